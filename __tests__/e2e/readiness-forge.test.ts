import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type ProjectForge, startProjectForge } from "../forge/project-forge.ts";
import { codesOf, type FeatureBranch, featureBranch, gatesOf, quiet, readiness } from "./feature-branch.ts";
import { startJob } from "./job.ts";

let branch: FeatureBranch;
beforeAll(() => {
  branch = featureBranch();
});
afterAll(() => branch[Symbol.dispose]());

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
    const step = await branch.onPullRequest({ env, inputs: { gates, checks: "false" } });
    await stop();
    expect(gatesOf(step)).toEqual([
      ["tests", "passed"],
      ["lint", "skipped"],
      ["types", "failed"],
    ]);
    expect(codesOf(step)).toEqual(["RA-GATE-CHECK-UNSEEN", "RA-GATE-CHECK-FAILED"]);
    expect(forge.requests[0]).toBe(
      `GET /repos/org/project/commits/${branch.head}/check-runs?filter=latest&per_page=100`,
    );
  });

  test("what this token may not see is never passed", async () => {
    const message = "Resource not accessible by integration";
    const env = await start({ refused: { "GET /repos/org/project/commits": { status: 403, message } } });
    const step = await branch.onPullRequest({ env, inputs: { gates: "tests: check:test", checks: "false" } });
    await stop();
    expect(gatesOf(step)).toEqual([["tests", "skipped"]]);
    expect(step.outputs.ready).toBe("false");
    expect(step.status).toBe(1);
  });

  test("the comment says what the summary says, once, and then the news", async () => {
    const env = await start({});
    const inputs = { comment: "true", checks: "false" };
    const first = await branch.onPullRequest({ env, inputs });
    expect(first.status).toBe(0);
    const second = await branch.onPullRequest({ env, inputs: { ...inputs, gates: "tests: false" } });
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
    const step = await branch.onPullRequest({ env, inputs: { comment: "true", checks: "false" } }, { isFork: true });
    await stop();
    expect({ status: step.status, ready: step.outputs.ready }).toEqual({ status: 0, ready: "true" });
    expect(step.stdout).toContain("RA-COMMENT-NOT-WRITTEN");
    expect(step.stdout).toContain("fork's pull request may not get");
  });

  test("where there is no pull request, there is nothing to comment on", async () => {
    using job = startJob();
    const step = await job.step(readiness, {
      cwd: branch.folder,
      inputs: { ...quiet, comment: "true", checks: "false" },
    });
    expect(step.status).toBe(0);
    expect(step.stdout).toContain("RA-COMMENT-NO-PULL-REQUEST");
  });
});
