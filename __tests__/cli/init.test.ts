import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { cli, commandLine, root, startNode } from "../child.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";
import { project, tempFolder, workspaceTable } from "../temp-folder.ts";

const built = '[build-system]\nrequires = ["uv_build>=0.9,<1"]\nbuild-backend = "uv_build"\n';
const member = (name: string, version: string) => project(name, built).replace('"1.0"', `"${version}"`);
const shop = {
  "pyproject.toml": `# The shop\n${workspaceTable(["packages/*"])}`,
  "packages/core/pyproject.toml": member("shop-core", "1.4.0"),
  "packages/web/pyproject.toml": member("shop-web", "0.3.0"),
};
const workflows = ["publish.yml", "release-readiness.yml", "protect-main.yml"];

let sandbox: GitSandbox;
let folder: string;
beforeEach(() => {
  sandbox = createGitSandbox();
  folder = sandbox.repository("shop", shop);
  sandbox.git("shop", "remote", "add", "origin", "git@github.com:acme/shop.git");
});
afterEach(() => sandbox[Symbol.dispose]());

const init = (args: readonly string[], cwd = folder) => cli(["init", ...args], { cwd, env: { HOME: sandbox.folder } });
const read = (path: string) => readFileSync(join(folder, path), "utf8");
const change = (path: string, edit: (text: string) => string) => writeFileSync(join(folder, path), edit(read(path)));

/** Every file below a folder with its content and mode, as one hash. */
const hashOf = (at: string): string => {
  const hash = createHash("sha256");
  for (const name of (readdirSync(at, { recursive: true, encoding: "utf8" }) as string[]).toSorted()) {
    const about = statSync(join(at, name));
    hash.update(`${name} ${about.mode}\0`);
    if (about.isFile()) hash.update(readFileSync(join(at, name)));
  }
  return hash.digest("hex");
};

test("a diff first; with --yes files and nothing of git's; a second run changes nothing", async () => {
  sandbox.git("shop", "tag", "shop-core-1.4.0");
  sandbox.hook("shop/.git", "pre-commit", "exit 1");
  const before = hashOf(folder);
  const proposed = await init([]);
  expect(proposed).toMatchObject({ status: 0, stderr: "" });
  expect(proposed.stdout).toContain("diff --git a/.github/workflows/publish.yml b/.github/workflows/publish.yml\n");
  expect(proposed.stdout).toContain("Nothing is written yet: init --yes writes 4 files\n\nNext, when that is done:\n");
  expect(hashOf(folder)).toBe(before);

  const git = hashOf(join(folder, ".git"));
  const written = await init(["--yes"]);
  expect(written).toMatchObject({ status: 0, stderr: "" });
  expect(written.stdout).toContain("4 files written\n\nNext:\n");
  expect(hashOf(join(folder, ".git"))).toBe(git);
  expect(read("pyproject.toml")).toBe(
    `${shop["pyproject.toml"]}\n[tool.release-actions]\ntag-format = "{name}-{version}"\n`,
  );
  expect(readdirSync(join(folder, ".github/workflows")).toSorted()).toEqual(workflows.toSorted());
  expect(read(".github/workflows/publish.yml")).toContain('tags: ["*-[0-9]*"]');

  const after = hashOf(folder);
  const again = await init(["--yes"]);
  expect(again).toMatchObject({ status: 0, stderr: "" });
  expect(again.stdout).toMatch(/\nNothing to write: all is there\n\nNext:\n 1\. Put the repository /);
  expect(await init(["--check"])).toMatchObject({ status: 0, stderr: "" });
  expect(hashOf(folder)).toBe(after);
});

test("that few commits can be read is said where they are to say what comes next", async () => {
  const commit = (message: string) => sandbox.git("shop", "commit", "--quiet", "--allow-empty", "--message", message);
  const line = async () => /^ {2}changes .*$/m.exec((await init([])).stdout)?.[0];
  sandbox.git("shop", "commit", "--quiet", "--amend", "--message", "feat: begin");
  expect(await line()).toBe("  changes     commits");
  for (const message of ["Add a door", "Paint it", "chore: tidy up", "Merge branch 'x'"]) commit(message);
  expect(await line()).toBe("  changes     commits");
  commit("More paint");
  expect(await line()).toBe(
    "  changes     commits: of the last 5 commits 2 can be read as Conventional Commits, and the others ask for no new version",
  );
});

test("types of commits that NumPy's guide has are proposed where they are in use", async () => {
  const commit = (message: string) => sandbox.git("shop", "commit", "--quiet", "--allow-empty", "--message", message);
  for (const message of ["ENH: Add a door", "BUG: Close it", "MAINT: Oil it", "TODO: paint it", "Bug: no type"])
    commit(message);
  expect((await init([])).stdout).not.toContain("commit-types");
  commit("ENH(web): Add a window (#7)");
  expect((await init([])).stdout).toContain(
    '\n+[tool.release-actions.commit-types]\n+bug = "patch"\n+enh = "minor"\n+maint = "none"\ndiff',
  );
});

test("that commits count beside fragments is said where they do", async () => {
  const line = async () => /^ {2}changes .*$/m.exec((await init([])).stdout)?.[0];
  change("packages/core/pyproject.toml", (text) => `${text}[tool.towncrier]\npackage = "core"\n`);
  expect(await line()).toBe("  changes     fragments, and commits for shop-web");
  sandbox.write("shop", { "release-actions.toml": 'changes = "fragments"\n' });
  expect(await line()).toBe("  changes     fragments");
  sandbox.write("shop", { "release-actions.toml": 'changes = "both"\n' });
  expect(await line()).toBe("  changes     fragments, and commits");
  rmSync(join(folder, "release-actions.toml"));
  change("packages/web/pyproject.toml", (text) => `${text}[tool.towncrier]\npackage = "web"\n`);
  expect(await line()).toBe("  changes     fragments");
  sandbox.write("shop", { "knope.toml": "[package]\n" });
  expect(await line()).toBe("  changes     fragments, and commits");
});

test("places of the version that no release would write by itself go into version-files, which a release then writes", async () => {
  change(
    "pyproject.toml",
    (text) => `[project]\nname = "shop"\nversion = "1.4.0"\n[tool.uv]\npackage = false\n${text}`,
  );
  change("packages/web/pyproject.toml", (text) => text.replace("0.3.0", "1.4.0"));
  sandbox.write("shop", {
    "packages/core/src/shop_core/__init__.py": '__version__: str = "1.4.0"  # of "core"\n',
    "packages/web/shop_web/other/version.py": "VERSION = '1.4.0'\n",
    "packages/web/shop_web/__init__.py": '__version__ = "0.9.0"\n',
    "packages/web/deploy/Dockerfile": "FROM x:2.0.0\nARG WEB=1.4.0 # x-release-please-version\n",
    "packages/web/deploy/other.txt": "web 0.9.0 # x-release-please-version\n",
    "deploy/Chart.yaml": 'appVersion: "1.4.0" # x-release-please-version\n',
    "release-please-config.json": JSON.stringify({
      packages: {
        ".": { "extra-files": [{ type: "generic", path: "deploy/Chart.yaml" }] },
        "packages/web": {
          "extra-files": ["deploy/Dockerfile", "deploy/other.txt", "shop_web/other/version.py", "pyproject.toml"],
        },
      },
    }),
  });
  const { stdout } = await init(["--yes"]);
  expect(stdout).toContain(
    [
      "+version-files = [",
      '+    "pyproject.toml#project.version",',
      '+    "deploy/Chart.yaml: ^appVersion: \\"(\\\\d[\\\\w.+!-]*)",',
      '+    "packages/core/src/shop_core/__init__.py: ^__version__: str = \\"([^\\"]*)",',
      "+    \"packages/web/shop_web/other/version.py: ^VERSION = '([^']*)\",",
      '+    "packages/web/deploy/Dockerfile: ^ARG WEB=(\\\\d[\\\\w.+!-]*)",',
      "+]",
    ].join("\n"),
  );
  sandbox.git("shop", "add", "--all");
  sandbox.git("shop", "commit", "--quiet", "--message", "chore: set up");
  const version = ["version", "--write", "--changes", "off", "--force-unchanged", "--bump", "minor", "--index", "off"];
  expect(await cli(version, { cwd: folder, env: { HOME: sandbox.folder } })).toMatchObject({ status: 0, stderr: "" });
  expect(read("pyproject.toml")).toContain('version = "1.5.0"');
  expect(read("packages/core/src/shop_core/__init__.py")).toBe('__version__: str = "1.5.0"  # of "core"\n');
  expect(read("packages/web/shop_web/other/version.py")).toBe("VERSION = '1.5.0'\n");
  expect(read("deploy/Chart.yaml")).toBe('appVersion: "1.5.0" # x-release-please-version\n');
  expect(read("packages/web/deploy/Dockerfile")).toBe("FROM x:2.0.0\nARG WEB=1.5.0 # x-release-please-version\n");
});

test("so do the files and keys that other tools are told to write, and a VERSION of one line", async () => {
  const tools = `[tool.tbump]
file = [{ src = "packages/core/notes.txt", search = "core = {current_version};" }, { src = "packages/core/gone.txt" }, { src = "packages/core/a#b.txt" }]
[tool.bumpversion]
files = [{ filename = "packages/web/index.html" }, { filename = "packages/web/several.txt" }]
[tool.commitizen]
version_files = ["packages/web/setup.txt:version"]
[tool.semantic_release]
version_variables = ["packages/core/conf.py:release"]
`;
  change("pyproject.toml", (text) => `${text}${tools}`);
  sandbox.write("shop", {
    "packages/core/VERSION": "1.4.0\n",
    "packages/core/a#b.txt": "1.4.0\n",
    "packages/core/notes.txt": "old = 11.4.0;\ncore = 1.4.0;\n",
    "packages/web/VERSION": "0.2.0\n",
    "packages/web/CITATION.cff": "cff-version: 1.2.0\nversion: v0.3.0\n",
    "packages/core/CITATION.cff": "cff-version: 1.2.0\nversion: 1.3.0\n",
    "packages/web/index.html": "<p>It is 0.3.0</p>\n",
    "packages/web/setup.txt": "other 0.3.0\nversion 0.3.0\n",
    "packages/core/conf.py": 'release: "1.4.0"\n',
    "packages/web/several.txt": "it 0.3.0\nit 0.2.0\n",
    ".bumpversion.cfg":
      "[bumpversion]\ncurrent_version = 1\n\n[bumpversion:file:packages/web/conf.py]\nsearch = release = '{current_version}'\n",
    "packages/web/conf.py": "release = '0.3.0'\n",
    "packages/web/package.json": '{ "version": "0.3.0", "parts": [{ "of-web": "0.3.0" }] }\n',
    "packages/web/chart.yaml": 'app:\n  version: "0.3.0"\n',
    "release-please-config.json": JSON.stringify({
      packages: {
        "packages/web": {
          "extra-files": [
            "package.json",
            { type: "json", path: "package.json", jsonpath: "$.parts[0]['of-web']" },
            { type: "yaml", path: "chart.yaml", jsonpath: "$.app.version" },
            { type: "yaml", path: "chart.yaml", jsonpath: "$..version" },
            { type: "json", path: "package.json", jsonpath: "$.name" },
          ],
        },
      },
    }),
  });
  const { stdout } = await init([]);
  const lines = /\+version-files = \[\n([\s\S]*?)\n\+\]/.exec(stdout)?.[1]?.split("\n") ?? [];
  expect(lines.map((line) => JSON.parse(line.replace(/^\+ +|,$/g, "")))).toEqual([
    "packages/core/notes.txt: ^core = (\\d[\\w.+!-]*)",
    "packages/web/index.html: ^<p>It is (\\d[\\w.+!-]*)",
    "packages/web/setup.txt: ^version (\\d[\\w.+!-]*)",
    'packages/core/conf.py: ^release: "(\\d[\\w.+!-]*)',
    "packages/web/conf.py: ^release = '(\\d[\\w.+!-]*)",
    "packages/core/VERSION: ^(\\d[\\w.+!-]*)",
    "packages/web/package.json#version",
    'packages/web/package.json#parts[0]."of-web"',
    "packages/web/chart.yaml#app.version",
    "packages/web/CITATION.cff#version",
  ]);
});

test("so does what commitizen is told in a file of its own", async () => {
  sandbox.write("shop", {
    ".cz.toml": '[tool.commitizen]\nversion_files = ["packages/web/conf.txt:release"]\n',
    "packages/web/conf.txt": "release 0.3.0\n",
  });
  expect((await init([])).stdout).toContain('+version-files = ["packages/web/conf.txt: ^release ');
});

test("so does the package.json by which changesets knows a package", async () => {
  const lines = async () => (await init([])).stdout.match(/^\+version-files = .*$/gm);
  sandbox.write("shop", {
    "packages/core/package.json": '{ "name": "shop-core", "version": "1.4.0" }\n',
    "packages/web/package.json": '{ "name": "shop-web", "version": "0.0.0" }\n',
  });
  expect(await lines()).toBeNull();
  sandbox.write("shop", { ".changeset/config.json": "{}\n" });
  expect(await lines()).toEqual(['+version-files = ["packages/core/package.json#version"]']);
});

test("so does a module beside the one that has the version of a package, and that one does not", async () => {
  const hatch = '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n';
  sandbox.write("shop", {
    "packages/web/pyproject.toml": `[project]\nname = "shop-web"\ndynamic = ["version"]\n${hatch}[tool.hatch.version]\npath = "shop_web/__about__.py"\n`,
    "packages/web/shop_web/__about__.py": '__version__ = "0.3.0"\n',
    "packages/web/shop_web/__init__.py": '__version__ = "0.3.0"\n',
  });
  const { stdout } = await init([]);
  expect(stdout).toContain('"packages/web/shop_web/__init__.py: ^__version__ = ');
  expect(stdout).not.toContain('"packages/web/shop_web/__about__.py');
});

test("a local version beside public ones is nobody's release, until a tag names its package", async () => {
  const countOf = async () => (await init([])).stdout.split("\n", 1)[0];
  sandbox.write("shop", { "packages/tools/pyproject.toml": member("shop-tools", "0.1+private") });
  expect(await countOf()).toBe("2 packages to release");
  sandbox.git("shop", "tag", "shop-tools-v0.0.9");
  expect(await countOf()).toBe("3 packages to release");
});

test("what lies among examples and has no tag is not released, until the configuration says otherwise", async () => {
  sandbox.write("shop", {
    "pyproject.toml": workspaceTable(["packages/*", "examples/*"]),
    "examples/stand/pyproject.toml": member("shop-stand", "0.1"),
    "examples/cart/pyproject.toml": member("shop-cart", "0.1"),
  });
  sandbox.git("shop", "tag", "shop-cart-v0.1");
  const { stdout } = await init(["--yes"]);
  expect(stdout).toMatch(/^3 packages to release\n/);
  expect(stdout).not.toContain("shop-stand: Owner");
  expect(read("pyproject.toml")).toMatch(/\n\[tool\.release-actions\.packages\.shop-stand\]\nprivate = true\n$/);
  change("pyproject.toml", (text) => text.replace("private = true", "private = false"));
  expect((await init(["--yes"])).stdout).toMatch(/^4 packages to release\n/);
  expect(read("pyproject.toml")).toContain("private = false");
});

test("what lies among tests, or is called a test, has no tag and no version of the others is not released", async () => {
  sandbox.write("shop", {
    "pyproject.toml": workspaceTable(["packages/*", "tests/*"]),
    "packages/test-plugin/pyproject.toml": member("test_plugin", "0.1.0"),
    "packages/testing/pyproject.toml": member("shop-testing", "0.2.0"),
    "packages/test-kit/pyproject.toml": member("test-kit", "1.4.0"),
    "packages/e2e/pyproject.toml": member("shop-integration-tests", "0.1.0"),
    "tests/stub/pyproject.toml": member("stub", "0.0.1"),
  });
  expect((await init([])).stdout).toMatch(/^6 packages to release\n/);
  sandbox.git("shop", "tag", "v0.1.9");
  const { stdout } = await init([]);
  expect(stdout).toMatch(/^4 packages to release\n/);
  expect(stdout.match(/^\+\[tool\.release-actions\.packages\..*$/gm)).toEqual([
    "+[tool.release-actions.packages.shop-integration-tests]",
    "+[tool.release-actions.packages.stub]",
    "+[tool.release-actions.packages.test-plugin]",
  ]);
  // One that is tagged by its name moves with it, whatever the version of one that nobody tags.
  sandbox.write("shop", { "packages/testing/pyproject.toml": member("shop-testing", "0.1.0") });
  sandbox.git("shop", "tag", "shop-core-v1.4.0");
  expect((await init([])).stdout).toMatch(/^4 packages to release\n/);
});

test("beside examples alone the root is released, however it is described", async () => {
  const root = `${member("shop", "0.3.0")}\n${workspaceTable(["examples/*"])}`;
  sandbox.repository("one", {
    "pyproject.toml": root.replace('"0.3.0"', '"0.3.0"\ndescription = "Add your description here"'),
    "examples/stand/pyproject.toml": member("shop-stand", "0.1"),
  });
  const { stdout, stderr } = await init([], join(sandbox.folder, "one"));
  expect(stderr).not.toContain("RA-INIT-NOTHING-TO-RELEASE");
  expect(stdout).toContain("packages.shop-stand]");
  expect(stdout).not.toContain("packages.shop]");
});

test("what lies among examples and another package requires is released", async () => {
  const extra = '[project.optional-dependencies]\nstand = ["shop-stand"]\n';
  sandbox.write("shop", {
    "pyproject.toml": workspaceTable(["packages/*", "examples/*"]),
    "packages/core/pyproject.toml": member("shop-core", "1.4.0").replace("[build-system]", `${extra}[build-system]`),
    "examples/stand/pyproject.toml": member("shop-stand", "0.1"),
  });
  expect((await init([])).stdout).toMatch(/^3 packages to release\n/);
});

test("a root that nobody released is not counted: one that requires what is not released, or is described as a template is", async () => {
  const root = (description: string, requires: string, more = "") => {
    const about = `description = "${description}"\ndependencies = [${requires}]\n${more}`;
    sandbox.write("shop", {
      "pyproject.toml": `${member("shop", "0.1").replace("[build-system]", `${about}[build-system]`)}${workspaceTable(["packages/*"])}`,
    });
  };
  sandbox.write("shop", { "packages/docs/pyproject.toml": `${member("docs", "0.1")}[tool.uv]\npackage = false\n` });
  const first = async () => (await init([])).stdout.split("\n", 1)[0];
  root("The shop", '"shop-core"');
  expect(await first()).toBe("3 packages to release");
  root("The shop", '"shop-core", "docs"');
  expect(await first()).toBe("2 packages to release");
  root("Monorepo of the shop", "");
  expect(await first()).toBe("2 packages to release");
  root("Add your description here", "");
  const { stdout } = await init([]);
  expect(stdout).toMatch(
    /^2 packages to release\n[\s\S]*\n\+\[tool\.release-actions\.packages\.shop\]\n\+private = true\n/,
  );
  root("Add your description here", "", 'scripts.shop = "shop:main"\n');
  expect(await first()).toBe("3 packages to release");
  root("Add your description here", "");
  sandbox.git("shop", "tag", "shop-0.1");
  expect(await first()).toBe("3 packages to release");
});

test("a changelog that cannot be written is told, with why", async () => {
  sandbox.write("shop", { "docs/changelog/1.4.md": "All is new" });
  const { stdout } = await init([]);
  expect(stdout).toContain(
    "\n  changelogs  docs/changelog is not written: it is a folder; releases stop there until changelog names another\n",
  );
});

test("the workflows set up a uv that the workspace takes", async () => {
  change("pyproject.toml", (text) => `${text}\n[tool.uv]\nrequired-version = ">=0.9,<0.10"\n`);
  await init(["--yes"]);
  for (const name of workflows.slice(0, 2)) {
    expect(read(`.github/workflows/${name}`)).toContain('\n          version: ">=0.9,<0.10"\n');
  }
  change("pyproject.toml", (text) => text.replace(",<0.10", ""));
  rmSync(join(folder, ".github"), { recursive: true });
  await init(["--yes"]);
  expect(read(".github/workflows/publish.yml")).toMatch(/\n {10}version: "\d+\.\d+\.\d+"\n/);
});

test("where members lie in submodules, every checkout of the workspace fetches them, from then on", async () => {
  await init(["--yes", "--flow", "merge"]);
  const count = (text: string, word: string) => text.split(word).length - 1;
  const checkouts = () => workflows.map((name) => read(`.github/workflows/${name}`));
  expect(checkouts().map((text) => count(text, "submodules:"))).toEqual([0, 0, 0]);
  const [first] = readdirSync(join(folder, "packages"));
  sandbox.write("shop", { ".gitmodules": `[submodule "one"]\n\tpath = packages/${first}\n\turl = ../one\n` });
  expect((await init(["--check"])).status).toBe(1);
  await init(["--yes"]);
  for (const text of checkouts())
    expect(count(text, "\n          submodules: recursive")).toBe(count(text, "fetch-depth: 0"));
  expect(count(checkouts()[0]!, "submodules: recursive")).toBe(3);
  expect((await init(["--check"])).status).toBe(0);
});

test("the diff is one that git apply takes, to the same files", async () => {
  const { stdout } = await init(["--format", "json"]);
  const { diff } = JSON.parse(stdout);
  writeFileSync(join(sandbox.folder, "diff"), diff);
  sandbox.git("shop", "apply", join(sandbox.folder, "diff"));
  const applied = workflows.map((name) => read(`.github/workflows/${name}`));
  rmSync(join(folder, ".github"), { recursive: true });
  await init(["--yes"]);
  expect(workflows.map((name) => read(`.github/workflows/${name}`))).toEqual(applied);
});

test("where no member can be released, that is said, with the projects that are no members", async () => {
  change("pyproject.toml", () => `[project]\nname = "env"\nversion = "0.1.0"\n${workspaceTable(["packages/web"])}`);
  change("packages/web/pyproject.toml", (text) => text.replace(built, ""));
  const { stdout, stderr } = await init([]);
  expect(stderr).toContain(
    "warning[RA-INIT-NOTHING-TO-RELEASE]: No member can be released: env (no [build-system]), shop-web (no [build-system])\n",
  );
  expect(stderr).toContain("no members are packages/core\n");
  expect(stderr).toContain("change what stands in brackets, or add its folder");
  expect(stdout).not.toContain("trusted publisher");
  expect(stdout).toContain("merge: no release has been tagged\n");
  sandbox.write("shop", { "packages/core/uv.lock": "version = 1\n" });
  expect((await init([])).stderr).toMatch(
    /brackets; what has a lock of its own is set up by init in its folder: packages\/core\n/,
  );
  sandbox.git("shop", "tag", "v0.2.0");
  sandbox.git("shop", "tag", "v0.3.0");
  expect((await init([])).stdout).toContain("tag: releases have been tagged\n");
});

test("it ends with the form of each package, the environment and the rulesets", async () => {
  const { stdout } = await init(["--flow", "tag"]);
  const form = "Owner acme, Repository name shop, Workflow name publish.yml, Environment name pypi";
  expect(stdout).toContain(`trusted publisher of each project on PyPI: ${form}; `);
  for (const name of ["shop-core", "shop-web"]) {
    expect(stdout).toMatch(
      new RegExp(
        `^ +${name}: https://.*/${name}/settings/publishing/\\?provider=github&owner=acme&repository=shop&`,
        "m",
      ),
    );
  }
  expect(stdout).toContain("https://github.com/acme/shop/settings/environments");
  const releases =
    /^ +\d+\. publish\.yml makes neither .*, release-actions create-release --tag TAG does: .*\/releasing\.md#tags-and-releases$/m;
  for (const forge of ["github", "gitea"]) {
    expect((await init(["--changes", "off", "--flow", "merge", "--forge", forge])).stdout).toMatch(releases);
    for (const flow of ["merge", "tag"])
      expect((await init(["--forge", forge, "--flow", flow])).stdout).not.toContain("neither tags");
  }
  const byHand =
    /^ +\d+\. Start publish\.yml by hand .*\n +https:\/\/github\.com\/acme\/shop\/actions\/workflows\/publish\.yml$/m;
  // A first release comes by a pull request, but for one that a changelog has.
  expect((await init(["--flow", "merge"])).stdout).not.toMatch(byHand);
  sandbox.write("shop", { "packages/core/CHANGELOG.md": "# Changelog\n\n## 1.4.0\n\n- One\n" });
  expect((await init(["--flow", "tag"])).stdout).not.toMatch(byHand);
  expect((await init(["--flow", "merge"])).stdout).toMatch(byHand);
  sandbox.git("shop", "tag", "shop-core-v1.4.0");
  expect((await init(["--flow", "merge"])).stdout).not.toMatch(byHand);
  expect(stdout).toContain('"include":["refs/heads/main"]');
  expect(stdout).toContain('"include":["refs/tags/*-v*","refs/tags/*@*","refs/tags/*/v*","refs/tags/v*"]');
});

test("the tags that start a release are those that there are, and stay as they were written", async () => {
  const tags = () => /^ {4}tags: .*$/m.exec(read(".github/workflows/publish.yml"))?.[0].trim();
  sandbox.git("shop", "tag", "shop-core-v1.4.0");
  await init(["--yes", "--flow", "tag"]);
  expect(tags()).toBe('tags: ["*-v*"]');
  sandbox.git("shop", "tag", "v1.5.0");
  expect(await init(["--check"])).toMatchObject({ status: 0, stderr: "" });
  change("pyproject.toml", (text) => `${text}\n[tool.release-actions]\ntag-format = "v{version}"\n`);
  await init(["--yes"]);
  expect(tags()).toBe('tags: ["v*"]');
});

test("tags at whose commits a project beside the workspace had their version set up none of its own", async () => {
  const two = sandbox.repository("two", { "drive/pyproject.toml": member("drive", "1.9.0") });
  for (const version of ["1.17.2", "1.17.3"]) {
    sandbox.write("two", { "adapters/pyproject.toml": member("adapters", version) });
    sandbox.git("two", "add", "--all");
    sandbox.git("two", "commit", "--quiet", "--message", "feat: more");
    sandbox.git("two", "tag", `v${version}`);
  }
  const proposed = async (name: string) => /tag-format = .*/.exec((await init([], join(two, name))).stdout)?.[0];
  expect(await proposed("drive")).toBeUndefined();
  expect(await proposed("adapters")).toBe('tag-format = "v{version}"');
});

test("where each package has tags of its own, no others start a release", async () => {
  for (const tag of ["core-v1.4.0", "web-v2.0.0"]) sandbox.git("shop", "tag", tag);
  const { stdout } = await init(["--flow", "tag"]);
  expect(stdout).toContain('tags: ["core-v*", "web-v*"]');
});

test("a pattern that another one covers is left out", async () => {
  change("pyproject.toml", (text) => {
    const own = '[tool.release-actions.packages.shop-core]\ntag-format = "core-v{version}"\n';
    return `${text}\n[tool.release-actions]\ntag-format = ["{name}-v{version}", "v{version}"]\n${own}`;
  });
  const { stdout } = await init(["--flow", "tag"]);
  expect(stdout).toContain('tags: ["*-v*", "v*"]');
  expect(stdout).toContain('"include":["refs/tags/*-v*","refs/tags/v*"]');
});

test("tags that move along with releases start none, and the ruleset lets them move", async () => {
  const write = (text: string) => sandbox.git("shop", "commit", "--quiet", "--allow-empty", "--message", text);
  for (const version of ["1.3.0", "1.4.0"]) {
    write(version);
    for (const tag of [version, version.slice(0, 3), "1"]) sandbox.git("shop", "tag", "--force", `v${tag}`);
  }
  const { stdout } = await init(["--flow", "tag"]);
  expect(stdout).toContain('tags: ["v*.*.*"]');
  expect(stdout).toContain('"include":["refs/tags/v*.*.*"]');
  write("2.0");
  sandbox.git("shop", "tag", "v2.0");
  expect((await init(["--flow", "tag"])).stdout).toContain('tags: ["v*"]');
});

test("without a repository none is made", async () => {
  using made = tempFolder(shop);
  expect(await init(["--yes"], made.path)).toMatchObject({ status: 0 });
  expect(existsSync(join(made.path, ".git"))).toBe(false);
  expect(existsSync(join(made.path, ".github/workflows/publish.yml"))).toBe(true);
});

test("a file in the way is named, and nothing is written", async () => {
  sandbox.write("shop", { ".github/workflows/publish.yml": "name: Mine\n" });
  const before = hashOf(folder);
  const { status, stderr, stdout } = await init(["--yes"]);
  expect(status).toBe(1);
  expect(stderr).toContain("RA-INIT-IN-THE-WAY");
  expect(stdout).toContain("  in the way  .github/workflows/publish.yml\n");
  expect(stdout).toContain("Nothing is written");
  expect(hashOf(folder)).toBe(before);
  // Without a stamp nothing tells the flow that it would be written with.
  const checked = await init(["--check"]);
  expect(checked).toMatchObject({ status: 1, stderr: expect.stringContaining("error[RA-INIT-IN-THE-WAY]") });
  expect(checked.stderr).not.toContain("publish.yml and run the same with --flow");
  expect(checked.stdout).toContain("-name: Mine\n");
  expect(checked.stderr).toMatch(/to write it, once what is said of other files is done\n/);
});

test("the workflows of another workspace of the repository are not replaced, unless it was moved", async () => {
  sandbox.write("shop", {
    "tools/pyproject.toml": '[project]\nname = "tools"\nversion = "1.0"\n[build-system]\nrequires = ["uv_build"]\n',
  });
  await init(["--yes", "--flow", "tag"]);
  const before = hashOf(folder);
  const tools = join(folder, "tools");
  const { status, stderr, stdout } = await init(["--yes", "--flow", "tag"], tools);
  expect(status).toBe(1);
  expect(stderr).toContain(
    "[RA-INIT-OTHER-WORKSPACE]: Written by init for the workspace at the repository's top: .github/workflows/publish.yml",
  );
  expect(stdout).toContain("Nothing is written");
  expect(hashOf(folder)).toBe(before);
  // With the file goes what told the flow.
  expect((await init(["--yes"], tools)).stderr).toContain("publish.yml and run the same again with --flow tag");
  // Nor is anybody told to delete them where only the drift is asked for, or where a person has changed them.
  appendFileSync(join(folder, ".github/workflows/publish.yml"), "# ours\n");
  for (const way of ["--check", "--yes"]) {
    const other = await init([way, "--flow", "tag"], tools);
    expect(other.stderr).toContain("workspace at the repository's top: .github/workflows/publish.yml");
    expect(other.stderr).not.toMatch(/RA-INIT-KEPT|RA-INIT-DRIFT.*(?:publish|readiness)/);
  }
  for (const name of ["publish.yml", "release-readiness.yml"]) rmSync(join(folder, ".github/workflows", name));
  expect((await init(["--yes", "--flow", "tag"], tools)).status).toBe(0);
  expect((await init(["--yes", "--flow", "tag"])).stderr).toContain(
    "for the workspace in tools: .github/workflows/publish.yml",
  );
});

describe("what was written before", () => {
  beforeEach(async () => {
    await init(["--yes", "--flow", "tag"]);
  });

  test("keeps Windows' ends of lines, so that the diff is what changes", async () => {
    change(".github/workflows/publish.yml", (text) => text.replaceAll("\n", "\r\n"));
    const { stdout } = await init(["--yes", "--testpypi", "first"]);
    expect(stdout).toContain("\n+  testpypi:");
    expect(stdout).not.toContain("-name: Publish");
    expect(read(".github/workflows/publish.yml")).not.toMatch(/[^\r]\n/);
    expect((await init(["--check"])).status).toBe(0);
  });

  test("for another flow or forge is no help to it: what is lost is among the steps, and what stays and uploads, too", async () => {
    await init(["--yes", "--flow", "merge"]);
    const { stdout } = await init(["--yes", "--changes", "off"]);
    expect(stdout).toContain("publish.yml makes neither tags nor releases");
    expect(stdout).not.toContain("Take out");
    expect((await init(["--yes", "--forge", "gitea"])).stdout).toContain(
      "one version\n      .github/workflows/publish.yml: written by init for github\n",
    );
  });

  test.each(["merge", "tag"])(
    "by %s: pins may move, and another repository may be ours: that is no drift, and they stay",
    async (flow) => {
      rmSync(join(folder, ".github"), { recursive: true });
      await init(["--yes", "--flow", flow]);
      const sha = "0123456789012345678901234567890123456789";
      for (const name of workflows) {
        change(`.github/workflows/${name}`, (text) =>
          text
            .replaceAll(/org\/release-actions(\S*)@v1.*/g, `acme/tools$1@${sha} # v1.2.3`)
            .replaceAll(/checkout@\S+ # \S+/g, `checkout@${sha} # v9.9.9`)
            .replaceAll(/version: "[\d.]+"/g, 'version: "99.0.0"'),
        );
      }
      const before = hashOf(folder);
      expect(await init(["--check"])).toMatchObject({ status: 0, stderr: "" });
      const again = await init(["--yes"]);
      expect(again).toMatchObject({ status: 0, stderr: "" });
      expect(again.stdout).not.toContain("in the place of");
      expect(hashOf(folder)).toBe(before);
      // What is written anew has them.
      rmSync(join(folder, ".github/workflows/release-readiness.yml"));
      await init(["--yes"]);
      expect(hashOf(folder)).toBe(before);
    },
  );

  test("what a person changed is left alone and told, and is drift", async () => {
    change(".github/workflows/publish.yml", (text) => text.replace("timeout-minutes: 60", "timeout-minutes: 90"));
    const before = hashOf(folder);
    const kept = await init(["--yes"]);
    expect(kept.status).toBe(0);
    expect(kept.stdout).toMatch(/\nNothing to write\n/);
    expect(kept.stderr).toContain("RA-INIT-KEPT");
    // Where publish.yml is deleted, nothing else tells the flow.
    expect(kept.stderr).toMatch(/or delete the file and run the same again with --flow (?:merge|tag)\n/);
    expect(hashOf(folder)).toBe(before);
    const drift = await init(["--check"]);
    expect(drift.status).toBe(1);
    expect(drift.stderr).toContain("RA-INIT-DRIFT");
    expect(drift.stderr).toContain("hint: Take the diff over by hand, ");
    expect(drift.stdout).toContain("-    timeout-minutes: 90\n");
    expect(hashOf(folder)).toBe(before);
  });

  test("a file that is gone is drift, and comes back", async () => {
    rmSync(join(folder, ".github/workflows/protect-main.yml"));
    const drift = await init(["--check"]);
    expect(drift.status).toBe(1);
    expect(drift.stderr).toContain("Missing: .github/workflows/protect-main.yml");
    // Other options would write other files.
    expect(drift.stderr).toContain("then run the same without --check to write it");
    expect((await init(["--yes"])).stdout).toContain("1 file written");
    expect((await init(["--check"])).status).toBe(0);
  });

  test("another flow changes what nobody has touched, and stays what it is then", async () => {
    expect((await init(["--yes", "--flow", "merge"])).stdout).toContain("1 file written");
    expect(read(".github/workflows/publish.yml")).toContain("    branches: [main]\n");
    expect(read(".github/workflows/publish.yml")).toContain("'prepared' || 'unreleased'");
    expect(await init(["--yes"])).toMatchObject({ status: 0, stdout: expect.stringContaining("Nothing to write") });
  });
});

test("what is asked for is written where it is not so by itself, also over what the configuration says", async () => {
  await init(["--yes", "--changes", "off", "--dependents", "none"]);
  expect(read("pyproject.toml")).toContain('[tool.release-actions]\nchanges = "off"\ndependents = "none"\n');
  await init(["--yes", "--changes", "commits"]);
  expect(read("pyproject.toml")).toContain('[tool.release-actions]\nchanges = "commits"\ndependents = "none"\n');
  await init(["--yes", "--dependents", "specifier"]);
  expect(read("pyproject.toml")).toContain('dependents = "specifier"\n');
});

test("changelogs that are found are named, and those that would not be found get their setting", async () => {
  expect((await init([])).stdout).toContain("  changelogs  none; what prepares a release begins them, unless");
  sandbox.write("shop", { "packages/core/CHANGELOG.md": "# Changelog\n\n## 1.4.0\n\n- One\n" });
  expect((await init([])).stdout).toContain("  changelogs  packages/core/CHANGELOG.md\n");
  rmSync(join(folder, "packages/core/CHANGELOG.md"));
  sandbox.write("shop", { "changelogs/shop-core.md": "# Changelog\n\n## 1.4.0\n\n- One\n" });
  await init(["--yes"]);
  expect(read("pyproject.toml")).toContain('[tool.release-actions]\nchangelog = "changelogs/{name}.md"\n');
});

describe("a changelog that a tool was told to write whose settings are to go", () => {
  const told = "# Changelog\n\n## 1.4.0\n\n- One\n";
  const please = (settings: object, packages: object) =>
    sandbox.write("shop", { "release-please-config.json": JSON.stringify({ ...settings, packages }) });
  const proposed = async () => {
    const { diff, changelogs } = JSON.parse((await init(["--format", "json"])).stdout);
    return { keys: diff.match(/(?<=^\+)(?:\[.*packages.*\]|changelog = .*)$/gm) ?? [], changelogs };
  };
  const ofCore = { keys: ["[tool.release-actions.packages.shop-core]", 'changelog = "packages/core/NEWS.txt.md"'] };

  test("gets its setting, one for all packages where that says it", async () => {
    const folders = { "packages/core": {}, "packages/web": {} };
    const all = ["packages/core/NEWS.txt.md", "packages/web/NEWS.txt.md"];
    please({ "changelog-path": "NEWS.txt.md" }, folders);
    expect(await proposed()).toEqual({ keys: [], changelogs: [] });
    sandbox.write("shop", { "packages/core/NEWS.txt.md": told });
    expect(await proposed()).toEqual({ ...ofCore, changelogs: ["packages/core/NEWS.txt.md"] });
    sandbox.write("shop", { "packages/web/NEWS.txt.md": told });
    expect(await proposed()).toEqual({ keys: ['changelog = "{path}/NEWS.txt.md"'], changelogs: all });
    please({}, { ".": { "changelog-path": "/docs/whatsnew.md" } });
    sandbox.write("shop", { "docs/whatsnew.md": told });
    const one = { keys: ['changelog = "docs/whatsnew.md"'], changelogs: ["docs/whatsnew.md"] };
    expect(await proposed()).toEqual(one);

    expect((await init(["--yes"])).status).toBe(0);
    rmSync(join(folder, "release-please-config.json"));
    expect(read("pyproject.toml")).toContain(`[tool.release-actions]\n${one.keys[0]}\n`);
    expect(await proposed()).toEqual({ ...one, keys: [] });
  });

  test("gets none where it is found all the same, or is for others, and what the configuration says stays", async () => {
    sandbox.write("shop", { "packages/core/CHANGES.md": told, "packages/web/CHANGELOG.md": told, "NEWS.txt.md": told });
    const changelogs = ["packages/core/CHANGES.md", "packages/web/CHANGELOG.md"];
    please({}, { ".": { "changelog-path": "NEWS.txt.md" }, "packages/core": { "changelog-path": "CHANGES.md" } });
    expect(await proposed()).toEqual({ keys: [], changelogs });
    please({ "changelog-path": "NEWS.txt.md" }, { "packages/core": {} });
    sandbox.write("shop", { "packages/core/NEWS.txt.md": told });
    expect((await proposed()).keys).toEqual(ofCore.keys);
    change(
      "pyproject.toml",
      (text) => `${text}\n[tool.release-actions.packages.shop-core]\nchangelog = "NEWS.txt.md"\n`,
    );
    expect((await proposed()).keys).toEqual([]);
  });

  test("is that of python-semantic-release, too, in a workspace below the repository's top", async () => {
    const settings = '\n[tool.semantic_release.changelog.default_templates]\nchangelog_file = "NEWS.txt.md"\n';
    change("packages/core/pyproject.toml", (text) => text + settings);
    sandbox.write("shop", { "packages/core/NEWS.txt.md": told });
    expect(await proposed()).toMatchObject(ofCore);
    rmSync(join(folder, "packages/core/NEWS.txt.md"));
    change("pyproject.toml", (text) => text + settings);
    sandbox.write("shop", { "NEWS.txt.md": told });
    expect(await proposed()).toEqual({ keys: ['changelog = "NEWS.txt.md"'], changelogs: ["NEWS.txt.md"] });

    please({}, { "packages/core": { "changelog-path": "/docs/core.md" } });
    sandbox.write("shop", { "docs/core.md": told });
    change("packages/core/pyproject.toml", (text) => text.replace(settings, ""));
    change("packages/core/pyproject.toml", (text) => `${text}\n[tool.uv.workspace]\n`);
    const { stdout } = await init(["--format", "json"], join(folder, "packages/core"));
    expect(JSON.parse(stdout).diff).toContain('+changelog = "../../docs/core.md"\n');
  });
});

test("a copy that says its own repository has no placeholder, neither in a workflow nor among the next steps", async () => {
  using copy = tempFolder({
    "package.json": '{ "type": "module" }',
    node_modules: { link: join(root, "node_modules") },
  });
  cpSync(join(root, "src"), join(copy.path, "src"), { recursive: true });
  writeFileSync(
    join(copy.path, "src/domain/run/tool-version.ts"),
    'export const version = "1.2.3";\nexport const repository = "acme/tools";\n',
  );
  const args = [join(copy.path, "src/cli.ts"), "init", "--yes"];
  const { status, stdout } = await startNode(args, { cwd: folder, env: { HOME: sandbox.folder } }).ended;
  expect(status).toBe(0);
  expect(stdout).not.toContain("in the place of");
  const publish = read(".github/workflows/publish.yml");
  expect(publish).toContain("uses: acme/tools/publish@v1");
  expect(publish).toContain("\n# Pin acme/tools as the others are pinned: ");
  expect(publish).not.toContain("placeholder");
});

test("for Gitea the workflows are in its own folder, and a token uploads, with the reason", async () => {
  sandbox.git("shop", "remote", "set-url", "origin", "https://gitea.example.org/acme/shop.git");
  const { stdout } = await init(["--yes", "--flow", "tag"]);
  const publish = read(".gitea/workflows/publish.yml");
  expect(publish).toContain("pypi-api-token: ${{ secrets.PYPI_API_TOKEN }}");
  expect(publish).toContain(
    "# A token uploads, the secret PYPI_API_TOKEN: PyPI knows no identity of this forge's jobs.",
  );
  expect(publish).not.toMatch(/id-token|environment:/);
  expect(stdout).toContain("https://gitea.example.org/acme/shop/settings/actions/secrets");
  expect(stdout).toContain("a workflow on any branch gets its secrets");
  expect(stdout).toContain("by its whole address https://HOST/OWNER/NAME, in the place of org/release-actions");
  expect(existsSync(join(folder, ".github"))).toBe(false);
  change(".gitea/workflows/publish.yml", (text) =>
    text.replaceAll("uses: org/release-actions", "uses: https://gitea.example.org/org/release-actions"),
  );
  expect((await init(["--check"])).status).toBe(0);
});

test("where Forgejo looks in its own folder alone, the workflows are there", async () => {
  sandbox.git("shop", "remote", "set-url", "origin", "https://forgejo.example.org/acme/shop.git");
  sandbox.write("shop", { ".forgejo/workflows/ci.yml": "name: CI\n" });
  await init(["--yes", "--flow", "tag"]);
  expect(read(".forgejo/workflows/publish.yml")).toContain("--forge gitea");
  expect(existsSync(join(folder, ".gitea"))).toBe(false);
  expect((await init(["--check"])).status).toBe(0);
});

test.each([
  ["https://gitea.example.org/acme/shop.git", "gitea.example.org: give --forge gitea for that"],
  ["https://git.example.org/acme/shop.git", "git.example.org: where that is Gitea, give --forge gitea"],
])(
  "a repository that was set up for GitHub and is at %s by now stays as it was, and that is said",
  async (url, said) => {
    const forge = async (...args: readonly string[]) => /^ {2}forge .*$/m.exec((await init(args)).stdout)?.[0];
    await init(["--yes"]);
    expect(await forge()).toBe("  forge       github");
    sandbox.git("shop", "remote", "set-url", "origin", url);
    expect(await forge()).toBe(`  forge       github: as it was set up before; the remote is at ${said}`);
    expect(await forge("--forge", "gitea")).toBe("  forge       gitea");
  },
);

test("a step that shares its job with those that write is not said to hold no secret", async () => {
  sandbox.git("shop", "remote", "set-url", "origin", "https://gitea.example.org/acme/shop.git");
  await init(["--yes", "--flow", "merge"]);
  expect(read(".gitea/workflows/publish.yml")).toMatch(/dry-run: true # .* can reach the job's own\n/);
});

test("where no queue can be asked for, no run cancels a release that waits: tags wait by themselves, what is merged for nothing", async () => {
  for (const [place, url] of [
    [".gitea", "https://gitea.example.org/acme/shop.git"],
    [".github", "git@github.example.org:acme/shop.git"],
  ] as const) {
    sandbox.git("shop", "remote", "set-url", "origin", url);
    const groups = async (flow: string) => {
      await init(["--yes", "--flow", flow]);
      const publish = read(`${place}/workflows/publish.yml`);
      rmSync(join(folder, place), { recursive: true });
      expect(publish).not.toContain("queue:");
      return [...publish.matchAll(/^ *group: (\S+(?: }}| \S+ }})?)/gm)].map(([, group]) => group);
    };
    expect(await groups("tag")).toEqual(["pypi-${{ github.ref }}"]);
    expect(await groups("merge")).toEqual(["release-${{ github.sha }}", "release-pull-request"]);
  }
});

test("a GitHub of one's own takes a token, which the step that uploads alone is given", async () => {
  sandbox.git("shop", "remote", "set-url", "origin", "git@github.example.org:acme/shop.git");
  const own = await init(["--yes", "--flow", "tag"]);
  const publish = read(".github/workflows/publish.yml");
  expect(publish).toContain("    environment: pypi\n");
  expect(publish.match(/secrets\./g)).toHaveLength(1);
  expect(publish.indexOf("secrets.")).toBeGreaterThan(publish.indexOf("dry-run: true"));
  expect(own.stdout).toContain("since PyPI knows no identity of this forge's jobs");
  expect(own.stdout).toContain("https://github.example.org/acme/shop/settings/environments");
  expect(own.stdout).toMatch(/Make the environment pypi:.*a secret of the environment pypi,/s);
});

describe("jobs besides those that every release has", () => {
  const publish = () => read(".github/workflows/publish.yml");
  const jobs = () => [...publish().matchAll(/^ {2}(\w+):\n {4}name:/gm)].map(([, name]) => name);

  test("are remembered by the workflow: a second run and --check need no options, and an option turns each off", async () => {
    await init(["--yes", "--flow", "tag", "--machines", "4", "--testpypi", "first"]);
    expect(jobs()).toEqual(["plan", "build", "rehearse", "testpypi", "pypi", "finish"]);
    expect(publish()).toContain("`release-actions init --flow tag --machines 4 --testpypi first --forge github`");
    expect(publish()).toContain("shards: 4\n");
    for (const again of ["--check", "--yes"]) expect(await init([again])).toMatchObject({ status: 0, stderr: "" });
    expect((await init(["--yes", "--flow", "merge"])).status).toBe(0);
    expect(jobs()).toEqual(["prepare", "plan", "build", "rehearse", "testpypi", "pypi", "finish"]);
    await init(["--yes", "--machines", "1"]);
    expect(jobs()).toEqual(["prepare", "build", "testpypi", "pypi", "finish"]);
    await init(["--yes", "--testpypi", "off"]);
    expect(jobs()).toEqual(["prepare", "build", "pypi", "finish"]);
  });

  test("are told with the other options where the file that remembers them is to be deleted", async () => {
    await init(["--yes", "--flow", "tag", "--machines", "4"]);
    change(".github/workflows/publish.yml", (text) => text.replace("timeout-minutes: 60", "timeout-minutes: 90"));
    expect((await init(["--yes"])).stderr).toContain("run the same again with --flow tag --machines 4\n");
  });

  test("that a person took out ask for nothing any more", async () => {
    await init(["--yes", "--flow", "merge", "--testpypi", "first"]);
    const of = (word: RegExp) => async () => word.test((await init([])).stdout);
    const told = async () =>
      await Promise.all(
        [
          of(/environment testpypi|test\.pypi\.org/),
          of(/environment pypi/),
          of(/Name the workflow as trusted publisher of each project on PyPI: .*Environment name pypi/),
          of(/create pull requests/),
          of(/makes neither tags/),
        ].map((each) => each()),
      );
    expect(await told()).toEqual([true, true, true, true, false]);
    const without = (...names: readonly string[]) =>
      change(".github/workflows/publish.yml", (text) =>
        names.reduce((rest, name) => rest.replace(new RegExp(`^  ${name}:\\n(?:    .*\\n|\\n)+`, "m"), ""), text),
      );
    without("testpypi");
    expect(await told()).toEqual([false, true, true, true, false]);
    without("prepare", "finish");
    expect(await told()).toEqual([false, true, true, false, true]);
    change(".github/workflows/publish.yml", (text) => text.replace("environment: pypi\n", "environment: production\n"));
    expect(await told()).toEqual([false, false, false, false, true]);
    expect((await init([])).stdout).toContain("Environment name as the job's environment");
  });

  test("a workflow that was written before there were such options is read as before", async () => {
    await init(["--yes", "--flow", "merge"]);
    expect(publish()).toContain("# Written by `release-actions init --flow merge --forge github`, sha256:");
    expect(await init(["--check"])).toMatchObject({ status: 0, stderr: "" });
  });

  test("are refused where one job does everything, or releases do not go to PyPI", async () => {
    expect((await init(["--forge", "none", "--testpypi", "first"])).stderr).toContain("RA-INIT-OPTION-UNFIT");
    const refused = async (...args: readonly string[]) => {
      const { status, stderr } = await init(["--flow", "tag", ...args]);
      return [status, ...(stderr.match(/No --.* here: .*/g) ?? [])];
    };
    expect(await refused("--forge", "gitea", "--machines", "4", "--testpypi", "first")).toEqual([
      2,
      "No --machines 4 here: on Gitea one job does everything, since no artifact reaches another",
      "No --testpypi first here: on Gitea one job does everything, since no artifact reaches another",
    ]);
    expect(await refused("--forge", "none", "--machines", "2")).toEqual([2, expect.stringContaining("no workflows")]);
    expect(await refused("--forge", "gitea", "--machines", "1", "--testpypi", "off")).toEqual([0]);
    change("pyproject.toml", (text) => `${text}\n[tool.release-actions]\nindex = "testpypi"\n`);
    expect(await refused("--testpypi", "first")).toEqual([2, "No --testpypi first here: releases go to TestPyPI"]);
  });

  test("build the wheels that the configuration asks for, and what none of them builds is told", async () => {
    change(
      "pyproject.toml",
      (text) =>
        `${text}\n[tool.release-actions.packages.shop-core]\nplatforms = ["cp312-cp312-manylinux*_x86_64", "cp312-cp312-win_arm64", "cp312-cp312-manylinux*_s390x"]\n`,
    );
    const { stdout } = await init(["--yes", "--flow", "tag"]);
    expect(jobs()).toEqual(["build", "wheels", "rehearse", "pypi", "finish"]);
    expect([...publish().matchAll(/runner: (\S+)\n.*\n +build: (.*)/g)].map(([, ...job]) => job)).toEqual([
      ["ubuntu-24.04", "cp312-manylinux_x86_64"],
      ["windows-11-arm", "cp312-win_arm64"],
    ]);
    expect(stdout).toMatch(/no job that init knows builds them.*\n {6}shop-core: cp312-cp312-manylinux\*_s390x\n/);
    // Its version may move, as a pin may.
    change(".github/workflows/publish.yml", (text) => text.replace(/cibuildwheel@\S+/, "cibuildwheel@99.0"));
    expect(await init(["--check"])).toMatchObject({ status: 0, stderr: "" });
    await init(["--yes", "--flow", "merge"]);
    expect(publish()).toContain("cibuildwheel@99.0 ");
    const gitea = await init(["--forge", "gitea", "--flow", "tag"]);
    expect(gitea.stdout).toMatch(/the one job builds none of them.*\n {6}shop_core on ubuntu-24.04\n/);
  });

  test("TestPyPI has an environment and publishers of its own", async () => {
    const { stdout } = await init(["--flow", "tag", "--testpypi", "first"]);
    const steps = [
      "Make the environment testpypi:",
      "https://test.pypi.org/manage/project/shop-core/",
      "Make the environment pypi:",
      "https://pypi.org/manage/project/shop-core/",
    ];
    expect(steps.map((each) => stdout.indexOf(each))).toEqual(
      steps.map((each) => stdout.indexOf(each)).toSorted((a, b) => a - b),
    );
    for (const each of steps) expect(stdout).toContain(each);
  });
});

describe("an index that is not PyPI", () => {
  const declared = (more: string) =>
    `\n[[tool.uv.index]]\nname = "inner"\nurl = "https://packages.example.org/simple/"\npublish-url = "https://packages.example.org/upload/"\n${more}`;
  const set = async (args: readonly string[], index: string) => {
    writeFileSync(join(folder, "pyproject.toml"), shop["pyproject.toml"] + index);
    rmSync(join(folder, ".github"), { recursive: true, force: true });
    const { stdout, stderr } = await init(["--yes", ...args]);
    expect(stderr).toBe("");
    const steps = stdout.slice(stdout.indexOf("Next:"));
    return {
      publish: read(".github/workflows/publish.yml"),
      readiness: read(".github/workflows/release-readiness.yml"),
      steps,
    };
  };

  test("takes a user name and a password, one for the job that reads and one for the job that uploads, and each is told once", async () => {
    const { publish, readiness, steps } = await set(["--flow", "tag"], declared(""));
    expect(publish).toContain('          index: "https://packages.example.org/upload/"\n');
    expect(publish).not.toMatch(/id-token|pypi-api-token/);
    expect(publish.match(/secrets\.\w+/g)).toEqual(["secrets.PACKAGES_READ", "secrets.PACKAGES_UPLOAD"]);
    expect(publish.match(/environment: .*/g)).toEqual(["environment: packages-read", "environment: packages"]);
    expect(publish + readiness).toMatch(
      /mode: tag\n.*\n {10}index: "off" # it takes no password\n[\s\S]*index: "off" # a pull request/,
    );
    for (const told of [
      "Make the environment packages:",
      "Make the environment packages-read without reviewers",
      "as PACKAGES_READ_USER",
      "as PACKAGES_UPLOAD_USER",
    ])
      expect(steps.split(told)).toHaveLength(2);
    expect(steps).toContain('say so by authenticate = "never" or "always" in a [[tool.uv.index]] for it');
  });

  test("is read without a login where uv is told that it never logs in there", async () => {
    const { publish, readiness, steps } = await set(["--flow", "tag"], declared('authenticate = "never"\n'));
    expect(publish.match(/secrets\.\w+/g)).toEqual(["secrets.PACKAGES_UPLOAD"]);
    expect(publish).toContain('          index: "https://packages.example.org/simple/"\n');
    expect(publish + steps).not.toMatch(/packages-read|authenticate/);
    expect(readiness).not.toContain("index:");
    const configured = '[tool.release-actions]\nindex = "https://packages.example.org/upload/"\ncheck-url = "https://packages.example.org/simple/"\n'; // biome-ignore format: one text
    const without = declared('authenticate = "never"\n')
      .replace(/publish-url.*\n/, "")
      .replace("/simple/", "/simple");
    expect((await set(["--flow", "tag"], without + configured)).steps).not.toMatch(/packages-read|authenticate/);
  });

  test("is read by uv's own login where uv is told that it always logs in there, also by what prepares a release", async () => {
    const { publish, steps } = await set(["--flow", "merge"], declared('authenticate = "always"\n'));
    expect(publish.match(/UV_INDEX_INNER_PASSWORD: .*/g)).toEqual([
      ...Array(3).fill("UV_INDEX_INNER_PASSWORD: ${{ secrets.PACKAGES_READ }}"),
      "UV_INDEX_INNER_PASSWORD: ${{ secrets.PACKAGES_UPLOAD }}",
    ]);
    expect(publish.match(/UV_INDEX: .*/g)).toEqual(['UV_INDEX: "inner=https://packages.example.org/simple/"']);
    expect(publish.match(/environment: .*/g)).toEqual([
      "environment: packages-read",
      "environment: packages-read",
      "environment: packages",
    ]);
    expect(publish).not.toContain('"off"');
    expect(steps).not.toContain("authenticate");
  });

  test("is none of several that take uploads until the configuration says which, and the login to others is left to people", async () => {
    const others = `${declared("")}${declared('authenticate = "always"\n').replaceAll("inner", "out-er").replaceAll("packages.", "outer.")}`;
    const { steps } = await set([], others);
    expect(steps).toMatch(/more than one index here takes uploads\n +inner\n +out-er\n/);
    expect(steps).toContain("      out-er: UV_INDEX_OUT_ER_USERNAME and UV_INDEX_OUT_ER_PASSWORD\n");
    const chosen = await set([], `${others}\n[tool.release-actions]\nindex = "out-er"\n`);
    expect(chosen.steps).not.toMatch(/takes uploads|UV_INDEX/);
    const outside = declared('authenticate = "always"\n').replace(/\npublish-url.*/, "");
    expect((await set([], outside)).steps).toContain("      inner: UV_INDEX_INNER_USERNAME");
    change(
      ".github/workflows/publish.yml",
      (text) => `${text}        env:\n          UV_INDEX_INNER_PASSWORD: given\n`,
    );
    expect((await init([])).stdout).not.toContain("UV_INDEX_INNER");
  });

  test("that cannot be used is no reason to write workflows for PyPI, and its password is not shown", async () => {
    const withLogin = declared("").replaceAll("https://", "https://ann:hunter2@");
    change("pyproject.toml", (text) => `${text}${withLogin}\n[tool.release-actions]\nindex = "inner"\n`);
    const { status, stdout, stderr } = await init(["--yes"]);
    expect(status).toBe(2);
    expect(stderr).toContain("error[RA-INDEX-URL-HOLDS-CREDENTIAL]");
    expect(stdout + stderr).not.toMatch(/hunter2|publish\.yml/);
    expect(existsSync(join(folder, ".github"))).toBe(false);
  });

  const configured = (host: string) =>
    `\n[tool.release-actions]\nindex = "https://${host}/pypi/stable/"\ncheck-url = "https://${host}/pypi/stable/simple/"\n`;

  test.each([
    [
      "team-123456789012.d.codeartifact.eu-central-1.amazonaws.com",
      "aws",
      /--domain team --domain-owner 123456789012 --region eu-central-1 /,
      "AWS_ROLE, a variable",
    ],
    [
      "europe-west1-python.pkg.dev",
      "oauth2accesstoken",
      /uses: google-github-actions\/auth@[\s\S]*steps\.publisher\.outputs\.access_token/,
      "GOOGLE_PROVIDER and GOOGLE_SERVICE_ACCOUNT, variables",
    ],
  ])("of the cloud at %s gets a password in each job", async (host, user, login, told) => {
    const { publish, steps } = await set(["--flow", "tag"], configured(host));
    expect(publish).toMatch(login);
    expect(publish.match(/username: .*/g)).toEqual([`username: ${user}`, `username: ${user}`]);
    expect(publish).not.toContain("secrets.");
    expect(publish).toContain("trusted-publishing: never");
    expect(steps).toContain(told);
  });

  test("TestPyPI is like PyPI: a trusted publisher, whose form is its own", async () => {
    const { publish, steps } = await set(["--flow", "tag"], '\n[tool.release-actions]\nindex = "testpypi"\n');
    expect(publish).toMatch(/environment: testpypi\n {4}permissions:\n {6}id-token: write[\s\S]* index: testpypi\n/);
    expect(steps).toContain("https://test.pypi.org/manage/project/shop-core/settings/publishing/");
  });

  test("in one job both logins are secrets of the one environment, or of the repository", async () => {
    sandbox.git("shop", "remote", "set-url", "origin", "git@github.example.org:acme/shop.git");
    const { publish, steps } = await set(["--flow", "tag"], declared(""));
    expect(publish.match(/secrets\.\w+/g)).toEqual(["secrets.PACKAGES_READ", "secrets.PACKAGES_UPLOAD"]);
    expect(publish.match(/environment: .*/g)).toEqual(["environment: packages"]);
    expect(steps).not.toContain("packages-read");
    expect(steps.match(/both of the environment packages$/gm)).toHaveLength(2);
    const gitea = await init(["--forge", "gitea", "--flow", "tag"]);
    expect(gitea.stdout.match(/both of the repository$/gm)).toHaveLength(2);
    expect(gitea.stdout).not.toContain("Make the environment");
  });
});

test("where one job is there for every push, reviewers are not proposed, who would be asked at each", async () => {
  sandbox.git("shop", "remote", "set-url", "origin", "git@github.example.org:acme/shop.git");
  const asks = async (flow: string) =>
    (await init(["--yes", "--flow", flow])).stdout.match(/(Make the environment .*)\n/)?.[1];
  expect(await asks("tag")).toMatch(/^Make the environment pypi: required reviewers are those who may release,/);
  expect(await asks("merge")).toBe(
    "Make the environment pypi, and let it take the branch main only: with required reviewers each push to it would wait for them, also one that releases nothing",
  );
});

test("of a forge that its address does not tell, no workflow is written, and that is said", async () => {
  sandbox.git("shop", "remote", "set-url", "origin", "https://git.example.org/acme/shop.git");
  const { status, stdout, stderr } = await init(["--yes"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/\S\n\nNothing to write\n\nNext:\n 1\. Publish with: release-actions publish\n/);
  expect(stderr).toContain("RA-INIT-FORGE-UNKNOWN");
  expect(existsSync(join(folder, ".github"))).toBe(false);
  expect((await init(["--yes", "--forge", "github"])).stdout).toContain("3 files written");
});

test("what was written without a forge is to be committed, too", async () => {
  const { stdout } = await init(["--yes", "--forge", "none", "--changes", "off"]);
  expect(stdout).toMatch(/Next:\n 1\. Review the files and commit them\n 2\. Publish with: release-actions publish\n/);
});

test("a workspace in a folder of the repository: workflows at the top, which name the folder", async () => {
  const at = sandbox.repository(
    "mono",
    Object.fromEntries(Object.entries(shop).map(([path, text]) => [`py/${path}`, text])),
  );
  await init(["--yes", "--flow", "tag"], join(at, "py"));
  const publish = readFileSync(join(at, ".github/workflows/publish.yml"), "utf8");
  expect(publish.match(/working-directory: py$/gm)).toHaveLength(3);
});

test("an inline configuration is told what to add, and nothing is written", async () => {
  sandbox.git("shop", "tag", "shop-core-1.4.0");
  change("pyproject.toml", (text) => `${text}\n[tool]\nrelease-actions = { smoke = "off" }\n`);
  const before = hashOf(folder);
  const { status, stdout, stderr } = await init(["--yes"]);
  expect(status).toBe(1);
  expect(stderr).toContain("RA-INIT-CONFIG-BY-HAND");
  expect(stderr).toContain("hint: tool.release-actions takes no header beside it, as it is written.");
  // There is nothing to be reviewed, committed or gone on with.
  expect(stdout).toMatch(/\nNothing is written\s*$/);
  expect(stderr).toContain('tag-format = "{name}-{version}"');
  expect(hashOf(folder)).toBe(before);
  change("pyproject.toml", (text) =>
    text.replace('[tool]\nrelease-actions = { smoke = "off" }', '[tool.release-actions]\nsmoke = "off"'),
  );
  expect((await init(["--yes"])).status).toBe(0);
  expect(read("pyproject.toml")).toContain('[tool.release-actions]\nsmoke = "off"\ntag-format = "{name}-{version}"\n');
});

test("a link that leads out of the repository is not followed", async () => {
  symlinkSync(sandbox.write("elsewhere", { "keep.txt": "" }), join(folder, ".github"));
  const { status, stderr } = await init(["--yes"]);
  expect(status).toBe(1);
  expect(stderr).toContain("leads out");
  expect(stderr).toContain("hint: Put what it leads to in the link's place, or make the change there by hand\n");
  // It would not be written by the same without --check either.
  expect((await init(["--check"])).stderr).not.toContain("Missing: .github");
  expect(readdirSync(join(sandbox.folder, "elsewhere"))).toEqual(["keep.txt"]);
});

test("the flow merge is refused where versions are made of tags that nothing else can say", async () => {
  const dynamic =
    '[project]\nname = "shop"\ndynamic = ["version"]\n[build-system]\nrequires = ["hatchling", "hatch-vcs"]\nbuild-backend = "hatchling.build"\n[tool.hatch.version]\nsource = "vcs"\n';
  const at = sandbox.repository("vcs", { "pyproject.toml": dynamic });
  const { status, stderr } = await init(["--flow", "merge", "--changes", "off"], at);
  expect(status).toBe(2);
  expect(stderr).toContain("RA-INIT-FLOW-NEEDS-TAGS");
  expect((await init([], at)).stdout).toContain("flow        tag: versions are made of tags");
  expect((await init(["--flow", "merge"], at)).stdout).toContain("'prepared' || 'unreleased'");
  const untold = dynamic.replaceAll("hatch-vcs", "versioningit").replace("vcs", "versioningit");
  const other = sandbox.repository("untold", { "pyproject.toml": untold });
  expect((await init(["--flow", "merge"], other)).stderr).toContain(
    "versioningit takes no version from elsewhere: shop",
  );
});

/** Runs `init` on a terminal of its own, and answers its questions one after the other. */
const onTerminal = `
import os, pty, sys
child, terminal = pty.fork()
answers, command = sys.argv[1].split(","), sys.argv[2:]
if child == 0:
    os.execv(command[0], command)
said, asked = b"", 0
while True:
    try:
        chunk = os.read(terminal, 65536)
    except OSError:
        break
    if not chunk:
        break
    said += chunk
    while said.count(b"] ", asked) and answers:
        asked = said.index(b"] ", asked) + 2
        if said[:asked].endswith((b"[tag] ", b"[merge] ", b"[commits] ", b"[specifier] ", b"[y/N] ")):
            os.write(terminal, answers.pop(0).encode() + b"\\n")
sys.stdout.buffer.write(said)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
`;

test("on a terminal it asks, shows the diff, and writes after a yes alone", () => {
  const answer = (answers: string) => {
    const command = [process.execPath, commandLine, "init"];
    const env = { PATH: process.env.PATH ?? "", HOME: sandbox.folder, TERM: "xterm" };
    return spawnSync("python3", ["-c", onTerminal, answers, ...command], { cwd: folder, env, encoding: "utf8" });
  };
  const before = hashOf(folder);
  const declined = answer("tag,,none,n");
  expect(declined.stdout).toContain("What starts a release (merge, tag) [merge] ");
  expect(declined.stdout).toContain("Nothing is written");
  expect(declined.stdout).not.toContain("Next");
  expect(declined.status).toBe(0);
  expect(hashOf(folder)).toBe(before);

  const agreed = answer("tag,,none,y");
  expect(agreed.stdout.indexOf("diff --git")).toBeLessThan(agreed.stdout.indexOf("Write these 4 files? [y/N]"));
  expect(agreed.stdout).toContain("4 files written");
  expect(agreed.status).toBe(0);
  expect(read("pyproject.toml")).toContain('dependents = "none"\n');
  expect(read(".github/workflows/publish.yml")).toContain("    tags: [");
});

test("--check and --yes together are refused", async () => {
  const { status, stderr } = await init(["--check", "--yes"]);
  expect(status).toBe(2);
  expect(stderr).toContain("RA-INIT-CHECK-WITH-YES");
});

test("the help says what it reads, writes and leaves alone", async () => {
  const { stdout } = await init(["--help"]);
  for (const said of [
    "as a diff",
    "HEAD, index and hooks stay",
    "no repository is made",
    "A file in the way is named",
    ".gitea/workflows",
    "next steps",
    "ends with 1",
  ]) {
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(said);
  }
});

test("where release pull requests are merged already, merging goes on to release, though it has left tags", async () => {
  const flow = async () => /flow +(.*)/.exec((await init([])).stdout)?.[1];
  sandbox.git("shop", "tag", "shop-core-v1.4.0");
  expect(await flow()).toBe("tag: releases have been tagged");
  const steps = "      - run: uv publish\n      - uses: googleapis/release-please-action@v4\n";
  sandbox.write("shop", { ".github/workflows/release.yml": `jobs:\n  x:\n    steps:\n${steps}` });
  expect(await flow()).toBe("merge: release pull requests are merged already");

  // Where its own bot opens them, no workflow says so.
  rmSync(join(folder, ".github/workflows/release.yml"));
  sandbox.write("shop", { "release-please-config.json": "{}" });
  expect(await flow()).toBe("merge: release pull requests are merged already");
  rmSync(join(folder, "release-please-config.json"));

  const push = "      - uses: python-semantic-release/python-semantic-release@v10\n";
  sandbox.write("shop", { ".github/workflows/release.yml": `jobs:\n  x:\n    steps:\n${push}` });
  expect(await flow()).toBe("merge: what is merged is released already, by python-semantic-release");
});

test("packages that a pin or release-please's linked-versions keep together are proposed as a group, and old settings to remove", async () => {
  const outcome = async () => JSON.parse((await init(["--format", "json"])).stdout);
  expect((await outcome()).hasGroups).toBe(false);
  sandbox.write("shop", {
    "packages/api/pyproject.toml": `${member("shop-api", "1.4.0").replace("[build-system]", 'dependencies = ["shop-core==1.4.0"]\n[build-system]')}[tool.semantic_release]\n`,
  });
  const pinned = await outcome();
  expect(pinned).toMatchObject({ hasGroups: true });
  expect(pinned.diff).toContain('+[tool.release-actions.groups.shop]\n+packages = ["shop-api", "shop-core"]\n');
  expect(pinned.next_steps[1]).toMatchObject({ lines: ["packages/api/pyproject.toml: [tool.semantic_release]"] });

  rmSync(join(folder, "packages/api"), { recursive: true });
  sandbox.write("shop", {
    "release-please-config.json": JSON.stringify({
      packages: { "packages/core": { component: "heart" }, "packages/web": {} },
      plugins: [{ type: "linked-versions", groupName: "shop", components: ["heart", "shop-web"] }],
    }),
  });
  const linked = await outcome();
  expect(linked.diff).toContain('+[tool.release-actions.groups.all]\n+packages = ["*"]\n+versioning = "lockstep"\n');
  expect(linked.next_steps[1]).toMatchObject({ lines: ["release-please-config.json"] });

  // What a person has called so is theirs.
  change("pyproject.toml", (text) => `${text}\n[tool.release-actions.groups.all]\npackages = ["shop-*"]\n`);
  expect((await outcome()).diff).not.toContain("packages = [");
});

test("tags that begin with release-please's component of a package are its own, and go on", async () => {
  const proposed = async () => JSON.parse((await init(["--format", "json"])).stdout).diff;
  for (const tag of ["heart-v1.4.0", "shop-web-v0.3.0"]) sandbox.git("shop", "tag", tag);
  const packages = { "packages/core": { component: "heart" }, "packages/web": {} };
  sandbox.write("shop", { "release-please-config.json": JSON.stringify({ packages: {} }) });
  expect(await proposed()).not.toContain("tag-format");
  sandbox.write("shop", { "release-please-config.json": JSON.stringify({ packages }) });
  expect(await proposed()).toContain('+[tool.release-actions.packages.shop-core]\n+tag-format = "heart-v{version}"\n');
});

test("packages that came to one version by tags at several commits are no group", async () => {
  const hasGroups = async () => JSON.parse((await init(["--format", "json"])).stdout).hasGroups;
  change("packages/web/pyproject.toml", (text) => text.replace("0.3.0", "1.4.0"));
  sandbox.git("shop", "tag", "shop-core-v1.4.0");
  expect(await hasGroups()).toBe(true);
  sandbox.git("shop", "commit", "--quiet", "--allow-empty", "--message", "more");
  sandbox.git("shop", "tag", "shop-web-v1.4.0");
  expect(await hasGroups()).toBe(false);
});

test("that release-please gives a feature in 0.x a patch is taken over where that is so for all, else said", async () => {
  const outcome = async () => {
    const { diff, next_steps } = JSON.parse((await init(["--format", "json"])).stdout);
    const texts: readonly string[] = next_steps.map(({ text }: { text: string }) => text);
    return { diff, steps: texts.filter((text) => text.includes("commit-types")) };
  };
  const please = (settings: object, web: object = {}) =>
    sandbox.write("shop", {
      "release-please-config.json": JSON.stringify({
        ...settings,
        packages: { "packages/core": {}, "packages/web": web },
      }),
    });
  const added = '+[tool.release-actions.commit-types]\n+feat = "patch"\n';
  const patch = { "bump-patch-for-minor-pre-major": true };
  please({});
  expect(await outcome()).toMatchObject({ diff: expect.not.stringContaining("commit-types"), steps: [] });
  // The other package is past 0.x.
  please(patch);
  expect(await outcome()).toMatchObject({
    diff: expect.not.stringContaining("commit-types"),
    steps: [expect.stringMatching(/^Decide what a feature of shop-web is/)],
  });
  change("packages/core/pyproject.toml", (text) => text.replace("1.4.0", "0.4.0"));
  const proposed = await outcome();
  expect(proposed.diff).toContain(added);
  expect(proposed.steps).toEqual([expect.stringMatching(/^Take feat out of commit-types when /)]);
  please(patch, { "bump-patch-for-minor-pre-major": false });
  expect((await outcome()).steps).toEqual([expect.stringMatching(/^Decide what a feature of shop-core is/)]);
  please({}, patch);
  expect((await outcome()).steps).toEqual([expect.stringMatching(/^Decide what a feature of shop-web is/)]);

  please(patch);
  await init(["--yes"]);
  expect((await outcome()).steps).toEqual([]);
});

test("release-please's changelog-sections are taken over where they say more than the defaults, and all packages have the same", async () => {
  const types = async () => {
    const { diff } = JSON.parse((await init(["--format", "json"])).stdout);
    return /\+\[tool\.release-actions\.commit-types\]\n((?:\+.*\n)*)/.exec(diff)?.[1]?.replaceAll("+", "");
  };
  const sections = [
    { type: "feat", section: "New Things" },
    { type: "fix", section: "Bug Fixes" },
    { type: "perf", hidden: true },
    { type: "deps", section: "Dependencies" },
    { type: "docs", section: "Documentation", hidden: false },
    { type: "refactor", section: 'Code "Refactoring"' },
    { type: "chore", section: "Chores", hidden: true },
    { type: "revert", section: "Reverts" },
    { type: "not one" },
  ];
  const please = (settings: object, web: object = {}) =>
    sandbox.write("shop", {
      "release-please-config.json": JSON.stringify({ ...settings, packages: { "packages/web": web } }),
    });
  please({ "changelog-sections": sections });
  const taken = [
    'feat = { bump = "minor", section = "New Things" }',
    'perf = "none"',
    'deps = { bump = "patch", section = "Dependencies" }',
    'docs = "patch"',
    'refactor = { bump = "patch", section = "Code \\"Refactoring\\"" }',
    "",
  ].join("\n");
  expect(await types()).toBe(taken);
  please({ "changelog-sections": sections }, { "changelog-sections": [] });
  expect(await types()).toBeUndefined();

  please({ "changelog-sections": sections });
  change("pyproject.toml", (text) => `${text}\n[tool.release-actions.commit-types]\nfeat = "patch"\n`);
  expect((await init(["--yes"])).status).toBe(0);
  expect(read("pyproject.toml")).toContain(
    `[tool.release-actions.commit-types]\nfeat = "patch"\n${taken.slice(taken.indexOf("perf"))}`,
  );
  expect((await init(["--check"])).status).toBe(0);
});

test("what releases already is named, and what has to be built on several machines", async () => {
  const rust = '[build-system]\nrequires = ["maturin"]\nbuild-backend = "maturin"\n';
  sandbox.write("shop", {
    ".github/workflows/release.yaml": "jobs:\n  x:\n    steps:\n      - run: uv build && uv publish # to PyPI\n",
    ".github/workflows/next.yml": "jobs:\n  x:\n    steps:\n      - uses: googleapis/release-please-action@v4\n",
    ".github/workflows/wheels.yml":
      "jobs:\n  x:\n    steps:\n      - uses: PyO3/maturin-action@v1\n        env: { MATURIN_PYPI_TOKEN: x }\n",
    ".github/workflows/ci.yml":
      "# twine upload is elsewhere\njobs:\n  x:\n    steps:\n      - run: uv build # no uv publish\n",
    ".github/workflows/notes.yml":
      "jobs:\n  x:\n    steps:\n      - run: uv publish\n      - uses: softprops/action-gh-release@v2\n      - run: gh release create v1\n",
    "packages/fast/pyproject.toml": project("shop-fast", rust),
    "packages/own/pyproject.toml": project(
      "shop-own",
      '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "own"\nbackend-path = ["."]\n[tool.cibuildwheel]\nenable = []\n',
    ),
    "packages/old/pyproject.toml": project(
      "shop-old",
      rust.replace("maturin", "setuptools").replace("maturin", "setuptools.build_meta"),
    ),
    "packages/old/setup.py":
      "from setuptools import Extension, setup\n\nsetup(ext_modules=[Extension('old', ['old.c'])])\n",
  });
  const { stdout } = await init(["--format", "json"]);
  const steps: readonly { text: string; lines: readonly string[] }[] = JSON.parse(stdout).next_steps;
  const [, rivals, platforms] = steps as [unknown, (typeof steps)[0], (typeof steps)[0]];
  expect(rivals.text).toMatch(/^Take out what releases already/);
  expect(rivals.lines).toEqual([
    ".github/workflows/next.yml: googleapis/release-please-action",
    ".github/workflows/notes.yml: uv publish, softprops/action-gh-release, gh release create",
    ".github/workflows/release.yaml: uv publish",
    ".github/workflows/wheels.yml: MATURIN_PYPI_TOKEN",
  ]);
  expect(platforms.text).toMatch(/^Say which wheels belong to a release of what is compiled/);
  expect(platforms.lines).toEqual([
    "platforms in packages.shop-fast of the configuration",
    "platforms in packages.shop-old of the configuration",
    "platforms in packages.shop-own of the configuration",
  ]);
  // What is pushed runs, in an environment without rules where nobody made it.
  expect(steps.slice(3).map(({ text }) => text.split(/[: ,]/).slice(0, 2).join(" "))).toEqual([
    "Make the",
    "Name the",
    "Allow GitHub",
    "Review the",
    "Import this",
  ]);

  change(
    "pyproject.toml",
    (text) =>
      `${text}${["fast", "old", "own"].map((name) => `[tool.release-actions.packages.shop-${name}]\nplatforms = ["cp312-cp312-manylinux*_x86_64"]\n`).join("")}`,
  );
  for (const name of ["release.yaml", "next.yml", "notes.yml", "wheels.yml"])
    rmSync(join(folder, ".github/workflows", name));
  await init(["--yes"]);
  const again = JSON.parse((await init(["--format", "json"])).stdout).next_steps as readonly {
    readonly text: string;
  }[];
  expect(again.filter(({ text }) => /^(?:Take out|Say which)/.test(text))).toEqual([]);
});
