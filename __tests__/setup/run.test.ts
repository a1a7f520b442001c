import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { count, endOf, integrityOf, makeClone, project, skipPackages, startRegistry, writeLock } from "./clone.ts";

test("the first run brings the packages, the second finds nothing to do, a changed lock brings them again", async () => {
  await using registry = await startRegistry();
  await using clone = await makeClone(registry);

  const first = await clone.run("demo", "a b", "--flag");
  expect(first).toMatchObject({ code: 0, stdout: '["a b","--flag"]\n' });
  expect(first.stderr).toMatch(/^demo: looking at what is here/);
  expect(count("npm packages: done", first)).toBe(1);
  expect(existsSync(join(clone.root, "node_modules", "jest", "bin", "jest.js"))).toBe(true);

  const before = registry.asked.length;
  const second = await clone.run("demo");
  expect(second).toMatchObject({ code: 0, stderr: expect.stringMatching(/^[^\n]*\n$/) });
  expect(registry.asked.length).toBe(before);

  const integrity = await registry.offerPackage("other", {});
  writeLock(clone, { other: integrity });
  expect(count("npm packages: done", await clone.run("demo"))).toBe(1);
  expect(readdirSync(join(clone.root, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["other"]);
});

test("packages come whatever NODE_ENV says, and their install scripts do not run", async () => {
  await using registry = await startRegistry();
  await using clone = await makeClone(registry);
  const scripts = { postinstall: 'node -e \'require("fs").writeFileSync("ran", "")\'' };
  const manifest = JSON.stringify({ name: "eager", version: "1.0.0", scripts });
  writeLock(clone, { eager: await registry.offerPackage("eager", { "package.json": manifest }) });
  clone.env.NODE_ENV = "production";
  expect(await clone.run("demo")).toMatchObject({ code: 0 });
  expect(readdirSync(join(clone.root, "node_modules", "eager"))).toEqual(["package.json"]);
});

test("a package that is not the one in the lock stops the set-up with npm's words, and nothing is left", async () => {
  await using registry = await startRegistry();
  await using clone = await makeClone(registry);
  writeLock(clone, { jest: integrityOf(Buffer.from("another file")) });
  const end = await clone.run("demo");
  expect(end).toMatchObject({ code: 1, stdout: "" });
  expect(end.stderr).toContain("Set-up stopped: npm ci failed (exit status 1)");
  expect(end.stderr).toContain("EINTEGRITY");
  expect(end.stderr).toContain("Do this: Look at npm's words above");
  expect(existsSync(join(clone.root, "node_modules"))).toBe(false);
  expect(readdirSync(join(clone.root, ".tools"))).toEqual([]);
});

test("a lock that lacks a package is npm's to explain, and its first words are shown", async () => {
  await using registry = await startRegistry();
  await using clone = await makeClone(registry);
  await registry.offerPackage("absent", {});
  clone.write("package.json", JSON.stringify({ private: true, type: "module", devDependencies: { absent: "1.0.0" } }));
  const end = await clone.run("demo");
  expect(end.code).toBe(1);
  expect(end.stderr).toContain("Missing: absent@1.0.0 from lock file");
});

test("of two runs at once one brings the packages, and both go on", async () => {
  await using registry = await startRegistry();
  await using clone = await makeClone(registry);
  const ends = await Promise.all([clone.run("demo", "1"), clone.run("demo", "2")]);
  expect(ends.map(({ stdout }) => stdout)).toEqual(['["1"]\n', '["2"]\n']);
  expect(ends.map((end) => count("npm packages: done", end)).sort()).toEqual([0, 1]);
  expect(ends.map((end) => count("Another set-up is at work", end)).sort()).toEqual([0, 1]);
});

test("what a killed set-up left does not stop the next one", async () => {
  await using registry = await startRegistry();
  await using clone = await makeClone(registry);
  skipPackages(clone);
  const lock = join(clone.root, ".tools", "lock");
  mkdirSync(join(clone.root, ".tools", "tmp", "half"), { recursive: true });
  mkdirSync(join(clone.root, "node_modules", "half"), { recursive: true });
  writeFileSync(lock, "");
  utimesSync(lock, 0, 0);
  expect(await clone.run("demo")).toMatchObject({ code: 0, stdout: "[]\n" });
  expect(readdirSync(join(clone.root, ".tools"))).toEqual([]);
  expect(existsSync(join(clone.root, "node_modules", "half"))).toBe(false);
});

test("a signal during set-up ends it, and leaves no lock", async () => {
  await using registry = await startRegistry();
  await using clone = await makeClone(registry);
  clone.install("npm", "exec /bin/sleep 60");
  const child = clone.start("demo");
  const end = endOf(child);
  child.stderr?.on("data", (data: Buffer) => {
    if (data.includes("npm packages")) setTimeout(() => child.kill("SIGTERM"), 100);
  });
  expect(await end).toMatchObject({ code: null, signal: "SIGTERM" });
  expect(readdirSync(join(clone.root, ".tools"))).toEqual([]);
});

test("the task's exit status is passed through, and so is a signal", async () => {
  await using registry = await startRegistry();
  await using clone = await makeClone(registry);
  skipPackages(clone);
  clone.write("scripts/demo.ts", "process.exit(75);");
  expect(await clone.run("demo")).toMatchObject({ code: 75, signal: null });

  const graceful = "process.on('SIGINT', () => process.exit(130)); setInterval(() => {}, 1e3); console.log('ready');";
  clone.write("scripts/demo.ts", graceful);
  const child = clone.start("demo");
  child.stdout?.once("data", () => child.kill("SIGINT"));
  expect(await endOf(child)).toMatchObject({ code: 130, signal: null });

  clone.write("scripts/demo.ts", "process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 1e3);");
  expect(await clone.run("demo")).toMatchObject({ code: null, signal: "SIGTERM" });
});

test("where npm and its shell are ended, the task is ended too", async () => {
  await using registry = await startRegistry();
  await using clone = await makeClone(registry);
  skipPackages(clone);
  clone.write("scripts/demo.ts", "console.log(process.ppid); setInterval(() => {}, 1e3);");
  const command = `node "${join(clone.root, "scripts", "run.mjs")}" demo; :`;
  const env = { ...clone.env, npm_lifecycle_event: "demo" };
  const shell = spawn("/bin/sh", ["-c", command], { env, stdio: ["ignore", "pipe", "ignore"] });
  // The shell ends at once; the pipe closes when the last of the others has ended.
  shell.stdout.on("data", () => shell.kill("SIGKILL"));
  expect((await endOf(shell)).stdout).toMatch(/^\d+\n$/);
});

test("a task that does not exist is a usage error that names those which do", async () => {
  await using registry = await startRegistry();
  await using clone = await makeClone(registry);
  for (const args of [[], ["toString"], ["tests"]]) {
    const end = await clone.run(...args);
    expect(end.code).toBe(2);
    expect(end.stderr).toMatch(/^Usage: [^\n]*\nTasks: test, [^\n]*\n$/);
  }
});

test("jest gets the arguments, and measures coverage only where it runs the whole suite", async () => {
  await using registry = await startRegistry();
  await using clone = await makeClone(registry);
  clone.install(
    "uv",
    'case "$1" in --version) echo "uv 0.14.1";; venv) for last; do :; done; /bin/mkdir -p "$last";; esac',
  );
  const whole = await clone.run("test", "--json");
  expect(JSON.parse(whole.stdout)).toEqual({
    args: ["--coverage", "--json"],
    options: ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning"],
    python: join(clone.root, ".tools", "venv", "bin", "python"),
  });
  expect(JSON.parse((await clone.run("test", "-t", "some name")).stdout)).toMatchObject({ args: ["-t", "some name"] });
});

test("every script that a task names is the project's", () => {
  const text = readFileSync(join(project, "scripts", "tasks.mjs"), "utf8");
  const scripts = [...text.matchAll(/"((?:scripts|bench)\/[a-z-]+\.ts)"/g)].map(([, path]) => path as string);
  expect(scripts.length).toBeGreaterThan(3);
  expect(scripts.filter((path) => !existsSync(join(project, path)))).toEqual([]);
});
