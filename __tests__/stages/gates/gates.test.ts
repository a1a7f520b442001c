import { execFileSync } from "node:child_process";
import { existsSync, lstatSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createCommandFiles } from "../../../src/adapters/command-files.ts";
import { createFreshClones } from "../../../src/adapters/fresh-clones.ts";
import { createGit } from "../../../src/adapters/git-cli.ts";
import { createProcesses } from "../../../src/adapters/processes.ts";
import { createShell } from "../../../src/adapters/shell.ts";
import { systemClock } from "../../../src/adapters/system-clock.ts";
import { cloneEnvironment, gateEnvironment } from "../../../src/domain/environment/gate.ts";
import { parseGates } from "../../../src/domain/gate/parse-gates.ts";
import { type GatePorts, runGates } from "../../../src/stages/gates/gates.ts";
import { createGitSandbox, type GitSandbox } from "../../git-sandbox.ts";
import { machine } from "../../uv-sandbox.ts";
import { isAlive } from "../../waiting.ts";

let sandbox: GitSandbox;
let root: string;
beforeEach(() => {
  sandbox = createGitSandbox();
  root = sandbox.repository("ws", { "a.txt": "a\n", "packages/core/b.txt": "b\n", ".gitignore": "ignored\n" });
});
afterEach(() => sandbox[Symbol.dispose]());

interface Running {
  readonly timeout?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly prefix?: string;
}

/** Runs lines of `gates` in the repository, with real programs. */
const gates = async (lines: readonly string[], running: Running = {}) => {
  const { timeout = 20_000, signal = new AbortController().signal, prefix = "" } = running;
  const env = { ...machine, ...running.env };
  const processes = createProcesses();
  const git = createGit(processes, env);
  const log: string[] = [];
  const ports: GatePorts = {
    shell: createShell({
      processes,
      environments: { checkout: gateEnvironment(env, []), clone: cloneEnvironment(env, []) },
    }),
    clones: createFreshClones(processes, env, join(sandbox.folder, "clones")),
    checkRuns: { of: async () => [] },
    commandFiles: createCommandFiles(env),
    commandLog: {
      open: (title) => {
        log.push(`open ${title}`);
        return { line: (text) => log.push(text), close: (how) => log.push(`close ${how.replace(/[\d.]+ s$/, "x s")}`) };
      },
    },
    git,
    clock: systemClock,
    signal,
  };
  const parsed = parseGates(lines);
  expect(parsed.findings).toEqual([]);
  const repository = await git.inspect(root);
  const run = { gates: parsed.gates, folder: join(root, prefix), prefix, repository, cited: undefined, timeout };
  const { results, findings, isTreeClean } = await runGates(run, ports);
  return {
    results,
    isTreeClean,
    log,
    codes: findings.map(({ code }) => code),
    findings,
    ends: results.map(({ result }) => result),
  };
};

test("gates run one after the other, all of them, and only exit status 0 passes", async () => {
  const { ends, results, codes, log } = await gates([
    "one: echo first >&2; touch ignored",
    "two: echo oh; exit 3",
    "three: false | true",
    "four: test -f ignored && test -f a.txt",
    "five:",
    "six: kill -9 $$",
    "seven: no-such-program-at-all",
  ]);
  expect(ends).toEqual(["passed", "failed", "failed", "passed", "not configured", "failed", "failed"]);
  expect(results[1]).toMatchObject({ why: "exit status 3", tail: "oh" });
  expect(results[5]).toMatchObject({ why: "ended by SIGKILL", exit: { code: null, signal: "SIGKILL" } });
  expect(results[6]).toMatchObject({
    why: "exit status 127",
    exit: { code: 127 },
    tail: expect.stringContaining("no-such-program-at-all"),
  });
  expect(codes.filter((code) => code === "RA-GATE-FAILED")).toHaveLength(4);
  expect(codes).toContain("RA-GATE-NOT-CONFIGURED");
  expect(log.slice(0, 6)).toEqual([
    "open RG-1 one: echo first >&2; touch ignored",
    "first",
    "close RG-1 one: passed, after x s",
    "open RG-2 two: echo oh; exit 3",
    "oh",
    "close RG-2 two: failed, exit status 3, after x s",
  ]);
});

test("of a long output the end is kept, made inert", async () => {
  const { results } = await gates(["long: seq 1 1000; printf '\\033[31m::error::x\\n'; exit 1"]);
  const tail = (results[0] as { tail: string }).tail.split("\n");
  expect(tail).toHaveLength(60);
  expect(tail.at(-2)).toBe("1000");
  expect(tail.at(-1)).toBe(": :error::x");
});

test("a gate that hangs is stopped with all that it has started", async () => {
  const { ends, results } = await gates(
    [
      "hangs: setsid sh -c 'echo $$ > ignored; sleep 60' & (trap '' TERM; while :; do sleep 0.1; done) & echo waiting; wait",
      "after: true",
    ],
    { timeout: 3_000 },
  );
  expect(ends).toEqual(["timed out", "passed"]);
  expect(results[0]).toMatchObject({ why: "stopped after 3.0 s", tail: "waiting" });
  expect(isAlive(Number(readFileSync(join(root, "ignored"), "utf8")))).toBe(false);
});

test("an interrupt ends the gate and skips the rest, within five seconds", async () => {
  const controller = new AbortController();
  const running = gates(
    ["one: true", "two: echo $$ > ignored; trap '' TERM; while :; do sleep 0.1; done", "three: true"],
    {
      signal: controller.signal,
    },
  );
  while (!existsSync(join(root, "ignored"))) await sleep(20);
  const began = performance.now();
  controller.abort(new Error("interrupted"));
  const { ends, codes } = await running;
  expect(performance.now() - began).toBeLessThan(4_500);
  expect(ends).toEqual(["passed", "skipped", "skipped"]);
  expect(codes).toEqual(["RA-GATE-INTERRUPTED", "RA-GATE-INTERRUPTED"]);
});

describe("what a gate does to the checkout", () => {
  test("is an error where git tracks it, laid at the door of the gate that did it", async () => {
    const { ends, findings, isTreeClean } = await gates([
      "clean: echo x > ignored; echo y > new.txt",
      "formats: echo more >> packages/core/b.txt",
      "sees it: git diff --quiet || exit 0",
    ]);
    expect(ends).toEqual(["passed", "passed", "passed"]);
    expect(findings).toMatchObject([{ code: "RA-GATE-CHANGED-FILES", severity: "error", file: "packages/core/b.txt" }]);
    expect(findings[0]!.message).toContain("RG-2 formats");
    // What one gate changed, no later gate makes clean.
    expect(isTreeClean).toBe(false);
  });

  test("is an error where it is another commit", async () => {
    const commit = "git -c user.name=A -c user.email=a@example.org commit --quiet --allow-empty --message x";
    const before = sandbox.git("ws", "rev-parse", "HEAD").trim().slice(0, 9);
    const { findings, isTreeClean } = await gates([`commits: ${commit}`]);
    expect(isTreeClean).toBe(false);
    expect(findings).toMatchObject([{ code: "RA-GATE-MOVED-HEAD", inTerminal: expect.stringContaining(before) }]);
    expect(findings[0]!.message).toMatch(new RegExp(`: [0-9a-f]{9}, not ${before}$`));
  });

  test("is an error where git cannot read it any more, and the runner's files are put back all the same", async () => {
    const output = join(sandbox.folder, "output");
    writeFileSync(output, "");
    const break_ = `breaks: echo x > ${output}; echo '[core' > .git/config`;
    const { codes, isTreeClean } = await gates([break_, "after: true"], { env: { GITHUB_OUTPUT: output } });
    expect(isTreeClean).toBe(false);
    expect(codes).toEqual(["RA-GIT-FAILED", "RA-GATE-WROTE-COMMANDS", "RA-GIT-FAILED"]);
    expect(readFileSync(output, "utf8")).toBe("");
  });

  test("is not claimed to be clean where nothing was compared", async () => {
    expect((await gates(["one: true"])).isTreeClean).toBe(true);
    expect((await gates(["cold: clone: true"])).isTreeClean).toBe(true);
    expect((await gates(["empty:", "cites: check:test"])).isTreeClean).toBeUndefined();
  });

  test("is told from what was changed before", async () => {
    sandbox.write("ws", { "a.txt": "changed\n" });
    expect((await gates(["one: true"])).codes).toEqual(["RA-GATE-ON-CHANGES"]);
    expect((await gates([])).codes).toEqual([]);
  });
});

describe("the runner's command files", () => {
  const names = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"];
  const files = () => {
    const entries = names.map((name) => [name, join(sandbox.folder, name)] as const);
    for (const [name, path] of entries) writeFileSync(path, `before ${name}\n`);
    return Object.fromEntries(entries);
  };

  test("are put back after each gate, and the gate is named", async () => {
    const env = files();
    const { codes, findings, ends } = await gates(
      [
        `appends: echo x=1 >> ${env.GITHUB_OUTPUT}; echo PATH=/x > ${env.GITHUB_ENV}`,
        `honest: true`,
        `removes: rm ${env.GITHUB_PATH}; ln -sf ${join(root, "ignored")} ${env.GITHUB_STATE}; rm ${env.GITHUB_STEP_SUMMARY}; mkdir ${env.GITHUB_STEP_SUMMARY}`,
      ],
      { env },
    );
    expect(ends).toEqual(["passed", "passed", "passed"]);
    expect(codes).toEqual(["RA-GATE-WROTE-COMMANDS", "RA-GATE-WROTE-COMMANDS"]);
    expect(findings[0]!.message).toBe("The gate RG-1 appends wrote into the runner's GITHUB_OUTPUT, GITHUB_ENV");
    expect(findings[1]!.message).toContain("GITHUB_PATH, GITHUB_STATE, GITHUB_STEP_SUMMARY");
    for (const name of names) expect(readFileSync(env[name]!, "utf8")).toBe(`before ${name}\n`);
    expect(existsSync(join(root, "ignored"))).toBe(false);
  });

  test("that a gate makes links of are plain files again, whatever the link leads to", async () => {
    const env = files();
    const elsewhere = join(sandbox.folder, "elsewhere");
    const script = `cp ${env.GITHUB_OUTPUT} ${elsewhere}; ln -sf ${elsewhere} ${env.GITHUB_OUTPUT}`;
    expect((await gates([`links: ${script}`], { env })).codes).toEqual(["RA-GATE-WROTE-COMMANDS"]);
    expect(lstatSync(env.GITHUB_OUTPUT!).isFile()).toBe(true);
    expect(readFileSync(env.GITHUB_OUTPUT!, "utf8")).toBe("before GITHUB_OUTPUT\n");
  });

  test("are not named in a gate's environment", async () => {
    const { results } = await gates(["env: env; exit 1"], { env: { ...files(), GITHUB_SHA: "kept" } });
    const { tail } = results[0] as { tail: string };
    expect(tail).toContain("GITHUB_SHA=kept");
    for (const name of names) expect(tail).not.toContain(`${name}=`);
  });

  test("that were links or not there before stay so", async () => {
    const env = files();
    unlinkSync(env.GITHUB_OUTPUT!);
    unlinkSync(env.GITHUB_STATE!);
    symlinkSync(env.GITHUB_ENV!, env.GITHUB_STATE!);
    expect((await gates(["honest: true"], { env })).codes).toEqual([]);
    expect((await gates([`makes: echo x > ${env.GITHUB_OUTPUT}`], { env })).codes).toEqual(["RA-GATE-WROTE-COMMANDS"]);
    expect(existsSync(env.GITHUB_OUTPUT!)).toBe(false);
  });
});

describe("a cold clone", () => {
  test("has what is committed, and nothing that lies in the checkout", async () => {
    sandbox.write("ws", { "new.txt": "", ignored: "", "a.txt": "changed\n" });
    const { ends, results } = await gates(
      ["cold: clone: cat b.txt ../../a.txt; ls ..; pwd; git log --oneline | wc -l; test ! -e ../../new.txt"],
      { prefix: "packages/core", env: { VIRTUAL_ENV: "/elsewhere" } },
    );
    expect({ ends, results }).toMatchObject({ ends: ["passed"] });
    expect(existsSync(join(sandbox.folder, "clones"))).toBe(true);
    expect(execFileSync("ls", [join(sandbox.folder, "clones")], { encoding: "utf8" })).toBe("");
  });

  test("of a file that was never committed fails, and is removed all the same", async () => {
    sandbox.write("ws", { "forgotten.txt": "" });
    const { ends, codes } = await gates(["cold: clone: test -e forgotten.txt", "warm: test -e forgotten.txt"]);
    expect(ends).toEqual(["failed", "passed"]);
    expect(codes).toEqual(["RA-GATE-FAILED"]);
    expect(execFileSync("ls", [join(sandbox.folder, "clones")], { encoding: "utf8" })).toBe("");
  });

  test("from which the checkout is changed is named all the same", async () => {
    expect(await gates([`cold: clone: echo x >> ${root}/a.txt`])).toMatchObject({ codes: ["RA-GATE-CHANGED-FILES"] });
  });

  test("may change what it likes", async () => {
    expect(await gates(["cold: clone: echo x >> a.txt; git rm --quiet --cached a.txt"])).toMatchObject({
      ends: ["passed"],
      codes: [],
    });
  });

  test("by itself installs every member as the lock has it", async () => {
    sandbox.write("ws", {
      "pyproject.toml": '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
      "packages/core/pyproject.toml": '[project]\nname = "core"\nversion = "1"\nrequires-python = ">=3.9"\n',
    });
    execFileSync("uv", ["lock", "--offline"], { cwd: root, env: machine, stdio: "pipe" });
    sandbox.git("ws", "add", "--all");
    sandbox.git("ws", "commit", "--quiet", "--message", "feat: a workspace");
    const env = { UV_OFFLINE: "1" };
    expect(await gates(["cold: clone"], { env })).toMatchObject({ ends: ["passed"] });
    sandbox.git("ws", "rm", "--quiet", "uv.lock");
    sandbox.git("ws", "commit", "--quiet", "--message", "fix: no lock");
    expect(await gates(["cold: clone"], { env })).toMatchObject({
      ends: ["failed"],
      results: [{ tail: expect.stringContaining("lock") }],
    });
  });

  test("needs a commit", async () => {
    const { GIT_DIR: _, ...env } = machine as Record<string, string>;
    sandbox.write("plain", { "a.txt": "" });
    root = join(sandbox.folder, "plain");
    const { ends, codes } = await gates(["cold: clone", "plain: test -e a.txt", "cites: check:test"], { env });
    expect(ends).toEqual(["skipped", "passed", "skipped"]);
    expect(codes).toEqual(["RA-GATE-CHECK-UNSEEN", "RA-GATE-CHECK-UNSEEN"]);
  });
});
