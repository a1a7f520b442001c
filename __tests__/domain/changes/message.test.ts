import { describe, expect, test } from "@jest/globals";
import { commitTypes } from "../../../src/domain/changes/commit-types.ts";
import { readHeader, readMessage } from "../../../src/domain/changes/message.ts";
import { type Reading, readCommit } from "../../../src/domain/changes/read-commit.ts";
import { processorTimeOf } from "../../processor-time.ts";

const read = (message: string, rest: { parents?: readonly string[]; author?: string } = {}): Reading =>
  readCommit({ message, parents: ["p"], author: "A <a@example.org>", ...rest }, commitTypes());

const sayings = (message: string, rest = {}) =>
  read(message, rest).entries.map(
    ({ type, scope, breaking, text, bump }) => `${type}(${scope ?? ""})${breaking ? "!" : ""} ${bump}: ${text}`,
  );

describe("The first line", () => {
  test.each([
    ["feat: lend", { type: "feat", scope: undefined, breaking: false, description: "lend" }],
    ["FEAT(Desk)!:  lend: books ", { type: "feat", scope: "Desk", breaking: true, description: "lend: books" }],
    ["fix(): count", { type: "fix", scope: undefined, breaking: false, description: "count" }],
    ["fix(a, @b/c): count", { type: "fix", scope: "a, @b/c", breaking: false, description: "count" }],
  ])("%s is a header", (line, header) => {
    expect(readHeader(line)).toEqual(header);
  });

  test.each([
    "feat:lend",
    "feat : lend",
    "feat!(desk): lend",
    "feat(a)(b): lend",
    "feat:",
    "feat: ",
    "(a): lend",
    "1: lend",
    "",
  ])("%j is none", (line) => {
    expect(readHeader(line)).toBeUndefined();
  });
});

test("What keeps workflows from a commit is no part of its title", () => {
  expect(sayings("fix: count [skip ci]")).toEqual(["fix() patch: count"]);
  expect(sayings("feat: lend (#4) [CI skip]")).toEqual(["feat() minor: lend (#4)"]);
  expect(read("fix: count (#4) [no ci]").pullRequest).toBe(4);
  expect(sayings("fix: skip [draft] books")).toEqual(["fix() patch: skip [draft] books"]);
  expect(read("[skip ci] fix: count")).toMatchObject({ kind: "unread", subject: "[skip ci] fix: count" });
});

test("A template's comment is no part of the message, and what does not end is", () => {
  const below = (...lines: readonly string[]) => readMessage(["chore: tidy", "", ...lines].join("\n")).lines;
  const example = ["A title such as:", "", "feat: lend", "BREAKING CHANGE: all of it"];
  expect(below("<!-- one -->", "<!--", ...example, "-->", "Two")).toEqual(["", "Two"]);
  expect(readMessage(["chore: tidy", "", "<!--", ...example].join("\n")).breaking).toEqual(["all of it"]);
  expect(sayings(["chore: tidy", "", "<!--", ...example, "-->"].join("\n"))).toEqual(["chore() none: tidy"]);
});

describe("Footers", () => {
  test("are found in any line that begins as one, in any order, between brackets and prose", () => {
    const text =
      "feat: a\n\nProse (with [brackets} and <that\n\nBREAKING CHANGE: one\n  and more\nFixes #3\nBREAKING-CHANGE:\ntwo\r\nrelease-as: 2.0\n";
    expect(readMessage(text)).toMatchObject({
      breaking: ["one and more", "two"],
      releaseAs: ["2.0"],
      nearlyBreaking: undefined,
    });
  });

  test.each([
    "breaking change: x",
    "BREAKING CHANGES: x",
    "BREAKING CHANGE x",
    "* BREAKING CHANGE: x",
    "BREAKING CHANGE:",
    "## Breaking changes",
  ])("%j only looks like one", (line) => {
    expect(readMessage(`fix: a\n\n${line}`)).toMatchObject({ breaking: [], nearlyBreaking: line });
  });

  test("between the fences of code are examples, and end what stands before; what is not closed is no code", () => {
    const code = ["```text", "BREAKING CHANGE: two", "Release-As: 9.0", "~~~", "```"];
    expect(readMessage(["feat: a", "", "BREAKING CHANGE: one", ...code, "Release-As: 2.0"].join("\n"))).toMatchObject({
      breaking: ["one"],
      releaseAs: ["2.0"],
      nearlyBreaking: "BREAKING CHANGE: two",
    });
    expect(readMessage(["feat: a", "", ...code.slice(0, -1)].join("\n"))).toMatchObject({
      breaking: ["two"],
      releaseAs: ["9.0"],
    });
  });

  test("in the middle of a line are prose", () => {
    expect(readMessage("fix: a\n\nThis is no BREAKING CHANGE: x")).toMatchObject({
      breaking: [],
      nearlyBreaking: undefined,
    });
  });
});

describe("Squashed commits", () => {
  test("are bullets where the title says nothing, each with its own footers", () => {
    const text = "Lending (#5)\n\n* feat: lend\n\nBREAKING CHANGE: all\n\n* wip\n* fix: stamp\n- docs: how";
    expect(sayings(text)).toEqual(["feat()! major: lend", "fix() patch: stamp", "docs() none: how"]);
    expect(read(text).pullRequest).toBe(5);
  });

  test("are what git lists", () => {
    const id = "0123456789012345678901234567890123456789";
    const text = `Squashed commit of the following:\n\ncommit ${id}\nAuthor: A <a@example.org>\nDate:   Thu Jan 1 1970\n\n    feat: lend\n    \n    BREAKING CHANGE: all\n\ncommit ${id}\nAuthor: A <a@example.org>\n\n    fix: stamp\n`;
    expect(sayings(text)).toEqual(["feat()! major: lend", "fix() patch: stamp"]);
  });

  test("that take each other back are not there", () => {
    expect(sayings('Lending\n\n* feat: lend\n* fix: stamp\n* Revert "feat: lend"')).toEqual(["fix() patch: stamp"]);
  });

  test("below a title that says what was done are its history", () => {
    expect(sayings("feat: lend (#5)\n\n* feat!: all\n* fix: stamp")).toEqual(["feat() minor: lend (#5)"]);
    const told = [{ kind: "nearly breaking", line: "feat!: all" }];
    expect(read("feat: lend\n\n* feat!: all").remarks).toEqual(told);
    expect(read("wip: lend\n\n* feat!: all").remarks).toEqual(told);
    expect(read("feat: lend\n\n  - feat!: all").remarks).toEqual(told);
    expect(read("feat: lend\n\nfeat!: all").remarks).toEqual(told);
    expect(read("Merged PR 12: feat: lend\n\n* feat!: all").remarks).toEqual(told);
    expect(read("feat: lend\n\n* shelf!: all").remarks).toEqual([{ kind: "nearly breaking", line: "shelf!: all" }]);
    expect(read("feat: lend\n\nBeware!: all").remarks).toEqual([]);
    expect(read('feat: lend\n\n* feat!: all\n* Revert "feat!: all"').remarks).toEqual([]);
  });
});

describe("Merges", () => {
  const parents = ["p", "q"];
  test.each([
    ["Merge pull request #1 from o/b\n\nfeat: lend", 1],
    ["Merge branch 'b' into 'main'\n\nfeat: lend\n\nSee merge request o/r!12", 12],
    ["Merged in b (pull request #3)\n\nfeat: lend\n\nApproved-by: A", 3],
    ["Merged PR 4: feat: lend", 4],
    ["feat: lend", undefined],
  ])("%j has a title that counts", (message, pullRequest) => {
    expect(sayings(message, { parents })).toEqual(["feat() minor: lend"]);
    expect(read(message, { parents })).toMatchObject({ isTitle: true, pullRequest });
  });

  test.each([
    "Merge branch 'main' into mail",
    "Merge pull request #1 from o/b\n\nmore",
    "Merge pull request #1 from o/b",
  ])("%j is noise, with one parent too", (message) => {
    expect(read(message, { parents })).toMatchObject({ kind: "noise", entries: [] });
    expect(read(message)).toMatchObject({ kind: "noise", entries: [] });
  });
});

test("Release notes that a bot has folded into its message are another project's", () => {
  const notes =
    "<details>\n<summary>x</summary>\n<details>\n- feat: theirs\n</details>\n\nBREAKING CHANGE: theirs\n</details>";
  const text = (title: string, more = "") => `${title} (#7)\n\n### Release Notes\n\n${notes}\n${more}`;
  expect(read(text("Update x to v2"))).toMatchObject({ kind: "unread", remarks: [] });
  expect(sayings(text("chore(deps): update x to v2"))).toEqual(["chore(deps) none: update x to v2 (#7)"]);
  expect(sayings(text("Update x to v2", "\n* fix: ours\n"))).toEqual(["fix() patch: ours"]);
  expect(sayings("Much\n\n<details>\n* fix: ours, for it is not closed")).toHaveLength(1);
});

test.each(["fix: stamp (#7)\n\nfix: stamp", "build: more (#7)\n\nbuild: a\n\ndocs: b"])(
  "Nothing is lost of %j",
  (message) => {
    expect(read(message)).toMatchObject({ kind: "read", remarks: [] });
  },
);

test("A release that a tool has made is silent about what its text has, and a merge without a title about nothing", () => {
  const text = "chore(release): 2.0.0 [skip ci]\n\n# 2.0.0\n\n### BREAKING CHANGES\n\n* all\n* feat: a\n";
  expect(read(text)).toMatchObject({ kind: "read", remarks: [] });
  expect(read("Lending (#5)\n\nBREAKING CHANGE: all", { parents: ["p", "q"] })).toMatchObject({
    kind: "noise",
    remarks: [{ kind: "nearly breaking", line: "BREAKING CHANGE: all" }],
  });
});

test.each([
  ["Add lending\n\nBREAKING CHANGE: all", "BREAKING CHANGE: all"],
  ["Add lending\n\nBREAKING-CHANGE:\n  all of it\n", "BREAKING-CHANGE: all of it"],
  ["Fix : lend\n\nBREAKING CHANGE: all\nof it", "BREAKING CHANGE: all"],
])("A right footer below a title that is not conventional is shown as its line: %j", (message, line) => {
  expect(read(message)).toMatchObject({ kind: "unread", remarks: [{ kind: "nearly breaking", line }] });
});

describe("What is not read", () => {
  test("is a release by its trailer or its title, a bot's form, a fixup", () => {
    const trailer = `Release-Plan: sha256:${"0".repeat(64)}`;
    expect(read(`Release a 1.0.0\n\n* feat: a\n\n${trailer}`).kind).toBe("noise");
    expect(read("Release a 1.0.0, b 2.0.0rc1 (#7)").kind).toBe("noise");
    expect(read("Release the hounds").kind).toBe("unread");
    expect(read("[pre-commit.ci] autoupdate", { author: "pre-commit-ci[bot] <b@example.org>" }).kind).toBe("noise");
    expect(read("squash! feat: a")).toMatchObject({
      kind: "unread",
      why: "it is a squash commit that was merged as it is",
    });
  });

  test.each([
    ...[
      "Bump version: 1.3.0.dev0 → 1.3.0 (#7)",
      "Bump version: 1.3.0 -> 2.0.0-beta.1",
      "Release v1.3.0",
      "1.3.0rc1",
      "v2026.02.02",
    ],
    ...[
      "Bump version to 1.3.0 (in development)",
      "Prepare the `1.3.0` release.",
      "- prepare release 1.3",
      "🔖 Release version 1.3.0",
    ],
    ...["Back to development: 1.4", "Start new development cycle", "Prepare next development version 1.4.0-SNAPSHOT"],
    ...["Update changelog for 1.3.0 release", "Bump version from 1.2.0 to 1.3.0"],
  ])("is one that tells of a version alone: %s", (title) => {
    expect(read(title).kind).toBe("noise");
  });

  test.each([
    "Bump shelf to 1.3.0",
    "Update to 1.3.0",
    "Fix release",
    "Release fixes",
    "Version the shelves",
    "New",
    "42",
    "Development of film",
    "Set version from tag",
    "Publish at release",
  ])("is no release for the words in it: %s", (title) => {
    expect(read(title).kind).toBe("unread");
  });

  test("that takes back by its title says what below its reasons, too", () => {
    const body = `- it is slow\n- nobody asked for it\n\nThis reverts commit ${"a1".repeat(20)}.`;
    expect(read(`Revert "feat: lend"\n\n${body}`).reverts?.ids).toEqual(["a1".repeat(20)]);
    expect(read(`feat: borrow\n\n${body}`).reverts).toBeUndefined();
  });

  test("is told why, with what it nearly was", () => {
    expect(read("feat:lend").why).toBe("there is no space after the colon");
    expect(read("feat: ").why).toBe("there is nothing after the colon");
    expect(read("fix (desk): lend").why).toBe("there is a space before the scope");
    expect(read("fix(desk) : lend").why).toBe("there is a space before the colon");
    expect(read("fix (desk)!: lend")).toMatchObject({ remarks: [{ kind: "nearly breaking" }] });
    expect(read("Fix : lend").why).toBe("there is a space before the colon");
    expect(read("feat!(desk): lend")).toMatchObject({
      why: "the ! stands before the scope",
      remarks: [{ kind: "nearly breaking" }],
    });
    expect(read("Note: lend").why).toBe("its type note is not known");
    expect(read("https://example.org").why).toBe("it is no conventional commit");
    expect(read("Add lending").why).toBe("it is no conventional commit");
    expect(read("feet: lend").why).toBe("its type feet is not known; did you mean feat?");
  });

  test("counts all the same where it breaks something", () => {
    expect(sayings("drop!: Python 3.9")).toEqual(["drop()! major: Python 3.9"]);
  });
});

test("Foreign text is one inert line, and a long one is cut", () => {
  const [entry] = read(`feat: a\u001b[31m\u202e ##[error] ${"x".repeat(100_000)}`).entries;
  expect(entry!.text).toMatch(/^a # #\[error\] x+…$/u);
  expect(entry!.text.length).toBeLessThan(520);
});

test("A megabyte of any text is read in a moment", async () => {
  const texts = [
    `feat: a\n\n${"BREAKING CHANGE ".repeat(70_000)}`,
    `feat(${"(".repeat(1_000_000)}`,
    `${"* feat: a\n".repeat(100_000)}`,
    `Revert "${'Revert "'.repeat(100_000)}`,
    ":a:".repeat(300_000),
    `fix: a\n\n${"- ".repeat(500_000)}`,
    `x\n\n${"* ".repeat(500_000)}`,
    `fix: a\n\nThis reverts commit ${"0123456789 ".repeat(90_000)}`,
    `a${" ".repeat(1_000_000)}`,
    "feat: a\n".repeat(120_000),
    `x\n${"<details>\n".repeat(50_000)}${"</details>\n".repeat(50_000)}`,
  ];
  expect(await processorTimeOf(() => texts.map((text) => read(text)))).toBeLessThan(5_000);
});
