import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { remedyOf } from "../../src/domain/problem/finding.ts";
import { lockOutdated, lockSteered } from "../../src/domain/problem/lock.ts";
import { offline, refusedBySettings, requiredVersion } from "../../src/domain/problem/uv-settings.ts";
import type { BuildRequest } from "../../src/ports/uv.ts";
import { listen } from "../loopback.ts";
import { machine, realUv } from "../uv-sandbox.ts";
import { ownBackendOf } from "./own-backend.ts";

let folder: string;
let root: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "uv-settings-"));
  root = join(folder, "ws");
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (files: Readonly<Record<string, string>>) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
};

const workspace = (settings = "") =>
  write({ "ws/pyproject.toml": `[tool.uv]\n${settings}\n[tool.uv.workspace]\nmembers = ["packages/*"]\n` });

/** A member whose backend is its own; `body` runs first in each hook. */
const member = (name: string, { body = "pass", requires = "", more = "" } = {}) =>
  write({
    [`ws/packages/${name}/pyproject.toml`]: `[project]\nname = "${name}"\nversion = "1.0"\n${more}\n[build-system]\nrequires = [${requires}]\nbuild-backend = "own"\nbackend-path = ["."]\n`,
    [`ws/packages/${name}/own.py`]: ownBackendOf(name, body),
  });

const request = (name: string): BuildRequest => ({
  root,
  package: name,
  kind: "both",
  out: join(folder, "out"),
  commitTime: 1_767_323_045,
});

const findingsOf = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => undefined,
    (reason) => reason,
  );
  return error?.findings ?? error;
};

const anywhere = { isOnline: false };

test("a required version that this uv is not is one fact, with the file that asks for it", async () => {
  workspace('required-version = "==99.0"');
  const found = await realUv().version();
  expect(await realUv().refusal(root, anywhere)).toEqual(
    requiredVersion({ required: "==99.0", found, file: "pyproject.toml" }),
  );
  workspace();
  expect(await realUv().refusal(root, anywhere)).toBeUndefined();
  write({ "home/uv/uv.toml": 'required-version = "==0.1.0"\n' });
  const named = async () => (await realUv({ XDG_CONFIG_HOME: join(folder, "home") }).refusal(root, anywhere))?.message;
  expect(await named()).toContain(`required-version in ${join(folder, "home/uv/uv.toml")} asks for ==0.1.0`);
  // Each file is held to its own.
  workspace('required-version = ">=0.9"');
  expect(await named()).toContain(`required-version in ${join(folder, "home/uv/uv.toml")} asks for ==0.1.0`);
});

test("a variable or a file that uv cannot read is named before anything is built", async () => {
  workspace();
  expect(await realUv({ UV_HTTP_TIMEOUT: "abc" }).refusal(root, anywhere)).toMatchObject({
    code: "RA-UV-SETTINGS",
    message: expect.stringContaining("`UV_HTTP_TIMEOUT` with invalid value `abc`"),
    hint: expect.stringMatching(/^Fix UV_HTTP_TIMEOUT;/),
  });
  const missing = join(folder, "no/uv.toml");
  expect(await realUv({ UV_CONFIG_FILE: missing }).refusal(root, anywhere)).toMatchObject({
    code: "RA-UV-SETTINGS",
    message: expect.stringContaining(missing),
    hint: expect.stringMatching(/^Fix UV_CONFIG_FILE;/),
  });
});

test.each(["ws/uv.toml", "own.toml"])("%s that is a pipe is refused before uv waits for it", async (path) => {
  workspace();
  execFileSync("mkfifo", [join(folder, path)]);
  const env = path === "own.toml" ? { UV_CONFIG_FILE: join(folder, path) } : {};
  const asked = realUv(env).refusal(root, { isOnline: false });
  await expect(asked).rejects.toMatchObject({ findings: [{ code: "RA-FILE-UNREADABLE" }] });
});

test("of a file with a key that uv does not know, the file is named", async () => {
  workspace();
  write({ "home/uv/uv.toml": "nonsense = 1\n" });
  expect(await realUv({ XDG_CONFIG_HOME: join(folder, "home") }).refusal(root, anywhere)).toMatchObject({
    code: "RA-UV-SETTINGS",
    hint: expect.stringMatching(/^Fix \/[^,]*\/home\/uv\/uv\.toml;/),
  });
});

test.each(['link-mode = "x"', "nonsense = 1"])("%s in the workspace's own file is fixed in a commit", async (line) => {
  workspace();
  write({ "ws/uv.toml": `${line}\n` });
  expect(await realUv().refusal(root, anywhere)).toMatchObject({
    code: "RA-UV-SETTINGS",
    remedy: "commit",
    hint: expect.stringContaining("Fix uv.toml;"),
  });
  expect(await realUv({ UV_HTTP_TIMEOUT: "abc" }).refusal(root, anywhere)).not.toHaveProperty("remedy");
});

test("whoever needs a network hears that uv is to stay offline, and by what", async () => {
  workspace("offline = true");
  const online = { isOnline: true };
  expect(await realUv().refusal(root, anywhere)).toBeUndefined();
  const byFile = await realUv().refusal(root, online);
  expect(byFile).toEqual(offline({ setting: "offline in pyproject.toml" }));
  expect(byFile).toMatchObject({ alternative: "commit" });
  const byVariable = await realUv({ UV_OFFLINE: "1" }).refusal(root, online);
  expect(byVariable).toEqual(offline({ setting: "UV_OFFLINE" }));
  expect(byVariable).not.toHaveProperty("alternative");
  expect(await realUv({ UV_OFFLINE: "0" }).refusal(root, online)).toBeUndefined();
});

test("an older uv stays offline by a setting, whatever the variable takes away", async () => {
  workspace("offline = true");
  const real = execFileSync("sh", ["-c", "command -v uv"], { encoding: "utf8" }).trim();
  write({ "bin/uv": `#!/bin/sh\n[ "$1" = --version ] && echo "uv 0.12.23" && exit\nexec ${real} "$@"\n` });
  chmodSync(join(folder, "bin/uv"), 0o755);
  const env = { UV_OFFLINE: "0", PATH: `${join(folder, "bin")}:${process.env.PATH}` };
  expect(await realUv(env).refusal(root, { isOnline: true })).toEqual(
    offline({ setting: "offline in pyproject.toml" }),
  );
});

const needsEnvironment = "import prepared_for_raenv";

test.each([["no-build-isolation = true"], ['no-build-isolation-package = ["Core"]']])(
  "with %s a build is isolated all the same, as its users build",
  async (setting) => {
    workspace(setting);
    member("core", { body: 'assert "ephemeral" in sys.prefix or "builds-v" in sys.prefix, sys.prefix' });
    const env = { VIRTUAL_ENV: join(folder, "venv"), UV_NO_BUILD_ISOLATION: "1" };
    expect(await realUv(env).build(request("core"))).toMatchObject({ isIsolated: true });
  },
);

test("a build that needs the environment which the settings mean gets it, and it is said", async () => {
  execFileSync("uv", ["venv", "--offline", join(folder, "venv")], { env: machine, stdio: "pipe", cwd: folder });
  const python = join(folder, "venv/bin/python");
  const [site = ""] = execFileSync(python, ["-c", "import site; print(site.getsitepackages()[0])"], {
    encoding: "utf8",
  }).split("\n");
  writeFileSync(join(site, "prepared_for_raenv.py"), "");
  const env = { VIRTUAL_ENV: join(folder, "venv") };
  workspace('no-build-isolation-package = ["core"]');
  member("core", { body: needsEnvironment });
  expect(await realUv(env).build(request("core"))).toMatchObject({ isIsolated: false });
  member("core", { requires: '"no-such-backend-of-ours"' });
  const behind = { UV_OFFLINE: "1", UV_CACHE_DIR: join(folder, "empty-cache") };
  expect(await realUv({ ...env, ...behind }).build(request("core"))).toMatchObject({ isIsolated: true });
  member("core", { body: needsEnvironment });
  workspace();
  expect(await findingsOf(realUv(env).build(request("core")))).toMatchObject([
    { code: "RA-BUILD-FAILED", message: expect.stringContaining("No module named 'prepared_for_raenv'") },
  ]);
});

test("what uv refuses for a variable names the variable, in the same words for every member", async () => {
  workspace();
  member("core", { requires: '"no-such-backend-of-ours"' });
  member("tree", { requires: '"no-such-backend-of-ours"' });
  const uv = realUv({ UV_OFFLINE: "1" });
  const all = [...(await findingsOf(uv.build(request("core")))), ...(await findingsOf(uv.build(request("tree"))))];
  expect(all).toMatchObject([
    {
      code: refusedBySettings.code,
      package: "core",
      remedy: "call",
      message: expect.stringContaining("no-such-backend-of-ours was not found in the cache"),
      hint: expect.stringContaining("What told it so is UV_OFFLINE:"),
    },
    { package: "tree" },
  ]);
  expect({ ...all[1], package: "core" }).toEqual(all[0]);
});

test.each([401, 403])(
  "an index that answers %i is no matter of a commit, though the repository says where it is",
  async (status) => {
    await using listening = await listen(createServer((_, response) => response.writeHead(status).end()));
    const url = `http://127.0.0.1:${listening.port}/simple`;
    workspace(`index = [{ name = "own", url = "${url}", default = true }]`);
    member("core", { requires: '"no-such-backend-of-ours"', more: 'dependencies = ["no-such-package-of-ours"]\n' });
    const told = { remedy: "call", message: expect.stringContaining(`The index ${url} answers ${status}`) };
    expect(await findingsOf(realUv().build(request("core")))).toMatchObject([{ code: "RA-UV-REFUSED", ...told }]);
    write({ "ws/uv.lock": 'version = 1\nrevision = 3\nrequires-python = ">=3.8"\n' });
    expect(await realUv().checkLock(root)).toMatchObject({ code: "RA-PREFLIGHT-LOCK-UNCHECKED", ...told });
  },
);

test("what an index lacks that a variable names may as well be a name that is written wrong", async () => {
  await using listening = await listen(createServer((_, response) => response.writeHead(404).end()));
  workspace();
  member("core", { requires: '"no-such-backend-of-ours"' });
  const uv = realUv({ UV_DEFAULT_INDEX: `http://127.0.0.1:${listening.port}/simple` });
  const told = { remedy: "call", alternative: "commit", hint: expect.stringContaining("UV_DEFAULT_INDEX") };
  expect(await findingsOf(uv.build(request("core")))).toMatchObject([{ code: "RA-UV-REFUSED", ...told }]);
});

test("what uv refuses for a setting of the repository is fixed by a commit, and for a variable in the call", async () => {
  workspace("offline = true");
  member("core", { requires: '"no-such-backend-of-ours"', more: 'dependencies = ["no-such-package-of-ours"]\n' });
  expect(await findingsOf(realUv().build(request("core")))).toMatchObject([
    { code: "RA-UV-REFUSED", remedy: "commit", hint: expect.stringContaining("offline in pyproject.toml") },
  ]);
  write({ "ws/uv.lock": 'version = 1\nrevision = 3\nrequires-python = ">=3.8"\n' });
  const ofRepository = (await realUv().checkLock(root))!;
  expect(ofRepository).toMatchObject({ code: "RA-PREFLIGHT-LOCK-UNCHECKED", hint: expect.stringContaining("offline") });
  expect(remedyOf(ofRepository)).toBe("commit");
  workspace();
  const ofVariable = (await realUv({ UV_OFFLINE: "1" }).checkLock(root))!;
  expect(ofVariable).toMatchObject({
    code: "RA-PREFLIGHT-LOCK-UNCHECKED",
    hint: expect.stringContaining("UV_OFFLINE"),
  });
  expect(remedyOf(ofVariable)).toBe("call");
});

test("what only steers a search that found nothing is not called its cause", async () => {
  workspace("no-index = true");
  member("core", { more: 'dependencies = ["no-such-package-of-ours"]\n' });
  write({ "ws/uv.lock": 'version = 1\nrevision = 3\nrequires-python = ">=3.8"\n' });
  const links = { UV_FIND_LINKS: join(folder, "ws/packages") };
  const hint = (await realUv(links).checkLock(root))!.hint;
  expect(hint).toContain("; what steers uv here is UV_FIND_LINKS, and no-index in pyproject.toml");
  expect(hint).not.toContain("told");
});

test("a Python that a variable asks for in vain is the variable's doing", async () => {
  workspace();
  member("core");
  const env = { UV_PYTHON: "3.98", UV_PYTHON_DOWNLOADS: "never" };
  expect(await findingsOf(realUv(env).build(request("core")))).toMatchObject([
    {
      code: "RA-BUILD-NO-PYTHON",
      message: expect.stringMatching(/^There is no Python 3\.98 here, for which UV_PYTHON asks: found 3/),
      hint: expect.stringMatching(/change UV_PYTHON$/),
    },
  ]);
});

test("a lock that fits the repository is not called outdated for what the job or its user adds", async () => {
  workspace();
  member("core");
  execFileSync("uv", ["lock", "--offline"], { cwd: root, env: machine, stdio: "pipe" });
  const lowest = { UV_RESOLUTION: "lowest", UV_INDEX_STRATEGY: "unsafe-best-match", UV_OFFLINE: "1" };
  expect(await realUv({ UV_OFFLINE: "1" }).checkLock(root)).toBeUndefined();
  expect(await realUv(lowest).checkLock(root)).toEqual(lockSteered({ settings: ["UV_RESOLUTION"] }));
  write({ "home/uv/uv.toml": 'resolution = "lowest"\n' });
  const users = { XDG_CONFIG_HOME: join(folder, "home"), UV_OFFLINE: "1" };
  expect(await realUv(users).checkLock(root)).toEqual(lockSteered({ settings: [join(folder, "home/uv/uv.toml")] }));
  member("core", { more: 'dependencies = ["tree"]\n' });
  member("tree");
  write({
    "ws/packages/core/pyproject.toml": `${readFileSync(join(root, "packages/core/pyproject.toml"), "utf8")}[tool.uv.sources]\ntree = { workspace = true }\n`,
  });
  expect(await realUv(lowest).checkLock(root)).toEqual(lockOutdated({}));
});

test("a lock that was made with what the job sets is current with it", async () => {
  workspace();
  member("core");
  const env = { UV_RESOLUTION: "lowest", UV_OFFLINE: "1" };
  execFileSync("uv", ["lock"], { cwd: root, env: { ...machine, ...env }, stdio: "pipe" });
  expect(await realUv(env).checkLock(root)).toBeUndefined();
});

test("what a backend leaves running ends with the build, also where it has left the group", async () => {
  workspace();
  const pid = join(folder, "pid");
  const daemon = `
import subprocess
child = subprocess.Popen(["sleep", "600"], start_new_session=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
open(${JSON.stringify(pid)}, "w").write(str(child.pid))`.trim();
  member("core", { body: daemon });
  await realUv().build(request("core"));
  expect(existsSync(pid)).toBe(true);
  expect(isRunning(Number(readFileSync(pid, "utf8")))).toBe(process.platform !== "linux");
});

const isRunning = (pid: number): boolean => {
  try {
    return /^State:\s+[^ZX]/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
};
