import { expect, test } from "@jest/globals";
import type { Finding, Severity } from "../../../src/domain/problem/finding.ts";
import { type GuardReport, guardSummary, guardText } from "../../../src/domain/report/guard-summary.ts";
import { repository, version } from "../../../src/domain/run/tool-version.ts";

const finding = (severity: Severity, code: string, rest: Partial<Finding> = {}): Finding => ({
  code,
  severity,
  mender: "project",
  message: `it is ${code}`,
  hint: `mend ${code}\nby hand`,
  ...rest,
});

const report: GuardReport = {
  verdict: "Not ready: 1 gate failed",
  notes: ["Compared with main."],
  findings: [
    finding("notice", "RA-N"),
    finding("error", "RA-E", { file: "a.py", line: 3 }),
    finding("warning", "RA-W", { package: "core" }),
  ],
  sections: [
    { title: "Graph", mermaid: "graph LR\n  a --> b", caption: "An arrow is a need." },
    {
      title: "Gates",
      head: ["gate", "result", "seconds"],
      rows: [
        [{ code: "tests" }, { state: "failed" }, "1.2"],
        [{ code: ["a", "b"], more: 3 }, { state: "blocked by a", names: ["a"] }, ""],
        [{ link: "CI / lint", url: "https://example.org/a(b)" }, "skipped (not asked for)", ""],
      ],
    },
    { title: "The end of tests", isFolded: true, block: "1 failed" },
    { title: "By hand", tasks: [["Rotate the token:", { link: "secrets", url: "https://example.org/s" }]] },
    { title: "Empty", head: ["a", "b"], rows: [] },
  ],
};

test("a summary says the verdict, why, what to do, the details, what else there is, and ends with the picture", () => {
  expect(guardSummary(report)).toBe(
    `## Not ready: 1 gate failed

Compared with main.

### What went wrong

[**RA-E**](DOCS#ra-e) \`a.py:3\`

> it is RA-E

### Do this

1. mend RA-E

   \`\`\`text
   by hand
   \`\`\`

### Gates

| gate | result | seconds |
| --- | --- | --- |
| \`tests\` | ❌&nbsp;failed | 1.2 |
| \`a\`, \`b\` and 3 more | blocked by \`a\` |  |
| [CI / lint](https://example.org/a%28b%29) | skipped (not asked for) |  |

<details><summary>The end of tests</summary>

\`\`\`text
1 failed
\`\`\`

</details>

### By hand

- [ ] Rotate the token: [secrets](https://example.org/s)

<details><summary>Worth knowing &#40;2&#41;</summary>

- warning [**RA-W**](DOCS#ra-w) \`core\`: it is RA-W

  → mend RA-W

  \`\`\`text
  by hand
  \`\`\`
- notice [**RA-N**](DOCS#ra-n) it is RA-N

</details>

### Graph

\`\`\`mermaid
graph LR
  a --> b
\`\`\`

An arrow is a need.
`
      .replaceAll("DOCS", `https://github.com/${repository}/blob/v${version}/docs/troubleshooting.md`)
      .replaceAll("skipped (not asked for)", "skipped &#40;not asked for&#41;"),
  );
});

test("what to do about warnings is said once for each remedy, and equal ones are one", () => {
  const of = (name: string, rest: Partial<Finding>) => finding("warning", "RA-W", { package: name, ...rest });
  const findings = [
    of("core", { message: "core has no README", hint: "Write one" }),
    of("io", { message: "io has no README", hint: "Write one" }),
    of("core", { message: "the clone is old", hint: "Fetch" }),
    of("io", { message: "the clone is old", hint: "Fetch" }),
    of("core", { message: "core 1 is yanked", hint: "Give core a version" }),
    of("io", { message: "io 1 is yanked", hint: "Give io a version" }),
  ];
  const markdown = guardSummary({ verdict: "v", findings });
  const lines = markdown.replaceAll(/\[\*\*RA-W\*\*\]\([^)]*\)/g, "RA-W").split("\n");
  expect(lines.slice(lines.indexOf("- warning RA-W"), -3)).toEqual([
    "- warning RA-W",
    "  - `core`: `core` has no README",
    "  - `io`: `io` has no README",
    "",
    "  → Write one",
    "- warning RA-W the clone is old &#40;core, io&#41;",
    "",
    "  → Fetch",
    "- warning RA-W",
    "  - `core`: `core` 1 is yanked",
    "  - `io`: `io` 1 is yanked",
    "",
    "  → Give `core`, `io` a version",
  ]);
});

test("a row of many names makes no column of a terminal wider", () => {
  const rows = [
    [{ code: "core" }, "1.2.3", { state: "ready" }],
    [{ code: ["orchard-instrumentation-one", "orchard-instrumentation-two"], more: 50 }, "", { state: "idle" }],
  ] as const;
  expect(
    guardText({ verdict: "v", sections: [{ title: "Packages", head: ["package", "version", "state"], rows }] }),
  ).toBe(
    `v

Packages:
  core  1.2.3  ready
  orchard-instrumentation-one, orchard-instrumentation-two and 50 more         idle`,
  );
});

test("a terminal gets the verdict and what is not folded, in columns", () => {
  expect(guardText(report)).toBe(`Not ready: 1 gate failed
Compared with main.

Gates:
  tests                               failed                   1.2
  a, b and 3 more                     blocked by a
  CI / lint https://example.org/a(b)  skipped (not asked for)

By hand:
  [ ] Rotate the token: secrets https://example.org/s`);
});

test("what is long is folded, and what is very long is cut with a count", () => {
  const rows = Array.from({ length: 250 }, (_, index) => [`row ${index}`, "x"] as const);
  const long: GuardReport = { verdict: "v", findings: [], sections: [{ title: "Long", head: ["a", "b"], rows }] };
  const markdown = guardSummary(long);
  expect(markdown).toContain("<details><summary>Long &#40;250&#41;</summary>");
  expect(markdown).toContain("| row 199 | x |");
  expect(markdown).not.toContain("| row 200 |");
  expect(markdown).toContain("…and 50 more.");
  expect(guardText(long).split("\n")).toHaveLength(1 + 1 + 1 + 20 + 1);
  expect(guardText(long)).toMatch(/ {2}and 230 more$/);
  const block = "x\n".repeat(9_000);
  const blocks = guardSummary({ verdict: "v", findings: [], sections: [{ title: "Output", block }] });
  expect(blocks).toContain("<details><summary>Output</summary>");
  expect(blocks).toContain("… 8000 characters left out …");
  const many = Array.from({ length: 60 }, (_, index) => finding("warning", `RA-W-${index}`));
  expect(guardSummary({ verdict: "v", findings: many })).toContain("- …and 10 more, in the log.");
});

test("foreign text does nothing, wherever it stands", () => {
  const bad = "a</summary><b>|@all\x1b[31m`x`\n# no\n::error::no";
  const hostile: GuardReport = {
    verdict: bad,
    notes: [bad],
    findings: [
      finding("error", "RA-E", { message: bad, hint: bad, file: bad }),
      finding("notice", "RA-N", { message: bad }),
    ],
    sections: [
      {
        title: bad,
        head: ["a", "b"],
        rows: [[{ code: bad }, { link: bad, url: `https://example.org/)](x) |${bad}` }]],
      },
      { title: bad, isFolded: true, block: `\`\`\`\n</details>${bad}` },
      { title: "tasks", tasks: [[bad, { link: "run", url: "javascript:alert(1)" }]] },
    ],
  };
  const markdown = guardSummary(hostile);
  const outsideCode = markdown
    .replaceAll(/(`{3,})text\n[\s\S]*?\n *\1/g, "")
    .replaceAll(/`[^`\n]*`/g, "")
    .replaceAll(/\]\(https:[^\s()|]*\)/g, "]");
  expect(outsideCode).not.toMatch(/<b>|@all|^# no|javascript|\]\(/m);
  expect(markdown).not.toContain("\x1b");
  expect(outsideCode.match(/^\|.*$/gm)!.map((line) => line.split("|").length)).toEqual([4, 4, 4]);
  expect(guardText(hostile)).not.toMatch(/^::|^# no/m);
  expect(guardText(hostile)).not.toContain("\x1b");
});
