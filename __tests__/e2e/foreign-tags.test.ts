import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { cli } from "../child.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";
import { machine } from "../uv-sandbox.ts";

/** As setuptools-scm's guide has it for a sub-folder: the nearest tag counts, whosever it is. */
const scm =
  '[project]\nname = "x-scm"\ndynamic = ["version"]\nrequires-python = ">=3.9"\n[build-system]\nrequires = ["setuptools", "setuptools-scm"]\nbuild-backend = "setuptools.build_meta"\n[tool.setuptools_scm]\nroot = "../.."\n';

let sandbox: GitSandbox;
let cwd: string;
beforeAll(() => {
  sandbox = createGitSandbox();
  cwd = sandbox.repository("ws", {
    "pyproject.toml": '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
    "packages/x-base/pyproject.toml": '[project]\nname = "x-base"\nversion = "3.0.0"\n',
    "packages/x-scm/pyproject.toml": scm,
    "packages/x-scm/src/x_scm/__init__.py": "",
  });
  sandbox.git("ws", "tag", "--annotate", "--message", "x", "x-base-v3.0.0");
});
afterAll(() => sandbox[Symbol.dispose]());

const run = async (command: string, env: Readonly<Record<string, string>> = {}) => {
  const args = [command, "--index", "rehearsal", "--format", "json", ...(command === "publish" ? ["--dry-run"] : [])];
  const { status, stdout } = await cli(args, { cwd, env: { ...machine, ...env } });
  const { findings } = JSON.parse(stdout);
  const all: readonly { code: string; severity: string; hint: string }[] = findings;
  return { status, found: all.filter(({ code }) => code === "RA-VERSION-NOT-TAGGED") };
};

test("a version that is another package's tag is a warning in the plan, and stops a publish before it builds", async () => {
  const hint =
    "Where 3.0.0 is meant, tag the commit x-scm-v3.0.0; else set git_describe_command = \"git describe --dirty --tags --long --match 'x-scm-v[0-9]*'\" in [tool.setuptools_scm]";
  expect(await run("plan")).toEqual({ status: 0, found: [expect.objectContaining({ severity: "warning", hint })] });
  expect(await run("publish")).toEqual({ status: 1, found: [expect.objectContaining({ severity: "error", hint })] });
  expect(await run("plan", { SETUPTOOLS_SCM_PRETEND_VERSION_FOR_X_SCM: "3.0.0" })).toEqual({ status: 0, found: [] });
  sandbox.git("ws", "tag", "--annotate", "--message", "x", "x-scm-v3.0.0");
  expect(await run("plan")).toEqual({ status: 0, found: [] });
}, 120_000);

test("the tag of the next release is in the form of the last, whoever is asked", async () => {
  using own = createGitSandbox();
  const folder = own.repository("ws", { "pyproject.toml": one, "src/tarn/__init__.py": "" });
  own.git("ws", "tag", "v1.0.0");
  own.write("ws", { "src/tarn/__init__.py": "x = 1\n" });
  own.git("ws", "commit", "--quiet", "--all", "--message", "feat: x");
  const tagBy = async (...args: readonly string[]) => {
    const { stdout } = await cli([...args, "--format", "json"], { cwd: folder, env: machine });
    const { packages } = JSON.parse(stdout);
    return packages.map(({ tag }: { tag: string }) => tag);
  };
  expect(await tagBy("version", "--index", "off", "--write")).toEqual(["v1.1.0"]);
  expect(await tagBy("validate-release", "--index", "off")).toEqual(["v1.1.0"]);
  expect(await tagBy("plan", "--index", "rehearsal")).toEqual(["v1.1.0"]);
}, 60_000);

const one =
  '[project]\nname = "tarn"\nversion = "1.0.0"\nrequires-python = ">=3.9"\n[build-system]\nrequires = ["uv_build>=0.9,<2"]\nbuild-backend = "uv_build"\n';
