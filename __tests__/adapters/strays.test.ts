import { spawn } from "node:child_process";
import {
  accessSync,
  constants,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "@jest/globals";
import { createProcesses } from "../../src/adapters/processes.ts";
import { isAlive } from "../waiting.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "strays-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const env = { PATH: process.env.PATH ?? "" };
const { run } = createProcesses();
const shell = (script: string, more = {}) =>
  run({ file: "/bin/sh", args: ["-c", script], cwd: folder, env, endsStrays: true, ...more });

const written = async (name: string): Promise<number> => {
  const path = join(folder, name);
  for (let waited = 0; !existsSync(path) || !readFileSync(path, "utf8").endsWith("\n"); waited += 20) {
    if (waited > 8_000) throw new Error(`nobody wrote ${name}`);
    await sleep(20);
  }
  return Number(readFileSync(path, "utf8"));
};

/** A daemon by two forks and a session of its own, as system services start. */
const daemon = (name: string) => `
import os, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        open("${name}", "w").write(f"{os.getpid()}\\n")
        time.sleep(60)
    os._exit(0)
`;

const onLinux = process.platform === "linux" ? describe : describe.skip;

onLinux("what leaves the process group (on Linux, which has /proc)", () => {
  test("is ended with its child, whatever it is called and whoever is its parent", async () => {
    writeFileSync(join(folder, "daemon.py"), daemon("forked"));
    const exit = await shell(
      "setsid sh -c 'echo $$ > session; sleep 60' & python3 daemon.py; while [ ! -s session ] || [ ! -s forked ]; do sleep 0.02; done",
    );
    expect(exit.code).toBe(0);
    expect([isAlive(await written("session")), isAlive(await written("forked"))]).toEqual([false, false]);
  });

  test("cannot hold up the run by writing on and on", async () => {
    const exit = await shell("setsid sh -c 'echo $$ > loud; while :; do echo x; sleep 0.01; done' & sleep 0.3");
    expect(exit.duration).toBeLessThan(4_000);
    expect(isAlive(await written("loud"))).toBe(false);
  });

  test("is ended at the time-out and at an abort", async () => {
    const late = await shell("setsid sh -c 'echo $$ > late; sleep 60' & sleep 60", { timeout: 2_000 });
    expect(late.isTimedOut).toBe(true);
    expect(isAlive(await written("late"))).toBe(false);
    const controller = new AbortController();
    const running = shell("setsid sh -c 'echo $$ > aborted; sleep 60' & sleep 60", { signal: controller.signal });
    const pid = await written("aborted");
    controller.abort(new Error("enough"));
    await expect(running).rejects.toThrow("enough");
    expect(isAlive(pid)).toBe(false);
  });

  test("is left alone where nobody asked, and where another child started it", async () => {
    const other = spawn("sleep", ["60"], { env, stdio: "ignore" });
    await shell("true");
    expect(isAlive(other.pid!)).toBe(true);
    other.kill("SIGKILL");
    await shell("setsid sh -c 'echo $$ > spared; exec sleep 20' & while [ ! -s spared ]; do sleep 0.02; done", {
      endsStrays: false,
    });
    const spared = await written("spared");
    expect(isAlive(spared)).toBe(true);
    process.kill(spared, "SIGKILL");
  });

  test("is found by the child that it belongs to, also where others ended while it ran", async () => {
    const running = shell("setsid sh -c 'echo $$ > patient; sleep 60' & while [ ! -e enough ]; do sleep 0.02; done");
    const pid = await written("patient");
    await shell("true");
    expect(isAlive(pid)).toBe(true);
    writeFileSync(join(folder, "enough"), "");
    await running;
    expect(isAlive(pid)).toBe(false);
  });

  test("is found also where it is between two programs, when no process shows what it was started with", async () => {
    for (let tries = 1; ; tries++) {
      rmSync(join(folder, "between"), { force: true });
      const exit = await shell(
        'mark=$(env | grep ^RELEASE_ACTIONS_CHILD_); setsid env -i sh -c "echo \\$\\$ > between; sleep 0.05; exec env $mark sleep 60" & while [ ! -s between ]; do sleep 0.02; done',
      );
      expect(exit.code).toBe(0);
      const pid = await written("between");
      await sleep(150);
      const isFound = !isAlive(pid);
      if (!isFound) process.kill(pid, "SIGKILL");
      // The looks end after a moment, and on a machine that is busy enough the second program begins after it.
      if (isFound || tries === 5) return expect(isFound).toBe(true);
    }
  });

  test("whose variables are empty is waited for a moment, and once", async () => {
    await shell(
      'setsid env -i sh -c "echo \\$\\$ > emptied; exec sleep 60" & while [ ! -s emptied ]; do sleep 0.02; done',
    );
    const pid = await written("emptied");
    expect(isAlive(pid)).toBe(true);
    const began = performance.now();
    for (let times = 0; times < 5; times++) await shell("true");
    expect(performance.now() - began).toBeLessThan(1_000);
    process.kill(pid, "SIGKILL");
  });

  const lastId = "/proc/sys/kernel/ns_last_pid";
  const canChoose = (() => {
    try {
      accessSync(lastId, constants.W_OK);
      return true;
    } catch {
      return false;
    }
  })();

  (canChoose ? test : test.skip)("is found also where it has the id of a process that was passed over", async () => {
    for (let tries = 0; ; tries++) {
      const other = spawn("sleep", ["60"], { env, stdio: "ignore" });
      const pid = other.pid!;
      await shell("true");
      other.kill("SIGKILL");
      await new Promise((resolve) => other.once("exit", resolve));
      const { stdout } = await shell(`echo ${pid - 1} > ${lastId}; setsid sleep 60 > /dev/null 2>&1 & echo $!`);
      // Another process of this machine may have taken the id meanwhile.
      if (Number(stdout) !== pid && tries < 50) continue;
      expect([Number(stdout), isAlive(pid)]).toEqual([pid, false]);
      return;
    }
  });

  test("ends with this process", async () => {
    const adapter = join(import.meta.dirname, "../../src/adapters/processes.ts");
    writeFileSync(
      join(folder, "host.ts"),
      `import { createProcesses } from ${JSON.stringify(adapter)};
      void createProcesses().run({
        file: "/bin/sh", args: ["-c", "setsid sh -c 'echo $$ > orphan; sleep 60' & sleep 60"],
        cwd: ${JSON.stringify(folder)}, env: { PATH: ${JSON.stringify(env.PATH)} }, endsStrays: true,
      });`,
    );
    const host = spawn(process.execPath, [join(folder, "host.ts")], { stdio: "ignore" });
    const pid = await written("orphan");
    host.kill("SIGTERM");
    await new Promise((resolve) => host.once("exit", resolve));
    for (let waited = 0; isAlive(pid) && waited < 2_000; waited += 20) await sleep(20);
    expect(isAlive(pid)).toBe(false);
  });
});
