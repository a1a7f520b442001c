import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { codesOf, type FeatureBranch, featureBranch, gatesOf, quiet, readiness } from "./feature-branch.ts";
import { startJob } from "./job.ts";

let branch: FeatureBranch;
beforeAll(() => {
  branch = featureBranch();
});
afterAll(() => branch[Symbol.dispose]());

describe("a pull request", () => {
  test("that is ready is told what merging it releases", async () => {
    const step = await branch.onPullRequest({ inputs: { gates: "tests: echo fine, really" } });
    expect({ status: step.status, stderr: step.stderr, errors: codesOf(step) }).toEqual({
      status: 0,
      stderr: "",
      errors: [],
    });
    expect(step.outputs.ready).toBe("true");
    expect(JSON.parse(step.outputs.gates!)).toEqual([
      { id: "RG-1", name: "tests", result: "passed", seconds: expect.any(Number) },
    ]);
    expect(step.summary).toMatch(
      /^## Ready: with this merged, orchid-core 1.4.0 and orchid-http 2.0.1 can be released\n/,
    );
    expect(step.summary).toContain("| Gates | ✅&nbsp;1 passed |");
    expect(step.summary).toContain("| Scope | not configured |");
    expect(step.summary).toContain("| skipped | the index is off |");
    expect(step.summary).toContain("Only a person can tick these");
    expect(step.summary).toContain("https://github.com/org/project/settings/environments");
    expect(step.summary).toContain("```mermaid");
    expect(step.leftover).toBe("");
  });

  test("has the output of its gates in the log, folded, where no command is obeyed", async () => {
    const { lines } = await branch.onPullRequest({
      inputs: { gates: "tests: echo ::error::no; echo yes", checks: "false" },
    });
    const start = lines.indexOf("::group::RG-1 tests: echo ::error::no; echo yes");
    expect(start).toBeGreaterThan(0);
    const word = /^::stop-commands::([0-9a-f-]{36})$/.exec(lines[start + 1]!)?.[1];
    expect(lines.slice(start + 2, start + 6)).toEqual([": :error::no", "yes", `::${word}::`, "::endgroup::"]);
  });

  test("that is not ready is told why, with the end of what failed", async () => {
    const gates = "types: true\ntests: echo one failed; exit 3\nempty:\nslow: sleep 60";
    const step = await branch.onPullRequest({
      inputs: { gates, "gate-timeout": "1s", checks: "false", preview: "false" },
    });
    expect(step.status).toBe(1);
    expect(step.outputs.ready).toBe("false");
    expect(gatesOf(step)).toEqual([
      ["types", "passed"],
      ["tests", "failed"],
      ["empty", "not configured"],
      ["slow", "timed out"],
    ]);
    expect(codesOf(step)).toEqual(["RA-GATE-FAILED", "RA-GATE-NOT-CONFIGURED", "RA-GATE-TIMED-OUT"]);
    expect(step.summary).toMatch(/^## Not ready: The gate RG-2 tests failed: exit status 3, and 2 more errors\n/);
    expect(step.summary).toContain("```text\none failed\n```");
    expect(step.summary).toContain("| Checks | skipped &#40;checks: false&#41; |");
    expect(step.summary).not.toContain("```mermaid");
  });

  test("in a merge queue is held against the commit that the queue put it on, which no variable names", async () => {
    using job = startJob();
    const path = join(job.folder, "group.json");
    const { head } = branch;
    const queued = async (base: string) => {
      writeFileSync(path, JSON.stringify({ merge_group: { base_sha: base, base_ref: "refs/heads/main" } }));
      const env = { GITHUB_EVENT_NAME: "merge_group", GITHUB_BASE_REF: "", GITHUB_EVENT_PATH: path };
      return await branch.onPullRequest({ inputs: { scope: "uv.lock", checks: "false", preview: "false" }, env });
    };
    // Of the merge that is checked out the branch's head is a parent: no file differs.
    expect(codesOf(await queued(head))).toEqual([]);
    const lacking = await queued("0".repeat(40));
    expect(codesOf(lacking)).toEqual(["RA-SCOPE-UNKNOWN"]);
    expect(lacking.outputs.findings).toContain("Set fetch-depth: 0 on actions/checkout");
  });

  test("is held to its scope, and to what its lines must not hold, in the place where it is", async () => {
    const inputs = { scope: "packages/*/CHANGELOG.md\nuv.lock", forbid: "debugger: \\bbreakpoint\\(" };
    const step = await branch.onPullRequest({ inputs });
    expect(codesOf(step)).toEqual(["RA-SCOPE-OUTSIDE", "RA-SCOPE-FORBIDDEN"]);
    expect(
      step.lines.some((line) =>
        /^::error file=packages\/core\/NEWS.md,line=1,title=[^:]+::RA-SCOPE-FORBIDDEN/.test(line),
      ),
    ).toBe(true);
    expect(step.summary).toContain("| Scope | ❌&nbsp;failed: 1 file touched |");
  });

  test("whose gate changes what git tracks is not ready", async () => {
    const step = await branch.onPullRequest({
      inputs: { gates: "format: echo x >> packages/core/README.md", checks: "false" },
    });
    branch.restore();
    expect(codesOf(step)).toEqual(["RA-GATE-CHANGED-FILES"]);
    expect(step.summary).toContain("| Working tree after the gates | ❌&nbsp;failed |");
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
    const step = await job.step(readiness, { cwd: branch.folder, inputs, env });
    expect(step.status).toBe(2);
    expect(step.stdout).toContain(`RA-GATE-REFUSED: No gate is run here`);
    expect(step.stdout).toContain(why);
    expect(step.outputs).toMatchObject({ ready: "false", gates: "[]" });
    expect(existsSync(join(branch.folder, "ran.log"))).toBe(false);
  });
});
