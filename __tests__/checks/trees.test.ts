import { describe, expect, test } from "@jest/globals";
import { noConfig, noPackageConfig } from "../../src/domain/config/config.ts";
import { type Contents, checkTree, findingsOf, member, memberFiles, root, tree, withoutGit } from "./healthy.ts";

const apple = "packages/apple/pyproject.toml";
const pear = "packages/pear/pyproject.toml";
const sources = (text: string) => `[tool.uv.sources]\n${text}\n`;

/** `apple` with one line of its `pyproject.toml` changed. */
const changed = (from: string | RegExp, to: string): Contents => {
  const text = member("apple");
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`nothing like ${from} in it`);
  return { [apple]: edited };
};

test("a healthy workspace has no findings, and what was not asked is skipped", async () => {
  using made = tree({ "uv.lock": lock("1.0.0") });
  const { outcomes, findings } = await checkTree(made.path);
  expect(findings).toEqual([]);
  expect(outcomes.filter(({ state }) => state !== "passed").map(({ check, reason }) => [check.name, reason])).toEqual([
    ["index-names", "it is not asked here"],
    ["vulnerable-dependencies", "it is not asked here"],
  ]);
});

test("without git and without a lock, the rest is checked all the same", async () => {
  using made = tree({ "packages/apple/README.md": undefined, "packages/apple/.venv/pyvenv.cfg": "", "x/.env": "" });
  const { outcomes, findings } = await checkTree(withoutGit(made));
  expect(findings.map(({ code }) => code)).toEqual(["RA-FILES-NAMED-IS-MISSING", "RA-FILES-SENSITIVE"]);
  expect(outcomes.find(({ check }) => check.name === "lock-versions")?.reason).toBe("there is no uv.lock");
});

test("a licence file in a submodule that was not fetched is not missing", async () => {
  const licensed = changed('["LICENSE"]', '["LICENSE", "parser/license.txt"]');
  const module = { ".gitmodules": '[submodule "p"]\n\tpath = packages/apple/parser\n\turl = https://example.org/p\n' };
  const missing = [`error RA-FILES-NAMED-IS-MISSING apple ${apple}:8`];
  expect(await findingsOf(licensed)).toEqual(missing);
  expect(await findingsOf({ ...licensed, ...module })).toEqual([]);
  expect(await findingsOf({ ...licensed, ...module, "packages/apple/parser/README": "Parses" })).toEqual(missing);
});

const ofPoetry = `[project]
name = "apple"
version = "1.0.0"

[tool.poetry]
description = "Part of the orchard"
authors = ["The Orchard <orchard@example.org>"]
readme = "README.md"
license = "MIT"
keywords = ["orchard"]
classifiers = ["Topic :: Utilities"]
urls = { Changelog = "https://github.com/orchard/orchard/blob/main/CHANGELOG.md" }
dependencies = { python = ">=3.10" }

[build-system]
requires = ["poetry-core>=2"]
build-backend = "poetry.core.masonry.api"
`;

const lock = (version: string): string =>
  `version = 1\nrevision = 3\n\n[manifest]\nmembers = ["apple", "pear"]\n${["apple", "pear"]
    .map(
      (name) => `\n[[package]]\nname = "${name}"\nversion = "${version}"\nsource = { editable = "packages/${name}" }\n`,
    )
    .join("")}\n[[package]]\nname = "idna"\nversion = "9"\nsource = { registry = "https://example.org/simple" }\n`;

test("a licence file that hatchling takes into the sdist from elsewhere is not missing", async () => {
  const hatchling = member("apple")
    .replace('"uv_build>=0.9,<0.10"', '"hatchling"')
    .replace('"uv_build"', '"hatchling.build"');
  const from = (place: string): Contents => ({
    [apple]: `${hatchling}[tool.hatch.build.targets.sdist.force-include]\n"../../LICENSE" = "${place}"\n`,
    "packages/apple/LICENSE": undefined,
    LICENSE: "MIT\n",
  });
  const missing = `error RA-FILES-NAMED-IS-MISSING apple ${apple}:8`;
  for (const place of ["LICENSE", "/LICENSE"]) expect(await findingsOf(from(place))).not.toContain(missing);
  expect(await findingsOf(from("COPYING"))).toContain(missing);
});

const dynamic = member("pear")
  .replace(/version = .*/, 'dynamic = ["version"]')
  .replace('"uv_build>=0.9,<0.10"', '"hatchling"')
  .replace('"uv_build"', '"hatchling.build"')
  .concat('[tool.hatch.version]\npath = "src/pear/__init__.py"\n');

test("pins on a sibling whose version is in no file are skipped, and a bare name has none", async () => {
  const pinsOf = async (requirement: string) => {
    using made = tree({
      [apple]: member("apple", `dependencies = ["${requirement}"]`) + sources("pear = { workspace = true }"),
      [pear]: dynamic,
    });
    const { outcomes } = await checkTree(made.path);
    return outcomes.find(({ check }) => check.name === "pins");
  };
  expect(await pinsOf("pear<1")).toMatchObject({
    state: "skipped",
    reason: "the version of pear cannot be read from files",
  });
  expect(await pinsOf("pear")).toMatchObject({ state: "passed", reason: "" });
});

describe("requirements", () => {
  test.each<[string, Contents, readonly string[]]>([
    [
      "a pin that the sibling does not satisfy",
      {
        [apple]:
          member("apple", 'dependencies = [\n  "idna",\n  "pear<1",\n]') + sources("pear = { workspace = true }"),
      },
      [`error RA-PIN-EXCLUDES-SIBLING apple ${apple}:14`],
    ],
    [
      "a pin that the sibling's version, which stands in a module, does not satisfy",
      {
        [apple]: member("apple", 'dependencies = ["pear<1"]') + sources("pear = { workspace = true }"),
        [pear]: dynamic,
        "packages/pear/src/pear/__init__.py": '__version__ = "2.0.0"\n',
      },
      [`error RA-PIN-EXCLUDES-SIBLING apple ${apple}:12`],
    ],
    [
      "a sibling by its URL",
      { [apple]: member("apple", 'dependencies = ["pear @ file:///pear"]') },
      [`error RA-PIN-DIRECT-URL apple ${apple}:12`],
    ],
    [
      "a sibling that no source says to be of the workspace",
      { [apple]: member("apple", 'dependencies = ["pear>=1", "idna"]\noptional-dependencies.x = ["Pear"]') },
      [`error RA-SOURCE-MISSING apple ${apple}:12`],
    ],
    [
      "a sibling that no source says to be of the workspace, where sources are not read",
      {
        [apple]: member("apple", 'dependencies = ["pear>=1"]'),
        "pyproject.toml": '[tool.uv]\nno-sources = true\nworkspace.members = ["packages/*"]\n',
      },
      [],
    ],
    [
      "a sibling that comes from elsewhere on some platforms",
      {
        [apple]:
          member("apple", 'dependencies = ["pear"]') +
          sources(
            'pear = [{ workspace = true, marker = "os_name == \'nt\'" }, { index = "x", marker = "os_name != \'nt\'" }]',
          ),
      },
      [`error RA-SOURCE-MISSING apple ${apple}:12`],
    ],
    [
      "a sibling that is private",
      {
        [apple]: member("apple", 'dependencies = ["pear"]') + sources("pear = { workspace = true }"),
        "packages/pear/pyproject.toml": member("pear").replace("Typing :: Typed", "Private :: Do Not Upload"),
      },
      [`error RA-REQUIRES-PRIVATE apple ${apple}:12`],
    ],
    [
      "itself",
      { [apple]: member("apple", 'dependencies = ["Apple"]') },
      [`warning RA-REQUIRES-ITSELF apple ${apple}:12`],
    ],
    ["other extras of itself", { [apple]: member("apple", 'optional-dependencies.all = ["apple[a]"]') }, []],
    [
      "an extra inside dependencies",
      { [apple]: member("apple", "dependencies = [\"idna; extra == 'web'\"]") },
      [`warning RA-REQUIRES-EXTRA-MARKER apple ${apple}:12`],
    ],
    [
      "an extra inside dependencies that is declared",
      { [apple]: member("apple", "dependencies = [\"idna; extra == 'Web'\"]\noptional-dependencies.web = []") },
      [],
    ],
    [
      "each other",
      {
        [apple]: member("apple", 'dependencies = ["pear"]') + sources("pear = { workspace = true }"),
        "packages/pear/pyproject.toml":
          member("pear", 'dependencies = ["apple"]') + sources("apple = { workspace = true }"),
      },
      [`warning RA-PLAN-HARD-CYCLE apple ${apple}:12`],
    ],
    [
      "each other, for a build",
      {
        [apple]: member("apple").replace('<0.10"]', '<0.10", "pear"]') + sources("pear = { workspace = true }"),
        "packages/pear/pyproject.toml":
          member("pear", 'dependencies = ["apple"]') + sources("apple = { workspace = true }"),
      },
      [`warning RA-PLAN-BUILD-CYCLE apple ${apple}:18`, `warning RA-PLAN-HARD-CYCLE apple ${apple}:18`],
    ],
    [
      "a folder that is no member",
      {
        [apple]: member("apple", 'dependencies = ["plum"]') + sources('plum = { path = "../../plum" }'),
        "plum/pyproject.toml": member("plum"),
      },
      [`warning RA-REQUIRES-ORPHAN apple ${apple}:12`],
    ],
    [
      "a folder that is for a group alone",
      {
        [apple]: member("apple", 'dependencies = ["plum"]') + sources('plum = { path = "../../plum", group = "dev" }'),
        "plum/pyproject.toml": member("plum"),
      },
      [],
    ],
    [
      "a folder by the root's sources, and something else by its own",
      {
        [apple]: member("apple", 'dependencies = ["plum"]') + sources('plum = { git = "https://example.org/plum" }'),
        "pyproject.toml": `[tool.uv.workspace]\nmembers = ["packages/*"]\n${sources('plum = { path = "plum" }')}`,
      },
      [`warning RA-SOURCES-ELSEWHERE apple ${apple}:12`],
    ],
    [
      "a folder that is no member, for the build",
      {
        [apple]: member("apple").replace('<0.10"]', '<0.10", "plum"]') + sources('plum = { path = "../../plum" }'),
        "plum/pyproject.toml": member("plum"),
      },
      [`warning RA-REQUIRES-ORPHAN apple ${apple}:18`],
    ],
    [
      "almost a sibling",
      { [apple]: member("apple", 'dependencies = ["App1e"]') },
      [`warning RA-REQUIRES-SIMILAR-NAME apple ${apple}:12`],
    ],
    [
      "nothing of what a source is for",
      { [apple]: `${member("apple")}[tool.uv.sources]\nplum = { git = "https://example.org/plum" }\n` },
      [`notice RA-SOURCE-UNUSED apple ${apple}:21`],
    ],
    [
      "what `workspace = true` wrongly takes for a member",
      { [apple]: member("apple", 'dependencies = ["plum"]') + sources("plum = { workspace = true }") },
      [`error RA-SOURCE-NOT-A-MEMBER apple ${apple}:21`],
    ],
    [
      "nothing of a `workspace = true` for a stranger, in a member and in the root",
      {
        [apple]: member("apple") + sources("plum = { workspace = true }"),
        "pyproject.toml": `[tool.uv.workspace]\nmembers = ["packages/*"]\n${sources("paer = { workspace = true }")}`,
      },
      [`warning RA-SOURCE-NOT-A-MEMBER - pyproject.toml:4`, `warning RA-SOURCE-NOT-A-MEMBER apple ${apple}:21`],
    ],
  ])("%s", async (_, contents, expected) => {
    expect(await findingsOf(contents)).toEqual(expected);
  });

  test("a wheel, or a folder outside of the repository, can be made no member", async () => {
    const hintOf = async (source: string, own: boolean) => {
      const entry = sources(`plum = { path = "${source}" }`);
      const root = `[tool.uv.workspace]\nmembers = ["packages/*"]\n${own ? "" : entry}`;
      const text = member("apple", 'dependencies = ["plum"]') + (own ? entry : "");
      using made = tree({ [apple]: text, "pyproject.toml": root, "plum/pyproject.toml": member("plum") });
      const { findings } = await checkTree(made.path);
      return findings.find(({ code }) => code === "RA-REQUIRES-ORPHAN")?.hint;
    };
    for (const [source, own] of [
      ["../../plum", true],
      ["plum", false],
    ] as const)
      expect(await hintOf(source, own)).toMatch(/^Make the folder a member .*, or remove the entry /);
    for (const [source, own] of [
      ["../../../plum", true],
      ["../plum", false],
      ["/plum", true],
      ["plum-1-py3-none-any.whl", true],
    ] as const)
      expect(await hintOf(source, own)).toMatch(/^Remove the entry /);
  });

  test("an entry of a root without project is for nothing where no member, group or setting names it", async () => {
    const root = (more = "") => ({
      "pyproject.toml": `${more}[tool.uv.workspace]\nmembers = ["packages/*"]\n${sources('plum = { git = "https://example.org/plum" }')}`,
    });
    expect(await findingsOf({ [apple]: member("apple"), ...root() })).toEqual([
      "notice RA-SOURCE-UNUSED - pyproject.toml:4",
    ]);
    // uv takes the root's entry for them all.
    const groups = '[dependency-groups]\ndev = ["Plum>1", { include-group = "other" }]\n';
    expect(await findingsOf({ [apple]: `${member("apple")}${groups}`, ...root() })).toEqual([]);
    expect(await findingsOf({ [apple]: member("apple"), ...root(groups) })).toEqual([]);
    const legacy = '[tool.uv]\ndev-dependencies = ["plum"]\n';
    expect(await findingsOf({ [apple]: member("apple"), ...root(legacy) })).toEqual([]);
  });

  test("a source may be for what a setting of uv names, or what a build backend requires", async () => {
    const git = (name: string) => `${name} = { git = "https://example.org/${name}" }`;
    const contents = {
      [apple]: member("apple", 'dynamic = ["dependencies"]') + sources(git("plum")),
      "pyproject.toml": `[tool.uv.workspace]\nmembers = ["packages/*"]\n${sources(git("quince"))}`,
    };
    expect(await findingsOf(contents)).toEqual([]);
    for (const setting of [
      'override-dependencies = ["plum>=1"]',
      'build-constraint-dependencies = ["plum>=1"]',
      'extra-build-dependencies = { torch = ["plum", { requirement = "plum", match-runtime = true }] }',
    ]) {
      const root = `[tool.uv]\n${setting}\n[tool.uv.workspace]\nmembers = ["packages/*"]\n`;
      const named = { [apple]: member("apple") + sources(git("plum")), "pyproject.toml": root };
      expect(await findingsOf(named)).toEqual([]);
    }
  });

  test("that come from elsewhere for users are said, once for each", async () => {
    const more = 'dependencies = ["idna", "idna[x]; os_name == \'nt\'", "anyio", "attrs", "trio", "pear"]\n';
    using made = tree({
      [apple]: member("apple", more),
      "pyproject.toml": `[tool.uv.workspace]\nmembers = ["packages/*"]\n[tool.uv.sources.idna]\ngit = "https://example.org/idna"\n[tool.uv.sources]\nanyio = [{ index = "own", marker = "os_name == 'nt'" }]\nattrs = { path = "../attrs" }\nyarl = { url = "https://example.org/yarl.whl" }\n`,
    });
    const { findings } = await checkTree(made.path);
    expect(
      findings
        .filter(({ code }) => code === "RA-SOURCES-ELSEWHERE")
        .map(({ severity, message }) => `${severity}: ${message}`),
    ).toEqual([
      "warning: apple takes a requirement from a git repository here, and users will get it from their own index: idna",
      "notice: apple takes a requirement from an index of its own here, and users will get it from their own index: anyio",
    ]);
  });

  test("that a source of a group alone is for do not come from elsewhere, and those of an extra by its own", async () => {
    const more = 'dependencies = ["idna", "anyio"]\noptional-dependencies = { x-y = ["anyio"] }\n';
    const own = sources(
      'idna = { git = "https://example.org/idna", group = "dev" }\nanyio = { git = "https://example.org/anyio", extra = "X_y" }',
    );
    expect(
      await findingsOf({ [apple]: `${member("apple", more)}[dependency-groups]\ndev = ["idna"]\n${own}` }),
    ).toEqual([`warning RA-SOURCES-ELSEWHERE apple ${apple}:13`]);
  });

  test("a requirement that a group alone has is nobody's trouble", async () => {
    const group = '[dependency-groups]\ndev = ["pear<1", "plum", "apple"]\n';
    const contents = {
      [apple]: member("apple") + group + sources('pear = { workspace = true }\nplum = { path = "../x" }'),
    };
    expect(await findingsOf(contents)).toEqual([]);
  });
});

describe("the Pythons of a sibling that is required", () => {
  const both = (own: string, theirs: string, marker = "") => ({
    [apple]: (member("apple", `dependencies = ["pear>=1${marker}"]`) + sources("pear = { workspace = true }")).replace(
      ">=3.10",
      own,
    ),
    "packages/pear/pyproject.toml": member("pear").replace(">=3.10", theirs),
  });

  test.each<[string, string, string, string]>([
    [
      "are newer",
      ">=3.9",
      ">=3.11,<4",
      "apple admits Python 3.9, 3.10 and requires pear, which does not: its requires-python is >=3.11,<4",
    ],
    ["are newer by a patch", ">=3.10", ">=3.10.5", ""],
    ["are fewer at the other end", ">=3.10", ">=3.10,<3.13", ""],
    ["are older", ">=3.11", ">=3.8", ""],
    ["leave out what the package leaves out", ">=3.9,!=3.10.*,!=3.9.*", ">=3.11", ""],
  ])("%s", async (_, own, theirs, message) => {
    using made = tree(both(own, theirs));
    expect((await checkTree(made.path)).findings.map((finding) => finding.message)).toEqual(message ? [message] : []);
  });

  test("do not count where a marker tells of Python", async () => {
    expect(await findingsOf(both(">=3.9", ">=3.11", "; python_version >= '3.11'"))).toEqual([]);
    expect(await findingsOf(both(">=3.9", ">=3.11", "; sys_platform != 'win32'"))).toEqual([
      `warning RA-REQUIRES-PYTHON-OLDER apple ${apple}:12`,
    ]);
  });
});

describe("what [project] says", () => {
  test.each<[string, Contents, readonly string[]]>([
    ["no description", changed(/description.*\n/, ""), [`error RA-METADATA-INCOMPLETE apple ${apple}:1`]],
    ["no requires-python", changed(/requires-python.*\n/, ""), [`error RA-METADATA-INCOMPLETE apple ${apple}:1`]],
    ["a dynamic description", changed(/description.*\n/, 'dynamic = ["description"]\n'), []],
    [
      "the description that uv began it with",
      changed(/description.*\n/, 'description = "Add your description here"\n'),
      [`warning RA-METADATA-THIN apple ${apple}:1`],
    ],
    ["no authors", changed(/authors.*\n/, ""), [`warning RA-METADATA-THIN apple ${apple}:1`]],
    ["no keywords", changed(/keywords.*\n/, ""), [`notice RA-METADATA-THIN apple ${apple}:1`]],
    ["no link to the changes", changed(/Changelog.*\n/, ""), [`notice RA-METADATA-THIN apple ${apple}:1`]],
    [
      "no authors, below a text that holds its header, too",
      { [apple]: `[tool.x]\ntext = """\n[project]\n"""\n${member("apple").replace(/authors.*\n/, "")}` },
      [`warning RA-METADATA-THIN apple ${apple}:5`],
    ],
    [
      "a table for the licence",
      changed('license = "MIT"', 'license = { text = "MIT" }'),
      [`warning RA-METADATA-LICENSE-TABLE apple ${apple}:7`],
    ],
    [
      "another spelling of the version",
      changed("1.0.0", "v1.0.0-rc.1"),
      [`notice RA-VERSION-NOT-CANONICAL apple ${apple}:3`],
    ],
    ["a local version, as it marks what is not released yet", changed("1.0.0", "1.0.0+mine"), []],
    ["another spelling of the name", changed('"apple"', '"Apple"'), [`notice RA-NAME-NOT-NORMALIZED apple ${apple}:2`]],
    [
      "almost the name of another member",
      memberFiles("app1e"),
      ["warning RA-NAME-TOO-SIMILAR apple packages/apple/pyproject.toml:2"],
    ],
    [
      "nothing for an index",
      { [apple]: '[project]\nname = "apple"\nversion = "1.0.0"\n[build-system]\nrequires = ["hatchling"]\n' },
      [`warning RA-METADATA-BARE apple ${apple}:1`, `warning RA-METADATA-README-NOT-NAMED apple ${apple}:1`],
    ],
  ])("%s", async (_, contents, expected) => {
    expect(await findingsOf(contents)).toEqual(expected);
  });

  test("what an extra requires is not named as if it were the extra", async () => {
    using made = tree({
      [apple]: member("apple", 'optional-dependencies.all = ["pear"]') + sources("pear = { workspace = true }"),
      "packages/pear/pyproject.toml": member("pear").replace("Typing :: Typed", "Private :: Do Not Upload"),
    });
    const [finding] = (await checkTree(made.path)).findings.filter(({ code }) => code === "RA-REQUIRES-PRIVATE");
    expect(finding?.message).toMatch(/^apple is published and requires pear for an extra, but pear is not/);
  });

  test("a package that is not published is asked for none of it", async () => {
    const bare =
      '[project]\nname = "Apple"\nversion = "v1+x"\ndependencies = ["apple", "pear<1", "idna; extra == \'x\'"]\n[tool.uv.sources]\npear = { workspace = true }\n';
    const init = { "packages/apple/src/apple/__init__.py": '__version__ = "2"\n' };
    expect(await findingsOf({ [apple]: bare, ...init })).toEqual([`warning RA-REQUIRES-ITSELF apple ${apple}:4`]);
  });

  test("neither is a root of a local version above others of public ones", async () => {
    const bare = (version: string) =>
      `[project]\nname = "orchard"\nversion = "${version}"\n[build-system]\nrequires = []\n${root}`;
    expect(await findingsOf({ "pyproject.toml": bare("0.1+private") })).toEqual([]);
    expect(await findingsOf({ "pyproject.toml": bare("0.1") })).toContain(
      "warning RA-METADATA-BARE orchard pyproject.toml:1",
    );
  });

  test("neither is one that the configuration makes private", async () => {
    using made = tree({ ...changed(/description.*\n/, ""), "packages/apple/README.md": undefined });
    const isPrivate = { ...noPackageConfig, isPrivate: true };
    const config = { ...noConfig, packages: new Map([["apple", isPrivate]]) };
    expect((await checkTree(made.path, { config })).findings).toEqual([]);
  });
});

describe("the lock", () => {
  test("behind the versions, with the line", async () => {
    expect(await findingsOf({ "uv.lock": lock("0.9.0") })).toEqual([
      "warning RA-LOCK-BEHIND apple uv.lock:9",
      "warning RA-LOCK-BEHIND pear uv.lock:14",
    ]);
  });

  test("with another spelling of the same version is current", async () => {
    expect(await findingsOf({ "uv.lock": lock("1.0.0").replaceAll("\n", "\r\n") })).toEqual([]);
    expect(await findingsOf({ ...changed("1.0.0", "1.0.0.RC1"), "uv.lock": lock("1.0.0rc1") })).toEqual([
      `notice RA-VERSION-NOT-CANONICAL apple ${apple}:3`,
      "warning RA-LOCK-BEHIND pear uv.lock:14",
    ]);
  });

  const requires = (...texts: readonly string[]) => member("apple", `dependencies = ${JSON.stringify(texts)}`);
  const lockedFor = (...entries: readonly string[]) =>
    lock("1.0.0").replace(
      'source = { editable = "packages/apple" }\n',
      `$&\n[package.metadata]\nrequires-dist = [${entries.join(", ")}]\n`,
    );
  test.each<[string, string, string, readonly string[]]>([
    ["a requirement that is new", requires("idna"), lockedFor(), ["idna"]],
    ["one that is gone", requires(), lockedFor('{ name = "idna" }'), ["idna"]],
    ["another specifier", requires("idna>=4"), lockedFor('{ name = "idna", specifier = ">=3" }'), ["idna"]],
    [
      "the same in uv's form",
      requires("idna < 4, >=3.0-rc1"),
      lockedFor('{ name = "idna", specifier = ">=3.0rc1,<4" }'),
      [],
    ],
    [
      "a sibling, of which the lock has no specifier",
      requires("pear>=1") + sources("pear = { workspace = true }"),
      lockedFor('{ name = "pear", editable = "packages/pear" }'),
      [],
    ],
    [
      "an extra of others, in whose place hatchling puts what they hold",
      member("apple", 'optional-dependencies = { all = ["apple[fast]"], fast = ["idna>=4"] }'),
      lockedFor(
        ...["all", "fast"].map((each) => `{ name = "idna", specifier = ">=4", marker = "extra == '${each}'" }`),
      ),
      [],
    ],
    [
      "requirements that a backend makes",
      member("apple", 'dynamic = ["dependencies"]'),
      lockedFor('{ name = "idna" }'),
      [],
    ],
  ])("made from other requirements: %s", async (_, toml, locked, others) => {
    expect(await findingsOf({ [apple]: toml, "uv.lock": locked })).toEqual(
      others.length === 0 ? [] : ["warning RA-LOCK-REQUIREMENTS-DIFFER apple uv.lock:9"],
    );
  });

  test("without a member", async () => {
    expect(await findingsOf({ "uv.lock": lock("1.0.0"), ...memberFiles("quince") })).toEqual([
      "warning RA-LOCK-MEMBERS-DIFFER quince uv.lock",
    ]);
  });
});

test("a file from outside is linked where uv build takes a link, and else copied", async () => {
  const hintOf = async (backend: string) => {
    const outside = member("apple").replace('"README.md"', '"../../README.md"').replace('"uv_build"', `"${backend}"`);
    using made = tree({ [apple]: outside, "README.md": "" });
    return (await checkTree(made.path)).findings.find(({ line }) => line === 5)?.hint;
  };
  for (const backend of ["uv_build", "setuptools.build_meta"]) expect(await hintOf(backend)).toMatch(/^Make a link /);
  for (const backend of ["hatchling.build", "flit_core.buildapi", "pdm.backend"])
    expect(await hintOf(backend)).toMatch(/^(?:Put|Keep) a copy /);
});

test("a dependency with two vulnerabilities is fixed only where both are", async () => {
  using made = tree({ "uv.lock": lock("1.0.0") });
  const known = (id: string, ...fixVersions: readonly string[]) => ({
    ...{ name: "idna", version: "9", id, fixVersions },
    ...{ summary: undefined, link: undefined },
  });
  const hints = async (...vulnerabilities: readonly ReturnType<typeof known>[]) => {
    const audits = { ask: async () => ({ vulnerabilities, statuses: [] }) };
    return (await checkTree(made.path, {}, { audits })).findings.map(({ hint }) => hint);
  };
  expect(await hints(known("A", "10"), known("B"))).toEqual(["No later version is known that fixes all of them"]);
  expect(await hints(known("A", "10"), known("B", "11"))).toEqual([
    'Run uv lock --upgrade-package "idna>=11": all of them are fixed in newer versions',
  ]);
  // The lines before have their own fixes, in any order.
  expect(await hints(known("A", "12", "8.1", "10"))).toEqual([
    'Run uv lock --upgrade-package "idna>=10": it is fixed in 10',
  ]);
  expect(await hints(known("A", "8.1"))).toEqual(["No later version is known that fixes it"]);
});

test("files that are often secret are one finding, for each kind of them in a package", async () => {
  const key = "-----BEGIN PRIVATE KEY-----\nMIIE\n".repeat(2);
  using made = tree({ "packages/apple/a.key": key, "packages/apple/b.key": key, "packages/apple/c.pem": "x" });
  const { findings } = await checkTree(made.path);
  expect(findings.map(({ message }) => message)).toEqual([
    "Files that often are secret, a private key: packages/apple/a.key, packages/apple/b.key",
    "A file that often is secret, a key or certificate: packages/apple/c.pem",
  ]);
});

test("a check that asks no index says on what a build in a cycle depends", async () => {
  using made = tree({
    [apple]: member("apple").replace('<0.10"]', '<0.10", "pear"]') + sources("pear = { workspace = true }"),
    "packages/pear/pyproject.toml":
      member("pear", 'dependencies = ["apple"]') + sources("apple = { workspace = true }"),
  });
  expect((await checkTree(made.path)).findings[0]?.message).toMatch(
    /^apple can be built only with a release of pear that is on the index: build-system\.requires asks for pear, and pear needs apple itself/,
  );
});

test("a vulnerability is in the lock as git names it", async () => {
  using made = tree({ "sub/pyproject.toml": member("plum"), "sub/uv.lock": lock("1.0.0") });
  const status = { name: "idna", status: "archived", reason: undefined };
  const audits = { ask: async () => ({ vulnerabilities: [], statuses: [status] }) };
  const { findings } = await checkTree(`${made.path}/sub`, {}, { audits });
  expect(findings.find(({ code }) => code === "RA-AUDIT-STATUS")?.file).toBe("sub/uv.lock");
});

test("no program takes away a source that is perhaps misspelt, is of more than the workspace, or is ignored", async () => {
  const fixes = async (text: string, ignore: readonly string[] = []) => {
    using made = tree({ [apple]: member("apple") + sources(text) });
    return (await checkTree(made.path, { ignore })).fixes.map(({ code }) => code);
  };
  const stranger = "plum = { workspace = true }";
  const git = `{ git = "https://example.org/plum", marker = "sys_platform == 'win32'" }`;
  expect(await fixes(stranger)).toEqual(["RA-SOURCE-NOT-A-MEMBER"]);
  expect(await fixes("paer = { workspace = true }")).toEqual([]);
  // To correct it would make the same key twice.
  expect(await fixes("pear = { workspace = true }\npaer = { workspace = true }")).toEqual(["RA-SOURCE-NOT-A-MEMBER"]);
  expect(await fixes(`plum = [{ workspace = true, marker = "sys_platform == 'linux'" }, ${git}]`)).toEqual([]);
  expect(await fixes(stranger, ["RA-SOURCE-NOT-A-MEMBER"])).toEqual([]);
});

test("a source that is taken for a member is not said to mean the package itself", async () => {
  using made = tree({
    [apple]: member("apple", 'dependencies = ["apple-x"]') + sources("apple-x = { workspace = true }"),
  });
  const { findings } = await checkTree(made.path);
  expect(findings.find(({ code }) => code === "RA-SOURCE-NOT-A-MEMBER")?.hint).toMatch(/^Let its folder be a member/);
});

test("an expression for the licence is asked of an old build backend with a warning", async () => {
  const without = member("apple").replace(/license = .*\nlicense-files.*\n/, "");
  const hint = async (text: string) => {
    using made = tree({ [apple]: text, "packages/apple/LICENSE": undefined });
    return (await checkTree(made.path)).findings.find(({ code }) => code === "RA-METADATA-NO-LICENCE")?.hint;
  };
  expect(await hint(without)).toMatch(/a LICENSE file beside it$/);
  expect(await hint(without.replace('"uv_build>=0.9,<0.10"', '"setuptools<70"'))).toMatch(/knows expressions$/);
});

test("an extra inside dependencies is moved under its name, or under each of several", async () => {
  using made = tree({
    [apple]: member(
      "apple",
      `dependencies = ["idna; 'a' == extra", "six; 'a' == extra or extra == 'b' or extra == 'c'"]`,
    ),
  });
  const { findings } = await checkTree(made.path);
  expect(findings.map(({ hint }) => hint)).toEqual([
    expect.stringContaining("[project.optional-dependencies] under a, without"),
    expect.stringContaining("[project.optional-dependencies] under a and b and c, without"),
  ]);
});

test("files from outside are named for the sdist alone only where hatchling is told to take them in", async () => {
  const hint = async (text: string) => {
    using made = tree({ "README.md": "", [apple]: text });
    const { findings } = await checkTree(made.path);
    return findings.find(({ code }) => code === "RA-FILES-FROM-OUTSIDE")?.hint;
  };
  const readme = member("apple").replace('"README.md"', '"../../README.md"').replace('"uv_build"', '"pdm.backend"');
  expect(await hint(readme)).toBe("Keep a copy in the package's folder, and name that");
  const forced = `${member("apple")}[tool.hatch.build.targets.wheel.force-include]\n"../x.py" = "x.py"\n`;
  expect(await hint(forced)).toMatch(/; or name them for the sdist alone/);
});

test("where the only module that is there is not where uv looks, the setting that names it is said", async () => {
  const hint = async (contents: Contents) => {
    using made = tree({ "packages/apple/src/apple/__init__.py": undefined, ...contents });
    return (await checkTree(made.path)).findings.find(({ code }) => code === "RA-FILES-NO-MODULE")?.hint;
  };
  const set = (setting: string) => `Write ${setting} under [tool.uv.build-backend]`;
  expect(await hint({ "packages/apple/apple/__init__.py": "" })).toBe(set('module-root = ""'));
  expect(await hint({ "packages/apple/src/Apple/__init__.py": "" })).toBe(set('module-name = "Apple"'));
  const two = { "packages/apple/src/pear/__init__.py": "", "packages/apple/src/plum/__init__.py": "" };
  expect(await hint(two)).toMatch(/^Add the file, or say .* namespace = true/);
});

test("a README that is a folder is said to be one", async () => {
  using made = tree({ "packages/apple/README.md": undefined, "packages/apple/README.md/index.md": "# Apple" });
  expect((await checkTree(made.path)).findings.map(({ message }) => message)).toContain(
    "project.readme of apple names a folder, not a file: README.md",
  );
});

test("a licence becomes an expression where it is one, and the build backend is surely new enough", async () => {
  const fixes = async (licence: string, backend: string) => {
    const text = member("apple").replace('license = "MIT"', `license = { text = "${licence}" }`);
    using made = tree({ [apple]: text.replace('"uv_build>=0.9,<0.10"', `"${backend}"`) });
    return (await checkTree(made.path)).fixes.map(({ code }) => code);
  };
  expect(await fixes("MIT OR Apache-2.0", "hatchling>=1.27")).toEqual(["RA-METADATA-LICENSE-TABLE"]);
  expect(await fixes("MIT OR", "hatchling>=1.27")).toEqual([]);
  expect(await fixes("MIT", "hatchling<1.26")).toEqual([]);
});

test("how a table for the licence goes is said as it goes: with what stands in the way, and no licence guessed", async () => {
  const hint = async (licence: string, changes: readonly [string, string][] = []) => {
    const text = member("apple").replace('license = "MIT"', `license = { text = "${licence}" }`);
    using made = tree({ [apple]: changes.reduce((all, [from, to]) => all.replace(from, to), text) });
    return (await checkTree(made.path)).findings.find(({ code }) => code === "RA-METADATA-LICENSE-TABLE")?.hint;
  };
  const files = ", and the files as license-files";
  expect(await hint("MIT")).toBe(`Write an SPDX expression: license = "MIT"${files}`);
  expect(await hint("Mine")).toBe(`Write the licence as an SPDX expression, as in license = "MIT"${files}`);
  const classified = 'classifiers = ["License :: OSI Approved :: MIT License", "Typing :: Typed"]';
  expect(await hint("MIT", [['classifiers = ["Typing :: Typed"]', classified]])).toBe(
    `Write an SPDX expression: license = "MIT"${files}; take out the classifiers that begin with License ::, which go with no expression`,
  );
  expect(await hint("MIT", [['"uv_build>=0.9,<0.10"', '"hatchling<1.26"']])).toBe(
    `Write an SPDX expression: license = "MIT"${files}; see first that the build takes a backend that knows expressions`,
  );
});

describe("files", () => {
  const settings = "packages/apple/src/apple/settings.py";
  test.each<[string, Contents, readonly string[], Readonly<Record<string, string>>?]>([
    [
      "a README that is named and missing",
      { "packages/apple/README.md": undefined },
      [`error RA-FILES-NAMED-IS-MISSING apple ${apple}:5`],
    ],
    [
      "a licence file that is named and missing",
      { ...changed('["LICENSE"]', '["LICENSE", "NOTICE*"]') },
      [`error RA-FILES-NAMED-IS-MISSING apple ${apple}:8`],
    ],
    [
      "no module for uv_build",
      { "packages/apple/src/apple/__init__.py": undefined, "packages/apple/src/apple/core.py": "" },
      [`error RA-FILES-NO-MODULE apple ${apple}:17`],
    ],
    [
      "one of a list of modules that is missing",
      {
        [apple]: `${member("apple")}\n[tool.uv.build-backend]\nmodule-name = ["apple", "pip"]\n`,
      },
      [`error RA-FILES-NO-MODULE apple ${apple}:17`],
    ],
    [
      "a module that could not be imported, though its folder is there",
      {
        [apple]: `${member("apple")}\n[tool.uv.build-backend]\nmodule-name = "apple-core"\n`,
        "packages/apple/src/apple-core/__init__.py": "",
      },
      [`error RA-FILES-NO-MODULE apple ${apple}:17`],
    ],
    [
      "stubs that are missing",
      { [apple]: `${member("apple")}\n[tool.uv.build-backend]\nmodule-name = "apple-stubs"\n` },
      [`error RA-FILES-NO-MODULE apple ${apple}:17`],
    ],
    [
      "stubs",
      {
        [apple]: `${member("apple")}\n[tool.uv.build-backend]\nmodule-name = "apple-stubs"\n`,
        "packages/apple/src/apple-stubs/__init__.pyi": "",
      },
      [],
    ],
    [
      "a namespace",
      { [apple]: `${member("apple")}\n[tool.uv.build-backend]\nmodule-name = "fruit"\nnamespace = true\n` },
      [],
    ],
    [
      "a module beside pyproject.toml",
      {
        [apple]: `${member("apple")}\n[tool.uv.build-backend]\nmodule-root = ""\n`,
        "packages/apple/src/apple/__init__.py": undefined,
        "packages/apple/src/apple/py.typed": undefined,
        "packages/apple/apple/__init__.py": "",
        "packages/apple/apple/py.typed": "",
      },
      [],
    ],
    [
      "no README at all",
      { ...changed(/readme.*\n/, ""), "packages/apple/README.md": undefined },
      [`warning RA-METADATA-NO-README apple ${apple}:1`],
    ],
    [
      "a README that is not named",
      changed(/readme.*\n/, ""),
      [`warning RA-METADATA-README-NOT-NAMED apple ${apple}:1`],
    ],
    [
      "a README that is named and empty, as uv init leaves it",
      { "packages/apple/README.md": "\n" },
      [`warning RA-METADATA-README-EMPTY apple ${apple}:5`],
    ],
    [
      "no licence",
      { ...changed(/license = .*\nlicense-files.*\n/, ""), "packages/apple/LICENSE": undefined },
      [`warning RA-METADATA-NO-LICENCE apple ${apple}:1`],
    ],
    [
      "a licence by a classifier alone",
      {
        [apple]: member("apple")
          .replace(/license = .*\nlicense-files.*\n/, "")
          .replace("classifiers = [", 'classifiers = ["License :: OSI Approved :: MIT License", '),
        "packages/apple/LICENSE": undefined,
      },
      [],
    ],
    [
      "a list of authors and a notice, which are no licence",
      {
        ...changed(/license = .*\nlicense-files.*\n/, ""),
        "packages/apple/LICENSE": undefined,
        "packages/apple/AUTHORS.md": "Ada\n",
        "packages/apple/NOTICE": "Made by Ada\n",
      },
      [`warning RA-METADATA-NO-LICENCE apple ${apple}:1`],
    ],
    ["a licence file is a licence", changed(/license = .*\nlicense-files.*\n/, ""), []],
    [
      "types without py.typed",
      { "packages/apple/src/apple/py.typed": undefined },
      [`warning RA-TYPING-NO-MARKER apple ${apple}:11`],
    ],
    ["a package below one that has py.typed", { "packages/apple/src/apple/core/__init__.py": "" }, []],
    [
      "stubs without py.typed",
      {
        ...changed('"Typing :: Typed"', '"Topic :: Utilities"'),
        "packages/apple/src/apple/py.typed": undefined,
        "packages/apple/src/apple/core.pyi": "",
      },
      [`warning RA-TYPING-NO-MARKER apple ${apple}:11`],
    ],
    [
      "stubs that lie elsewhere than the package of its name",
      {
        ...changed('"Typing :: Typed"', '"Topic :: Utilities"'),
        [apple]: `${member("apple").replace('"Typing :: Typed"', '"Topic :: Utilities"')}\n[tool.uv.build-backend]\nmodule-root = "python"\n`,
        "packages/apple/src/apple/__init__.py": undefined,
        "packages/apple/src/apple/py.typed": undefined,
        "packages/apple/python/apple/__init__.py": "",
        "packages/apple/vendored/pear/__init__.py": "",
        "packages/apple/vendored/pear/core.pyi": "",
      },
      [],
    ],
    [
      "py.typed without the classifier",
      changed('"Typing :: Typed"', '"Topic :: Utilities"'),
      [`notice RA-TYPING-NOT-CLASSIFIED apple ${apple}:11`],
    ],
    [
      "another version in the sources",
      { "packages/apple/src/apple/__init__.py": '"""Apples."""\n\n__version__ = "0.9"  # old\n' },
      ["warning RA-VERSION-DIFFERS-IN-SOURCE apple packages/apple/src/apple/__init__.py:3"],
    ],
    ["metadata that poetry-core takes from its own table", { [apple]: ofPoetry }, []],
    [
      "a licence of the name that some of several have",
      {
        [apple]: member("apple").replace(/license.*\nlicense-files.*\n/, ""),
        "packages/apple/LICENSE": undefined,
        "packages/apple/LICENSE_APACHE": "Apache\n",
      },
      [],
    ],
    ["another version in an example", { "packages/apple/examples/plugin/__init__.py": '__version__ = "0.1"\n' }, []],
    ["the same version in the sources", { "packages/apple/src/apple/_version.py": "__version__: str = '1.0'\r\n" }, []],
    [
      "a README and forced files from outside",
      {
        [apple]: `${member("apple").replace('"README.md"', '"../../README.md"')}[tool.hatch.build.targets.wheel.force-include]\n"../x.py" = "x.py"\n`,
        "README.md": "",
      },
      [`warning RA-FILES-NAMED-IS-OUTSIDE apple ${apple}:5`, `notice RA-FILES-FROM-OUTSIDE apple ${apple}:21`],
    ],
    [
      "files forced in from outside for the sdist alone, as it is advised",
      {
        [apple]: `${member("apple")}[tool.hatch.build.targets.sdist.force-include]\n"../x.py" = "src/apple/x.py"\n`,
      },
      [],
    ],
    [
      "a README from outside, for a backend that takes it into the sdist",
      {
        [apple]: member("apple")
          .replace('"README.md"', '{ file = "../../README.md", content-type = "text/markdown" }')
          .replace('build-backend = "uv_build"', 'build-backend = "pdm.backend"'),
        "README.md": "",
      },
      [`notice RA-FILES-FROM-OUTSIDE apple ${apple}:5`],
    ],
    [
      "built files in git",
      { "packages/apple/dist/apple-1.0.tar.gz": "", "packages/apple/src/apple.egg-info/PKG-INFO": "" },
      ["warning RA-FILES-BUILT-IS-TRACKED apple packages/apple/dist/apple-1.0.tar.gz"],
    ],
    [
      "built files that git ignores",
      { ".gitignore": "dist/\nbuild/\n" },
      ["notice RA-FILES-BUILT-IS-LEFT apple -"],
      { "packages/apple/dist/apple-1.0.tar.gz": "", "packages/apple/build/lib/apple.py": "" },
    ],
    ["a folder `build` of sources", { "packages/apple/build/hooks.py": "", "packages/apple/dist/index.py": "" }, []],
    [
      "files that are often secret, tracked or not",
      {
        ".env": "A=1",
        "packages/apple/tls/server.pem": "x",
        "packages/apple/tls/ca.pem": "-----BEGIN CERTIFICATE-----\nMIIE\n-----END CERTIFICATE-----\n",
        "packages/apple/public.key": "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQIN\n",
        "packages/apple/tls/both.pem": "-----BEGIN CERTIFICATE-----\n-----BEGIN ENCRYPTED PRIVATE KEY-----\n…\n",
        "packages/apple/.env.example": "A=",
        "packages/pear/.env_example": "A=",
        "packages/pear/.envrc": "use flake",
        "credentials.py": "",
        "docs/r2-credentials.jpg": "",
        "docs/credentials.mp4": "",
        "docs/Credentials Flow.drawio": "",
      },
      [
        "warning RA-FILES-SENSITIVE - .env",
        "warning RA-FILES-SENSITIVE apple packages/apple/.pypirc",
        "warning RA-FILES-SENSITIVE apple packages/apple/tls/both.pem",
      ],
      { "packages/apple/.pypirc": "" },
    ],
    [
      "what is often secret among tests and templates, where it mostly is made up",
      {
        "packages/apple/e2e_tests/tls/server.pem": "-----BEGIN PRIVATE KEY-----\nMIIE\n",
        "packages/apple/tests/app/.env": "A=1",
        "packages/apple/tls/tests.pem": "x",
        "packages/pear/src/pear/templates/.env": "A=",
      },
      [
        "notice RA-FILES-SENSITIVE apple packages/apple/e2e_tests/tls/server.pem:1",
        "notice RA-FILES-SENSITIVE apple packages/apple/tests/app/.env",
        "warning RA-FILES-SENSITIVE apple packages/apple/tls/tests.pem",
        "notice RA-FILES-SENSITIVE pear packages/pear/src/pear/templates/.env",
      ],
    ],
    ["a secret file that git ignores", { ".gitignore": ".env\n" }, [], { ".env": "A=1" }],
    [
      "a token inside a source",
      { [settings]: `A = 1\nTOKEN = "pypi-AgEIcHlwaS5vcmc${"Aq3xZ9-kLm_7Pw".repeat(5)}"\n` },
      [`error RA-FILES-SECRET apple ${settings}:2`],
    ],
    [
      "a token inside a file that is often secret, said once",
      { "packages/apple/.env": `TOKEN=pypi-AgEIcHlwaS5vcmc${"Aq3xZ9-kLm_7Pw".repeat(5)}\n` },
      ["error RA-FILES-SECRET apple packages/apple/.env:1"],
    ],
    [
      "a private key inside a source",
      { [settings]: 'KEY = """\n-----BEGIN PRIVATE KEY-----\nMIIE\n"""\n' },
      [`warning RA-FILES-SENSITIVE apple ${settings}:2`],
    ],
    [
      "the example of a private key",
      {
        [settings]:
          'HINT = """\n-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA1X\n…\n-----END RSA PRIVATE KEY-----\n"""\n',
      },
      [],
    ],
    [
      "a README that a hook of hatchling may make",
      {
        [apple]: `${member("apple").replaceAll(/uv_build(?=")/g, "hatchling.build")}[tool.hatch.metadata.hooks.custom]\npath = "hook.py"\n`,
        "packages/apple/README.md": undefined,
      },
      [],
    ],
  ])("%s", async (_, contents, expected, later = {}) => {
    expect(await findingsOf(contents, later)).toEqual(expected);
  });

  test("a version in the sources comes with what writes it in version-files, from the root and as TOML has a text", async () => {
    using made = tree({ "packages/apple/src/apple/__init__.py": '"""Apples."""\n__version__ = "0.9"\n' });
    const { findings } = await checkTree(made.path);
    const hint = findings.find(({ code }) => code === "RA-VERSION-DIFFERS-IN-SOURCE")?.hint;
    expect(hint).toMatch(/: "packages\/apple\/src\/apple\/__init__\.py: \^__version__ = \\"\(\[\^\\"\]\*\)"$/);
    const line = 'packages/apple/src/apple/__init__.py: __version__ = "(.*)"';
    const config = { ...noConfig, settings: { "version-files": [line] } };
    const { findings: left } = await checkTree(made.path, { config });
    expect(left.find(({ code }) => code === "RA-VERSION-DIFFERS-IN-SOURCE")?.hint).toMatch(/ out of version-files$/);
  });

  test("built files are named from the root, and a folder only where all of it in git was built", async () => {
    const dist = { "packages/apple/dist/apple-1.0.tar.gz": "", "packages/apple/dist/index.py": "" };
    using made = tree({ ...dist, "packages/apple/src/apple.egg-info/PKG-INFO": "" });
    const { findings } = await checkTree(made.path);
    expect(findings.find(({ code }) => code === "RA-FILES-BUILT-IS-TRACKED")?.message).toBe(
      "apple has built files in git: packages/apple/dist/apple-1.0.tar.gz, packages/apple/src/apple.egg-info",
    );
  });

  test("a named file may be ignored by git, or a link, and one that is deleted is missing whatever git has", async () => {
    using made = tree({ ".gitignore": "README.md\n", "packages/pear/LICENSE": undefined });
    const { rmSync, symlinkSync, writeFileSync } = await import("node:fs");
    symlinkSync("../apple/LICENSE", `${made.path}/packages/pear/LICENSE`);
    writeFileSync(`${made.path}/packages/pear/README.md`, "# Pear\n");
    rmSync(`${made.path}/packages/apple/README.md`, { force: true });
    const files = async (path: string) =>
      (await checkTree(path)).findings.map(({ code, package: name }) => `${code} ${name}`);
    expect(await files(made.path)).toEqual(["RA-FILES-NAMED-IS-MISSING apple"]);
    expect(await files(withoutGit(made))).toEqual(["RA-FILES-NAMED-IS-MISSING apple"]);
  });

  test("a checkout without any source is not asked for files", async () => {
    const gone = Object.fromEntries(
      Object.keys(memberFiles("apple"))
        .filter((path) => path !== apple)
        .map((path) => [path, undefined]),
    );
    expect(await findingsOf(gone)).toEqual([]);
  });

  test("a member in a repository of its own, outside of the root or behind a link is looked at all the same", async () => {
    using made = tree({
      "pyproject.toml": '[tool.uv.workspace]\nmembers = ["packages/*", "../plum", "linked"]\n',
      "../plum/pyproject.toml": member("plum"),
      "../plum/src/plum/__init__.py": "",
      "../real/pyproject.toml": member("cherry"),
      "../real/src/cherry/__init__.py": "",
    });
    const { symlinkSync } = await import("node:fs");
    symlinkSync("../real", `${made.path}/linked`);
    const fig = Object.entries(memberFiles("fig")).map(([path, text]) => [path.replace("packages/fig/", ""), text]);
    made.sandbox.repository("r/packages/fig", { ...Object.fromEntries(fig), ".env": "A=1" });
    const { findings } = await checkTree(made.path);
    expect(findings.map(({ code, file, package: name }) => [code, name, file])).toEqual([
      ["RA-FILES-NAMED-IS-MISSING", "cherry", "linked/pyproject.toml"],
      ["RA-FILES-NAMED-IS-MISSING", "cherry", "linked/pyproject.toml"],
      ["RA-FILES-NAMED-IS-MISSING", "plum", "../plum/pyproject.toml"],
      ["RA-FILES-NAMED-IS-MISSING", "plum", "../plum/pyproject.toml"],
      ["RA-TYPING-NO-MARKER", "cherry", "linked/pyproject.toml"],
      ["RA-TYPING-NO-MARKER", "plum", "../plum/pyproject.toml"],
      ["RA-FILES-SENSITIVE", "fig", "packages/fig/.env"],
    ]);
  });

  test("a link is not followed, wherever it leads", async () => {
    using made = tree();
    const { symlinkSync } = await import("node:fs");
    symlinkSync("/dev/zero", `${made.path}/packages/apple/src/apple/endless.py`);
    symlinkSync(`${made.path}/..`, `${made.path}/packages/apple/src/apple/loop`);
    expect((await checkTree(made.path)).findings).toEqual([]);
    expect((await checkTree(withoutGit(made))).findings).toEqual([]);
  });
});

describe("ignore and strict", () => {
  const contents = {
    ...changed(/authors.*\n/, ""),
    "packages/pear/pyproject.toml": member("pear").replace(/authors.*\n/, ""),
  };

  test.each([
    [["RA-METADATA-THIN"], [], 2],
    [["ra-metadata-thin:Apple"], ["pear"], 1],
    [["RA-LOCK-BEHIND"], ["apple", "pear"], 0],
  ])("%j leaves findings out", async (ignore, expected, count) => {
    using made = tree(contents);
    const { findings, ignored } = await checkTree(made.path, { ignore });
    expect(findings.map((finding) => finding.package)).toEqual(expected);
    expect(ignored).toBe(count);
  });

  test("an entry that means nothing is said with the nearest name, all at once", async () => {
    using made = tree();
    const run = checkTree(made.path, { ignore: ["RA-METADATA-THINN", "RA-METADATA-THIN:aple", "RA-UV-MISSING"] });
    await expect(run).rejects.toMatchObject({
      findings: [
        { code: "RA-IGNORE-UNKNOWN-CODE", mender: "usage", hint: "Did you mean RA-METADATA-THIN?" },
        { code: "RA-IGNORE-UNKNOWN-PACKAGE", mender: "usage", hint: "Did you mean apple?" },
        { code: "RA-IGNORE-UNKNOWN-CODE" },
      ],
    });
  });

  test("strict makes errors of warnings, and leaves notices", async () => {
    using made = tree({ ...contents, ...changed('"apple"', '"Apple"') });
    const { findings, outcomes } = await checkTree(made.path, { strict: true });
    expect(findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      "error RA-METADATA-THIN",
      "notice RA-NAME-NOT-NORMALIZED",
    ]);
    expect(outcomes.find(({ check }) => check.name === "metadata")?.state).toBe("failed");
  });
});
