import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { createProcesses } from "../../src/adapters/processes.ts";
import { createUv } from "../../src/adapters/uv-cli.ts";
import { Secret } from "../../src/domain/credential/secret.ts";
import { buildTimedOut } from "../../src/domain/problem/build-timeout.ts";
import { lockOutdated } from "../../src/domain/problem/lock.ts";
import { uvMissing, uvTooOld, uvUnusable } from "../../src/domain/problem/uv.ts";
import type { BuildRequest, Uv } from "../../src/ports/uv.ts";
import { machine, realUv } from "../uv-sandbox.ts";
import { ownBackendOf } from "./own-backend.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "uv-cli-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (files: Readonly<Record<string, string>>) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, "ws", path)), { recursive: true });
    writeFileSync(join(folder, "ws", path), text);
  }
};

/** uv has this backend in itself: nothing is fetched for it. */
const inUv = '[build-system]\nrequires = ["uv_build>=0.9"]\nbuild-backend = "uv_build"\n';

const member = (name: string, more = "") => ({
  [`packages/${name}/pyproject.toml`]: `[project]\nname = "${name}"\nversion = "1.2.3"\n${more}${inUv}`,
  [`packages/${name}/src/${name}/__init__.py`]: "",
});

const workspace = (more = "") => ({ "pyproject.toml": `[tool.uv.workspace]\nmembers = ["packages/*"]\n${more}` });

/** A backend in the package's own folder, which needs nothing: `body` runs first in each of its hooks. */
const ownBackend = (name: string, body: string) => ({
  [`packages/${name}/pyproject.toml`]: `[project]\nname = "${name}"\nversion = "1.0"\n[build-system]\nrequires = []\nbuild-backend = "own"\nbackend-path = ["."]\n`,
  [`packages/${name}/own.py`]: ownBackendOf(name, body),
});

const request = (name: string, more: Partial<BuildRequest> = {}): BuildRequest => ({
  root: join(folder, "ws"),
  package: name,
  kind: "both",
  out: join(folder, "out"),
  commitTime: 1_767_323_045,
  ...more,
});

const findingsOf = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => undefined,
    (reason) => reason,
  );
  return error?.findings ?? error;
};

test("the version is read", async () => {
  expect(await realUv().version()).toMatch(/^\d+\.\d+\.\d+$/);
});

test("uv that is missing or too old is told with what to do", async () => {
  mkdirSync(join(folder, "bin"));
  const old = realUv({ PATH: join(folder, "bin") });
  expect(await findingsOf(old.version())).toEqual([uvMissing({})]);
  expect(await findingsOf(old.checkLock(folder))).toEqual([uvMissing({})]);
  writeFileSync(join(folder, "bin/uv"), "#!/bin/sh\necho 'uv 0.9.24 (abc 2026-01-01)'\n", { mode: 0o755 });
  expect(await findingsOf(old.version())).toEqual([uvTooOld({ found: "0.9.24", needed: "0.9.25" })]);
  writeFileSync(join(folder, "bin/uv"), "#!/bin/sh\necho 'uv 0.10.0 (abc)'\n", { mode: 0o755 });
  expect(await old.version()).toBe("0.10.0");
});

test("uv that is broken is not taken for one that is too old", async () => {
  mkdirSync(join(folder, "bin"));
  const broken = realUv({ PATH: join(folder, "bin") });
  for (const [script, how] of [
    ["echo something else", "exit status 0, something else"],
    ["echo 'uv 0.13.8'; echo '\\033[31m::error::no' >&2; exit 3", "exit status 3, uv 0.13.8 : :error::no"],
    ["kill -9 $$", "ended by SIGKILL, it printed nothing"],
  ] as const) {
    writeFileSync(join(folder, "bin/uv"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    expect(await findingsOf(broken.version())).toEqual([uvUnusable({ how })]);
  }
});

/** Of a uv that does nothing until its time is over. */
const hanging = (): Uv =>
  createUv({
    processes: {
      run: async ({ timeout }) =>
        timeout === undefined
          ? await new Promise(() => {})
          : { code: 143, signal: null, isTimedOut: true, stdout: "", stderr: "", duration: timeout },
    },
    env: machine,
    secrets: [],
  });

test("uv that never says its version is not waited for", async () => {
  expect(await findingsOf(hanging().version())).toEqual([uvUnusable({ how: "no answer within 30 s" })]);
});

test("a package whose backend never says its version is named", async () => {
  write({ ...workspace(), ...member("core") });
  mkdirSync(join(folder, "scratch"));
  const backend = { folder: "packages/core", requires: [], backend: "own" };
  const asked = {
    root: join(folder, "ws"),
    packages: [{ name: "core", backend }],
    scratch: join(folder, "scratch"),
    commitTime: 0,
    timeout: 90_000,
  };
  expect(await findingsOf(hanging().dynamicVersions(asked))).toEqual([
    buildTimedOut({ package: "core", limit: 90_000 }),
  ]);
});

test("a backend that uv cannot get was not asked for the version, and no tags are missing", async () => {
  mkdirSync(join(folder, "bin"));
  mkdirSync(join(folder, "scratch"));
  write({ ...workspace(), ...member("core") });
  const lines = [
    "error: Failed to build `core`",
    "  cause: Failed to resolve requirements from `build-system.requires`",
    "  cause: No solution found when resolving: `setuptools-scm>=99`",
  ];
  const said = lines.map((line) => `echo '${line}' >&2\n`).join("");
  writeFileSync(join(folder, "bin/uv"), `#!/bin/sh\n${said}exit 2\n`, { mode: 0o755 });
  const asked = {
    root: join(folder, "ws"),
    packages: [{ name: "core", backend: undefined }],
    scratch: join(folder, "scratch"),
    commitTime: 0,
  };
  const uv = realUv({ PATH: `${join(folder, "bin")}:/usr/bin:/bin` });
  expect(await findingsOf(uv.dynamicVersions(asked))).toMatchObject([
    { code: "RA-BUILD-FAILED", message: expect.stringContaining("`setuptools-scm>=99`") },
  ]);
});

test("a lock that uv cannot judge in time is told as that", async () => {
  write(workspace());
  expect(await hanging().checkLock(join(folder, "ws"), { timeout: 90_000 })).toMatchObject({
    code: "RA-PREFLIGHT-LOCK-UNANSWERED",
    message: expect.stringContaining("no answer within 90s"),
  });
});

test("a lock whose index does not answer is no fault of the lock", async () => {
  const lock = { "uv.lock": 'version = 1\nrevision = 3\nrequires-python = ">=3.8"\n' };
  write({ ...workspace(), ...member("core", 'dependencies = ["httpx"]\n'), ...lock });
  const uv = realUv({ UV_DEFAULT_INDEX: "http://127.0.0.1:9/simple/", UV_HTTP_RETRIES: "0", UV_OFFLINE: "0" });
  expect(await uv.checkLock(join(folder, "ws"))).toMatchObject({
    code: "RA-PREFLIGHT-LOCK-UNANSWERED",
    message: expect.stringContaining("http://127.0.0.1:9/simple/httpx/"),
  });
});

test("a build that the machine ended says so", async () => {
  mkdirSync(join(folder, "bin"));
  write(workspace());
  const ended = (script: string) => {
    writeFileSync(join(folder, "bin/uv"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return findingsOf(realUv({ PATH: join(folder, "bin") }).build(request("core")));
  };
  expect(await ended("kill -9 $$")).toMatchObject([
    { code: "RA-BUILD-FAILED", message: "core does not build: uv was ended by SIGKILL", remedy: "outside" },
  ]);
  const backend =
    "error: Failed to build `core`\\n  cause: The build backend returned an error\\n  cause: Call to `be.build_wheel` failed (signal: 9 (SIGKILL))";
  expect(await ended(`printf '${backend}\\n' >&2; exit 2`)).toMatchObject([
    {
      code: "RA-BUILD-FAILED",
      message: expect.stringContaining("what builds it was ended by SIGKILL"),
      remedy: "outside",
    },
  ]);
});

test("a disk that is full is no fault of a package or of the lock", async () => {
  mkdirSync(join(folder, "bin"));
  write({ ...workspace(), ...member("core") });
  const words = "failed to write to file `/small/wheel.py`: No space left on device (os error 28)";
  writeFileSync(
    join(folder, "bin/uv"),
    `#!/bin/sh\necho 'error: Failed to inspect Python' >&2\necho '  Caused by: ${words}' >&2\nexit 2\n`,
    { mode: 0o755 },
  );
  const uv = realUv({ PATH: `${join(folder, "bin")}:${machine.PATH}` });
  const told = { code: "RA-DISK-FULL", remedy: "call", message: expect.stringContaining(words) };
  expect(await findingsOf(uv.build(request("core")))).toMatchObject([told]);
  expect(await uv.checkLock(join(folder, "ws"))).toMatchObject(told);
});

test("the lock is current, outdated or cannot be checked, whatever the environment says of it", async () => {
  write({ ...workspace(), ...member("core"), "uv.lock": "" });
  rmSync(join(folder, "ws/uv.lock"));
  const root = join(folder, "ws");
  const uv = realUv({ UV_FROZEN: "1", UV_LOCKED: "1", UV_PYTHON: "no-such-python", UV_OFFLINE: "1" });
  expect(await uv.checkLock(root)).toMatchObject({ code: "RA-PREFLIGHT-LOCK-UNCHECKED" });
  write({ "uv.lock": 'version = 1\nrevision = 3\nrequires-python = ">=3.8"\n' });
  expect(await uv.checkLock(root)).toEqual(lockOutdated({}));
  execFileSync("uv", ["lock", "--offline"], { cwd: root, env: machine, stdio: "pipe" });
  expect(await uv.checkLock(root)).toBeUndefined();
  write({ ".python-version": "3.98\n" });
  expect(await uv.checkLock(root)).toMatchObject({
    code: "RA-PREFLIGHT-LOCK-UNCHECKED",
    remedy: "call",
    message: expect.stringContaining("3.98"),
    hint: expect.stringMatching(/^Install Python 3\.98 \(actions\/setup-python\), or let uv download it/),
  });
  expect(await uv.checkLock(root, { python: "3" })).toBeUndefined();
  const mirror = { UV_PYTHON_INSTALL_MIRROR: "http://127.0.0.1:1/", UV_PYTHON_INSTALL_DIR: join(folder, "none") };
  write({ ".python-version": "3.14\n" });
  expect(
    await realUv({ ...mirror, UV_HTTP_RETRIES: "0", UV_PYTHON_PREFERENCE: "only-managed" }).checkLock(root),
  ).toMatchObject({ code: "RA-PREFLIGHT-LOCK-UNANSWERED", message: expect.stringContaining("Failed to download") });
  write({ "uv.lock": "nonsense", ".python-version": "3\n" });
  expect(await uv.checkLock(root)).toMatchObject({ message: expect.stringContaining("Failed to parse `uv.lock`") });
});

test("a package is built as sdist and as wheel from it, the same bytes each time", async () => {
  write({ ...workspace(), ...member("core") });
  const lines: string[] = [];
  const { files, duration } = await realUv().build(request("core", { onLine: (line) => lines.push(line) }));
  expect(files).toEqual(["core-1.2.3-py3-none-any.whl", "core-1.2.3.tar.gz"]);
  expect(duration).toBeGreaterThan(0);
  expect(lines).toContain("Building wheel from source distribution...");
  expect(readdirSync(join(folder, "out")).sort()).toEqual(files);
  await sleep(1_100);
  await realUv().build(request("core", { out: join(folder, "again") }));
  for (const file of files) {
    expect(readFileSync(join(folder, "again", file)).equals(readFileSync(join(folder, "out", file)))).toBe(true);
  }
});

test.each([
  ["pyproject.toml", workspace('[tool.uv]\ncache-dir = ".uv-cache"\n')],
  ["uv.toml", { ...workspace(), "uv.toml": 'cache-dir = ".uv-cache"\n' }],
])("a cache that %s keeps inside the workspace is not made there", async (_, files) => {
  write({ ...files, ...member("a") });
  const { UV_CACHE_DIR: __, ...env } = machine;
  const caches = join(folder, "caches");
  const uv = createUv({ processes: createProcesses(), env: { ...env, XDG_CACHE_HOME: caches }, secrets: [] });
  await uv.checkLock(join(folder, "ws"));
  expect(readdirSync(join(folder, "ws")).toSorted()).toEqual(["packages", ...Object.keys(files)]);
  expect(readdirSync(caches)).toEqual(["uv"]);
});

test("one kind alone, and another folder in the member's place", async () => {
  write({
    ...workspace(),
    ...member("core"),
    ...Object.fromEntries(
      Object.entries(member("other")).map(([path, text]) => [path.replace("packages/other", "../-unpacked"), text]),
    ),
  });
  expect((await realUv().build(request("core", { kind: "sdist" }))).files).toEqual(["core-1.2.3.tar.gz"]);
  const folderToBuild = join(folder, "-unpacked");
  expect(
    (await realUv().build(request("core", { kind: "wheel", folder: folderToBuild, out: join(folder, "two") }))).files,
  ).toEqual(["other-1.2.3-py3-none-any.whl"]);
});

test("a failed build tells the backend's own message, with the end of its output", async () => {
  write({
    ...workspace(),
    ...ownBackend("broken", 'print("first"); print("\\x1b[31m::error::shown"); raise OSError("no data today")'),
  });
  const error = await realUv()
    .build(request("broken"))
    .catch((reason) => reason);
  expect(error.findings).toMatchObject([
    { code: "RA-BUILD-FAILED", package: "broken", message: "broken does not build: OSError: no data today" },
  ]);
  expect(error.cause.tail).toContain("first");
  expect(error.cause.tail).toContain(": :error::shown");
  expect(error.cause.tail).not.toMatch(/\p{Cc}(?<!\n)|^::/mu);
});

test.each(["core-1.tar.gz", "core-1-py3-none-any.whl"])("a build that leaves %s alone is no success", async (left) => {
  const bin = join(folder, "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "uv"), `#!/bin/sh\necho 'Successfully built out/${left}' >&2\n`, { mode: 0o755 });
  write(workspace());
  expect(await findingsOf(realUv({ PATH: bin }).build(request("core")))).toMatchObject([
    { code: "RA-BUILD-INCOMPLETE", message: `The build of core left ${left} instead of an sdist and a wheel` },
  ]);
  const [kind, wanted] = left.endsWith(".whl") ? (["sdist", "an sdist"] as const) : (["wheel", "a wheel"] as const);
  expect(await findingsOf(realUv({ PATH: bin }).build(request("core", { kind })))).toMatchObject([
    { message: `The build of core left ${left} instead of ${wanted}` },
  ]);
});

test("a README outside the package has its own remedy", async () => {
  write({ ...workspace(), ...member("core", 'readme = "../../README.md"\n'), "README.md": "x" });
  expect(await findingsOf(realUv().build(request("core")))).toMatchObject([
    {
      code: "RA-BUILD-FILE-OUTSIDE",
      package: "core",
      hint: expect.stringMatching(/\(ln -s \.\.\/\.\.\/README\.md README\.md\), commit it, and name that instead$/),
    },
  ]);
});

test("a link to a folder of the same package, which uv_build cannot take in, is named", async () => {
  write({ ...workspace(), ...member("core"), "packages/core/assets/one.txt": "1" });
  symlinkSync("../../assets", join(folder, "ws/packages/core/src/core/assets"));
  expect(await findingsOf(realUv().build(request("core")))).toMatchObject([
    {
      code: "RA-BUILD-LINK-TO-FOLDER",
      package: "core",
      message: "uv_build cannot take in a symbolic link to a folder, which core has: packages/core/src/core/assets",
    },
  ]);
});

test("what a wheel takes in and its sdist lacks has its own remedy", async () => {
  const raise =
    'if not os.path.exists("data.txt"): raise FileNotFoundError("Forced include not found: " + os.path.abspath("data.txt"))';
  write({ ...workspace(), ...ownBackend("taker", raise), "packages/taker/data.txt": "" });
  expect(await findingsOf(realUv().build(request("taker")))).toMatchObject([
    { code: "RA-BUILD-INCLUDE-MISSING", package: "taker" },
  ]);
});

test("what a wheel takes in and is nowhere is no fault of the sdist", async () => {
  const raise =
    'if not os.path.exists("data.txt"): raise FileNotFoundError("Forced include not found: " + os.path.abspath("data.txt"))';
  write({ ...workspace(), ...ownBackend("taker", raise) });
  expect(await findingsOf(realUv().build(request("taker")))).toMatchObject([
    { code: "RA-BUILD-FAILED", message: expect.stringContaining("Forced include not found") },
  ]);
});

test("where no Python fits, what was asked for and what is here are named", async () => {
  write({ ...workspace(), ...member("core", 'requires-python = ">=3.99"\n') });
  const [finding] = await findingsOf(realUv({ UV_PYTHON_DOWNLOADS: "never" }).build(request("core")));
  expect(finding).toMatchObject({
    code: "RA-BUILD-NO-PYTHON",
    message: expect.stringMatching(/^No Python here fits core, for which Python >=3\.99 is asked: found 3\.\d+/),
  });
});

test("where uv would have downloaded a Python, the requirement is named and not the download", async () => {
  write({ ...workspace(), ...member("core", 'requires-python = ">=3.10"\n') });
  const env = {
    UV_PYTHON_INSTALL_MIRROR: "http://127.0.0.1:1/",
    UV_PYTHON_INSTALL_DIR: join(folder, "pythons"),
    UV_PYTHON_PREFERENCE: "only-managed",
    UV_PYTHON_DOWNLOADS: "automatic",
    UV_HTTP_RETRIES: "0",
  };
  expect(await findingsOf(realUv(env).build(request("core")))).toMatchObject([
    { code: "RA-BUILD-NO-PYTHON", message: "No Python here fits core, for which Python >=3.10 is asked: found none" },
  ]);
});

test("an index that cannot be reached is no fault of the package", async () => {
  write(workspace());
  write({
    "packages/core/pyproject.toml":
      '[project]\nname = "core"\nversion = "1"\n[build-system]\nrequires = ["no-such-backend"]\nbuild-backend = "x"\n',
  });
  const env = { UV_DEFAULT_INDEX: "http://127.0.0.1:1/simple/", UV_HTTP_RETRIES: "0" };
  expect(await findingsOf(realUv(env).build(request("core")))).toMatchObject([
    { code: "RA-BUILD-INDEX-UNREACHABLE", mender: "outside" },
  ]);
});

test("an interrupted build ends with its backend, and rejects with the reason", async () => {
  write({
    ...workspace(),
    ...ownBackend(
      "slow",
      'import time\nopen(os.path.join("..", "..", "..", "pid"), "w").write(str(os.getpid()))\ntime.sleep(60)',
    ),
  });
  const controller = new AbortController();
  const building = realUv().build(request("slow", { signal: controller.signal }));
  const rejected = expect(building).rejects.toBe("stop");
  while (!existsSync(join(folder, "pid"))) await sleep(20);
  controller.abort("stop");
  await rejected;
  const pid = Number(readFileSync(join(folder, "pid"), "utf8"));
  expect(() => readFileSync(`/proc/${pid}/cmdline`, "utf8").length === 0 || process.kill(pid, 0)).not.toBe(true);
});

test("project code that looks for tokens, writes for the runner and prints commands finds nothing and changes nothing", async () => {
  const runnerFiles = Object.fromEntries(
    ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"].map((name) => {
      const path = join(folder, name);
      writeFileSync(path, "");
      return [name, path];
    }),
  );
  const tokens = {
    "INPUT_PYPI-API-TOKEN": "pypi-input-token",
    PYPI_API_TOKEN: "pypi-environment-token",
    UV_PUBLISH_TOKEN: "pypi-uv-token",
    UV_PUBLISH_PASSWORD: "password-of-uv",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "identity-token",
    ACTIONS_ID_TOKEN_REQUEST_URL: "https://example.org/identity",
    ACTIONS_RUNTIME_TOKEN: "runtime-token",
    GITHUB_TOKEN: "forge-token",
    GH_TOKEN: "forge-token",
    TWINE_PASSWORD: "twine-password",
    UV_INDEX_OTHER_PASSWORD: "other-password",
    CFLAGS: "-DKEY=known-secret-value",
    SSH_AUTH_SOCK: "/tmp/agent",
  };
  const body = `
print("::set-output name=published::true")
print("::error::from the build")
print("\\x1b[2J##[error]x", file=sys.stderr)
for name in ("GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"):
    if name in os.environ:
        open(os.environ[name], "a").write("published=true\\n")
with open(os.path.join("${folder}", "seen"), "a") as seen:
    for name, value in os.environ.items():
        seen.write(name + "=" + value + "\\n")
`;
  write({
    ...workspace('[[tool.uv.index]]\nname = "own"\nurl = "https://example.org/simple"\nexplicit = true\n'),
    ...ownBackend("evil", body),
  });
  const lines: string[] = [];
  const env = { ...tokens, ...runnerFiles, UV_INDEX_OWN_PASSWORD: "own-password", RUNNER_TRACKING_ID: "github_1" };
  const uv = realUv(env, { secrets: [new Secret("known-secret-value")] });
  await uv.build(request("evil", { onLine: (line) => lines.push(line) }));
  const seen = readFileSync(join(folder, "seen"), "utf8");
  for (const [name, value] of Object.entries({ ...tokens, ...runnerFiles })) {
    expect(seen).not.toContain(`${name}=`);
    expect(seen).not.toContain(value);
  }
  expect(seen).toContain("UV_INDEX_OWN_PASSWORD=own-password");
  expect(seen).toContain("RUNNER_TRACKING_ID=github_1");
  expect(seen).toContain("SOURCE_DATE_EPOCH=1767323045");
  for (const path of Object.values(runnerFiles)) expect(readFileSync(path, "utf8")).toBe("");
  expect(lines.join("\n")).toContain(": :error::from the build");
  expect(lines.filter((line) => /^\s*::|##\[|\p{Cc}/u.test(line))).toEqual([]);
});
