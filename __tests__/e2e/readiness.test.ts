import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { root } from "../child.ts";
import { type ProjectForge, startProjectForge } from "../forge/project-forge.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";
import { githubToken, type Job, type Starting, type Step, startJob } from "./job.ts";
import { pyproject } from "./orchids.ts";

const changelog = (version: string) => `# Changelog\n\n## [${version}] - 2026-11-20\n\n- A \`thing\` & <more>\n`;

const readiness = "actions/release-readiness";

/** No index is asked; nothing else would be the question here. */
const quiet = { index: "off" };

let sandbox: GitSandbox;
let workspace: string;
beforeAll(() => {
  sandbox = createGitSandbox();
  workspace = sandbox.repository("workspace", {
    "pyproject.toml":
      '[tool.uv.workspace]\nmembers = ["packages/*"]\n[tool.uv.sources]\norchid-core = { workspace = true }\n',
    "packages/core/pyproject.toml": pyproject("orchid-core", "1.4.0"),
    "packages/core/CHANGELOG.md": changelog("1.4.0"),
    "packages/core/README.md": "# core\n",
    "packages/core/src/orchid_core/__init__.py": "",
    "packages/http/pyproject.toml": pyproject("orchid-http", "2.0.1", 'dependencies = ["orchid-core"]'),
    "packages/http/CHANGELOG.md": changelog("2.0.1"),
    "packages/http/README.md": "# http\n",
    "packages/http/src/orchid_http/__init__.py": "",
    ".gitignore": "*.log\n",
  });
  sandbox.git("workspace", "checkout", "--quiet", "-b", "feature");
  sandbox.write("workspace", { "packages/core/NEWS.md": "breakpoint()\n" });
  sandbox.git("workspace", "add", "--all");
  sandbox.git("workspace", "commit", "--quiet", "--message", "docs: news");
});
afterAll(() => sandbox[Symbol.dispose]());

const head = () => sandbox.git("workspace", "rev-parse", "HEAD");

interface Event {
  readonly isFork?: boolean;
}

/** A step on a pull request, in a job of its own. */
const onPullRequest = async (starting: Starting, { isFork = false }: Event = {}): Promise<Step> => {
  using job = startJob();
  const path = join(job.folder, "event.json");
  const side = (repository: string) => ({ sha: head(), repo: { full_name: repository } });
  const pull = { number: 7, head: side(isFork ? "fork/project" : "org/project"), base: side("org/project") };
  writeFileSync(path, JSON.stringify({ pull_request: pull, repository: { default_branch: "main" } }));
  const env = { GITHUB_EVENT_NAME: "pull_request", GITHUB_BASE_REF: "main", GITHUB_EVENT_PATH: path, ...starting.env };
  return await job.step(readiness, { cwd: workspace, ...starting, inputs: { ...quiet, ...starting.inputs }, env });
};

const codes = ({ outputs }: Step): readonly string[] =>
  (JSON.parse(outputs.findings!) as readonly { code: string; severity: string }[])
    .filter(({ severity }) => severity === "error")
    .map(({ code }) => code);

const gatesOf = ({ outputs }: Step) =>
  (JSON.parse(outputs.gates!) as readonly { name: string; result: string }[]).map(({ name, result }) => [name, result]);

describe("a pull request", () => {
  test("that is ready is told what merging it releases", async () => {
    const step = await onPullRequest({ inputs: { gates: "tests: echo fine, really" } });
    expect({ status: step.status, stderr: step.stderr, errors: codes(step) }).toEqual({
      status: 0,
      stderr: "",
      errors: [],
    });
    expect(step.outputs.ready).toBe("true");
    expect(JSON.parse(step.outputs.gates!)).toEqual([
      { id: "RG-1", name: "tests", result: "passed", seconds: expect.any(Number) },
    ]);
    expect(step.summary).toMatch(/^## Ready: merging this releases orchid-core 1.4.0 and orchid-http 2.0.1\n/);
    expect(step.summary).toContain("| Gates | 1 passed |");
    expect(step.summary).toContain("| Scope | not configured |");
    expect(step.summary).toContain("Only a person can tick these");
    expect(step.summary).toContain("https://github.com/org/project/settings/environments");
    expect(step.summary).toContain("```mermaid");
    expect(step.leftover).toBe("");
  });

  test("has the output of its gates in the log, folded, where no command is obeyed", async () => {
    const { lines } = await onPullRequest({ inputs: { gates: "tests: echo ::error::no; echo yes", checks: "false" } });
    const start = lines.indexOf("::group::RG-1 tests: echo ::error::no; echo yes");
    expect(start).toBeGreaterThan(0);
    const word = /^::stop-commands::([0-9a-f-]{36})$/.exec(lines[start + 1]!)?.[1];
    expect(lines.slice(start + 2, start + 6)).toEqual([": :error::no", "yes", `::${word}::`, "::endgroup::"]);
  });

  test("that is not ready is told why, with the end of what failed", async () => {
    const gates = "types: true\ntests: echo one failed; exit 3\nempty:\nslow: sleep 60";
    const step = await onPullRequest({ inputs: { gates, "gate-timeout": "1s", checks: "false", preview: "false" } });
    expect(step.status).toBe(1);
    expect(step.outputs.ready).toBe("false");
    expect(gatesOf(step)).toEqual([
      ["types", "passed"],
      ["tests", "failed"],
      ["empty", "not configured"],
      ["slow", "timed out"],
    ]);
    expect(codes(step)).toEqual(["RA-GATE-FAILED", "RA-GATE-NOT-CONFIGURED", "RA-GATE-TIMED-OUT"]);
    expect(step.summary).toMatch(/^## Not ready: The gate RG-2 tests failed: exit status 3, and 2 more errors\n/);
    expect(step.summary).toContain("```text\none failed\n```");
    expect(step.summary).toContain("| Checks | skipped &#40;checks: false&#41; |");
    expect(step.summary).not.toContain("```mermaid");
  });

  test("is held to its scope, and to what its lines must not hold, in the place where it is", async () => {
    const inputs = { scope: "packages/*/CHANGELOG.md\nuv.lock", forbid: "debugger: \\bbreakpoint\\(" };
    const step = await onPullRequest({ inputs });
    expect(codes(step)).toEqual(["RA-SCOPE-OUTSIDE", "RA-SCOPE-FORBIDDEN"]);
    expect(
      step.lines.some((line) => /^::error file=packages\/core\/NEWS.md,line=1::RA-SCOPE-FORBIDDEN/.test(line)),
    ).toBe(true);
    expect(step.summary).toContain("| Scope | failed: 1 file touched |");
  });

  test("whose gate changes what git tracks is not ready", async () => {
    const step = await onPullRequest({
      inputs: { gates: "format: echo x >> packages/core/README.md", checks: "false" },
    });
    sandbox.git("workspace", "checkout", "--quiet", "--", ".");
    expect(codes(step)).toEqual(["RA-GATE-CHANGED-FILES"]);
    expect(step.summary).toContain("| Working tree after the gates | failed |");
  });
});

describe("where the code of a stranger would meet secrets", () => {
  const inputs = { ...quiet, gates: "tests: touch ran.log" };
  test.each([
    [{ GITHUB_EVENT_NAME: "pull_request_target" }, "pull_request_target"],
    [{ GITHUB_EVENT_NAME: "workflow_run" }, "workflow_run"],
    [{ ACTIONS_ID_TOKEN_REQUEST_URL: "http://127.0.0.1:9/" }, "id-token"],
  ])("gates are refused: %j", async (env, why) => {
    using job = startJob();
    const step = await job.step(readiness, { cwd: workspace, inputs, env });
    expect(step.status).toBe(2);
    expect(step.stdout).toContain(`RA-GATE-REFUSED: No gate is run here`);
    expect(step.stdout).toContain(why);
    expect(step.outputs).toMatchObject({ ready: "false", gates: "[]" });
    expect(existsSync(join(workspace, "ran.log"))).toBe(false);
  });
});

describe("a gate that tries everything", () => {
  const secrets = {
    PYPI_API_TOKEN: "pypi-ofTheEnvironment0123456789",
    GH_TOKEN: "ghp_0123456789abcdef",
    ACTIONS_RUNTIME_TOKEN: "runtime-0123456789",
    INNOCENT: "x pypi-ofTheEnvironment0123456789",
  };

  interface Attack {
    readonly step: Step;
    readonly loot: { readonly env: Readonly<Record<string, string>>; readonly paths: readonly string[] };
    readonly isRewritten: boolean;
    readonly isExecuted: boolean;
    readonly daemon: number;
  }

  /** Runs it with actions that may be rewritten; `act` is told the step's process id. */
  const attack = async (
    word: string,
    act: (pid: number, drop: string) => Promise<void> = async () => {},
  ): Promise<Attack> => {
    using own: Job = startJob();
    const checkout = join(own.folder, "actions");
    for (const path of ["dist", readiness]) cpSync(join(root, path), join(checkout, path), { recursive: true });
    const drop = join(own.folder, "drop");
    mkdirSync(drop);
    const script = readFileSync(join(import.meta.dirname, "wicked-gate.py"), "utf8").replace("@DROP@", drop);
    writeFileSync(join(own.folder, "gate.py"), script);
    using job = startJob(checkout);
    let acted: Promise<void> | undefined;
    const step = await job.step(readiness, {
      cwd: workspace,
      env: secrets,
      inputs: { ...quiet, checks: "false", comment: "true", gates: `evil: python3 ${own.folder}/gate.py ${word}` },
      started: (pid) => {
        acted = act(pid, drop);
      },
    });
    await acted;
    return {
      step,
      loot: JSON.parse(readFileSync(join(drop, "loot.json"), "utf8")) as Attack["loot"],
      isRewritten: readFileSync(join(checkout, "dist/index.js"), "utf8").includes("executed"),
      isExecuted: existsSync(join(drop, "executed")),
      daemon: Number(readFileSync(join(drop, "daemon"), "utf8")),
    };
  };

  const isAlive = (pid: number): boolean =>
    existsSync(`/proc/${pid}/status`) && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));

  /** What the runner would obey of a log, as .NET reads its lines. */
  const obeyed = ({ stdout }: Step): readonly string[] => {
    let word: string | undefined;
    return stdout.split(/\r\n|\r|\n/).filter((line) => {
      if (word !== undefined) {
        if (line.trim() === `::${word}::`) word = undefined;
        return false;
      }
      word = /^::stop-commands::(.+)$/.exec(line)?.[1];
      return word === undefined && (/^\s*::.*::/.test(line) || line.includes("##["));
    });
  };

  test("finds nothing, changes nothing, and does not outlive its time", async () => {
    const { step, loot, isRewritten, isExecuted, daemon } = await attack("once");
    expect({ status: step.status, stderr: step.stderr }).toEqual({ status: 1, stderr: "" });
    expect(gatesOf(step)).toEqual([["evil", "passed"]]);
    expect(step.outputs.ready).toBe("false");
    expect(codes(step)).toEqual(["RA-GATE-WROTE-COMMANDS"]);
    expect(Object.keys(step.outputs).toSorted()).toEqual(["findings", "gates", "ready"]);
    expect(step.leftover).toBe("");
    expect(step.summary).not.toContain("pwned");
    expect(step.summary).toMatch(/^## Not ready: /);

    expect(loot.paths.length).toBeGreaterThanOrEqual(5);
    const values = Object.values(loot.env).join("\n");
    for (const secret of [...Object.values(secrets), githubToken]) expect(values).not.toContain(secret);
    expect(
      Object.keys(loot.env).filter((name) => /^(?:INPUT_|STATE_|ACTIONS_|GITHUB_(?:OUTPUT|ENV|TOKEN))/.test(name)),
    ).toEqual([]);
    expect(loot.env.GITHUB_REPOSITORY).toBe("org/project");

    const own = [githubToken, secrets.PYPI_API_TOKEN].map((value) => `::add-mask::${value}`);
    const foreign = obeyed(step).filter(
      (line) =>
        !own.includes(line) &&
        !/^::(?:group::RG-1 evil|endgroup::$|(?:error|warning|notice)(?: [^:]*)?::RA-[A-Z-]+: )/.test(line),
    );
    expect(foreign).toEqual([]);
    expect({ isRewritten, isExecuted, isAlive: isAlive(daemon) }).toEqual({
      isRewritten: true,
      isExecuted: false,
      isAlive: false,
    });
  });

  test("is ended within five seconds of an interrupt, with its daemon, and the report is written", async () => {
    let began = 0;
    const { step, daemon } = await attack("hang", async (pid, drop) => {
      while (!existsSync(join(drop, "daemon"))) await sleep(20);
      began = performance.now();
      process.kill(pid, "SIGINT");
    });
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(step.status).toBe(130);
    expect(gatesOf(step)).toEqual([["evil", "skipped"]]);
    expect(step.outputs.ready).toBe("false");
    expect(step.leftover).toBe("");
    expect(step.summary).not.toContain("pwned");
    expect(isAlive(daemon)).toBe(false);
  });
});

describe("with the forge", () => {
  let forge: ProjectForge;
  const start = async (project: Parameters<typeof startProjectForge>[0]) => {
    forge = await startProjectForge(project);
    return { GITHUB_API_URL: forge.url };
  };
  const stop = async () => {
    await forge[Symbol.asyncDispose]();
    expect(forge.faults).toEqual([]);
  };

  test("cited check runs are those of the pull request's head, and only success passes", async () => {
    const env = await start({
      checkRuns: [
        { name: "test", suite: 1, conclusion: "success" },
        { name: "lint", suite: 1, conclusion: "skipped" },
        { name: "types", suite: 1, conclusion: "failure" },
      ],
      workflows: [{ suite: 1, name: "CI", event: "pull_request" }],
    });
    const gates = "tests: check:CI / test\nlint: check:lint\ntypes: check:types";
    const step = await onPullRequest({ env, inputs: { gates, checks: "false" } });
    await stop();
    expect(gatesOf(step)).toEqual([
      ["tests", "passed"],
      ["lint", "skipped"],
      ["types", "failed"],
    ]);
    expect(codes(step)).toEqual(["RA-GATE-CHECK-UNSEEN", "RA-GATE-CHECK-FAILED"]);
    expect(forge.requests[0]).toBe(`GET /repos/org/project/commits/${head()}/check-runs?filter=latest&per_page=100`);
  });

  test("what this token may not see is never passed", async () => {
    const message = "Resource not accessible by integration";
    const env = await start({ refused: { "GET /repos/org/project/commits": { status: 403, message } } });
    const step = await onPullRequest({ env, inputs: { gates: "tests: check:test", checks: "false" } });
    await stop();
    expect(gatesOf(step)).toEqual([["tests", "skipped"]]);
    expect(step.outputs.ready).toBe("false");
    expect(step.status).toBe(1);
  });

  test("the comment says what the summary says, once, and then the news", async () => {
    const env = await start({});
    const inputs = { comment: "true", checks: "false" };
    const first = await onPullRequest({ env, inputs });
    expect(first.status).toBe(0);
    const second = await onPullRequest({ env, inputs: { ...inputs, gates: "tests: false" } });
    await stop();
    expect(second.status).toBe(1);
    expect(forge.project.comments).toHaveLength(1);
    expect(forge.project.comments[0]!.body).toMatch(
      /^<!-- release-readiness: {2}-->\n## Not ready: The gate RG-1 tests failed/,
    );
  });

  test("a comment that a fork's token cannot write fails nothing", async () => {
    const message = "Resource not accessible by integration";
    const env = await start({ refused: { "POST /repos": { status: 403, message } } });
    const step = await onPullRequest({ env, inputs: { comment: "true", checks: "false" } }, { isFork: true });
    await stop();
    expect({ status: step.status, ready: step.outputs.ready }).toEqual({ status: 0, ready: "true" });
    expect(step.stdout).toContain("RA-COMMENT-NOT-WRITTEN");
    expect(step.stdout).toContain("comes from a fork");
  });

  test("where there is no pull request, there is nothing to comment on", async () => {
    using job = startJob();
    const step = await job.step(readiness, { cwd: workspace, inputs: { ...quiet, comment: "true", checks: "false" } });
    expect(step.status).toBe(0);
    expect(step.stdout).toContain("RA-COMMENT-NO-PULL-REQUEST");
  });
});
