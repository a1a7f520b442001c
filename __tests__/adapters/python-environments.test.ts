import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createProcesses } from "../../src/adapters/processes.ts";
import { createPythonEnvironments } from "../../src/adapters/python-environments.ts";
import { Secret } from "../../src/domain/credential/secret.ts";
import { tarGzBytes } from "../domain/distribution/archive-bytes.ts";
import { serve } from "../fakes/answers.ts";
import { machine, realUv } from "../uv-sandbox.ts";

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;
/** The wheel of each path, which a test may change. */
const wheels = new Map<string, Buffer>();

const environments = (env: Readonly<Record<string, string>> = {}) =>
  createPythonEnvironments({
    processes: createProcesses(),
    env: { ...machine, ...env },
    secrets: [new Secret("a-known-secret")],
  });

const buildWheel = async (name: string, text: string, version = "1.0"): Promise<Buffer> => {
  const root = mkdtempSync(join(folder, "project-"));
  mkdirSync(join(root, "src", name), { recursive: true });
  writeFileSync(join(root, "src", name, "__init__.py"), text);
  writeFileSync(
    join(root, "pyproject.toml"),
    `[project]\nname = "${name}"\nversion = "${version}"\n[build-system]\nrequires = ["uv_build>=0.9"]\nbuild-backend = "uv_build"\n`,
  );
  await realUv().build({ root, package: name, kind: "wheel", out: join(root, "out"), commitTime: 1_767_323_045 });
  return readFileSync(join(root, "out", `${name}-${version}-py3-none-any.whl`));
};

/** Serves `/<index>/simple/<name>/` for the wheels that there are. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "environments-"));
  server = await serve((path) => {
    const file = wheels.get(path);
    if (file !== undefined) return { body: file };
    const links = [...wheels.keys()]
      .filter((key) => key.startsWith(path))
      .map((key) => `<a href="${key}">${key.slice(path.length)}</a>`);
    return { status: links.length > 0 ? 200 : 404, body: `<html><body>${links.join("\n")}</body></html>` };
  });
  wheels.set("/ours/simple/raenvcore/raenvcore-1.0-py3-none-any.whl", await buildWheel("raenvcore", "SOURCE = 'ours'"));
  wheels.set(
    "/theirs/simple/raenvcore/raenvcore-1.0-py3-none-any.whl",
    await buildWheel("raenvcore", "SOURCE = 'theirs'"),
  );
  wheels.set("/theirs/simple/raenvthird/raenvthird-1.0-py3-none-any.whl", await buildWheel("raenvthird", ""));
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const emptyFolder = () => mkdtempSync(join(folder, "empty-"));
const newEnvironment = async (env: Readonly<Record<string, string>> = {}) => {
  const cwd = emptyFolder();
  return { cwd, python: await environments(env).create({ folder: join(cwd, "-venv") }) };
};
const sourceOf = async (place: { python: string; cwd: string }) =>
  (await environments().run({ ...place, args: ["-c", "import raenvcore; print(raenvcore.SOURCE)"] })).stdout.trim();

const ours = () => ({ url: `${server.url}ours/simple/`, names: ["raenvcore"] });

test("our index wins for our names, and the user's own are asked for the others", async () => {
  const place = await newEnvironment();
  const exit = await environments({
    UV_INDEX: `${server.url}theirs/simple/`,
    UV_DEFAULT_INDEX: `${server.url}none/simple/`,
    UV_INDEX_STRATEGY: "first-index",
  }).install({
    ...place,
    requirements: ["raenvcore==1.0", "raenvthird"],
    index: ours(),
  });
  expect(exit.stderr).toContain("+ raenvcore==1.0");
  expect(exit.code).toBe(0);
  expect(await sourceOf(place)).toBe("ours");
  const asked = server.asked.map(({ path }) => path);
  expect(asked).toContain("/theirs/simple/raenvthird/");
  expect(asked).not.toContain("/theirs/simple/raenvcore/");
});

test.each(["unsafe-best-match", "unsafe-first-match"])(
  "by %s, an index that has an old release of a name hides no newer one of the next, and our names are ours",
  async (strategy) => {
    const settings = `index-strategy = "${strategy}"\n[[index]]\nurl = "${server.url}theirs/simple/"\n[[index]]\nurl = "${server.url}newer/simple/"\n`;
    const newer = "/newer/simple/raenvthird/raenvthird-1.0.post1-py3-none-any.whl";
    wheels.set(newer, await buildWheel("raenvthird", "", "1.0.post1"));
    const place = await newEnvironment({ UV_DEFAULT_INDEX: `${server.url}none/simple/` });
    writeFileSync(join(place.cwd, "uv.toml"), settings);
    const exit = await environments().install({
      ...place,
      requirements: ["raenvcore==1.0", "raenvthird>1.0.post0"],
      index: ours(),
    });
    wheels.delete(newer);
    expect({ code: exit.code, stderr: exit.stderr }).toMatchObject({ code: 0 });
    expect(await sourceOf(place)).toBe("ours");
  },
);

test("a cool-down does not hide our names, and other bytes at the same URL are not taken from the cache", async () => {
  const path = "/ours/simple/raenvcore/raenvcore-1.0-py3-none-any.whl";
  const before = wheels.get(path)!;
  wheels.set(path, await buildWheel("raenvcore", "SOURCE = 'ours, built anew'"));
  const place = await newEnvironment();
  const env = { UV_EXCLUDE_NEWER: "2015-01-01", UV_DEFAULT_INDEX: `${server.url}none/simple/` };
  const exit = await environments(env).install({ ...place, requirements: ["raenvcore"], index: ours() });
  wheels.set(path, before);
  expect(exit.code).toBe(0);
  expect(await sourceOf(place)).toBe("ours, built anew");
});

test("a dry installation solves and installs nothing", async () => {
  const place = await newEnvironment();
  const exit = await environments().install({ ...place, requirements: ["raenvcore==1.0"], index: ours(), isDry: true });
  expect(exit.code).toBe(0);
  expect(exit.stderr).toContain("Would install 1 package");
  expect(await sourceOf(place)).toBe("");
});

test("where no code may run nothing is built, not even to see what it requires", async () => {
  const mark = join(folder, "ran");
  const backend = `open(${JSON.stringify(mark)}, "w").close()\nraise SystemExit("seen")\n`;
  const project =
    '[build-system]\nrequires = []\nbuild-backend = "own"\nbackend-path = ["."]\n[project]\nname = "raenvsource"\ndynamic = ["version", "dependencies"]\n';
  const files = { "PKG-INFO": "Metadata-Version: 2.1\nName: raenvsource\nVersion: 1.0\n", "pyproject.toml": project };
  const entries = Object.entries({ ...files, "own.py": backend });
  wheels.set(
    "/ours/simple/raenvsource/raenvsource-1.0.tar.gz",
    tarGzBytes(entries.map(([name, text]) => ({ name: `raenvsource-1.0/${name}`, text }))),
  );
  const place = await newEnvironment();
  const request = { ...place, requirements: ["raenvsource==1.0"], index: ours(), isDry: true };
  const exit = await environments().install({ ...request, isCodeFree: true });
  expect(exit.stderr).toContain("building from source is disabled");
  expect(existsSync(mark)).toBe(false);
  // The same without it does run the code.
  expect((await environments().install(request)).stderr).toContain("seen");
  expect(existsSync(mark)).toBe(true);
});

test("what cannot be solved is a value", async () => {
  const place = await newEnvironment();
  const exit = await environments().install({ ...place, requirements: ["raenvcore==2.0"], index: ours(), isDry: true });
  expect(exit.code).toBe(1);
  expect(exit.stderr).toContain("raenvcore");
});

test("the environment's own constraints and Pythons steer nothing", async () => {
  const constraints = join(folder, "constraints.txt");
  writeFileSync(constraints, "raenvcore==9\n");
  const env = {
    UV_CONSTRAINT: constraints,
    UV_OVERRIDE: constraints,
    UV_PYTHON: "no-such-python",
    VIRTUAL_ENV: "/nowhere",
    UV_SYSTEM_PYTHON: "1",
  };
  const place = await newEnvironment(env);
  expect(place.python).toBe(join(place.cwd, "-venv/bin/python"));
  const exit = await environments(env).install({ ...place, requirements: ["raenvcore==1.0"], index: ours() });
  expect(exit.code).toBe(0);
  expect(await sourceOf(place)).toBe("ours");
});

test("the settings of the folder apply, and those of a project around it do not", async () => {
  const place = await newEnvironment();
  writeFileSync(
    join(folder, "pyproject.toml"),
    '[project]\nname = "x"\nversion = "1"\n[tool.uv]\nconstraint-dependencies = ["raenvcore==9"]\n',
  );
  writeFileSync(join(place.cwd, "uv.toml"), `[[index]]\nname = "own"\nurl = "${server.url}theirs/simple/"\n`);
  const exit = await environments().install({ ...place, requirements: ["raenvcore==1.0"] });
  rmSync(join(folder, "pyproject.toml"));
  expect(exit.code).toBe(0);
  expect(await sourceOf(place)).toBe("theirs");
});

test("neither variables nor a user's file hide what users will meet", async () => {
  const home = emptyFolder();
  mkdirSync(join(home, "uv"));
  const lines = [
    'exclude-newer = "2015-01-01"',
    `find-links = ["${join(home, "no-such-folder")}"]`,
    "no-index = true",
    "offline = true",
    'resolution = "lowest"',
    'constraint-dependencies = ["raenvcore==9"]',
    `[[index]]\nname = "theirs"\nurl = "${server.url}theirs/simple/"\ndefault = true`,
    "[pip]\nrequire-hashes = true\nno-deps = true",
  ];
  writeFileSync(join(home, "uv/uv.toml"), `${lines.join("\n")}\n`);
  const env = {
    XDG_CONFIG_HOME: home,
    UV_FIND_LINKS: join(home, "no-such-folder"),
    UV_EXCLUDE_NEWER: "2015-01-01",
    UV_REQUIRE_HASHES: "1",
    UV_OFFLINE: "1",
    UV_NO_BINARY: "1",
    UV_VENV_SEED: "1",
  };
  const place = await newEnvironment(env);
  const exit = await environments(env).install({ ...place, requirements: ["raenvthird==1.0"] });
  expect([exit.code, exit.stderr]).toEqual([0, expect.stringContaining("+ raenvthird==1.0")]);
  const { stdout } = await environments().run({
    ...place,
    args: ["-c", "import importlib.util as u; print(u.find_spec('pip'))"],
  });
  expect(stdout.trim()).toBe("None");
});

test("project code runs isolated, without tokens, and is ended in time", async () => {
  const place = await newEnvironment();
  writeFileSync(join(place.cwd, "json.py"), "raise SystemExit('shadowed')");
  const env = {
    PYTHONPATH: place.cwd,
    GITHUB_TOKEN: "t",
    GITHUB_OUTPUT: "/x",
    CFLAGS: "-Da-known-secret",
    UV_INDEX_OWN_PASSWORD: "p",
  };
  const script = "import json, os; print(json.dumps(sorted(os.environ)))";
  const exit = await environments(env).run({ ...place, args: ["-c", script] });
  expect(exit.code).toBe(0);
  const names: string[] = JSON.parse(exit.stdout);
  expect(names).toContain("PATH");
  expect(names.filter((name) => name in env)).toEqual([]);
  const slow = await environments().run({ ...place, args: ["-c", "import time; time.sleep(60)"], timeout: 300 });
  expect(slow).toMatchObject({ isTimedOut: true, signal: "SIGTERM" });
});

test("a Python that is not there is named, and so is why else no environment could be made", async () => {
  const env = environments({ UV_PYTHON_DOWNLOADS: "never" });
  await expect(env.create({ folder: join(emptyFolder(), "venv"), python: "3.99" })).rejects.toMatchObject({
    findings: [{ code: "RA-SMOKE-NO-PYTHON", message: "There is no Python 3.99 here to try packages on" }],
  });
  const mirror = environments({
    UV_PYTHON_INSTALL_MIRROR: "http://127.0.0.1:1/",
    UV_HTTP_RETRIES: "0",
    UV_PYTHON_PREFERENCE: "only-managed",
    UV_PYTHON_INSTALL_DIR: emptyFolder(),
  });
  await expect(mirror.create({ folder: join(emptyFolder(), "venv"), python: "3.13" })).rejects.toMatchObject({
    findings: [{ code: "RA-SMOKE-NO-PYTHON" }],
  });
  const bin = emptyFolder();
  writeFileSync(join(bin, "python3.98"), "#!/bin/sh\necho 'not set up' >&2\necho 'See the manual' >&2\nexit 127\n", {
    mode: 0o755,
  });
  const broken = environments({ UV_PYTHON_DOWNLOADS: "never", PATH: `${bin}:${process.env.PATH}` });
  await expect(broken.create({ folder: join(emptyFolder(), "venv"), python: ">=3.98" })).rejects.toMatchObject({
    findings: [
      {
        code: "RA-SMOKE-NO-ENVIRONMENT",
        message: expect.stringMatching(/environment: Failed to inspect Python interpreter .*python3\.98.*not set up/),
      },
    ],
  });
  const taken = join(emptyFolder(), "taken");
  mkdirSync(taken);
  writeFileSync(join(taken, "file"), "");
  await expect(environments().create({ folder: taken })).rejects.toMatchObject({
    findings: [{ code: "RA-SMOKE-NO-ENVIRONMENT" }],
  });
});
