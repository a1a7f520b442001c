import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { cli } from "../child.ts";
import { tempFolder } from "../temp-folder.ts";
import { type Tiny, tinyWorkspace } from "./tiny-workspace.ts";
import type { Workspace } from "./workspace.ts";

let opened: Workspace[] = [];
afterEach(() => {
  for (const workspace of opened) workspace[Symbol.dispose]();
  opened = [];
});

const open = (packages: readonly Tiny[], tables = "") => {
  const workspace = tinyWorkspace(packages, tables);
  opened.push(workspace);
  return workspace;
};

const rehearsal = ["--index", "rehearsal"];
const dry = [...rehearsal, "--dry-run", "--rehearse", "false", "--smoke", "off"];

/** A backend that stands in the package itself, with these lines where the build begins. */
const ownBackend = (...lines: readonly string[]) => ({
  buildSystem: '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n',
  files: {
    "backend.py": `def build_sdist(folder, settings=None):\n${lines.map((line) => `    ${line}\n`).join("")}`,
  },
});

/** Adds files to a package, and commits. */
const add = (workspace: Workspace, name: string, files: Readonly<Record<string, string>>) => {
  workspace.write(`ws/packages/${name}`, files);
  workspace.commit();
};

const stagesOf = ({ document }: Awaited<ReturnType<Workspace["publish"]>>) =>
  new Set(document.outcomes?.filter(({ kind }) => kind !== "blocked").map(({ stage }) => stage));

/** Whether a process is there and no zombie. */
const isRunning = (pid: string): boolean => {
  try {
    return !/^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
};

const mountTmpfs = (folder: string) =>
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=3m", "tmpfs", folder], { stdio: "pipe" });

/** Only root may, and not in every container. */
const canMount = (): boolean => {
  using folder = tempFolder();
  try {
    mountTmpfs(folder.path);
    execFileSync("umount", [folder.path]);
    return true;
  } catch {
    return false;
  }
};

describe("a build that fails", () => {
  test("shows the backend's own message, builds the others, and uploads nothing at all", async () => {
    const { buildSystem, files } = ownBackend(
      "print('looking around')",
      "raise RuntimeError('no compiler for gadgets')",
    );
    const workspace = open([{ name: "tiny-base" }, { name: "tiny-bad", buildSystem }]);
    add(workspace, "tiny-bad", files);
    const end = await workspace.publish(rehearsal);
    expect(end).toMatchObject({ status: 1, errors: ["RA-BUILD-FAILED"], document: { published: false, uploaded: 0 } });
    expect(end.stderr).toContain("tiny-bad does not build: RuntimeError: no compiler for gadgets");
    expect(end.last).toMatchObject({ "tiny-base": "build done", "tiny-bad": "build failed" });
    expect(stagesOf(end)).toEqual(new Set(["pin", "build"]));
  });

  test("that does not end is ended with all that it has started, and the package and the limit are named", async () => {
    using pids = tempFolder();
    const { buildSystem, files } = ownBackend(
      "import os, subprocess, time",
      // In a session of its own: the signal to the group does not reach it.
      "away = subprocess.Popen(['sleep', '60'], start_new_session=True)",
      `open(${JSON.stringify(join(pids.path, "pids"))}, 'w').write(f'{os.getpid()} {away.pid}')`,
      "print('waiting for an answer', flush=True)",
      "time.sleep(60)",
    );
    const workspace = open([{ name: "tiny-slow", buildSystem }]);
    add(workspace, "tiny-slow", files);
    const end = await workspace.publish([...rehearsal, "--build-timeout", "4s"]);
    expect(end).toMatchObject({
      status: 1,
      errors: ["RA-BUILD-TIMED-OUT"],
      document: { published: false, uploaded: 0 },
    });
    expect(end.stderr).toContain("tiny-slow was not built within 4s");
    expect(end.stderr).toContain("set build-timeout to more than 4s");
    expect(end.stderr).toContain("waiting for an answer");
    expect(end.last).toMatchObject({ "tiny-slow": "build failed" });
    const started = readFileSync(join(pids.path, "pids"), "utf8").split(" ");
    expect(started).toHaveLength(2);
    expect(started.filter(isRunning)).toEqual([]);
  });

  test("for want of a Python names what is asked for and what is here, and no download", async () => {
    const buildSystem = '[build-system]\nrequires = ["uv_build>=0.9"]\nbuild-backend = "uv_build"\n';
    const workspace = open([{ name: "tiny-base", buildSystem }]);
    const text = '[project]\nname = "tiny-base"\nversion = "1.0.0"\nrequires-python = ">=3.99"\n';
    add(workspace, "tiny-base", { "pyproject.toml": `${text}${buildSystem}` });
    const end = await workspace.publish(rehearsal);
    expect(end).toMatchObject({ status: 1, errors: ["RA-BUILD-NO-PYTHON"] });
    expect(end.stderr).toMatch(/No Python here fits tiny-base, for which Python >=3\.99 is asked: found \d/);
    expect(end.stdout).not.toMatch(/download.*cpython/i);
  });

  test("whose README cannot be rendered stops after the check, with twine's words", async () => {
    const workspace = open([{ name: "tiny-base" }]);
    add(workspace, "tiny-base", {
      "README.rst": "Title\n==\n\n.. unknown-directive::\n\n`broken\n",
      "pyproject.toml":
        '[project]\nname = "tiny-base"\nversion = "1.0.0"\nreadme = "README.rst"\n[build-system]\nrequires = ["uv_build>=0.9"]\nbuild-backend = "uv_build"\n',
    });
    // A folder as a user of Windows has it, whose name has a space.
    const temporary = join(workspace.folder, "my tmp");
    mkdirSync(temporary);
    const end = await workspace.publish(rehearsal, { TMPDIR: temporary });
    expect(end).toMatchObject({ status: 1, errors: ["RA-DIST-TWINE-FAILED"], last: { "tiny-base": "check failed" } });
    expect(end.stderr).toContain('Unknown directive type "unknown-directive"');
    expect(stagesOf(end)).not.toContain("upload");
  });

  (canMount() ? test : test.skip)("for a full disk says so, and where to make room (needs to mount one)", async () => {
    const { buildSystem, files } = ownBackend("open('large', 'wb').write(bytes(9_000_000))");
    const workspace = open([{ name: "tiny-base" }, { name: "tiny-big", buildSystem }]);
    add(workspace, "tiny-big", files);
    const small = join(workspace.folder, "small");
    mkdirSync(small);
    mountTmpfs(small);
    try {
      const build = await workspace.publish(dry, { XDG_CACHE_HOME: small });
      expect(build).toMatchObject({ status: 1, document: { published: false } });
      expect(build.stderr).toContain("No space left on device");
      // That the build met it, and that the report could not be kept either: each once.
      expect(build.errors).toEqual(["RA-DISK-FULL", "RA-DISK-FULL"]);
      const told = build.document.findings.filter(({ code }) => code === "RA-DISK-FULL").map(({ message }) => message);
      expect(told.filter((message) => message.includes("tiny-big does not build"))).toHaveLength(1);
      add(workspace, "tiny-base", { "src/tiny_base/large.bin": "x".repeat(4_000_000) });
      const copy = await workspace.publish(dry, { XDG_CACHE_HOME: small });
      expect(copy).toMatchObject({ status: 1, errors: ["RA-DISK-FULL"] });
      expect(copy.stderr).toMatch(/No room left on the disk: the copy that is built, in .*\n.*XDG_CACHE_HOME/);
    } finally {
      execFileSync("umount", [small]);
    }
  });

  test("for a folder that somebody removed in the middle says so, and loses nothing of the checkout", async () => {
    const { buildSystem, files } = ownBackend(
      "import os, shutil",
      "shutil.rmtree(os.path.join(os.getcwd(), '..', '..', '..', 'scratch'))",
      "shutil.rmtree(os.path.join(os.getcwd(), '..', '..'))",
    );
    const workspace = open([
      { name: "tiny-base", buildSystem },
      { name: "tiny-next", requires: ["tiny-base"] },
    ]);
    add(workspace, "tiny-base", files);
    const end = await workspace.publish(dry, { UV_CONCURRENT_BUILDS: "1" });
    expect(end.status).toBe(1);
    expect(end.document.outcomes).toContainEqual(expect.objectContaining({ stage: "build", kind: "failed" }));
    expect(workspace.git("ws", "status", "--porcelain")).toBe("");
  });
});

describe("requirements that a plain build would get wrong", () => {
  test("members that build-require another, cycles through extras, and hard cycles are published in order", async () => {
    const workspace = open([
      { name: "tiny-tool", code: "def hello():\n    return 1" },
      {
        name: "tiny-made",
        buildSystem: '[build-system]\nrequires = ["uv_build>=0.9", "tiny-tool"]\nbuild-backend = "uv_build"\n',
      },
      { name: "tiny-core", project: '[project.optional-dependencies]\nall = ["tiny-plugin"]\n' },
      { name: "tiny-plugin", requires: ["tiny-core"], code: "import tiny_core" },
      { name: "tiny-egg", requires: ["tiny-hen"] },
      { name: "tiny-hen", requires: ["tiny-egg"] },
    ]);
    const end = await workspace.publish(rehearsal);
    expect(end).toMatchObject({ status: 0, errors: [], document: { published: true, uploaded: 12 } });
    const at = (what: string, name: string) =>
      end.document.outcomes!.findIndex(({ stage, package: each }) => stage === what && each === name);
    expect(at("build", "tiny-tool")).toBeLessThan(at("build", "tiny-made"));
    expect(at("confirm", "tiny-core")).toBeLessThan(at("upload", "tiny-plugin"));
    expect(end.document.findings).toContainEqual(
      expect.objectContaining({
        code: "RA-PLAN-HARD-CYCLE",
        severity: "warning",
        message: "These packages require each other and are published together: tiny-egg, tiny-hen",
      }),
    );
  });

  test("a bare internal requirement that the backend takes from a file is found in what was built", async () => {
    const workspace = open([{ name: "tiny-base" }, { name: "tiny-top" }]);
    add(workspace, "tiny-top", {
      "requirements.txt": "tiny-base\n",
      "pyproject.toml":
        '[project]\nname = "tiny-top"\nversion = "1.0.0"\ndynamic = ["dependencies"]\n[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n[tool.setuptools.dynamic]\ndependencies = { file = ["requirements.txt"] }\n',
    });
    const end = await workspace.publish(dry);
    expect(end).toMatchObject({ status: 0, errors: [] });
    const unbound = end.document.findings.filter(({ code }) => code === "RA-DIST-SIBLING-UNBOUND");
    expect(unbound).toEqual([expect.objectContaining({ severity: "warning", package: "tiny-top" })]);
  });

  test("the Python that is asked for gives the dynamic versions too, where the workspace pins one that is not here", async () => {
    const buildSystem = '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n';
    const tables = '[tool.hatch.version]\npath = "src/tiny_base/__init__.py"\n';
    const workspace = open([
      { name: "tiny-base", version: "dynamic", code: '__version__ = "1.2.3"', buildSystem, tables },
    ]);
    workspace.write("ws", { ".python-version": "3.98\n" });
    workspace.commit();
    const env = { UV_PYTHON_DOWNLOADS: "never" };
    const without = await workspace.publish(dry, env);
    expect(without).toMatchObject({ status: 1, errors: ["RA-BUILD-NO-PYTHON"] });
    expect(await workspace.publish([...dry, "--python-version", "3"], env)).toMatchObject({ status: 0, errors: [] });
    const args = ["plan", "--format", "json", ...rehearsal, "--python-version", "3"];
    const planned = await cli(args, { cwd: workspace.root, env: { ...workspace.env, ...env } });
    expect(JSON.parse(planned.stdout)).toMatchObject({ packages: [{ name: "tiny-base", version: "1.2.3" }] });
  });

  test("a version that stands in a file is as good in a shallow clone", async () => {
    const buildSystem = '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n';
    const tables = '[tool.hatch.version]\npath = "src/tiny_base/__init__.py"\n';
    const workspace = open([
      { name: "tiny-base", version: "dynamic", code: '__version__ = "1.2.3"', buildSystem, tables },
    ]);
    add(workspace, "tiny-base", { "README.md": "# More\n" });
    workspace.git(".", "clone", "--quiet", "--depth", "1", `file://${workspace.root}`, "shallow");
    rmSync(workspace.root, { recursive: true });
    workspace.git(".", "clone", "--quiet", "--depth", "1", `file://${join(workspace.folder, "shallow")}`, "ws");
    const end = await workspace.publish(dry);
    expect(end).toMatchObject({ status: 0, errors: [] });
    expect(end.document.findings.map(({ code }) => code)).not.toContain("RA-PREFLIGHT-SHALLOW");
  });
});
