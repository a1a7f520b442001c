import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type EmbeddedIndex, startIndex } from "../../../src/index-server/server.ts";
import { cli } from "../../child.ts";
import { createGitSandbox, type GitSandbox } from "../../git-sandbox.ts";
import { anybody } from "../../index-server/anybody.ts";
import { machine } from "../../uv-sandbox.ts";

interface Part {
  readonly version: string;
  readonly python: string;
  readonly requires: readonly string[];
  readonly more?: string;
}

const hatchling = '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n';
const project = (name: string, { version, python, requires, more = "" }: Part): string =>
  `[project]\nname = "${name}"\nversion = "${version}"\nrequires-python = "${python}"\ndependencies = ${JSON.stringify(requires)}\n${more}`;

const files = (shelf: Part, core: Part): Readonly<Record<string, string>> => ({
  "pyproject.toml":
    '[tool.uv.workspace]\nmembers = ["packages/*"]\n[tool.uv.sources]\nshelf-core = { workspace = true }\n',
  "packages/shelf/pyproject.toml": `${project("shelf", shelf)}\n${hatchling}[tool.hatch.build.targets.wheel]\npackages = ["shelf", "shelf_compat"]\n`,
  "packages/shelf/shelf/__init__.py":
    "from ._core import Book, lend, soft\ndef read(book, line=1):\n    from ._core import inner\ndef gone(): ...\n",
  "packages/shelf/shelf/_core.py":
    "class Book:\n    def open(self, page): ...\n    def depth(self): ...\n    def _own(self): ...\nclass Shut:\n    def key(self): ...\ndef lend(book, to): ...\ndef soft(): ...\ndef inner(): ...\n",
  "packages/shelf/shelf/tests/__init__.py": "def helper(a): ...\n",
  "packages/shelf/shelf/py.typed": "",
  "packages/core/pyproject.toml": `${project("shelf-core", core)}\n[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[tool.setuptools]\npy-modules = ["shelf_core"]\n`,
  // Whatever a setup.py does on the way, it is asked for metadata alone.
  "packages/core/setup.py": "from setuptools import setup\nsetup(install_requires=['attrs>=22.2'])\n",
  "packages/core/shelf_core.py": "",
});

const before = {
  shelf: {
    version: "1.0.0",
    python: ">=3.9",
    requires: ["shelf-core", "attrs>=22", "idna"],
    more: '[project.scripts]\nshelf = "shelf:main"\nshelf-read = "shelf:read"\n[project.optional-dependencies]\nfast = ["certifi"]\n',
  },
  core: { version: "1.0.0", python: ">=3.9", requires: [] },
};

let sandbox: GitSandbox;
let index: EmbeddedIndex;
let cwd: string;

const uv = async (folder: string, ...args: readonly string[]): Promise<void> => {
  await promisify(execFile)("uv", args, { cwd: folder, env: { ...machine, UV_PUBLISH_TOKEN: "any" } });
};

beforeAll(async () => {
  sandbox = createGitSandbox();
  const { "packages/core/setup.py": _, ...first } = files(before.shelf, { ...before.core });
  cwd = sandbox.repository("ws", { ...first, "packages/shelf/shelf_compat/__init__.py": "" });
  index = await startIndex({ access: anybody, store: join(cwd, "..", "store") });
  const dist = join(cwd, "..", "dist");
  await uv(cwd, "build", "--all-packages", "--out-dir", dist);
  const books = sandbox.repository("books", {
    "pyproject.toml": `${project("books", before.core)}${hatchling}`,
    "books.py": "",
  });
  await uv(books, "build", "--out-dir", dist);
  const made = readdirSync(dist).map((name) => join(dist, name));
  await uv(cwd, "publish", "--publish-url", index.uploadUrl, ...made.filter((path) => /\.(whl|gz)$/.test(path)));
  sandbox.git("ws", "tag", "shelf-v1.0.0");
  sandbox.git("ws", "tag", "shelf-core-v1.0.0");
  const next = {
    shelf: {
      version: "1.0.0",
      python: ">=3.10",
      requires: ["shelf-core", "attrs>=23", "books>=99"],
      more: '[project.scripts]\nshelf-read = "shelf:read"\n',
    },
    core: { version: "1.0.0", python: ">=3.9", requires: [] },
  };
  sandbox.git("ws", "rm", "--quiet", "packages/shelf/shelf_compat/__init__.py");
  const { "packages/core/pyproject.toml": core = "", ...rest } = files(next.shelf, next.core);
  sandbox.write("ws", {
    ...rest,
    "packages/shelf/shelf/__init__.py": "from ._core import Book, lend\ndef read(book, where, line=1): ...\n",
    "packages/shelf/shelf/_core.py":
      "class Book:\n    def open(self, *, page): ...\n    def height(self): ...\nclass Shut: ...\ndef lend(book): ...\ndef soft(): ...\n",
    "packages/shelf/shelf/tests/__init__.py": "",
    "packages/core/pyproject.toml": core.replace("dependencies = []", 'dynamic = ["dependencies"]'),
  });
  sandbox.git("ws", "add", "--all");
  sandbox.git("ws", "commit", "--quiet", "--message", "fix: lend books");
}, 120_000);
afterAll(async () => {
  await index[Symbol.asyncDispose]();
  sandbox[Symbol.dispose]();
});

const run = (...args: readonly string[]) =>
  cli(["version", "--index", index.simpleUrl, ...args], { cwd, env: machine });

interface Shown {
  readonly findings: readonly { readonly code: string; readonly severity: string; readonly message: string }[];
  readonly packages: readonly {
    readonly name: string;
    readonly installers: readonly Readonly<Record<string, unknown>>[];
  }[];
}

const entry = (what: string, level: string, from: string | null, to: string | null) => ({
  what,
  from,
  to,
  level,
  breaking: level === "break",
});

test("a plan shows what installers will see of each release, beside the last one on the index", async () => {
  const { status, stdout } = await run("--format", "json");
  expect(status).toBe(0);
  const { packages, findings } = JSON.parse(stdout) as Shown;
  const [shelf, core] = packages;
  expect(shelf!.installers).toEqual([
    entry("requires-python-raised", "break", ">=3.9", ">=3.10"),
    entry("requirement-raised", "break", "attrs>=22", "attrs>=23"),
    // The index has books, and none so new.
    entry("requirement-unsolvable", "break", null, "books>=99"),
    entry("requirement-removed", "break", "idna", null),
    // As it will be published: with the bound that pinning writes.
    entry("requirement-raised", "warn", "shelf-core", "shelf-core>=1.0.1"),
    entry("extra-removed", "break", "fast", null),
    entry("script-removed", "break", "shelf = shelf:main", null),
    entry("top-level-removed", "break", "shelf_compat", null),
  ]);
  expect(core!.installers).toEqual([entry("requirement-added", "warn", null, "attrs>=22.2")]);
  const codes = Map.groupBy(findings, ({ code, severity }) => `${code} ${severity}`);
  expect(new Map([...codes].map(([code, all]) => [code, all.length]))).toEqual(
    new Map([
      ["RA-INSTALLERS-BREAK warning", 7],
      ["RA-INSTALLERS-CHANGE notice", 2],
      ["RA-INSTALLERS-NOT-COMPARED notice", 1],
    ]),
  );
  const notCompared = findings.find(({ code }) => code === "RA-INSTALLERS-NOT-COMPARED")!;
  expect(notCompared.message).toMatch(
    /shelf-core .*not built, which may take long, .*; api-check: griffe has it built$/,
  );
}, 60_000);

test("with strict what breaks installers fails, and a minor release may break them", async () => {
  const strict = await run("--strict", "--packages", "shelf");
  expect([strict.status, strict.stderr]).toEqual([1, expect.stringContaining("error[RA-INSTALLERS-BREAK]")]);
  expect(strict.stdout).toContain(
    "  What installers will see\n    break  requires-python-raised: >=3.9 becomes >=3.10\n",
  );
  const minor = await run("--strict", "--packages", "shelf", "--bump", "minor");
  expect([minor.status, minor.stderr]).toEqual([0, expect.not.stringContaining("RA-INSTALLERS-BREAK")]);
}, 60_000);

test("no index, no question: neither is anything built nor said", async () => {
  const { packages, findings } = JSON.parse(
    (await cli(["version", "--index", "off", "--format", "json"], { cwd, env: machine })).stdout,
  ) as Shown;
  expect(packages.map(({ installers }) => installers)).toEqual([[], []]);
  expect(findings).toEqual([]);
});

test("griffe tells which names and parameters users lose, tests apart, and that behaviour is not seen", async () => {
  const { status, stdout } = await run("--api-check", "griffe", "--packages", "shelf", "--format", "json");
  expect(status).toBe(0);
  const { packages, findings } = JSON.parse(stdout) as Shown;
  const api = packages[0]!.installers.filter(({ what }) => String(what).startsWith("api-"));
  expect(api).toEqual([
    entry("api-removed", "break", "shelf.gone", null),
    // Still in shelf._core: only the import that users knew is gone.
    entry("api-removed", "break", "shelf.soft", null),
    // Of a class that users have; those of one that stays inside are counted alone.
    entry("api-removed", "break", "shelf.Book.depth", null),
    entry("api-parameter-removed", "break", "shelf.lend(to)", null),
    entry("api-parameter-moved", "break", "shelf.read(line)", null),
    entry("api-parameter-required", "break", null, "shelf.read(where)"),
    entry("api-parameter-kind", "break", "shelf.Book.open(page)", null),
  ]);
  expect(findings.find(({ code }) => code === "RA-API-COMPARED")!.message).toContain("and not what they do: 7 changed");
}, 60_000);

test("where no backend can be had, what [project] says is compared, and the rest is said to be unknown", async () => {
  const env = { ...machine, UV_OFFLINE: "1", UV_CACHE_DIR: join(cwd, "..", "empty-cache") };
  const { stdout } = await cli(["version", "--index", index.simpleUrl, "--api-check", "griffe", "--format", "json"], {
    cwd,
    env,
  });
  const { findings, packages } = JSON.parse(stdout) as Shown;
  const [shelf, core] = packages.map(({ installers }) => installers.map(({ what }) => what));
  expect(shelf).toEqual([
    "requires-python-raised",
    "requirement-raised",
    "requirement-unsolvable",
    "requirement-removed",
    "requirement-raised",
    "extra-removed",
    "script-removed",
  ]);
  // Its requirements are dynamic.
  expect(core).toEqual([]);
  const unread = findings.filter(({ code }) => code === "RA-INSTALLERS-NOT-COMPARED").map(({ message }) => message);
  expect(unread).toEqual([
    expect.stringMatching(
      /shelf .*it could not be built.*; what \[project\] says was compared; its names were not compared/,
    ),
    expect.stringMatching(/shelf-core .*it could not be built/),
  ]);
}, 60_000);

test("where uv has no Python for it, that is said", async () => {
  const env = { ...machine, UV_PYTHON: "3.99", UV_PYTHON_DOWNLOADS: "never" };
  const { stdout } = await cli(["version", "--index", index.simpleUrl, "--format", "json"], { cwd, env });
  const { findings } = JSON.parse(stdout) as Shown;
  expect(findings.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(
      /^Not all .* of shelf was compared with 1\.0\.0: it could not be built: uv has no Python for it \(.*3\.99.*\);/,
    ),
  );
}, 60_000);

test("a package that no wheel can be made of is compared by its metadata", async () => {
  sandbox.git("ws", "checkout", "--quiet", "-b", "bare");
  sandbox.git("ws", "rm", "--quiet", "-r", "packages/shelf/shelf");
  sandbox.write("ws", {
    "packages/shelf/pyproject.toml": `${project("shelf", before.shelf).replace(">=3.9", ">=3.11")}\n${hatchling}`,
  });
  sandbox.git("ws", "add", "--all");
  sandbox.git("ws", "commit", "--quiet", "--message", "fix: no modules");
  const { stdout } = await run("--packages", "shelf", "--format", "json");
  const { packages } = JSON.parse(stdout) as Shown;
  expect(packages[0]!.installers).toContainEqual(entry("requires-python-raised", "break", ">=3.9", ">=3.11"));
  sandbox.git("ws", "checkout", "--quiet", "main");
}, 60_000);
