import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { cli } from "../child.ts";
import { type GitHubOptions, refusal, startGitHub } from "../forge/github-server.ts";
import { type PushEvent, World } from "../forge/world.ts";
import { githubToken, type Starting, type Step, startJob } from "./job.ts";

/** The clock of these runs is the machine's, and audits look back from it. */
const newWorld = () => new World(Date.now() - 86_400_000);

interface Running {
  readonly push?: PushEvent;
  readonly inputs?: Starting["inputs"];
  readonly fault?: GitHubOptions["fault"];
}

/** Runs the action in a job without a checkout, on a push or else on a schedule. */
const protect = async (world: World, { push, inputs = {}, fault }: Running = {}) => {
  await using forge = await startGitHub(world, fault === undefined ? {} : { fault });
  using job = startJob();
  const path = join(job.folder, "event.json");
  writeFileSync(path, JSON.stringify(push ?? { schedule: "17 5 * * 1" }));
  const env = {
    GITHUB_API_URL: forge.apiUrl,
    GITHUB_EVENT_NAME: push === undefined ? "schedule" : "push",
    GITHUB_EVENT_PATH: path,
    GITHUB_REF_PROTECTED: "false",
  };
  const step = await job.step("actions/protect-main", { inputs, env });
  expect(forge.violations).toEqual([]);
  expect(forge.authorizations.every((value) => value === `Bearer ${githubToken}`)).toBe(true);
  expect(step.leftover).toBe("");
  return { step, asked: forge.asked };
};

const commands = ({ lines }: Step, name: string) => lines.filter((line) => line.startsWith(`::${name}`));

describe("a push", () => {
  test("that merged a pull request passes in three questions", async () => {
    const world = newWorld();
    const { step, asked } = await protect(world, { push: world.squash(world.request(2)) });
    expect(step).toMatchObject({ status: 0, stderr: "", outputs: { verdict: "pass" } });
    expect(JSON.parse(step.outputs.updates!)).toMatchObject([{ verdict: "pass", how: "pr_merge", pull_requests: [1] }]);
    expect(step.summary).toMatch(/^## main moved by pull request &#35;1\n/);
    expect(asked.length).toBeLessThanOrEqual(3);
  });

  test("past the pull requests fails, with an annotation, the lines that revert it, and a ruleset", async () => {
    const world = newWorld();
    const push = world.push(world.commit([world.main], "feat: x (#1)"));
    const { step, asked } = await protect(world, { push });
    expect(step).toMatchObject({ status: 1, outputs: { verdict: "direct-push" } });
    expect(JSON.parse(step.outputs.findings!)).toMatchObject([
      { code: "RA-MAIN-DIRECT-PUSH", severity: "error" },
      { code: "RA-MAIN-UNPROTECTED", severity: "notice" },
    ]);
    expect(commands(step, "error")).toHaveLength(1);
    for (const text of [
      "## main moved by a direct push of grace",
      `git revert --no-edit ${push.after}`,
      '"enforcement": "active"',
    ]) {
      expect(step.summary).toContain(text);
    }
    expect(asked.length).toBeLessThanOrEqual(3);
    const { lines, summary, outputs } = step;
    const shown = [...lines.filter((line) => !line.startsWith("::add-mask::")), summary, JSON.stringify(outputs)];
    expect(shown.filter((text) => text.includes(githubToken))).toEqual([]);
  });

  test("whose subject gives commands or Markdown gives none", async () => {
    const world = newWorld();
    const subject = "::error::hi ##[error]ho \u001b[31m<img src=x> @everyone `x` | \u202e";
    const push = world.push(world.commit([world.main], `${subject}\n::error::body`));
    const { step } = await protect(world, { push });
    expect(commands(step, "error")).toEqual([expect.stringMatching(/^::error title=[^:]+::RA-MAIN-DIRECT-PUSH: /)]);
    expect(step.lines.filter((line) => /^\s*::error(?: title=[^:]*)?::(?!RA-)/.test(line))).toEqual([]);
    for (const alive of ["\u001b", "\u202e", "##["]) expect(step.stdout).not.toContain(alive);
    for (const alive of ["\u001b", "\u202e", "<img", "@everyone"]) expect(step.summary).not.toContain(alive);
    expect(JSON.parse(step.outputs.updates!)[0].commits[0].subject).toBe(subject.trim());
  });

  test("that cannot be judged is exit 75 with fail-on-unknown", async () => {
    const world = newWorld();
    const push = world.squash(world.request());
    const fault = (path: string) =>
      path.endsWith("/activity") ? refusal(403, "Resource not accessible by integration") : undefined;
    const { step } = await protect(world, { push, fault, inputs: { "fail-on-unknown": "true" } });
    expect(step).toMatchObject({ status: 75, outputs: { verdict: "unknown" } });
    const lenient = await protect(world, { push, fault });
    expect(lenient.step).toMatchObject({ status: 0, outputs: { verdict: "unknown" } });
    expect(commands(lenient.step, "warning")).toHaveLength(1);
  });
});

test("the audit of a week finds pushes that started no workflow", async () => {
  const world = newWorld();
  world.squash(world.request());
  world.push(world.commit([world.main], "fix: quietly [skip ci]"));
  const { step } = await protect(world);
  expect(step).toMatchObject({ status: 1, outputs: { verdict: "direct-push" } });
  expect(JSON.parse(step.outputs.updates!).map(({ verdict }: { verdict: string }) => verdict)).toEqual([
    "direct-push",
    "pass",
    "skipped",
  ]);
});

test("the command judges an update that it is given", async () => {
  const world = newWorld();
  const { before, after } = world.push(world.commit([world.main], "fix: a"));
  await using forge = await startGitHub(world);
  const env = { GITHUB_API_URL: forge.apiUrl, GITHUB_TOKEN: githubToken };
  const args = ["protect-main", "--repository", "org/project", "--before", before, "--after", after];
  const json = await cli([...args, "--format", "json"], { env });
  expect(json.status).toBe(1);
  expect(JSON.parse(json.stdout)).toMatchObject({
    schema_version: 1,
    command: "protect-main",
    ok: false,
    verdict: "direct-push",
    updates: [{ before, after, verdict: "direct-push" }],
    findings: [{ code: "RA-MAIN-DIRECT-PUSH" }, { code: "RA-MAIN-UNPROTECTED" }],
  });
  const text = await cli(args, { env });
  expect(text.stdout).toContain("main moved by a direct push");
  expect(text.stderr).toContain("error[RA-MAIN-DIRECT-PUSH]");
  expect(text.stderr).toContain(`git revert --no-edit ${after}`);
  expect(forge.violations).toEqual([]);
});
