import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import type { VersionOrigin } from "../../../src/domain/version-origin/origin.ts";
import { originOf } from "../../../src/domain/version-origin/resolve.ts";
import { normalize } from "../../../src/domain/workspace/path.ts";
import { readWorkspace } from "../../../src/domain/workspace/read.ts";
import { sourceReader } from "../../../src/domain/workspace/source-text.ts";
import { withCorpora } from "../../corpora.ts";
import { type Content, tempFolder, workspaceTable } from "../../temp-folder.ts";

const text = (origin: VersionOrigin): string => {
  if (origin.kind === "tags") return `tags, ${origin.tool}`;
  if (origin.kind === "unknown") return `unknown: ${origin.why}`;
  const { version, place } = origin.stated;
  return `${version} ${place.file}:${place.line}`;
};

const pyproject = (backend: string, rest: string, requires = ""): string =>
  `[project]\nname = "my-pkg"\ndynamic = ["version"]\n[build-system]\nrequires = [${requires}]\nbuild-backend = "${backend}"\n${rest}`;

/** Where the version of a package comes from that lies in `p`, below a workspace's root. */
const origin = async (manifest: string, others: Readonly<Record<string, Content>> = {}): Promise<string> => {
  using folder = tempFolder({
    ".git": "folder/",
    "pyproject.toml": workspaceTable(["p"]),
    "p/pyproject.toml": manifest,
    ...others,
  });
  const workspace = readWorkspace(nodeFiles, folder.path);
  return text(await originOf(workspace, workspace.members[0]!, sourceReader(nodeFiles, workspace)));
};

test("a static version is where it is written", async () => {
  expect(await origin('[project]\nname = "a"\nversion = "1.0"\n')).toBe("1.0 p/pyproject.toml:3");
});

describe("hatchling", () => {
  const hatch = (rest: string) => pyproject("hatchling.build", `[tool.hatch.version]\n${rest}`);

  test.each([
    ['__version__ = "1.2.3"', "1.2.3"],
    ["x = 1\n__version__ = 'v1.2.3'  # so", "1.2.3"],
    ['"""\n"""\r\nVERSION="1.2.3rc1"\r\n', "1.2.3rc1"],
  ])("reads %j", async (content, version) => {
    const line = content.split("\n").findIndex((each) => /version/i.test(each)) + 1;
    expect(await origin(hatch('path = "src/v.py"'), { "p/src/v.py": content })).toBe(`${version} p/src/v.py:${line}`);
  });

  test("reads where hatch.toml names it, whatever the table in pyproject.toml says", async () => {
    const files = { "p/a.py": '__version__ = "1.2"', "p/b.py": '__version__ = "1.3"' };
    const file = (text: string) => ({ ...files, "p/hatch.toml": text });
    expect(await origin(pyproject("hatchling.build", ""), file('[version]\npath = "a.py"\n'))).toBe("1.2 p/a.py:1");
    expect(await origin(hatch('path = "b.py"'), file('[version]\npath = "a.py"\n'))).toBe("1.2 p/a.py:1");
    expect(await origin(hatch('path = "b.py"'), file("[envs.default]\n"))).toBe("1.3 p/b.py:1");
    expect(await origin(hatch('path = "b.py"'), file("[version"))).toBe("1.3 p/b.py:1");
  });

  test("reads by a pattern of the project's own, if it is linear", async () => {
    const files = { "p/v.txt": "a\nrelease: 4.5\n" };
    expect(await origin(hatch(`path = "v.txt"\npattern = '^release: (?P<version>\\S+)$'`), files)).toBe(
      "4.5 p/v.txt:2",
    );
    expect(await origin(hatch(`path = "v.txt"\npattern = 'a\\s+release: (?P<version>\\S+)'`), files)).toBe(
      "4.5 p/v.txt:2",
    );
    expect(await origin(hatch(`path = "v.txt"\npattern = '(?P<version>\\d)\\1'`), files)).toMatch(
      /cannot be used here/,
    );
    expect(await origin(hatch(`path = "v.txt"\npattern = '(?P<version>no)'`), files)).toMatch(/finds none in p\/v.txt/);
    expect(await origin(hatch(`path = "v.txt"\npattern = '(\\d)'`), files)).toMatch(/has no group for it/);
  });

  test("reads the version of a package.json", async () => {
    const files = { "p/package.json": '{\n  "os": { "version": "1" },\n  "version": "1.2.0-rc.1"\n}\n' };
    expect(await origin(hatch('source = "nodejs"'), files)).toBe("1.2.0-rc.1 p/package.json:3");
  });

  test("says what it cannot read", async () => {
    expect(await origin(hatch('path = "v.py"'))).toBe("unknown: there is no v.py");
    expect(await origin(hatch('path = "v.py"'), { "p/v.py": "x = 1" })).toBe("unknown: p/v.py assigns none");
    expect(await origin(hatch('path = "../../x.py"'), { "../x.py": '__version__ = "1"' })).toBe(
      "unknown: ../../x.py lies outside of the repository",
    );
    expect(await origin(hatch('path = "v.py"'), { "p/v.py": '__version__: str = "1.0"' })).toMatch(/^unknown/);
    expect(await origin(hatch(""))).toBe("unknown: [tool.hatch.version] names no path");
    expect(await origin(hatch('source = "nodejs"\npath = "ui.json"'), { "p/ui.json": "{}" })).toBe(
      "unknown: p/ui.json has no version",
    );
    expect(await origin(hatch('source = "code"\npath = "v.py"'))).toBe(
      "unknown: hatchling's version source code runs code",
    );
    expect(await origin(hatch('source = "env"\nvariable = "SHOP_VERSION"'))).toBe(
      "unknown: hatchling takes it from the variable SHOP_VERSION of the environment",
    );
    expect(await origin(hatch('source = "regex_commit"\npath = "v.py"'), { "p/v.py": "__version__ = '1.2'\n" })).toBe(
      "1.2 p/v.py:1",
    );
  });

  test("knows the sources that ask git's tags", async () => {
    expect(await origin(hatch('source = "vcs"'))).toBe("tags, hatch-vcs");
    expect(await origin(hatch('source = "uv-dynamic-versioning"'))).toBe("tags, uv-dynamic-versioning");
  });
});

describe("setuptools", () => {
  const setuptools = (rest: string) => pyproject("setuptools.build_meta", rest);
  const attr = '[tool.setuptools.dynamic]\nversion = {attr = "my_pkg.about.__version__"}\n';

  test("reads an attribute beside, below src, or where package-dir says", async () => {
    const module = 'a = 1\n__version__: Final = "1.2"\n';
    expect(await origin(setuptools(attr), { "p/my_pkg/about.py": module })).toBe("1.2 p/my_pkg/about.py:2");
    expect(await origin(setuptools(attr), { "p/src/my_pkg/about/__init__.py": module })).toBe(
      "1.2 p/src/my_pkg/about/__init__.py:2",
    );
    const below = `${attr}[tool.setuptools.package-dir]\n"" = "lib"\n`;
    expect(await origin(setuptools(below), { "p/lib/my_pkg/about.py": module })).toBe("1.2 p/lib/my_pkg/about.py:2");
    const own = `${attr}[tool.setuptools.package-dir]\nmy_pkg = "code"\n`;
    expect(await origin(setuptools(own), { "p/code/about.py": module })).toBe("1.2 p/code/about.py:2");
  });

  test.each([
    "from .known import __version__\n",
    "from .known import (\n    other,\n    __version__,\n)\n",
    "from my_pkg.known import VERSION as __version__ # ours\n",
    "from . import known as of\n\n__version__ = of.VERSION\n",
    "from .about import __version__\n",
  ])("reads what the module imports: %j", async (text) => {
    const known = '__version__ = "1.2"\nVERSION = "1.2"\n';
    const files = { "p/src/my_pkg/__init__.py": text, "p/src/my_pkg/known.py": known };
    const about = { "p/src/my_pkg/about.py": "from .known import __version__\n" };
    const own = attr.replace(".about", "");
    expect(await origin(setuptools(own), { ...files, ...about })).toMatch(/^1\.2 p\/src\/my_pkg\/known\.py:[12]$/);
    expect(await origin(setuptools(own), { "p/src/my_pkg/__init__.py": text })).toBe(
      "unknown: p/src/my_pkg/__init__.py assigns no plain text to __version__",
    );
  });

  test("follows no circle, and nothing out of the package", async () => {
    const circle = { "p/my_pkg/about.py": "from .about import __version__\n" };
    expect(await origin(setuptools(attr), circle)).toMatch(/^unknown/);
    expect(await origin(setuptools(attr), { "p/my_pkg/about.py": "from ..x import __version__\n" })).toMatch(
      /^unknown/,
    );
  });

  test("reads a file", async () => {
    const file = (value: string) => `[tool.setuptools.dynamic]\nversion = {file = ${value}}\n`;
    const files = { "p/VERSION": "\n1.2\n" };
    expect(await origin(setuptools(file('"VERSION"')), files)).toBe("1.2 p/VERSION:2");
    expect(await origin(setuptools(file('["VERSION"]')), files)).toBe("1.2 p/VERSION:2");
    expect(await origin(setuptools(file('"NONE"')), files)).toBe("unknown: there is no NONE");
  });

  test("says what it cannot read", async () => {
    expect(await origin(setuptools(attr))).toBe("unknown: the module that assigns __version__ is not there");
    expect(await origin(setuptools(attr), { "p/my_pkg/about.py": "__version__ = read()" })).toBe(
      "unknown: p/my_pkg/about.py assigns no plain text to __version__",
    );
    expect(await origin(setuptools(attr), { "p/my_pkg/about.py": '__version__ = "1.2" + x' })).toMatch(/^unknown/);
    expect(await origin(setuptools(""))).toBe("unknown: setup.py or setup.cfg gives it");
    expect(await origin('[project]\nname = "a"\ndynamic = ["version"]\n')).toBe(
      "unknown: setup.py or setup.cfg gives it",
    );
  });

  test("knows the tool that asks git's tags", async () => {
    expect(await origin(pyproject("setuptools.build_meta", "", '"setuptools", "setuptools_scm[toml]>=8"'))).toBe(
      "tags, setuptools-scm",
    );
    expect(await origin(pyproject("setuptools.build_meta", "", '"setuptools", "versioneer[toml]"'))).toBe(
      "tags, versioneer",
    );
    // As a setup.py that asks it leaves it, without requiring it.
    const vcs = "[tool.vcs-versioning]\nroot = '..'\n";
    expect(await origin(pyproject("setuptools.build_meta", vcs, '"setuptools"'))).toBe("tags, vcs-versioning");
    expect(
      await origin(pyproject("setuptools.build_meta", "", '"setuptools"'), {
        "p/setup.cfg": "[metadata]\nname = a\n\n[versioneer]\nVCS = git\n",
      }),
    ).toBe("tags, versioneer");
    expect(await origin(pyproject("setuptools.build_meta", '[tool.versioneer]\nVCS = "git"\n', '"setuptools"'))).toBe(
      "tags, versioneer",
    );
  });
});

describe("other backends", () => {
  test("flit reads its module", async () => {
    expect(await origin(pyproject("flit_core.buildapi", ""), { "p/my_pkg.py": '__version__ = "0.1"' })).toBe(
      "0.1 p/my_pkg.py:1",
    );
    const named = pyproject("flit_core.buildapi", '[tool.flit.module]\nname = "other.inner"\n');
    expect(await origin(named, { "p/src/other/inner/__init__.py": "__version__ = '0.2'" })).toBe(
      "0.2 p/src/other/inner/__init__.py:1",
    );
  });

  test("pdm-backend reads a file, or asks git's tags", async () => {
    const pdm = (rest: string) => pyproject("pdm.backend", `[tool.pdm.version]\n${rest}`);
    expect(await origin(pdm('source = "file"\npath = "v.py"'), { "p/v.py": '__version__ = "3.0"' })).toBe(
      "3.0 p/v.py:1",
    );
    const own = pdm(`source = "file"\npath = "v.txt"\npattern = '^v(.+)$'`);
    expect(await origin(own, { "p/v.txt": "a\nv3.1\n" })).toBe("3.1 p/v.txt:2");
    expect(await origin(pdm('source = "scm"'))).toBe("tags, pdm-backend");
    expect(await origin(pdm('source = "call"'))).toBe("unknown: pdm-backend's version source call runs code");
    expect(await origin(pdm('source = "file"'))).toBe("unknown: [tool.pdm.version] names no file");
  });

  test("maturin reads Cargo.toml, or the Cargo workspace's above", async () => {
    const maturin = (rest = "") => pyproject("maturin", rest);
    expect(await origin(maturin(), { "p/Cargo.toml": '[package]\nversion = "0.37.0-alpha.1"\n' })).toBe(
      "0.37.0-alpha.1 p/Cargo.toml:2",
    );
    const inherits = "[package]\nversion.workspace = true\n";
    const shared = '[workspace.package]\nedition = "2024"\nversion = "0.2.0"\n';
    expect(await origin(maturin(), { "p/Cargo.toml": inherits, "Cargo.toml": shared })).toBe("0.2.0 Cargo.toml:3");
    expect(await origin(maturin(), { "p/Cargo.toml": `${inherits}${shared}` })).toBe("0.2.0 p/Cargo.toml:5");
    expect(
      await origin(maturin('[tool.maturin]\nmanifest-path = "rust/Cargo.toml"\n'), {
        "p/rust/Cargo.toml": '[package]\nversion = "1.0.0"\n',
      }),
    ).toBe("1.0.0 p/rust/Cargo.toml:2");
    expect(await origin(maturin(), { "p/Cargo.toml": inherits })).toBe(
      "unknown: no Cargo.toml above p/Cargo.toml has a version for its workspace",
    );
    expect(await origin(maturin(), { "p/Cargo.toml": "[package" })).toBe("unknown: p/Cargo.toml has no version");
    expect(await origin(maturin())).toBe("unknown: there is no Cargo.toml");
  });

  test("scikit-build-core reads a file or asks git's tags, by its own table or an entry of dynamic-metadata", async () => {
    const scikit = (rest: string) => pyproject("scikit_build_core.build", rest);
    const own = (rest: string) => scikit(`[tool.scikit-build.metadata.version]\nprovider = ${rest}\n`);
    const entry = (rest: string) => scikit(`[[tool.dynamic-metadata]]\nprovider = ${rest}\n`);
    const asked = "unknown: scikit-build-core is asked for it when it is built";
    expect(await origin(scikit(""))).toBe(asked);
    expect(await origin(own('"scikit_build_core.metadata.setuptools_scm"'))).toBe("tags, setuptools-scm");
    expect(await origin(entry('"vcs_versioning"'))).toBe("tags, vcs-versioning");
    const file = { "p/v.py": "a = 1\n__version__: str = 'v3.0'\n" };
    expect(await origin(own('"scikit_build_core.metadata.regex"\ninput = "v.py"'), file)).toBe("3.0 p/v.py:2");
    const regex =
      '"dynamic_metadata.regex"\ninput = "CMakeLists.txt"\nregex = \'VERSION (?P<value>[0-9.]+)\'\nfield = ';
    const cmake = { "p/CMakeLists.txt": "project(p\n  VERSION 3.1)\n" };
    expect(await origin(entry(`${regex}"version"`), cmake)).toBe("3.1 p/CMakeLists.txt:2");
    expect(await origin(entry(`${regex}"version"\nresult = "{value}.1"`), cmake)).toMatch(/^unknown: .*together/);
    expect(await origin(entry(`${regex}"description"`), cmake)).toBe(asked);
  });

  test("meson-python reads project() in meson.build, or the file that it names", async () => {
    const meson = (rest: string, others = {}) =>
      origin(pyproject("mesonpy", ""), {
        "p/meson.build": `# one's own\nproject(\n  'p', 'c',\n${rest})\n`,
        ...others,
      });
    const options =
      "  meson_version: '>= 1.2.0', # it's (new\n  default_options: ['a=b(c)', 'd'],\n  license: files('L'),\n";
    expect(await meson(`${options}  version: '1.3.4.dev1',\n`)).toBe("1.3.4.dev1 p/meson.build:7");
    expect(await meson("version: files('VERSION'), license: 'MIT'", { "p/VERSION": "1.2\n" })).toBe("1.2 p/VERSION:1");
    const unread = "unknown: project() in p/meson.build has no version that can be read";
    expect(await meson("version: run_command('v.py', check: true).stdout().strip()")).toBe(unread);
    expect(await meson("version: '1' + '.2'")).toBe(unread);
    expect(await origin(pyproject("mesonpy", ""))).toBe("unknown: there is no meson.build");
  });

  test("what runs code, or asks tags, is named", async () => {
    expect(await origin(pyproject("sipbuild.api", ""))).toBe("unknown: sipbuild.api is asked for it when it is built");
    expect(await origin(pyproject("pbr.build", ""))).toBe("tags, pbr");
    expect(await origin(pyproject("poetry.core.masonry.api", ""))).toMatch(/^unknown: poetry-core/);
    expect(
      await origin(pyproject("poetry_dynamic_versioning.backend", "", '"poetry-core", "poetry-dynamic-versioning"')),
    ).toBe("tags, poetry-dynamic-versioning");
    expect(await origin(pyproject("flit_scm:buildapi", ""))).toBe("tags, flit-scm");
  });
});

interface Facts {
  readonly resolved_versions?: Readonly<
    Record<string, { readonly version: string | null; readonly from: string | null }>
  >;
}

/** The file of a fact, relative to the workspace's root, with the text that gives the version there. */
const answers = (member: string, from: string, version: string): ReadonlyMap<string, string> => {
  if (!from.includes("->")) {
    const isCargo = from.endsWith("Cargo.toml");
    const body = isCargo
      ? `[package]\nversion = "${version}"\n`
      : `__version__ = "${version}"\nversion: str = "${version}"\n`;
    return new Map([[normalize(`${member}/${from}`), body]]);
  }
  return new Map([
    [normalize(`${member}/Cargo.toml`), "[package]\nversion.workspace = true\n"],
    ["Cargo.toml", `[workspace.package]\nversion = "${version}"\n`],
  ]);
};

withCorpora("dynamic versions of real workspaces", "workspaces", (corpora) => {
  const cases = readdirSync(corpora).flatMap((name) => {
    const facts: Facts = JSON.parse(readFileSync(join(corpora, name, "FACTS.json"), "utf8"));
    return Object.entries(facts.resolved_versions ?? {}).map(([key, fact]) => {
      const [root = "", member = ""] = key.split("|");
      return { name, root, member, ...fact };
    });
  });
  const roots = Map.groupBy(cases, ({ name, root }) => `${name}/${root}`);

  // Only the manifests of these workspaces are there: the file that holds the version is made up where the facts have it.
  test.each([...roots])("the dynamic versions of %s come from where the facts say", async (folder, facts) => {
    const workspace = readWorkspace(nodeFiles, join(corpora, folder));
    for (const { member: name, version, from } of facts) {
      const member = workspace.members.find((each) => each.name === name)!;
      const files = from === null ? new Map<string, string>() : answers(member.path, from, version!);
      const found = await originOf(workspace, member, (path) => {
        const content = files.get(normalize(path));
        return content === undefined ? { kind: "missing" } : { kind: "text", text: content, file: path };
      });
      if (version === null) expect({ name, kind: found.kind }).toEqual({ name, kind: "tags" });
      else expect({ name, found }).toMatchObject({ name, found: { kind: "stated", stated: { version } } });
    }
  });
});
