import { describe, expect, test } from "@jest/globals";
import type { Commit, TouchedFile } from "../../../src/domain/changes/commit.ts";
import { commitTypes } from "../../../src/domain/changes/commit-types.ts";
import { type Gathered, gatherCommits } from "../../../src/domain/changes/gather-commits.ts";
import { createLayout } from "../../../src/domain/changes/layout.ts";

const file = (path: string, from?: string): TouchedFile => ({
  path,
  status: from === undefined ? "modified" : "renamed",
  from,
});

const area = (name: string, path: string, extraPaths: readonly string[] = []) => ({ name, path, extraPaths });

describe("Which package a commit touches", () => {
  const owners = (layout: ReturnType<typeof createLayout>, ...files: readonly TouchedFile[]) =>
    [...layout.owners(files)].sort();
  const members = [
    area("root", "."),
    area("core", "packages/core"),
    area("extra", "packages/core/extra"),
    area("docs", "docs", ["*.md", "shared/**"]),
  ];

  test("is the innermost around a file, and the root's own where there is none", () => {
    const layout = createLayout({ prefix: "", members });
    expect(owners(layout, file("packages/core/a.py"))).toEqual(["core"]);
    expect(owners(layout, file("packages/core/extra/a.py"))).toEqual(["extra"]);
    expect(owners(layout, file("packages/core-extra/a.py"))).toEqual(["root"]);
    expect(owners(layout, file("packages/Core/a.py"))).toEqual(["root"]);
    expect(owners(layout)).toEqual([]);
  });

  test("is the one whose folder is a submodule, or a link to where its files are", () => {
    const linked = { ...area("web", "packages/web"), linked: "other/web" };
    const layout = createLayout({ prefix: "", members: [area("core", "packages/core"), linked] });
    expect(owners(layout, file("packages/core"))).toEqual(["core"]);
    expect(owners(layout, file("other/web/a.py"))).toEqual(["web"]);
    expect(owners(layout, file("packages/web"))).toEqual(["web"]);
    expect(owners(layout, file("other/a.py"))).toEqual([]);
  });

  test("is nobody by the lock, and whoever names the file among what its build reads", () => {
    const layout = createLayout({ prefix: "", members });
    expect(owners(layout, file("uv.lock"))).toEqual([]);
    expect(owners(layout, file("README.md"))).toEqual(["docs", "root"]);
    expect(owners(layout, file("shared/deep/a.txt"))).toEqual(["docs", "root"]);
  });

  test.each(["schemas", "schemas/", "/schemas/**", "./schemas"])("is the one that names its folder, as %s", (path) => {
    const layout = createLayout({ prefix: "", members: [area("docs", "docs", [path])] });
    expect(owners(layout, file("schemas/deep/.a.json"))).toEqual(["docs"]);
    expect(owners(layout, file("schemas-of-others/a.json"))).toEqual([]);
  });

  test("is both where a file goes from one to the other, and none where a package moves as it is", () => {
    const layout = createLayout({ prefix: "", members: [area("a", "libs/a"), area("b", "packages/b")] });
    expect(owners(layout, file("libs/a/y.py", "packages/b/y.py"))).toEqual(["a", "b"]);
    const move = [file("libs/a/pyproject.toml", "packages/a/pyproject.toml"), file("libs/a/x.py", "packages/a/x.py")];
    expect(owners(layout, ...move)).toEqual([]);
    expect(owners(layout, file("packages/a/x.py"))).toEqual(["a"]);
    expect(owners(layout, file("packages/b/x.py"))).toEqual(["b"]);
  });

  test("is found behind moves of moves, where the pyproject.toml was written anew, and in a root that became a package", () => {
    const layout = createLayout({ prefix: "", members: [area("a", "libs/a")] });
    owners(layout, { ...file("libs/a/pyproject.toml"), status: "added" }, file("libs/a/src/x.py", "old/src/x.py"));
    owners(layout, file("old/pyproject.toml", "pyproject.toml"), file("old/src/x.py", "src/x.py"));
    expect(owners(layout, file("src/x.py"))).toEqual(["a"]);
    expect(owners(layout, file("old/src/x.py"))).toEqual(["a"]);
  });

  test("is found behind a move in which each file was changed, by their names", () => {
    const moved = (from: string, to: string, names: readonly string[]): readonly TouchedFile[] =>
      names.flatMap((name) => [
        { ...file(`${from}${name}`), status: "deleted" },
        { ...file(`${to}${name}`), status: "added" },
      ]);
    const layout = createLayout({ prefix: "", members: [area("a", "libs/a")] });
    owners(layout, ...moved("packages/a/", "libs/a/", ["pyproject.toml", "a.py"]));
    owners(layout, ...moved("", "packages/a/", ["a.py", "pyproject.toml"]));
    expect(owners(layout, file("packages/a/a.py"))).toEqual(["a"]);
    expect(owners(layout, file("a.py"))).toEqual(["a"]);
  });

  test("is not where another one was that went as it came", () => {
    const layout = createLayout({ prefix: "", members: [area("a", "libs/a")] });
    const came = ["pyproject.toml", "README.md", "a.py", "x.py"].map((name) => ({
      ...file(`libs/a/${name}`),
      status: "added" as const,
    }));
    const gone = ["pyproject.toml", "README.md", "b.py"].map((name) => ({
      ...file(`old/${name}`),
      status: "deleted" as const,
    }));
    expect(owners(layout, ...came, ...gone)).toEqual(["a"]);
    expect(owners(layout, file("old/b.py"))).toEqual([]);
  });

  test("lies below the workspace's folder, or beside it", () => {
    const layout = createLayout({ prefix: "python", members: [area("a", "packages/a"), area("b", "../other/b")] });
    expect(owners(layout, file("python/packages/a/x.py"))).toEqual(["a"]);
    expect(owners(layout, file("packages/a/x.py"))).toEqual([]);
    expect(owners(layout, file("other/b/x.py"))).toEqual(["b"]);
    expect(owners(layout, file("python/uv.lock"))).toEqual([]);
  });

  test("is the only one there is, of a commit without files", () => {
    expect(owners(createLayout({ prefix: "", members: [area("a", ".")] }))).toEqual(["a"]);
    expect(owners(createLayout({ prefix: "", members: [area("a", ".")] }), file("uv.lock"))).toEqual([]);
  });
});

/** Hashes of 40 digits that begin as told. */
const id = (name: string): string => name.padEnd(40, "0");

interface Made {
  readonly id: string;
  readonly message: string;
  readonly parents?: readonly string[];
  readonly paths?: readonly string[];
}

/** Newest first; each is the parent of the one before, unless it says otherwise. */
const gather = (
  made: readonly Made[],
  {
    starts = {},
    files = {},
    prefix = "",
  }: { starts?: Record<string, string>; files?: Record<string, readonly string[]>; prefix?: string } = {},
): Gathered => {
  const commits = made.map((each, index): Commit => {
    const next = made[index + 1]?.id;
    const parents = each.parents ?? (next === undefined ? [] : [next]);
    const paths = each.paths ?? (parents.length > 1 ? [] : ["a/x.py"]);
    return {
      id: id(each.id),
      tree: each.id,
      parents: parents.map(id),
      author: "A <a@example.org>",
      time: 0,
      message: each.message,
      files: paths.map((path) => file(path)),
    };
  });
  const ids = [...new Set(Object.values(starts))];
  const gatherer = gatherCommits({
    areas: { prefix, members: [area("a", "a"), area("b", "b")] },
    head: commits[0]!.id,
    starts: ids.map(id),
    packages: new Map(
      ["a", "b"].map((name) => [name, starts[name] === undefined ? undefined : ids.indexOf(starts[name])]),
    ),
    types: commitTypes(),
    fragments: new Set(["a/news/1.md"]),
  });
  for (const commit of commits) gatherer.add(commit);
  return gatherer.finish(
    new Map(Object.entries(files).map(([name, paths]) => [id(name), paths.map((path) => file(path))])),
  );
};

const texts = ({ packages }: Gathered, name = "a") => packages.get(name)!.changes.map(({ text }) => text);
/** All that is said while nothing answers it. */
const told = ({ findings, doubts }: Gathered) => [...findings, ...doubts.map(({ packages, tell }) => tell(packages))];
const unread = ({ unread }: Gathered) => unread.map((each) => `${each.id.replace(/0+$/, "")} ${each.why}`);

describe("What is taken back", () => {
  const sentence = (name: string) => `This reverts commit ${id(name)}.`;

  test("by hash cancels, also where several have the subject", () => {
    const all = gather([
      { id: "d1", message: `Revert "feat: lend"\n\n${sentence("a1")}` },
      { id: "c1", message: "feat: lend" },
      { id: "b1", message: "fix: stamp" },
      { id: "a1", message: "feat: lend" },
    ]);
    expect(texts(all)).toEqual(["lend", "stamp"]);
    expect(all.packages.get("a")!.changes[0]!.id).toBe(id("c1"));
    expect(unread(all)).toEqual([
      'd1 it takes back a10000000, which is not released either: Revert "feat: lend"',
      "a1 d10000000 takes it back: feat: lend",
    ]);
  });

  test("by a number cancels, as a forge's button writes it", () => {
    const all = gather([
      { id: "b1", message: 'Revert "feat: lend (#7)" (#8)\n\nReverts o/r#7' },
      { id: "a1", message: "feat: lend (#7)" },
    ]);
    expect(texts(all)).toEqual([]);
  });

  test("quiet commits too, so that nothing is released for them", () => {
    const all = gather([
      { id: "b1", message: `Revert "docs: how"\n\n${sentence("a1")}` },
      { id: "a1", message: "docs: how" },
    ]);
    expect({ texts: texts(all), findings: told(all) }).toEqual({ texts: [], findings: [] });
  });

  test("a squash takes back nothing for what one of its commits did", () => {
    const all = gather([
      {
        id: "b1",
        message: `Sort the shelves (#8)\n\n* by size\n\n* Revert "by size"\n\n${sentence("c1")}\n\n* by name`,
      },
    ]);
    expect({ texts: texts(all), unread: unread(all) }).toEqual({
      texts: [],
      unread: ["b1 it is no conventional commit: Sort the shelves (#8)"],
    });
  });

  test("a merge takes back all that it brought", () => {
    const all = gather(
      [
        {
          id: "e1",
          message: `Revert "Merge pull request #1 from o/b"\n\nThis reverts commit ${id("d1")}, reversing\nchanges made to ${id("a1")}.`,
        },
        { id: "d1", message: "Merge pull request #1 from o/b\n\nfeat: title", parents: ["a1", "c1"] },
        { id: "c1", message: "feat: one", parents: ["b1"] },
        { id: "b1", message: "feat: two", parents: ["a1"] },
        { id: "a1", message: "fix: stamp" },
      ],
      { files: { d1: ["a/x.py"] } },
    );
    expect(texts(all)).toEqual(["stamp"]);
  });

  test("a revert that is taken back leaves its target, one of three does not", () => {
    const made = [
      { id: "c1", message: `Reapply "feat: lend"\n\n${sentence("b1")}` },
      { id: "b1", message: `Revert "feat: lend"\n\n${sentence("a1")}` },
      { id: "a1", message: "feat: lend" },
    ];
    expect(texts(gather(made))).toEqual(["lend"]);
    expect(
      texts(gather([{ id: "d1", message: `Revert "Reapply "feat: lend""\n\n${sentence("c1")}` }, ...made])),
    ).toEqual([]);
  });

  test("something released is a patch, and brought back again what it was", () => {
    const revert = { id: "b1", message: `Revert "feat: lend"\n\n${sentence("a1")}` };
    const released = gather([revert, { id: "a1", message: "feat: lend" }], { starts: { a: "a1", b: "a1" } });
    expect(released.packages.get("a")!.changes).toMatchObject([{ type: "revert", bump: "patch" }]);
    expect(told(released)).toMatchObject([
      {
        code: "RA-CHANGE-REVERTS-RELEASED",
        message: `${id("b1").slice(0, 9)} takes back something of a that was released: Revert "feat: lend"`,
      },
    ]);
    const again = gather(
      [{ id: "c1", message: `Reapply "feat: lend"\n\n${sentence("b1")}` }, revert, { id: "a1", message: "feat: lend" }],
      {
        starts: { a: "b1", b: "b1" },
      },
    );
    expect(again.packages.get("a")!.changes).toMatchObject([{ type: "revert", bump: "minor" }]);
    expect(told(again)).toEqual([]);
  });

  test("something released that released nothing releases nothing either, and is not told of", () => {
    const entriesOf = (message: string) => {
      const all = gather(
        [
          { id: "b1", message },
          { id: "a1", message: "feat: lend" },
        ],
        { starts: { a: "a1", b: "a1" } },
      );
      return [...all.packages.get("a")!.changes.map(({ bump }) => bump), told(all).length];
    };
    for (const subject of [
      ...['Revert "chore: tidy"', 'Revert "docs(desk): how (#7)" (#8)', "revert: ci: faster", 'Reapply "chore: tidy"'],
      ...['Revert "Reapply "chore: tidy""', 'Revert "revert: chore: tidy"', 'Revert "Release core 1.1.0 (#7)" (#8)'],
    ]) {
      expect([subject, ...entriesOf(`${subject}\n\n${sentence("a1")}`)]).toEqual([subject, "none", 0]);
    }
    for (const subject of ['Revert "chore!: drop 3.9"', 'Revert "Tidy up"', 'Revert "Revert "Revert "feat: lend"""']) {
      expect([subject, ...entriesOf(`${subject}\n\n${sentence("a1")}`)]).toEqual([subject, "patch", 1]);
    }
    expect(entriesOf(`Revert "chore: tidy"\n\n${sentence("a1")}\n\nBREAKING CHANGE: all`)).toEqual(["major", 1]);
  });

  test("something released of several packages is told of once", () => {
    const paths = ["a/x.py", "b/x.py"];
    const commits = [
      { id: "b1", message: `Revert "feat: lend"\n\n${sentence("a1")}`, paths },
      { id: "a1", message: "feat: lend", paths },
    ];
    expect(told(gather(commits, { starts: { a: "a1", b: "a1" } }))).toMatchObject([
      {
        message: expect.stringContaining("something of a, b that was released"),
        hint: expect.stringContaining("NAME: major"),
      },
    ]);
  });

  test("is released for one package and not for the other", () => {
    const paths = ["a/x.py", "b/x.py"];
    const all = gather(
      [
        { id: "c1", message: `Revert "feat: lend"\n\n${sentence("a1")}`, paths },
        { id: "b1", message: "chore(release): a", paths: ["a/x.py"] },
        { id: "a1", message: "feat: lend", paths },
      ],
      { starts: { a: "b1" } },
    );
    expect(texts(all, "a")).toEqual(['Revert "feat: lend"']);
    expect(texts(all, "b")).toEqual([]);
  });
});

describe("What is new since a release", () => {
  test("is what its commit does not have, whatever the order of dates", () => {
    const all = gather(
      [
        { id: "d1", message: "Merge branch 'old'", parents: ["c1", "b1"] },
        { id: "b1", message: "feat: old branch", parents: ["a1"] },
        { id: "c1", message: "chore: release", parents: ["a1"] },
        { id: "a1", message: "feat: first" },
      ],
      { starts: { a: "c1" } },
    );
    expect(texts(all)).toEqual(["old branch"]);
  });

  test("is known where the release's commit is on a branch of its own", () => {
    const all = gather(
      [
        { id: "d1", message: "fix: new", parents: ["b1"] },
        { id: "c1", message: "chore: release", parents: ["b1"] },
        { id: "b1", message: "feat: old", parents: [] },
      ],
      { starts: { a: "c1" } },
    );
    expect(texts(all)).toEqual(["new"]);
  });

  describe("on a line of its own", () => {
    const copied = (message: string, copy: string, more: readonly Made[] = []): Gathered =>
      gather(
        [
          { id: "d1", message: "feat: more", parents: ["c1"] },
          { id: "c1", message, parents: ["a1"] },
          ...more.map((each) => ({ ...each, parents: ["b1"] })),
          { id: "b1", message: copy, parents: ["a1"] },
          { id: "a1", message: "chore: release", parents: [] },
        ],
        { starts: { a: more[0]?.id ?? "b1" } },
      );

    test.each([
      ["fix: count (#12)", "fix: count (#12) (#15)"],
      ["fix: count", "fix: count"],
      ["fix: count", `fix: count on 1.x (#15)\n\n(cherry picked from commit ${id("c1")})`],
    ])("is not what was copied there: %j as %j", (message, copy) => {
      const all = copied(message, copy);
      expect(texts(all)).toEqual(["more"]);
      expect(unread(all)).toEqual([`c1 its last release has it already, as b10000000: ${message}`]);
    });

    test("is what is another's there, or was taken back, or takes back what was copied", () => {
      expect(texts(copied("fix: count (#12)", "fix: count (#15)"))).toEqual(["more", "count (#12)"]);
      expect(texts(copied("fix: count", "fix: count", [{ id: "b2", message: 'Revert "fix: count"' }]))).toEqual([
        "more",
        "count",
      ]);
      const all = gather(
        [
          { id: "d1", message: 'Revert "fix: count (#12)"', parents: ["c1"] },
          { id: "c1", message: "fix: count (#12)", parents: ["a1"] },
          { id: "b1", message: "fix: count (#12) (#15)", parents: ["a1"] },
          { id: "a1", message: "chore: release", parents: [] },
        ],
        { starts: { a: "b1" } },
      );
      expect(texts(all)).toEqual(['Revert "fix: count (#12)"']);
    });

    test("says nothing of copies that release nothing", () => {
      expect(unread(copied("chore: tidy", "chore: tidy"))).toEqual([]);
    });
  });

  test("ends the reading where all packages have released what follows", () => {
    const gatherer = gatherCommits({
      areas: { prefix: "", members: [area("a", ".")] },
      head: id("f0"),
      starts: [id("f1")],
      packages: new Map([["a", 0]]),
      types: commitTypes(),
      fragments: new Set(),
    });
    const commit = (at: number): Commit => ({
      id: id(`f${at}`),
      tree: "",
      parents: [id(`f${at + 1}`)],
      author: "",
      time: 0,
      message: "fix: a",
      files: [],
    });
    const answers = Array.from({ length: 64 }, (_, at) => gatherer.add(commit(at)));
    expect(answers.slice(0, 63)).not.toContain("enough");
    expect(answers[63]).toBe("enough");
  });
});

describe("What a merged line has copied from another that HEAD has", () => {
  const merged = (original: string, copy: string, more: readonly Made[] = []): Gathered =>
    gather(
      [
        ...more,
        { id: "d1", message: "Merge branch '1.x'", parents: ["c1", "b1"] },
        { id: "c1", message: original, parents: ["a1"] },
        { id: "b1", message: copy, parents: ["a1"] },
        { id: "a1", message: "chore: release", parents: [] },
      ],
      { starts: { a: "a1" } },
    );

  test.each([
    ["fix: count (#12)", "fix: count (#12) (#15)"],
    ["fix: count (#12)", "fix: count (#12)"],
    ["fix: count", `fix: count on 1.x\n\n(cherry picked from commit ${id("c1")})`],
  ])("is told once: %j as %j", (original, copy) => {
    const all = merged(original, copy);
    expect(texts(all)).toHaveLength(1);
    expect(unread(all)).toEqual([expect.stringMatching(/^(?:b1 it says c1|c1 it says b1)0{7} again: fix: count/)]);
  });

  test("is told where it may be another, and where the other was taken back", () => {
    expect(texts(merged("fix: count", "fix: count"))).toHaveLength(2);
    expect(unread(merged("chore: tidy (#12)", "chore: tidy (#12)"))).toEqual([]);
    expect(texts(merged("fix: count (#12)", "fix: count (#13)"))).toHaveLength(2);
    const copy = `fix: count on 1.x\n\n(cherry picked from commit ${id("c1")})`;
    const revert = { id: "e1", message: `Revert "fix: count"\n\nThis reverts commit ${id("c1")}.` };
    expect(texts(merged("fix: count", copy, [revert]))).toEqual(["count on 1.x"]);
    const line = ["c1", "b1"].map((each) => ({ id: each, message: "fix: count (#12)" }));
    expect(texts(gather(line))).toHaveLength(2);
  });
});

describe("Merges", () => {
  const merged = [
    { id: "d1", message: "Merge pull request #9 from o/b\n\nfeat: mail", parents: ["a1", "c1"] },
    { id: "c1", message: "feat: mail", parents: ["b1"], paths: ["a/x.py"] },
    { id: "b1", message: "fix: stamp", parents: ["a1"], paths: ["b/x.py"] },
    { id: "a1", message: "chore: first", parents: [] },
  ];

  test("say their title of what they touch, and not twice", () => {
    const all = gather(merged, { starts: { a: "a1", b: "a1" }, files: { d1: ["a/x.py", "b/x.py"] } });
    expect(texts(all, "a")).toEqual(["mail"]);
    expect(all.packages.get("a")!.changes[0]!.id).toBe(id("c1"));
    expect(texts(all, "b")).toEqual(["mail", "stamp"]);
  });

  test("give their number to what they bring, fragments with it", () => {
    const all = gather([merged[0]!, { ...merged[1]!, paths: ["a/news/1.md"] }, ...merged.slice(2)], {
      starts: { a: "a1" },
      files: { d1: ["a/x.py"] },
    });
    expect(all.packages.get("a")!.changes.map(({ pullRequest }) => pullRequest)).toEqual([9]);
    expect([...all.fragments]).toEqual([["a/news/1.md", { commit: id("c1"), pullRequest: 9, packages: ["a"] }]]);
  });
});

test("What touches no package is told where it asks for a release", () => {
  const all = gather([
    { id: "c1", message: "feat!: need Python 3.11", paths: ["pyproject.toml"] },
    { id: "b1", message: "fix: root", paths: ["README.md"] },
    { id: "a1", message: "docs: root", paths: ["README.md"] },
  ]);
  expect(unread(all)).toEqual([
    "c1 it touches no package: feat!: need Python 3.11",
    "b1 it touches no package: fix: root",
  ]);
  expect(told(all)).toMatchObject([{ code: "RA-CHANGE-TOUCHES-NO-PACKAGE" }]);
});

test("What asks for a version and touches no package is a warning, unless it is of another folder", () => {
  const asks = "chore: next\n\nRelease-As: 2.0.0";
  const all = gather([{ id: "c1", message: asks, paths: [] }]);
  expect(told(all)).toMatchObject([
    { code: "RA-CHANGE-TOUCHES-NO-PACKAGE", inTerminal: 'Name the packages that it means: --bump "NAME: 2.0.0"' },
  ]);
  expect(told(gather([{ id: "c1", message: asks, paths: ["x.rs"] }], { prefix: "python" }))).toEqual([]);
});

test("What breaks something outside of the workspace's folder is no warning, and what has no file is one", () => {
  const all = gather(
    [
      { id: "c1", message: "feat!: other language", paths: ["pythonic/x.rs"] },
      { id: "b1", message: "feat!: nowhere", paths: [] },
      { id: "a1", message: "feat!: all", paths: ["python/pyproject.toml", "README.md"] },
    ],
    { prefix: "python" },
  );
  expect(unread(all)).toHaveLength(3);
  expect(told(all).map(({ message }) => message.split(" ")[0])).toEqual([id("b1").slice(0, 9), id("a1").slice(0, 9)]);
});

test("Releases and merges are not counted, what cannot be read is", () => {
  const all = gather([
    { id: "c1", message: "Release a 1.0.0" },
    { id: "b1", message: "Add lending" },
    { id: "a1", message: "docs: how" },
  ]);
  expect(all.packages.get("a")).toMatchObject({ commits: 2, unread: 1 });
});

test("What deserves a second look is told, once for all its packages", () => {
  const paths = ["a/x.py", "b/x.py"];
  const all = gather([
    { id: "c1", message: "fix(b): stamp", paths: ["a/x.py"] },
    { id: "b1", message: "fix: stamp\n\nBREAKING CHANGES: all", paths },
    { id: "a1", message: "fix: stamp\n\nfeat: lend", paths },
  ]);
  expect(told(all).map(({ code }) => code)).toEqual([
    "RA-CHANGE-SCOPE-NAMES-OTHER",
    "RA-CHANGE-SECOND-ENTRY",
    "RA-CHANGE-LOOKS-BREAKING",
  ]);
});

test("Nothing is told of what was taken back before it was released", () => {
  const message = "fix: stamp\n\nfeat: lend\n\nBREAKING CHANGES: all";
  const revert = (name: string) => `Revert "fix: stamp"\n\nThis reverts commit ${name.padEnd(40, "0")}.`;
  const all = gather([
    { id: "b1", message: revert("a1") },
    { id: "a1", message },
  ]);
  expect(told(all)).toEqual([]);
  expect(told(gather([{ id: "a1", message }]))).toHaveLength(2);
});

test("A merge that speaks for what it brings is told of where it looks like a break", () => {
  const message = "Merge pull request #1 from o/b\n\nfix: stamp\n\nBREAKING CHANGES: all";
  const all = gather(
    [
      { id: "c1", message, parents: ["a1", "b1"], paths: [] },
      { id: "b1", message: "stamp it" },
      { id: "a1", message: "docs: how" },
    ],
    { files: { c1: ["a/x.py"] } },
  );
  expect(told(all).map(({ code }) => code)).toEqual(["RA-CHANGE-LOOKS-BREAKING"]);
});

test.each([
  [["a/x.py"], "a: major"],
  [["a/x.py", "b/x.py"], "NAME: major"],
])("What looks like a break in %j is to be made one there alone", (paths, bump) => {
  const all = gather([{ id: "a1", message: "fix: stamp\n\nBREAKING CHANGES: all", paths }]);
  expect(told(all)[0]?.hint).toContain(`bump: "${bump}"`);
  expect(told(all)[0]?.inTerminal).toContain(`--bump "${bump}"`);
});
