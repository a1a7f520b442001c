import { describe, expect, test } from "@jest/globals";
import { releasing } from "./releasing.ts";

interface Kind {
  readonly backend: string;
  readonly requires?: readonly string[];
  /** What stands below `[project]`. */
  readonly more?: string;
  readonly files?: Readonly<Record<string, string>>;
  /** Why the version cannot be read. */
  readonly why: string;
}

const computed = 'parts = (1, 0, 0)\n__version__ = ".".join(map(str, parts))\n';
const attr = '[tool.setuptools.dynamic]\nversion = {attr = "dyn.__version__"}\n';
const assignsNone = "packages/dyn/dyn/__init__.py assigns no plain text to __version__";

const kinds: Readonly<Record<string, Kind>> = {
  "setuptools, attr of an expression": {
    backend: "setuptools.build_meta",
    more: attr,
    files: { "dyn/__init__.py": computed },
    why: assignsNone,
  },
  "setuptools, attr of a module that is not there": {
    backend: "setuptools.build_meta",
    more: attr,
    why: "the module that assigns __version__ is not there",
  },
  "setuptools, a file that is not there": {
    backend: "setuptools.build_meta",
    more: '[tool.setuptools.dynamic]\nversion = {file = "VERSION*"}\n',
    files: { VERSION: "1.0.0\n" },
    why: "there is no VERSION*",
  },
  "setuptools, several files": {
    backend: "setuptools.build_meta",
    more: '[tool.setuptools.dynamic]\nversion = {file = ["MAJOR", "MINOR"]}\n',
    files: { MAJOR: "1\n", MINOR: "0\n" },
    why: "[tool.setuptools.dynamic] puts it together from several files",
  },
  "setuptools, setup.py": {
    backend: "setuptools.build_meta",
    files: { "setup.py": 'from setuptools import setup\nsetup(version="1.0.0")\n' },
    why: "setup.py or setup.cfg gives it",
  },
  "hatch, path to an expression": {
    backend: "hatchling.build",
    more: '[tool.hatch.version]\npath = "dyn/__init__.py"\n',
    files: { "dyn/__init__.py": "__version__ = str(1)\n" },
    why: "packages/dyn/dyn/__init__.py assigns none",
  },
  "hatch, code": {
    backend: "hatchling.build",
    more: '[tool.hatch.version]\nsource = "code"\npath = "dyn/__init__.py"\n',
    files: { "dyn/__init__.py": computed },
    why: "hatchling's version source code runs code",
  },
  "pdm, call": {
    backend: "pdm.backend",
    requires: ["pdm-backend"],
    more: '[tool.pdm.version]\nsource = "call"\ngetter = "dyn:version"\n',
    files: { "dyn/__init__.py": 'def version():\n    return "1.0.0"\n' },
    why: "pdm-backend's version source call runs code",
  },
  "flit, an expression": {
    backend: "flit_core.buildapi",
    requires: ["flit_core"],
    files: { "dyn/__init__.py": computed },
    why: assignsNone,
  },
  "poetry, dynamic": {
    backend: "poetry.core.masonry.api",
    requires: ["poetry-core"],
    why: "poetry-core is asked for it when it is built",
  },
  "a backend that is not known": {
    backend: "sipbuild.api",
    requires: ["sip"],
    why: "sipbuild.api is asked for it when it is built",
  },
};

const begun = ({ backend, requires = [backend.split(".")[0]!], more = "", files = {} }: Kind) => {
  const build = `[build-system]\nrequires = ${JSON.stringify(requires)}\nbuild-backend = "${backend}"\n`;
  const repository = releasing({
    "pyproject.toml": '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
    "packages/plain/pyproject.toml":
      '[project]\nname = "plain"\nversion = "1.0.0"\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n',
    "packages/dyn/pyproject.toml": `[project]\nname = "dyn"\ndynamic = ["version"]\n${build}${more}`,
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`packages/dyn/${path}`, text])),
    ".changeset/calm.md": '---\n"dyn": minor\n"plain": minor\n---\n\nMore of it\n',
  });
  for (const name of ["plain", "dyn"]) repository.git("ws", "tag", `${name}-v1.0.0`);
  return repository;
};

describe("version --write, where the version of one package cannot be read", () => {
  for (const [name, kind] of Object.entries(kinds)) {
    test(`writes nothing and says why: ${name}`, async () => {
      using repository = begun(kind);
      const tree = repository.tree();
      const { status, stdout, stderr } = await repository.version("--write");
      expect(stderr).toContain("error[RA-WRITE-VERSION]");
      expect(stderr).toContain(`dyn 1.1.0 cannot be written, for where its version stands cannot be read: ${kind.why}`);
      expect([status, repository.tree()]).toEqual([1, tree]);
      expect(stdout).toContain("Nothing is written");
    }, 30_000);
  }

  const kind = kinds["setuptools, attr of an expression"]!;

  test("says so before anything is to be written, too", async () => {
    using repository = begun(kind);
    const { packages, findings } = await repository.json();
    expect(packages.map(({ proposed }) => proposed)).toEqual(["1.1.0", "1.1.0"]);
    expect(findings).toMatchObject([
      { code: "RA-VERSION-NOT-READABLE", severity: "warning" },
      { code: "RA-WRITE-VERSION", severity: "error", file: "packages/dyn/pyproject.toml" },
    ]);
  }, 30_000);

  test("writes the others where it is left out, or has nothing to release", async () => {
    using repository = begun(kind);
    expect((await repository.json("--write", "--exclude", "dyn")).written).toEqual(
      expect.arrayContaining(["packages/plain/CHANGELOG.md", "packages/plain/pyproject.toml"]),
    );
    using other = begun(kind);
    other.write("ws", { ".changeset/calm.md": '---\n"plain": minor\n---\n\nMore of it\n' });
    other.git("ws", "commit", "--quiet", "--all", "--message", "less");
    expect((await other.json("--write")).written).toContain("packages/plain/CHANGELOG.md");
  }, 30_000);
});

test("A version that could not be read, before a first release, is no tag's", async () => {
  using repository = begun(kinds["hatch, path to an expression"]!);
  repository.git("ws", "tag", "--delete", "dyn-v1.0.0");
  expect((await repository.json()).unchanged).toEqual([
    { name: "dyn", version: null, reason: "its version could not be read, and no release of it is known" },
  ]);
}, 30_000);

test("a folder where the changelog is to be written is named", async () => {
  using repository = releasing({
    "pyproject.toml": '[project]\nname = "plain"\nversion = "1.0.0"\n[build-system]\nrequires = ["hatchling"]\n',
    "CHANGELOG.md/1.0.0.md": "First\n",
    ".changeset/calm.md": '---\n"plain": minor\n---\n\nMore of it\n',
  });
  const { status, stderr } = await repository.version("--write");
  expect(stderr).toContain("error[RA-FILE-UNREADABLE]: Cannot read CHANGELOG.md: it is a folder");
  expect([status, repository.text("pyproject.toml")]).toEqual([1, expect.stringContaining('version = "1.0.0"')]);
}, 30_000);
