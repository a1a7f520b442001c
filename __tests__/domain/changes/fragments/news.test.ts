import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { nodeFiles } from "../../../../src/adapters/node-files.ts";
import { bumpOfNews } from "../../../../src/domain/changes/fragments/fragment.ts";
import { type AllNews, readNews } from "../../../../src/domain/changes/fragments/read-news.ts";
import { publishable } from "../../../../src/domain/workspace/publishable.ts";
import { readWorkspace } from "../../../../src/domain/workspace/read.ts";
import { pythonWithPackaging } from "../../../python-tools.ts";
import { pyproject } from "../../../stages/release-plan/planning.ts";
import { type Content, tempFolder } from "../../../temp-folder.ts";

const newsOf = (files: Readonly<Record<string, Content>>, root = "."): AllNews => {
  using folder = tempFolder(files);
  const workspace = readWorkspace(nodeFiles, join(folder.path, root));
  return readNews(nodeFiles, workspace, { members: publishable(workspace), apart: new Set() });
};

type Entry = readonly [section: string, type: string, text: string, issues: readonly string[]];

const oracle = (tool: "towncrier" | "scriv", files: Readonly<Record<string, string>>): readonly Entry[] => {
  using folder = tempFolder(files);
  const script = join(import.meta.dirname, "oracle.py");
  return JSON.parse(execFileSync(pythonWithPackaging(), ["-B", script, tool, folder.path], { encoding: "utf8" }));
};

/** As the oracle has them: entries of one text are one, with the numbers of all. */
const entriesOf = ({ entries }: AllNews, { ignoresText = new Set<string>() } = {}): readonly string[] => {
  const byText = Map.groupBy(entries, ({ type, text }) => JSON.stringify([type, ignoresText.has(type) ? "" : text]));
  return [...byText]
    .map(
      ([key, all]) =>
        `${key} ${all
          .flatMap(({ number }) => number ?? [])
          .map(String)
          .sort()}`,
    )
    .sort();
};
const wantedOf = (found: readonly Entry[]): readonly string[] =>
  found.map(([, type, text, issues]) => `${JSON.stringify([type.toLowerCase(), text])} ${issues}`).sort();

describe("Fragments of towncrier", () => {
  const single = { "pyproject.toml": pyproject({ name: "demo", more: '[tool.towncrier]\ndirectory = "news"\n' }) };

  test("are read as towncrier reads them", () => {
    const files = {
      ...single,
      "news/1.feature.md": "Lend books\nby mail.\n",
      "news/002.bugfix": "Stamp.\n",
      "news/2.bugfix.1.rst": "Stamp again.\n\nAnd again.\n",
      "news/3.bugfix.md": "Stamp.\n",
      "news/+lend.doc.rst": "How to lend.\n",
      "news/+.feature": "Orphan\n",
      "news/fix-1.2.3.feature": "Odd name\n",
      "news/README.md": "Not one.\n",
      "news/README.txt": "Nor that.\n",
      "news/.gitkeep": "",
    };
    const news = newsOf(files);
    expect(news.findings).toEqual([]);
    expect([...news.tooled]).toEqual(["demo"]);
    const issueIsNumber = ([section, type, text, issues]: Entry): Entry => [
      section,
      type,
      text,
      issues.filter((each) => /^\d+$/.test(each)),
    ];
    expect(entriesOf(news)).toEqual(wantedOf(oracle("towncrier", files).map(issueIsNumber)));
    expect(news.entries).toHaveLength(7);
  });

  test("may lie among what towncrier writes of them", () => {
    const written = (filename: string, files: readonly string[]) =>
      newsOf({
        "pyproject.toml": pyproject({
          name: "demo",
          more: `[tool.towncrier]\ndirectory = "docs/news"\nfilename = "${filename}"\n`,
        }),
        "docs/news/1.feature.md": "Lend books.\n",
        ...Object.fromEntries(files.map((name) => [`docs/news/${name}`, "Told.\n"])),
      }).findings.map(({ file }) => file);
    expect(written("docs/news/{version}.md", ["1.0.0.md", "1.0.rc1.md", "index.md", "12.md", "x.md"])).toEqual([
      "docs/news/12.md",
      "docs/news/x.md",
    ]);
    expect(written("docs/news/v{version}.md", ["v1.0.0.md", "1.0.0.md"])).toEqual(["docs/news/1.0.0.md"]);
    expect(written("docs/news/all.md", ["all.md", "1.0.0.md"])).toEqual(["docs/news/1.0.0.md"]);
    expect(written("docs/{version}.md", ["1.0.0.md"])).toEqual(["docs/news/1.0.0.md"]);
  });

  test("of any name are the same to both", () => {
    const part = fc.constantFrom("1", "01", "+a", "fix-1", "feature", "bugfix", "misc", "md", "rst", "2", "x");
    const name = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("."));
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 12, selector: (each) => each.toLowerCase() }),
        (names) => {
          // Two names for one entry are an error to both.
          const files = { ...single, ...Object.fromEntries(names.map((each, at) => [`news/${each}`, `text ${at}\n`])) };
          const news = newsOf(files);
          fc.pre(!news.findings.some(({ message }) => message.includes("twice")));
          const found = oracle("towncrier", files).filter(([, type]) => type !== "misc");
          expect(
            new Set(news.entries.filter(({ type }) => type !== "misc").map(({ type, text }) => `${type} ${text}`)),
          ).toEqual(new Set(found.map(([, type, text]) => `${type} ${text}`)));
        },
      ),
      { numRuns: 8 },
    );
  });

  test("go by the types that are configured, tables before lists", () => {
    const types =
      '[tool.towncrier]\ndirectory = "news"\n[[tool.towncrier.type]]\nname = "Big News"\n[tool.towncrier.fragment.chore]\n';
    const files = { "pyproject.toml": pyproject({ name: "demo", more: types }), "news/1.chore.md": "Tidy\n" };
    expect(entriesOf(newsOf(files))).toEqual(wantedOf(oracle("towncrier", files)));
    const list =
      '[tool.towncrier]\ndirectory = "news"\n[[tool.towncrier.type]]\nname = "Big News"\n[[tool.towncrier.type]]\ndirectory = "small"\nname = "Small"\n';
    const others = {
      "pyproject.toml": pyproject({ name: "demo", more: list }),
      "news/1.big news.md": "A\n",
      "news/2.small": "B\n",
    };
    expect(entriesOf(newsOf(others))).toEqual(wantedOf(oracle("towncrier", others)));
  });

  test("that it would leave out without a word are errors, with the nearest type", () => {
    const { findings } = newsOf({ ...single, "news/1.featur.md": "a", "news/2.md": "b", "news/sub/3.feature.md": "c" });
    expect(findings).toMatchObject([
      { code: "RA-FRAGMENT-TYPE-UNKNOWN", file: "news/1.featur.md", hint: "Did you mean feature?" },
      { code: "RA-FRAGMENT-TYPE-UNKNOWN", file: "news/2.md", message: "This news fragment has no type: news/2.md" },
      { code: "RA-FRAGMENTS-ASTRAY", file: "news/sub/3.feature.md" },
    ]);
  });

  test("that lie astray at a root of several packages are said of none, with the folder from the top of git", () => {
    const workspace = '[tool.uv.workspace]\nmembers = ["a", "b"]\n[tool.towncrier]\ndirectory = "news"\n';
    using folder = tempFolder({
      ".git/HEAD": "ref: refs/heads/main\n",
      "server/pyproject.toml": `[project]\nname = "root"\nversion = "0"\n[tool.uv]\npackage = false\n${workspace}`,
      "server/a/pyproject.toml": pyproject({ name: "a" }),
      "server/b/pyproject.toml": pyproject({ name: "b" }),
      "server/news/.keep": "",
      "server/changes/1.feature.md": "a",
    });
    const read = readWorkspace(nodeFiles, join(folder.path, "server"));
    const [finding] = readNews(nodeFiles, read, { members: publishable(read), apart: new Set() }).findings;
    expect(finding).toMatchObject({ code: "RA-FRAGMENTS-ASTRAY", file: "server/changes/1.feature.md" });
    expect(finding!.hint).toMatch(/^towncrier reads server\/news, /);
    expect(finding).not.toHaveProperty("package");
  });

  test("one that is there twice is told with the name of the other", () => {
    const { findings } = newsOf({ ...single, "news/1.feature.md": "a", "news/1.feature.rst": "b" });
    expect(findings.map(({ message }) => message)).toEqual([
      "This news fragment is there twice, as 1.feature.md too: news/1.feature.rst",
    ]);
    expect(findings[0]!.hint).toMatch(/^Put the texts of both into one, .*123\.feature\.1\.md/);
    expect(newsOf({ ...single, "news/1.feature.md": "a", "news/1.feature.1.rst": "b" }).findings).toEqual([]);
  });

  test("that are links out of the repository are to be files", () => {
    const { findings } = newsOf({ ...single, "news/1.feature.md": { link: "/etc/hostname" } });
    expect(findings).toMatchObject([
      { code: "RA-FRAGMENT-NOT-READ", hint: expect.stringMatching(/^Put the file itself in the link's place/) },
    ]);
  });

  test("are of the package around them, of the section's, or of all that have none", () => {
    const member = (name: string, more = "") => ({ [`packages/${name}/pyproject.toml`]: pyproject({ name, more }) });
    const root = (more: string) => ({ "pyproject.toml": `[tool.uv.workspace]\nmembers = ["packages/*"]\n${more}` });
    const packages = (news: AllNews) => news.entries.map((each) => `${each.text}: ${each.packages}`).sort();
    const own = '[tool.towncrier]\ndirectory = "news"\n';
    const each = { ...root(own), ...member("a", own), ...member("b"), ...member("c") };
    const news = { "packages/a/news/1.feature": "a", "packages/b/news/1.feature": "b", "news/2.bugfix": "all" };
    expect(packages(newsOf({ ...each, ...news }))).toEqual(["a: a", "all: c", "b: b"]);
    const sections = `${own}[[tool.towncrier.section]]\npath = "a"\n[[tool.towncrier.section]]\nname = "Web"\npath = "web"\n`;
    const files = {
      ...root(sections),
      ...member("a"),
      ...member("b"),
      "news/a/1.feature": "one",
      "news/web/2.feature": "both",
    };
    expect(packages(newsOf(files))).toEqual(["both: a,b", "one: a"]);
  });
});

describe("Fragments of scriv", () => {
  const settings = (more: string) => ({ "pyproject.toml": pyproject({ name: "demo", more: `[tool.scriv]\n${more}` }) });
  const markdown = `<!-- A comment
over lines -->

# Added

- Lend books
  by mail.

- Parcels.

## Deeper

# Fixed

<!-- one line -->
- Stamp.
`;
  const rst = `.. A comment

Added
-----

- Lend books
  by mail.

.. note:: A directive.

- Parcels.

Fixed
-----

- Stamp.
`;

  test("are read as scriv reads them", () => {
    const files = {
      ...settings('format = "md"\n'),
      "changelog.d/20260101_000000_a.md": markdown,
      "changelog.d/20260101_000001_b.rst": rst,
      "changelog.d/README.md": "# Nothing\n\n- no\n",
    };
    const news = newsOf(files);
    expect(news.findings).toEqual([]);
    const ofScriv = oracle("scriv", files);
    expect(ofScriv.length).toBeGreaterThan(5);
    expect(news.entries.map(({ type, text }) => JSON.stringify([type, text])).sort()).toEqual(
      ofScriv.map(([, type, text]) => JSON.stringify([type.toLowerCase(), text])).sort(),
    );
  });

  test("where a link leads is no news of its own", () => {
    const files = {
      ...settings(""),
      "changelog.d/a.rst":
        "Added\n-----\n\n- Lend books, `issue 1`_.\n\n.. _issue 1: https://a.example/1\n.. |x| replace:: y\n",
      "changelog.d/b.md": "# Fixed\n\n- Stamp, [2].\n\n[2]: https://a.example/2\n",
    };
    expect(newsOf(files).entries.map(({ text }) => text)).toEqual(["- Lend books, `issue 1`_.", "- Stamp, [2]."]);
  });

  test("go by the categories that are configured, and name the nearest", () => {
    const file = { "changelog.d/20260101_000000_a.md": "# New\n\n- a\n\n# Fixd\n\n- b\n" };
    const list = newsOf({ ...settings('categories = ["New", "Fixed"]\n'), ...file });
    expect(list.entries.map(({ type }) => type)).toEqual(["new"]);
    expect(list.findings).toMatchObject([{ code: "RA-FRAGMENT-TYPE-UNKNOWN", hint: "Did you mean Fixed?" }]);
    expect(newsOf({ ...settings("categories = []\n"), ...file }).findings).toMatchObject([
      { hint: "Take the heading away: no categories are configured" },
      { hint: "Take the heading away: no categories are configured" },
    ]);
    const ini = {
      "changelog.d/scriv.ini": "[scriv]\ncategories =\n    New\n    Fixd\n",
      "pyproject.toml": pyproject({ name: "demo" }),
    };
    expect(newsOf({ ...ini, ...file }).findings).toEqual([]);
  });
});

describe("Changesets", () => {
  const workspace = {
    "pyproject.toml": '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
    "packages/a/pyproject.toml": pyproject({ name: "My.A" }),
    "packages/b/pyproject.toml": pyproject({ name: "b" }),
    ".changeset/README.md": "# Changesets\n",
    ".changeset/config.json": "{}",
  };

  test("name packages by any spelling, each with its own bump", () => {
    const news = newsOf({
      ...workspace,
      ".changeset/odd-cats-run.md": '---\n"my_a": minor\nb: patch # why\n---\n\nLend books.\n\n- by mail\n',
      ".changeset/empty.md": "---\n---\n",
    });
    expect(news.findings).toEqual([]);
    expect(news.entries).toMatchObject([
      { packages: ["my-a"], bump: "minor", text: "Lend books.\n\n- by mail", path: ".changeset/odd-cats-run.md" },
      { packages: ["b"], bump: "patch" },
    ]);
  });

  test("of an unknown package, an unknown bump or another form are errors", () => {
    const { findings } = newsOf({
      ...workspace,
      "packages/c/pyproject.toml": pyproject({ name: "c", more: "[tool.uv]\npackage = false\n" }),
      ".changeset/four.md": "---\nb: huge\n---\n",
      ".changeset/one.md": "---\nmy-b: minor\n---\n",
      ".changeset/private.md": "---\nc: minor\n---\n",
      ".changeset/three.md": "b: minor\n",
      ".changeset/two.md": "---\nb: mino\n---\n",
    });
    expect(findings.map(({ code, file, hint }) => `${code} ${file} ${hint}`)).toEqual([
      "RA-FRAGMENT-TYPE-UNKNOWN .changeset/four.md Give it one of major, minor, patch, none",
      "RA-FRAGMENT-PACKAGE-UNKNOWN .changeset/one.md Did you mean my-a?",
      "RA-FRAGMENT-PACKAGE-UNKNOWN .changeset/private.md Take c out of the changeset, or let it be released: release-actions discover says why it is not",
      "RA-FRAGMENT-NOT-READ .changeset/three.md Fix .changeset/three.md, or move it to another folder if it is no fragment",
      "RA-FRAGMENT-TYPE-UNKNOWN .changeset/two.md Did you mean minor?",
    ]);
  });

  test("may name the pull request that they are of, and who made it, in lines that are no news", () => {
    const text = "---\na: patch\n---\n\npr: #7\ncommit: 1a2b3c4d\nauthor: @somebody\n\nMend it.\n\nuser: said twice\n";
    const { entries } = newsOf({ "pyproject.toml": pyproject({ name: "a" }), ".changeset/one.md": text });
    expect(entries).toMatchObject([{ text: "Mend it.\n\nuser: said twice", pullRequest: 7, number: undefined }]);
  });

  test("of Knope call the only package default", () => {
    const changeset = { ".changeset/one.md": "---\ndefault: major\n---\n\n# It breaks\n" };
    const news = newsOf({ "pyproject.toml": pyproject({ name: "a" }), ...changeset });
    expect([news.findings, news.entries]).toMatchObject([[], [{ packages: ["a"], bump: "major", text: "It breaks" }]]);
    expect(newsOf({ ...workspace, ...changeset }).findings).toMatchObject([{ code: "RA-FRAGMENT-PACKAGE-UNKNOWN" }]);
  });

  test("of another language's packages are none of ours", () => {
    const npm = { "package.json": "{}", "js/web/package.json": '{ "name": "@o/web" }' };
    const news = newsOf({ ...workspace, ...npm, ".changeset/one.md": '---\n"@o/web": minor\n---\n' });
    expect({ ...news, tooled: [...news.tooled] }).toEqual({
      entries: [],
      findings: [],
      tooled: [],
      hasKnope: false,
    });
  });

  test("of a name that is neither Python's nor npm's are told of, beside npm's", () => {
    const npm = {
      "package.json": '{ "name": "all", "private": true }',
      "js/web/package.json": '{ "name": "@o/web" }',
      "js/node_modules/left/package.json": '{ "name": "left" }',
      "js/loop": { link: ".." },
    };
    const changesets = {
      ".changeset/one.md": '---\n"@o/web": minor\nall: patch\nmy-b: patch\n---\n\nBoth\n',
      ".changeset/two.md": "---\nleft: patch\n---\n",
      ".changeset/broken.md": "my-a of npm\n",
    };
    const { findings, tooled } = newsOf({ ...workspace, ...npm, ...changesets });
    expect(findings.map(({ severity, code, file, hint }) => `${severity} ${code} ${file} ${hint}`)).toEqual([
      "warning RA-FRAGMENT-PACKAGE-UNKNOWN .changeset/one.md Did you mean my-a?",
      "warning RA-FRAGMENT-PACKAGE-UNKNOWN .changeset/two.md release-actions discover lists the packages",
    ]);
    // A folder of others' changesets leaves the commits of ours as they are.
    expect([...tooled]).toEqual([]);
  });

  describe("at the git top level", () => {
    const git = { ".git/HEAD": "ref: refs/heads/main\n" };
    const npm = (name: string): string => JSON.stringify({ name, version: "1.0.0" });
    const sdk = {
      ...git,
      "package.json": npm("all"),
      "js/package.json": npm("shop"),
      "py/pyproject.toml": pyproject({ name: "shop" }),
      "py/package.json": npm("@o/py_shop"),
    };
    const told = ({ entries, findings, tooled }: AllNews) => [
      entries.map(({ path, packages, bump }) => `${path} ${packages} ${bump}`),
      findings.map(({ code, file }) => `${code} ${file}`),
      [...tooled],
    ];

    test("name a package as the package.json beside it does, and strangers' are passed over", () => {
      const files = {
        ...sdk,
        ".changeset/both.md": '---\n"@o/py_shop": minor\n"shop": major\n---\n\nMail\n',
        ".changeset/broken.md": "an npm package's\n",
        ".changeset/theirs.md": '---\n"shop": major\n---\n\nTheirs\n',
      };
      expect(told(newsOf(files, "py"))).toEqual([[".changeset/both.md shop minor"], [], ["shop"]]);
    });

    test("are what counts for a package of npm's even where none is about it", () => {
      const files = { ...sdk, ".changeset/theirs.md": '---\n"shop": major\n---\n' };
      expect(told(newsOf(files, "py"))).toEqual([[], [], ["shop"]]);
    });

    test("may mean a package by the package.json in its module", () => {
      const { "py/package.json": _, ...files } = sdk;
      const changeset = { ".changeset/one.md": '---\n"the-shop": huge\nshop: patch\n---\n' };
      expect(told(newsOf({ ...files, ...changeset, "py/shop/package.json": npm("the-shop") }, "py"))).toEqual([
        [],
        ["RA-FRAGMENT-TYPE-UNKNOWN .changeset/one.md"],
        ["shop"],
      ]);
    });

    test("mean npm's package where Python's of that name has no package.json", () => {
      const { "py/package.json": _, ...files } = sdk;
      const theirs = { ".changeset/theirs.md": '---\n"shop": major\n---\n' };
      expect(told(newsOf({ ...files, ...theirs }, "py"))).toEqual([[], [], []]);
    });

    test("name packages as Python does where nothing is npm's, and those beside the root come first", () => {
      const files = {
        ...git,
        "py/pyproject.toml": pyproject({ name: "my.shop" }),
        ".changeset/one.md": "---\nMy_Shop: minor\nother: patch\n---\n",
      };
      expect(told(newsOf(files, "py"))).toEqual([[".changeset/one.md my-shop minor"], [], ["my-shop"]]);
      const own = { "py/.changeset/two.md": "---\nmy-shop: patch\n---\n" };
      expect(told(newsOf({ ...files, ...own }, "py"))).toEqual([
        ["py/.changeset/two.md my-shop patch"],
        [],
        ["my-shop"],
      ]);
    });
  });
});

test("How much news change goes by the configuration, by well-known names, and is never nothing by itself", () => {
  const none = new Map();
  expect(["feature", "removal", "bugfix", "anything", "added"].map((type) => bumpOfNews(type, none))).toEqual([
    "minor",
    "major",
    "patch",
    "patch",
    "minor",
  ]);
  expect(bumpOfNews("misc", new Map([["misc", { bump: "none", section: undefined }]]))).toBe("none");
});
