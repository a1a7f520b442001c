import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startIndex } from "../../src/index-server/server.ts";
import { type FaultProxy, type Rule, startFaultProxy } from "../fakes/fault-proxy.ts";
import { anybody } from "../index-server/anybody.ts";
import { eventually, isAlive } from "../waiting.ts";
import { tinyWorkspace } from "./tiny-workspace.ts";
import { readPublished, type Workspace } from "./workspace.ts";

let workspace: Workspace;
let dist: string;
let runs = 0;

beforeAll(async () => {
  workspace = tinyWorkspace([{ name: "tiny-base" }, { name: "tiny-top", requires: ["tiny-base"] }]);
  const dry = ["--index", "rehearsal", "--dry-run", "--rehearse", "false", "--smoke", "off"];
  dist = (await workspace.publish(dry)).document.dist_path!;
});
afterAll(() => workspace[Symbol.dispose]());

/** The longest that a report may take after the signal. Milliseconds. */
const reportTime = 5_000;

/** Begins an upload that is never answered, of the nth file. */
const uploading = async (nth: number) => {
  const index = await startIndex({ access: anybody, store: join(workspace.folder, `index-${++runs}`) });
  const stall: Rule = { method: "POST", path: /./, nth, fault: { kind: "stall" } };
  const proxy = await startFaultProxy(index.uploadUrl, [stall]);
  const where = ["--index", proxy.through(index.uploadUrl), "--check-url", proxy.through(index.simpleUrl)];
  const { child, ended } = workspace.start(["--dist", dist, ...where, "--yes", "--smoke", "off"], {
    PYPI_API_TOKEN: "pypi-token",
  });
  await eventually(() => arrived(proxy) === nth);
  return {
    child,
    ended,
    proxy,
    again: () =>
      workspace.publish(["--dist", dist, ...where, "--yes", "--smoke", "off"], { PYPI_API_TOKEN: "pypi-token" }),
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGKILL");
      await proxy[Symbol.asyncDispose]();
      await index[Symbol.asyncDispose]();
    },
  };
};

const arrived = ({ log }: FaultProxy): number => log.filter(({ method }) => method === "POST").length;

test.each([
  ["SIGTERM", 143],
  ["SIGINT", 130],
] as const)(
  "%s while a file goes up: a report in time, exit %i, nothing new, and a re-run converges",
  async (signal, status) => {
    await using run = await uploading(2);
    const at = performance.now();
    run.child.kill(signal);
    const end = readPublished(await run.ended);
    expect(performance.now() - at).toBeLessThan(reportTime);
    expect(end).toMatchObject({
      status,
      errors: ["RA-RUN-INTERRUPTED"],
      last: { "tiny-base": "upload skipped" },
      document: { published: false, uploaded: 1 },
    });
    expect(end.stderr).toContain("Run the same again: a release goes on from what is there");
    expect(arrived(run.proxy)).toBe(2);
    run.proxy.rules.length = 0;
    expect(await run.again()).toMatchObject({ status: 0, errors: [], document: { published: true, uploaded: 3 } });
    expect(arrived(run.proxy)).toBe(5);
  },
);

test("a second signal ends it at once", async () => {
  await using run = await uploading(1);
  run.child.kill("SIGINT");
  run.child.kill("SIGTERM");
  const at = performance.now();
  const { status, signal } = await run.ended;
  expect(performance.now() - at).toBeLessThan(1_500);
  expect(signal ?? status).toEqual(expect.anything());
  expect([130, 143]).toContain(status);
});

test("while a backend builds, it and its children are ended too", async () => {
  const pids = join(workspace.folder, "pids");
  workspace.write("ws/packages/tiny-top", {
    "backend.py": [
      "import os, subprocess, sys",
      "def build_sdist(folder, settings=None):",
      '    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])',
      `    open(${JSON.stringify(`${pids}.draft`)}, "w").write(f"{os.getpid()} {child.pid}")`,
      `    os.rename(${JSON.stringify(`${pids}.draft`)}, ${JSON.stringify(pids)})`,
      "    child.wait()",
      "",
    ].join("\n"),
    "pyproject.toml":
      '[project]\nname = "tiny-top"\nversion = "1.0.0"\n[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n',
  });
  workspace.commit();
  const { child, ended } = workspace.start(["--index", "rehearsal"]);
  await eventually(() => existsSync(pids));
  const at = performance.now();
  child.kill("SIGTERM");
  const end = readPublished(await ended);
  expect(performance.now() - at).toBeLessThan(reportTime);
  expect(end).toMatchObject({ status: 143, errors: ["RA-RUN-INTERRUPTED"], document: { uploaded: 0 } });
  for (const pid of readFileSync(pids, "utf8").split(" ")) await eventually(() => !isAlive(Number(pid)));
  expect(workspace.git("ws", "status", "--porcelain")).toBe("");
});
