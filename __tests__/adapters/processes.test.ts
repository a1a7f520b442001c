import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createProcesses } from "../../src/adapters/processes.ts";
import { remedyOf } from "../../src/domain/problem/finding.ts";
import { folderMissing, programMissing, programNotStarted } from "../../src/domain/problem/process.ts";
import type { Command } from "../../src/ports/process.ts";
import { eventually, isAlive } from "../waiting.ts";

const env = { PATH: process.env.PATH ?? "" };
const { run } = createProcesses();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "processes-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const shell = (script: string, more: Partial<Command> = {}) =>
  run({ file: "/bin/sh", args: ["-c", script], cwd: folder, env, ...more });
const node = (script: string, more: Partial<Command> = {}) =>
  run({ file: process.execPath, args: ["-e", script], cwd: folder, env, ...more });

const pidIn = async (name: string): Promise<number> => {
  const path = join(folder, name);
  await eventually(() => existsSync(path) && readFileSync(path, "utf8").endsWith("\n"));
  return Number(readFileSync(path, "utf8"));
};

test("any exit is a value, with both streams and the time", async () => {
  const exit = await shell("echo out; echo err >&2; sleep 0.1; exit 3");
  expect(exit).toMatchObject({ code: 3, signal: null, isTimedOut: false, stdout: "out\n", stderr: "err\n" });
  expect(exit.duration).toBeGreaterThanOrEqual(100);
  expect(exit.duration).toBeLessThan(5_000);
  expect(await shell("kill -9 $$")).toMatchObject({ code: null, signal: "SIGKILL" });
});

test("nothing that is left of a run keeps this process alive", async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  const before = timers();
  await shell("echo out");
  expect(timers()).toBe(before);
});

test("a child has the given environment and nothing else", async () => {
  const exit = await run({ file: "/usr/bin/env", args: [], cwd: folder, env: { ONLY: "this" } });
  expect(exit.stdout).toBe("ONLY=this\n");
});

test("arguments reach the program as they are, through no shell", async () => {
  const args = ["$(touch taken)", "; touch taken", "`touch taken`", "*", "a b", "", "-n", "\n"];
  const exit = await run({
    file: process.execPath,
    args: ["-e", "console.log(JSON.stringify(process.argv.slice(1)))", "--", ...args],
    cwd: folder,
    env,
  });
  expect(JSON.parse(exit.stdout)).toEqual(args);
  expect(existsSync(join(folder, "taken"))).toBe(false);
});

test("a program that is not there is named", async () => {
  await expect(run({ file: "no-such-program", args: [], cwd: folder, env })).rejects.toMatchObject({
    findings: [programMissing({ file: "no-such-program" })],
  });
  const file = join(folder, "venv/bin/python");
  await expect(run({ file, args: [], cwd: folder, env })).rejects.toMatchObject({
    findings: [{ message: `There is no program to run at ${file}`, hint: expect.not.stringContaining("PATH") }],
  });
});

test("a folder that is gone is told from a program that is not there", async () => {
  const cwd = join(folder, "gone");
  await expect(shell("true", { cwd })).rejects.toMatchObject({ findings: [folderMissing({ file: "/bin/sh", cwd })] });
});

test("a file that cannot be run, and too long an environment, are told with the system's code", async () => {
  const file = join(folder, "plain.txt");
  writeFileSync(file, "text", { mode: 0o600 });
  await expect(run({ file, args: [], cwd: folder, env })).rejects.toMatchObject({
    findings: [programNotStarted({ file, why: "EACCES" })],
  });
  await expect(shell("true", { env: { BIG: "x".repeat(1 << 20) } })).rejects.toMatchObject({
    findings: [programNotStarted({ file: "/bin/sh", why: "E2BIG" })],
  });
  const remedies = ["EACCES", "EAGAIN", "ENOMEM"].map((why) => remedyOf(programNotStarted({ file, why })));
  expect(remedies).toEqual(["call", "outside", "outside"]);
});

test("a time-out ends the whole group, also where a grandchild does not listen", async () => {
  const exit = await shell(
    `(trap '' TERM; sh -c 'trap "" TERM; echo $$ > deaf; while :; do sleep 0.1; done') & echo $! > child; wait`,
    {
      timeout: 300,
    },
  );
  expect(exit).toMatchObject({ code: null, signal: "SIGTERM", isTimedOut: true });
  expect(isAlive(await pidIn("deaf"))).toBe(false);
  expect(isAlive(await pidIn("child"))).toBe(false);
});

test("a child that ends by itself when asked to is not killed", async () => {
  const exit = await shell("trap 'echo cleaned; exit 5' TERM; while :; do sleep 0.05; done", { timeout: 200 });
  expect(exit).toMatchObject({ code: 5, signal: null, isTimedOut: true, stdout: "cleaned\n" });
});

test("an abort ends the group, then rejects with the reason", async () => {
  const controller = new AbortController();
  const reason = new Error("interrupted");
  const running = shell("sleep 60 & echo $! > aborted; wait", { signal: controller.signal });
  const pid = await pidIn("aborted");
  controller.abort(reason);
  await expect(running).rejects.toBe(reason);
  expect(isAlive(pid)).toBe(false);
});

test("an abort while the program is being started ends it too", async () => {
  const controller = new AbortController();
  const running = shell("sleep 60", { signal: controller.signal });
  controller.abort(new Error("stop"));
  await expect(running).rejects.toThrow("stop");
}, 20_000);

test("nothing starts when the signal is aborted already", async () => {
  await expect(shell("touch started", { signal: AbortSignal.abort("why") })).rejects.toBe("why");
  expect(existsSync(join(folder, "started"))).toBe(false);
});

test("what the leader leaves behind in its group is ended, with what it wrote kept", async () => {
  const exit = await shell("(echo $$; touch said; sleep 60) & echo $! > daemon; until [ -e said ]; do :; done; exit 0");
  expect(exit.code).toBe(0);
  expect(exit.stdout).toMatch(/^\d+\n$/);
  // Where nobody reaps orphans at once, a zombie is waited for until the grace is over.
  expect(exit.duration).toBeLessThan(3_500);
  expect(isAlive(await pidIn("daemon"))).toBe(false);
});

test("a process that left the group and holds the output does not hold up the run", async () => {
  const exit = await shell(
    "setsid sh -c 'echo $$ > escaped; exec sleep 20' & while [ ! -s escaped ]; do sleep 0.02; done; echo done",
  );
  process.kill(await pidIn("escaped"), "SIGKILL");
  expect(exit.stdout).toBe("done\n");
  expect(exit.duration).toBeLessThan(3_000);
});

test("of a long output the beginning and the end are kept, or all where it is data", async () => {
  const script = "process.stdout.write('first'.padEnd(70000, '.') + 'x'.repeat(5000000) + 'last')";
  const bounded = await node(script);
  expect(bounded.stdout.length).toBeLessThan(1_200_000);
  expect(bounded.stdout.startsWith("first...")).toBe(true);
  expect(bounded.stdout.endsWith("xlast")).toBe(true);
  expect(bounded.stdout).toContain(`… ${70_000 + 5_000_000 + 4 - 65_536 - 1_048_576} bytes left out …`);
  const whole = await node(script, { keepsAll: true });
  expect(whole.stdout.length).toBe(5_070_004);
});

test("all output is read also where this process is busy when the child ends", async () => {
  const running = node("process.stdout.write('x'.repeat(900000))", { keepsAll: true });
  await sleep(30);
  const until = Date.now() + 700;
  while (Date.now() < until);
  expect((await running).stdout.length).toBe(900_000);
});

test("lines come whole, as they are written, whatever the pieces they arrive in", async () => {
  const lines: string[] = [];
  const script = `
    const bytes = Buffer.from("é€😀 one\\r\\ntwo\\n\\nlast");
    let at = 0;
    const next = () => at < bytes.length && process.stdout.write(bytes.subarray(at, ++at), () => setTimeout(next, 2));
    next();`;
  const exit = await node(script, { onLine: (line) => lines.push(line) });
  expect(lines).toEqual(["é€😀 one", "two", "", "last"]);
  expect(exit.stdout).toBe("é€😀 one\r\ntwo\n\nlast");
});

test("bytes that are no UTF-8 and endless lines do no harm", async () => {
  const lines: string[] = [];
  await node("process.stdout.write(Buffer.from([0x61, 0xff, 0x62, 0x0a])); process.stdout.write('y'.repeat(200000))", {
    onLine: (line) => lines.push(line),
  });
  expect(lines[0]).toBe("a\ufffdb");
  expect(lines.slice(1).join("")).toBe("y".repeat(200_000));
  expect(Math.max(...lines.map(({ length }) => length))).toBe(65_536);
});

test("input is handed over, and a child that does not read it is no failure", async () => {
  expect((await run({ file: "cat", args: [], cwd: folder, env, stdin: "für ihn" })).stdout).toBe("für ihn");
  expect((await shell("exit 0", { stdin: "x".repeat(1 << 20) })).code).toBe(0);
});

/** A process of its own that does `first`, runs a sleeping child through the adapter, then does what `script` says. */
const host = (name: string, script: string, first = "") => {
  const file = join(folder, `${name}.ts`);
  const adapter = join(import.meta.dirname, "../../src/adapters/processes.ts");
  writeFileSync(
    file,
    `import { createProcesses } from ${JSON.stringify(adapter)};
    ${first}
    void createProcesses().run({
      file: "/bin/sh", args: ["-c", "trap '' TERM; sleep 60 & echo $! > ${name}; wait; wait"],
      cwd: ${JSON.stringify(folder)}, env: { PATH: ${JSON.stringify(env.PATH)} },
    });
    ${script}`,
  );
  const child = spawn(process.execPath, [file], { stdio: "ignore" });
  const ended = new Promise<number | string | null>((resolve) => {
    child.once("exit", (code, signal) => resolve(signal ?? code));
  });
  return { child, ended, pid: () => pidIn(name) };
};

test("a signal that ends this process ends its children", async () => {
  const hosts = (["SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT"] as const).map((signal) => ({
    signal,
    ...host(`on-${signal}`, ""),
  }));
  for (const { signal, child, ended, pid } of hosts) {
    const grandchild = await pid();
    child.kill(signal);
    expect(await ended).toBe(signal);
    await eventually(() => !isAlive(grandchild));
  }
});

test("an exit of this process, also by an error, ends its children", async () => {
  const wait = "await new Promise((resolve) => setTimeout(resolve, 500));";
  for (const [name, script, code] of [
    ["exits", `${wait} process.exit(7);`, 7],
    ["throws", `${wait} throw new Error("lost");`, 1],
  ] as const) {
    const { ended, pid } = host(name, script);
    const grandchild = await pid();
    expect(await ended).toBe(code);
    await eventually(() => !isAlive(grandchild));
  }
});

test("a signal that somebody else handles is left to them", async () => {
  const told = join(folder, "told");
  const { child, ended, pid } = host(
    "handled",
    "",
    `import { writeFileSync } from "node:fs";
    process.on("SIGTERM", () => writeFileSync(${JSON.stringify(told)}, ""));
    process.on("SIGUSR2", () => process.exit(42));`,
  );
  const grandchild = await pid();
  child.kill("SIGTERM");
  await eventually(() => existsSync(told));
  expect(isAlive(grandchild)).toBe(true);
  child.kill("SIGUSR2");
  expect(await ended).toBe(42);
  await eventually(() => !isAlive(grandchild));
});
