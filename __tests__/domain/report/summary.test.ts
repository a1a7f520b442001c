import { expect, test } from "@jest/globals";
import { bytes, codeBlock, codeSpan, escapeMarkdown, seconds } from "../../../src/domain/report/markdown.ts";
import { prose } from "../../../src/domain/report/prose.ts";
import { isPublished, type Report, standings, uploadedFiles } from "../../../src/domain/report/report.ts";
import { toMarkdown } from "../../../src/domain/report/summary.ts";
import { verdict } from "../../../src/domain/report/words.ts";
import { planned } from "../plan-builder.ts";
import { dryRun, failedUpload, noCredential, nothingToDo, packages, success, wide } from "./reports.ts";

test.each<[string, Report, string, boolean]>([
  ["success", success, "9 of 9 packages published to PyPI", true],
  [
    "one failed upload",
    failedUpload,
    "4 of 9 packages published to PyPI, orchard-http failed at upload, 4 blocked",
    false,
  ],
  ["no credential", noCredential, "Nothing published: no credential for pypi", false],
  ["a dry run", dryRun, "9 of 9 packages ready for PyPI", false],
  ["nothing to do", nothingToDo, "Nothing to publish: all 9 packages are on PyPI already", true],
  ["an empty plan", { ...nothingToDo, plan: { ...nothingToDo.plan, packages: [] } }, "Nothing to publish", false],
  [
    "a plan of what waits to be named",
    {
      ...nothingToDo,
      plan: {
        ...nothingToDo.plan,
        packages: packages.slice(0, 2).map((each) => ({ ...each, status: "development", reason: "1.0.dev1 waits" })),
      },
    },
    `Nothing to publish: ${packages[0]!.name}: 1.0.dev1 waits; 1 more likewise`,
    false,
  ],
  [
    "a plan of what is never published",
    {
      ...nothingToDo,
      plan: {
        ...nothingToDo.plan,
        packages: packages.slice(0, 1).map((each) => ({ ...each, status: "private", reason: "it says so" })),
      },
    },
    `Nothing to publish: ${packages[0]!.name}: it says so`,
    false,
  ],
  ["a run that stopped before it began", { ...success, outcomes: [] }, "Nothing published: 9 not started", false],
])("the verdict of %s", (_, report, words, published) => {
  expect(verdict(report)).toBe(words);
  expect(isPublished(report)).toBe(published);
});

test("a failure after the upload is said to have left files on the index", () => {
  const outcomes = success.outcomes.map((outcome) =>
    outcome.package === "orchard-io" && outcome.stage === "confirm"
      ? ({ ...outcome, kind: "failed", findings: [] } as const)
      : outcome,
  );
  const report = {
    ...success,
    outcomes: outcomes.filter(
      ({ package: name, stage }) => name !== "orchard-io" || !["verify", "smoke"].includes(stage),
    ),
  };
  expect(standings(report).find((standing) => standing.package.name === "orchard-io")).toMatchObject({
    kind: "failed",
    stage: "confirm",
    isPublic: true,
  });
  expect(toMarkdown(report)).toContain("Not whole or not confirmed yet: `orchard-io`");
});

test("the summary of a failed run says what is public, the cause in the index's words, and what to do, in this order", () => {
  const text = toMarkdown(failedUpload);
  const order = [
    "## 4 of 9",
    "Public now: 4 packages",
    "RA-UPLOAD-REFUSED",
    "failed to render",
    "### Do this",
    "run the same again",
    "until 2026-12-04",
    "| package |",
    "mermaid",
  ];
  expect(order.map((part) => text.indexOf(part))).toEqual(
    [...order.map((part) => text.indexOf(part))].sort((a, b) => a - b),
  );
  for (const part of order) expect(text).toContain(part);
});

test("what is left is counted without what was published before, and PyPI's fortnight is no other index's", () => {
  const entries = failedUpload.plan.packages.map((entry) =>
    entry.name === "orchard-units" ? { ...entry, status: "published" as const, reason: "on the index" } : entry,
  );
  const outcomes = failedUpload.outcomes.filter((outcome) => outcome.package !== "orchard-units");
  const resumed = { ...failedUpload, outcomes, plan: { ...failedUpload.plan, packages: entries } };
  expect(toMarkdown(resumed)).toContain("publishes the 5 packages that are left");
  const index = { ...failedUpload.plan.index, upload_url: "https://packages.example/legacy/" };
  expect(toMarkdown({ ...resumed, plan: { ...resumed.plan, index } })).not.toContain("14 days");
});

test("the fortnight begins with the first upload, not with a package that was blocked or skipped", () => {
  const outcomes = failedUpload.outcomes.map((outcome) =>
    outcome.kind === "blocked" ? { ...outcome, started: 0, ended: 0 } : outcome,
  );
  const at = { package: "orchard-admin", stage: "upload", started: 0, ended: 0 } as const;
  const skipped = { ...at, kind: "skipped", reason: "on the index" } as const;
  expect(toMarkdown({ ...failedUpload, outcomes: [...outcomes, skipped] })).toContain("until 2026-12-04");
  // Nor with one that put nothing there.
  const none = outcomes.filter(({ stage, kind }) => kind === "failed" || !["upload", "confirm"].includes(stage));
  const refused = none.map(({ uploaded: _, ...outcome }) => outcome as Report["outcomes"][number]);
  const text = toMarkdown({ ...failedUpload, outcomes: refused });
  expect(text).toContain("The next run reads what the index has");
  expect(text).not.toContain("14 days");
});

test("provenance is no matter where nobody made any attestation, now or before", () => {
  const told = (attestations: Report["attestations"]) =>
    toMarkdown({ ...success, attestations }).includes("Provenance");
  expect(told({ found: 0, left: undefined, before: [] })).toBe(false);
  expect(told({ found: 1, left: undefined, before: [] })).toBe(true);
  expect(told({ found: 0, left: undefined, before: ["orchard_core-0.9.0.tar.gz"] })).toBe(true);
});

test("words of servers and children do nothing in the summary", () => {
  const text = toMarkdown(failedUpload);
  expect(text).not.toContain("<https://index.example");
  expect(text).not.toContain("@everyone");
  expect(text).toContain("````text");
});

test("many packages of one state are a folded list, and a graph that is too wide is a table of levels", () => {
  const text = toMarkdown(wide);
  const [above, list] = text.split("<details><summary>✅ 101 packages: published</summary>");
  expect(above).not.toContain("plugin-");
  expect(list!.match(/^\| `plugin-\d+` \| \[`1\.0\.0`\]\(\S+\) \| ✅&nbsp;published \|$/gm)).toHaveLength(100);
  expect(text).not.toContain("flowchart");
});

test("each state has its mark, and a version the page of the index where it may be there", () => {
  const text = toMarkdown(failedUpload);
  for (const row of [
    "| `orchard-http` | `1.0.0` | ❌&nbsp;failed: upload |",
    "| `orchard-cli` | `1.0.0` | ⏸️&nbsp;blocked by `orchard-http` |",
    "| `orchard-core` | [`1.0.0`](https://pypi.org/project/orchard-core/1.0.0/) | ✅&nbsp;published |",
  ]) {
    expect(text).toContain(`${row}\n`);
  }
  expect(toMarkdown(noCredential)).toContain("| ⏳&nbsp;ready, not uploaded |");
  expect(toMarkdown(dryRun)).toContain("| ✅&nbsp;ready, not uploaded |");
});

test("arrows go one way, and the colours are explained", () => {
  const text = toMarkdown(failedUpload);
  const id = (name: string) => new RegExp(`(p\\d+)\\["${name}"\\]`).exec(text)![1];
  expect(text).toContain(`  ${id("orchard-cli")} --> ${id("orchard-client")}\n`);
  expect(text).toContain("Arrows go from a package to what it requires");
  expect(text).toContain("🟥 failed · 🟧 blocked · 🟩 published");
  expect(text).toContain("Critical path: `orchard-core`, then `orchard-http`, then");
  // Of a share, what others publish is no matter.
  expect(toMarkdown({ ...failedUpload, isPart: true })).not.toContain("Critical path");
});

test("the five stages that took longest are named, and none that took next to nothing", () => {
  const long = success.outcomes.map((outcome, at) => ({
    ...outcome,
    ended: outcome.started + (at < 3 ? 4_000 + at : 9),
  }));
  const rows = toMarkdown({ ...success, outcomes: long }).match(/^\| .* \| \d+ % \|$/gm);
  expect(rows).toEqual(
    ["check", "build", "pin"].map((stage) => `| \`${packages[0]!.name}\` | ${stage} | 4.0 s | 29 % |`),
  );
  const slow = success.outcomes.map((outcome) => ({ ...outcome, ended: outcome.started + 2_000 }));
  expect(toMarkdown({ ...success, outcomes: slow }).match(/^\| .* \| \d+ % \|$/gm)).toHaveLength(5);
  expect(toMarkdown(success)).not.toContain("what took longest");
  expect(toMarkdown(success)).toContain("The run took ");
  expect(toMarkdown({ ...success, outcomes: [] })).not.toContain("The run took ");
});

test("what is to be pasted stands in a block of its own, and the words between as words", () => {
  const text = toMarkdown({ ...noCredential, start: { kind: "merge" } });
  expect(text).toContain(
    "```yaml\n   permissions:\n     contents: read # or write, as it has: naming one removes all others\n     id-token: write\n   ```",
  );
  expect(text).toContain("\n\n   Or a token, stored as the secret `PYPI_API_TOKEN`:\n\n");
  expect(text).toContain("](https://pypi.org/manage/account/publishing/)");
  expect(text).toMatch(/\[\*\*RA-CREDENTIAL-MISSING\*\*\]\(https:\/\/\S+troubleshooting\.md#ra-credential-missing\)$/m);
});

test.each([
  ["give core-io and core the `--x` of it", "give `core-io` and `core` the `--x` of it"],
  ["core.toml, score, core-v1.0 and a/core are others", "core.toml, score, core-v1.0 and a/core are others"],
  ["(core) core: core>=1.2,<2.", "&#40;`core`&#41; `core`: `core>=1.2,<2`."],
  ["` ` | a`b", "&#96; &#96; &#124; a&#96;b"],
  ["https://pypi.org.evil.example/ is no page", "`https://pypi.org.evil.example/` is no page"],
  [
    "closed (https://x.example/core/pull/3): see https://x.example/`.",
    "closed &#40;`https://x.example/core/pull/3`&#41;: see `https://x.example/`&#96;.",
  ],
  ["by a URL: core @ git+https://x.example/y.git", "by a URL: `core` @\u200B `git+https://x.example/y.git`"],
  ["core_x-1.0.tar.gz of it", "`core_x-1.0.tar.gz` of it"],
  [
    "in [[tool.uv.index]] of pyproject.toml, [a] and project.dependencies.",
    "in `[[tool.uv.index]]` of `pyproject.toml`, &#91;a&#93; and `project.dependencies`.",
  ],
  ['it takes --bump "core: VERSION", of core', 'it takes `--bump "core: VERSION"`, of `core`'],
  ['it takes bump: "core: VERSION", of core', 'it takes `bump: "core: VERSION"`, of `core`'],
  ["MY_NAME and <b>", "`MY_NAME` and &#60;b&#62;"],
  ['set UV_INDEX="NAME=https://x.example/simple/", UV_X', 'set `UV_INDEX`="NAME=`https://x.example/simple/`", `UV_X`'],
  ["(git fetch origin tag core@1.0; push b/c@v2.0rc1.", "&#40;git fetch origin tag `core@1.0`; push `b/c@v2.0rc1`."],
  ["git switch --detach 'a@1!2.0'", "git switch --detach '`a@1!2.0`'"],
  ["a@b.c, @1 and a@1<b>", "a@\u200Bb.c, @\u200B1 and `a@1`&#60;b&#62;"],
])("in a sentence, names, quotations, variables and what is to be copied are code: %j", (text, expected) => {
  expect(prose(text, ["core", "core-io", ""])).toBe(expected);
});

test("a thousand failures stay far below the runner's 1 MiB", () => {
  const many = Array.from({ length: 1000 }, (_, index) => planned(`p${index}`));
  const failure = failedUpload.outcomes.find(({ kind }) => kind === "failed")!;
  const outcomes = many.map(({ name }) => ({ ...failure, package: name, tail: "x".repeat(50_000) }));
  const text = toMarkdown({ ...failedUpload, plan: { ...failedUpload.plan, packages: many }, outcomes });
  expect(Buffer.byteLength(text)).toBeLessThan(256 * 1024);
});

test("a complete run has nothing left to do, and counts the files that it put there", () => {
  expect(toMarkdown(success)).not.toContain("Do this");
  expect(uploadedFiles(success.outcomes)).toHaveLength(2 * packages.length);
});

test.each([
  [
    "a `b` *c* <d> [e](f) |g| #1 @h",
    "a &#96;b&#96; &#42;c&#42; &#60;d&#62; &#91;e&#93;&#40;f&#41; &#124;g&#124; &#35;1 @\u200Bh",
  ],
  ["line\nbreak\u0000\u202E", "line break&#92;u&#123;0&#125;&#92;u&#123;202e&#125;"],
  ["https://x.example", "https:\u200B//x.example"],
])("escapes %j", (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected);
});

test("code that holds fences stays inside its own", () => {
  expect(codeBlock("a\n````\nb")).toBe("`````text\na\n````\nb\n`````");
  expect(codeSpan("a`|b")).toBe("`aˋ¦b`");
});

test("times and sizes read as people write them", () => {
  expect([40, 9_940, 59_400, 185_000].map(seconds)).toEqual(["0.0 s", "9.9 s", "59 s", "3 min 5 s"]);
  expect([7, 1_234, 34_000_000].map(bytes)).toEqual(["7 B", "1.2 kB", "34 MB"]);
});
