import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createProcesses } from "../../src/adapters/processes.ts";
import { createPythonEnvironments } from "../../src/adapters/python-environments.ts";
import { Secret } from "../../src/domain/credential/secret.ts";
import type { ResolveRequest } from "../../src/ports/python-environments.ts";
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

const buildWheel = async (name: string, text: string, version = "1.0", needs: readonly string[] = []) => {
  const root = mkdtempSync(join(folder, "project-"));
  mkdirSync(join(root, "src", name), { recursive: true });
  writeFileSync(join(root, "src", name, "__init__.py"), text);
  writeFileSync(
    join(root, "pyproject.toml"),
    `[project]\nname = "${name}"\nversion = "${version}"\ndependencies = ${JSON.stringify(needs)}\n[build-system]\nrequires = ["uv_build>=0.9"]\nbuild-backend = "uv_build"\n`,
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
/** A new environment in a folder with these settings of its own, and what its children see of `env`. */
const newEnvironment = async (env: Readonly<Record<string, string>> = {}, uvToml = "") => {
  const cwd = emptyFolder();
  if (uvToml !== "") writeFileSync(join(cwd, "uv.toml"), uvToml);
  const environment = await environments(env).create({ folder: cwd });
  const python = (code: string) => environment.run({ cwd, args: ["-c", code] });
  return {
    cwd,
    environment,
    python,
    /** What it says of the last step that there was. */
    install: async (request: ResolveRequest) => {
      const resolved = await environment.resolve(request);
      return resolved.code === 0 ? await environment.fill({ ...request, pins: resolved.stdout }) : resolved;
    },
    source: async () => (await python("import raenvcore; print(raenvcore.SOURCE)")).stdout.trim(),
  };
};

const ours = () => ({ url: `${server.url}ours/simple/`, names: ["raenvcore"] });

test("our index wins for our names, and the user's own are asked for the others", async () => {
  const place = await newEnvironment({
    UV_INDEX: `${server.url}theirs/simple/`,
    UV_DEFAULT_INDEX: `${server.url}none/simple/`,
    UV_INDEX_STRATEGY: "first-index",
  });
  const exit = await place.install({ requirements: ["raenvcore==1.0", "raenvthird"], index: ours() });
  expect(exit.stderr).toContain("+ raenvcore==1.0");
  expect(exit.code).toBe(0);
  expect(await place.source()).toBe("ours");
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
    const place = await newEnvironment({ UV_DEFAULT_INDEX: `${server.url}none/simple/` }, settings);
    const exit = await place.install({ requirements: ["raenvcore==1.0", "raenvthird>1.0.post0"], index: ours() });
    wheels.delete(newer);
    expect({ code: exit.code, stderr: exit.stderr }).toMatchObject({ code: 0 });
    expect(await place.source()).toBe("ours");
  },
);

test("a cool-down does not hide our names", async () => {
  const env = { UV_EXCLUDE_NEWER: "2015-01-01", UV_DEFAULT_INDEX: `${server.url}none/simple/` };
  const place = await newEnvironment(env);
  const exit = await place.install({ requirements: ["raenvcore"], index: ours() });
  expect(exit.code).toBe(0);
  expect(await place.source()).toBe("ours");
});

test("what is resolved is said and not installed", async () => {
  const place = await newEnvironment();
  const exit = await place.environment.resolve({ requirements: ["raenvcore==1.0"], index: ours() });
  expect(exit).toMatchObject({ code: 0, stdout: "raenvcore==1.0\n" });
  expect(await place.source()).toBe("");
});

test("what a package requires is left aside where it is asked for alone", async () => {
  const needing = await buildWheel("raenvneeding", "", "1.0", ["nowhere"]);
  wheels.set("/ours/simple/raenvneeding/raenvneeding-1.0-py3-none-any.whl", needing);
  const { environment } = await newEnvironment({ UV_DEFAULT_INDEX: `${server.url}none/simple/` });
  const request = { requirements: ["raenvneeding==1.0"], index: ours() };
  expect(await environment.resolve(request)).toMatchObject({ code: 1 });
  expect(await environment.resolve({ ...request, isAlone: true })).toMatchObject({ code: 0 });
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
  const request = { requirements: ["raenvsource==1.0"], index: ours() };
  const exit = await place.environment.resolve({ ...request, isCodeFree: true });
  expect(exit.stderr).toContain("building from source is disabled");
  expect(existsSync(mark)).toBe(false);
  // The same without it does run the code.
  expect((await place.environment.resolve(request)).stderr).toContain("seen");
  expect(existsSync(mark)).toBe(true);
});

test("what cannot be solved is a value", async () => {
  const place = await newEnvironment();
  const exit = await place.environment.resolve({ requirements: ["raenvcore==2.0"], index: ours() });
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
  const exit = await place.install({ requirements: ["raenvcore==1.0"], index: ours() });
  expect(exit.code).toBe(0);
  expect(await place.source()).toBe("ours");
});

test("the settings of the folder apply, and those of a project around it do not", async () => {
  writeFileSync(
    join(folder, "pyproject.toml"),
    '[project]\nname = "x"\nversion = "1"\n[tool.uv]\nconstraint-dependencies = ["raenvcore==9"]\n',
  );
  const place = await newEnvironment({}, `[[index]]\nname = "own"\nurl = "${server.url}theirs/simple/"\n`);
  const exit = await place.install({ requirements: ["raenvcore==1.0"] });
  rmSync(join(folder, "pyproject.toml"));
  expect(exit.code).toBe(0);
  expect(await place.source()).toBe("theirs");
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
  const exit = await place.install({ requirements: ["raenvthird==1.0"] });
  expect([exit.code, exit.stderr]).toEqual([0, expect.stringContaining("+ raenvthird==1.0")]);
  const { stdout } = await place.python("import importlib.util as u; print(u.find_spec('pip'))");
  expect(stdout.trim()).toBe("None");
});

test("project code runs isolated, without tokens, and is ended in time", async () => {
  const env = {
    PYTHONPATH: folder,
    GITHUB_TOKEN: "t",
    GITHUB_OUTPUT: "/x",
    CFLAGS: "-Da-known-secret",
    UV_INDEX_OWN_PASSWORD: "p",
  };
  const place = await newEnvironment(env);
  writeFileSync(join(place.cwd, "json.py"), "raise SystemExit('shadowed')");
  const exit = await place.python("import json, os; print(json.dumps(sorted(os.environ)))");
  expect(exit.code).toBe(0);
  const names: string[] = JSON.parse(exit.stdout);
  expect(names).toContain("PATH");
  expect(names.filter((name) => name in env)).toEqual([]);
  const slow = await place.environment.run({
    cwd: place.cwd,
    args: ["-c", "import time; time.sleep(60)"],
    timeout: 300,
  });
  expect(slow).toMatchObject({ isTimedOut: true, signal: "SIGTERM" });
});

test("a Python that is not there is named, and so is why else no environment could be made", async () => {
  const env = environments({ UV_PYTHON_DOWNLOADS: "never" });
  await expect(env.create({ folder: emptyFolder(), python: "3.99" })).rejects.toMatchObject({
    findings: [
      { code: "RA-SMOKE-NO-PYTHON", message: "There is no Python 3.99 here to try packages on", remedy: "call" },
    ],
  });
  await expect(env.create({ folder: emptyFolder(), python: "3.x" })).rejects.toMatchObject({
    findings: [
      { code: "RA-SMOKE-NO-PYTHON", input: "python-version", hint: expect.stringMatching(/^Let python-version /) },
    ],
  });
  const none = environments({
    UV_PYTHON_DOWNLOADS: "never",
    UV_PYTHON_PREFERENCE: "only-managed",
    UV_PYTHON_INSTALL_DIR: emptyFolder(),
  });
  await expect(none.create({ folder: emptyFolder() })).rejects.toMatchObject({
    findings: [{ code: "RA-SMOKE-NO-PYTHON", message: "There is no Python here to try packages on" }],
  });
  const mirror = environments({
    UV_PYTHON_INSTALL_MIRROR: "http://127.0.0.1:1/",
    UV_HTTP_RETRIES: "0",
    UV_PYTHON_PREFERENCE: "only-managed",
    UV_PYTHON_INSTALL_DIR: emptyFolder(),
  });
  await expect(mirror.create({ folder: emptyFolder(), python: "3.13" })).rejects.toMatchObject({
    findings: [
      { code: "RA-SMOKE-NO-PYTHON", remedy: "outside", hint: expect.stringMatching(/^Run again; if uv still/) },
    ],
  });
  const bin = emptyFolder();
  writeFileSync(join(bin, "python3.98"), "#!/bin/sh\necho 'not set up' >&2\necho 'See the manual' >&2\nexit 127\n", {
    mode: 0o755,
  });
  const broken = environments({ UV_PYTHON_DOWNLOADS: "never", PATH: `${bin}:${process.env.PATH}` });
  await expect(broken.create({ folder: emptyFolder(), python: ">=3.98" })).rejects.toMatchObject({
    findings: [
      {
        code: "RA-SMOKE-NO-ENVIRONMENT",
        message: expect.stringMatching(/environment: Failed to inspect Python interpreter .*python3\.98.*not set up/),
        hint: "See what uv venv --python '>=3.98' says in an empty folder, or waits for",
      },
    ],
  });
  writeFileSync(join(bin, "python3.97"), "#!/bin/sh\nexec sleep 60\n", { mode: 0o755 });
  await expect(broken.create({ folder: emptyFolder(), python: "3.97", timeout: 1500 })).rejects.toMatchObject({
    findings: [
      {
        code: "RA-SMOKE-NO-ENVIRONMENT",
        message: expect.stringMatching(/it was ended after 1500ms: /),
        remedy: "outside",
      },
    ],
  });
  const taken = emptyFolder();
  mkdirSync(join(taken, "venv"));
  writeFileSync(join(taken, "venv/file"), "");
  await expect(environments().create({ folder: taken })).rejects.toMatchObject({
    findings: [{ code: "RA-SMOKE-NO-ENVIRONMENT" }],
  });
});
