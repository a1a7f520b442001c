import { describe, expect, test } from "@jest/globals";
import type { PackageName } from "../../../src/domain/python/name.ts";
import type { ReleasedPackage } from "../../../src/domain/release-request/content.ts";
import { longestBody, type RequestText, requestBody, requestTitle } from "../../../src/domain/release-request/text.ts";

const released = (name: string, notes = ""): ReleasedPackage => ({
  name: name as PackageName,
  path: name,
  from: "1.0.0",
  to: "1.1.0",
  bump: "minor",
  changes: 1,
  why: "feat: a | table <b>",
  section: notes === "" ? undefined : { path: `${name}/CHANGELOG.md`, block: `## 1.1.0\n\n${notes}`, notes },
  installers: [],
});

const textOf = (packages: readonly ReleasedPackage[], rest: Partial<RequestText["content"]> = {}): RequestText => ({
  content: { packages, unread: [], ...rest },
  title: "Release {packages}",
  base: "main",
  checks: "Press `Approve workflows to run` below.",
  kept: [],
});

describe("the title", () => {
  test("names up to four packages, and counts the others", () => {
    const names = (count: number) => textOf(Array.from({ length: count }, (_, at) => released(`p${at}`)));
    expect(requestTitle(names(4))).toBe("Release p0 1.1.0, p1 1.1.0, p2 1.1.0, p3 1.1.0");
    expect(requestTitle(names(12))).toBe("Release p0 1.1.0, p1 1.1.0, p2 1.1.0 and 9 more");
  });

  test("names of many those that go furthest, then those with most changes of their own", () => {
    const few = Array.from({ length: 5 }, (_, at) => released(`a${at}`));
    const [first, busy] = [
      { ...released("y"), from: undefined, to: "0.1.0", bump: "first" } as const,
      { ...released("x"), changes: 7 },
    ];
    const packages = [...few, busy, first, { ...released("z"), to: "2.0.0", bump: "major" } as const];
    expect(requestTitle(textOf(packages))).toBe("Release z 2.0.0, y 0.1.0, x 1.1.0 and 5 more");
    expect(requestBody(textOf(packages))).toMatch(/^Merging this into `main` releases `z 2\.0\.0`, `y 0\.1\.0`, `x 1/);
  });

  test("is one line of at most 256 characters", () => {
    const title = requestTitle({ ...textOf([released("core")]), title: `a\nb ${"x".repeat(400)}` });
    expect(title.length).toBeLessThanOrEqual(256);
    expect(title).toMatch(/^a b xxx/);
  });
});

describe("the text", () => {
  test("says what is released and why, what installers see, what was not read, and the changelogs", () => {
    const raised = { what: "requires-python-raised", from: ">=3.9", to: ">=3.10", level: "break" } as const;
    const installers = [{ what: "extra-added", from: undefined, to: "cli", level: "note" }, raised] as const;
    const body = requestBody(
      textOf([{ ...released("core", "### Added\n\n- a new thing"), installers }], {
        unread: [{ source: "commit", id: "a".repeat(40), why: "it follows no convention", packages: [] }],
      }),
    );
    expect(body).toBe(`Merging this into \`main\` releases \`core 1.1.0\`.

Press \`Approve workflows to run\` below.

- \`core\` \`1.0.0\` → \`1.1.0\`: feat: a &#124; table &#60;b&#62;

## What installers will see

- \`core\` **break**: requires-python-raised: &#62;=3.9 becomes &#62;=3.10 (who has an older Python stays on the release before, without a word)
- \`core\` **note**: extra-added: cli (it can be asked for)

## What was not read

| source | why |
| --- | --- |
| \`aaaaaaaaaa\` | it follows no convention |

## core 1.1.0

### Added

- a new thing
`);
  });

  test("pings nobody, closes no issue and holds no HTML, whatever a changelog says", () => {
    const notes =
      "- thanks @ada, fixes #12 and Closes: https://forge.example/i/3\n- `List<int>` <!-- <script>\n\n\u202Ehidden";
    const body = requestBody(textOf([released("core", notes)]));
    expect(body).not.toMatch(/@ada|<!--|<script|\u202E/);
    expect(body).not.toMatch(/fixes #12|Closes: http/);
    expect(body).toContain("`List<int>`".replace("<i", "<\u200Bi"));
  });

  test("has the lines that a person is to copy letter for letter", () => {
    const additions = ["[#12](https://forge.example/p/12) by @ada", "another"];
    const kept = [{ file: "CHANGELOG.md", package: "core" as PackageName, additions }];
    expect(requestBody({ ...textOf([released("core")]), kept })).toContain(
      `What would have been added:\n\n\`\`\`text\n${additions.join("\n")}\n\`\`\`\n`,
    );
  });

  test("is not swallowed by a fence that stays open", () => {
    const body = requestBody(textOf([released("core", "```\nopen"), released("other", "- seen")]));
    expect(body).toContain("````text\n```\nopen\n````");
    expect(body).toMatch(/^## other 1\.1\.0\n\n- seen\n$/m);
  });

  test("of more than fifteen packages folds the list and each changelog", () => {
    const many = (count: number) =>
      requestBody(textOf(Array.from({ length: count }, (_, at) => released(`p${at}`, `- news ${at}`))));
    expect(many(15)).not.toContain("<details>");
    const body = many(16);
    expect(body).toContain("<details><summary>All 16 packages</summary>\n\n- `p0` `1.0.0` → `1.1.0`: ");
    expect(body.match(/<details><summary>p\d+ 1\.1\.0<\/summary>\n\n- news \d+\n\n<\/details>/g)).toHaveLength(16);
  });

  test("leaves out whole sections from the end where it would be too long", () => {
    const many = Array.from({ length: 40 }, (_, at) => released(`p${at}`, `- ${"x".repeat(3_000)}`));
    const body = requestBody(textOf(many));
    expect(body.length).toBeLessThanOrEqual(longestBody);
    expect(body.length).toBeGreaterThan(longestBody - 4_000);
    expect(body).toMatch(/\n\n_\d+ sections are left out here, [^\n]+_\n$/);
    const shown = [...body.matchAll(/^- x+$/gm)].map(([line]) => line.length);
    expect(new Set(shown)).toEqual(new Set([3_002]));
  });

  test("of a thousand packages lists the first two hundred", () => {
    const body = requestBody(textOf(Array.from({ length: 1_000 }, (_, at) => released(`p${at}`))));
    expect(body).toContain("_and 800 more_");
    expect(body.match(/^- `p\d+` /gm)).toHaveLength(200);
    expect(body.length).toBeLessThanOrEqual(longestBody);
  });
});
