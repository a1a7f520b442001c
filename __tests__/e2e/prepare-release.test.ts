import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { cli, commandLine, startNode } from "../child.ts";
import { type ReleaseForge, type ReleaseForgeOptions, startReleaseForge } from "../forge/release-forge.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";
import { pyproject } from "../stages/release-plan/planning.ts";
import { machine } from "../uv-sandbox.ts";
import { githubToken, startJob } from "./job.ts";

const branch = "release-actions/release";

let sandbox: GitSandbox;
let forge: ReleaseForge;
let during: NonNullable<ReleaseForgeOptions["loses"]>;
beforeEach(async () => {
  sandbox = createGitSandbox();
  sandbox.repository("ws", {
    "pyproject.toml": '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
    "packages/a/pyproject.toml": pyproject({ name: "a" }),
    "packages/a/CHANGELOG.md": "# Changes\n\n## 1.0.0 - 2026-01-01\n\n### Added\n\n- the beginning\n",
    "packages/b/pyproject.toml": pyproject({ name: "b", requires: ["a==1.0.0"] }),
  });
  for (const name of ["a", "b"]) sandbox.git("ws", "tag", `${name}-v1.0.0`);
  sandbox.write("ws", { "packages/a/x.py": "1" });
  sandbox.git("ws", "add", "--all");
  sandbox.git("ws", "commit", "--quiet", "--message", "feat: lend books, thanks @ada");
  sandbox.git(".", "clone", "--quiet", "--bare", "ws", "forge.git");
  sandbox.git("ws", "remote", "add", "origin", `${sandbox.folder}/forge.git`);
  during = (_, time) => time === 1;
  forge = await startReleaseForge(`${sandbox.folder}/forge.git`, { loses: (received, time) => during(received, time) });
});
afterEach(async () => {
  expect(forge.violations).toEqual([]);
  await forge[Symbol.asyncDispose]();
  sandbox[Symbol.dispose]();
});

const show = (path: string) => sandbox.git("forge.git", "show", `${branch}:${path}`);

test("a step on a push opens the release pull request, though every answer is lost once, and the next step on another day leaves it", async () => {
  using job = startJob();
  const starting = {
    cwd: `${sandbox.folder}/ws`,
    inputs: { index: "off", labels: "release" },
    env: { GITHUB_API_URL: forge.apiUrl, GITHUB_SERVER_URL: "https://forge.example" },
  };
  const inputs = { ...starting.inputs, date: "2026-03-04" };
  const step = await job.step("actions/prepare-release", { ...starting, inputs });
  expect([step.status, step.stderr]).toEqual([0, ""]);
  expect(step.outputs).toMatchObject({
    "pull-request": "1",
    branch,
    "head-sha": forge.head(branch),
    changed: "true",
    empty: "false",
  });
  expect(forge.pulls).toMatchObject([{ title: "Release a 1.1.0, b 1.0.1", base: "main", labels: ["release"] }]);
  expect(show("packages/a/CHANGELOG.md")).toMatch(/## 1\.1\.0 - 2026-03-04\n\n### Added\n\n- .*lend books/);
  expect(show("packages/a/pyproject.toml")).toContain('version = "1.1.0"');
  expect(show("packages/b/pyproject.toml")).toContain("a==1.1.0");
  expect(forge.pulls[0]!.body).not.toContain("@ada");
  expect(step.summary).toContain("[&#35;1](https://forge.example/org/project/pull/1)");
  expect(JSON.parse(step.outputs.findings!)).toEqual([]);
  const log = step.lines.filter((line) => !line.startsWith("::add-mask::")).join("\n");
  expect(log + step.summary + step.leftover).not.toContain(githubToken);
  expect(sandbox.git("ws", "status", "--porcelain")).toBe("");

  const again = await job.step("actions/prepare-release", starting);
  expect([again.status, again.outputs.changed, again.outputs["pull-request"]]).toEqual([0, "false", "1"]);
});

test("on the command line a dry run prints what would be done and a diff that git takes", async () => {
  const env = { GITHUB_API_URL: forge.apiUrl, GITHUB_REPOSITORY: "org/project", GITHUB_TOKEN: githubToken };
  const args = ["prepare-release", "--index", "off", "--dry-run"];
  const { status, stdout } = await cli(args, { cwd: `${sandbox.folder}/ws`, env });
  expect(status).toBe(0);
  expect(stdout).toContain(`make the branch ${branch} on main`);
  sandbox.write(".", { "told.txt": stdout });
  sandbox.git("ws", "apply", `${sandbox.folder}/told.txt`);
  expect(sandbox.git("ws", "diff", "--", "packages/a/pyproject.toml")).toContain('+version = "1.1.0"');
  expect(forge.head(branch)).toBeUndefined();
});

test("killed by force at the first, the second and the last thing that it writes, it is finished by the next run", async () => {
  const env = { ...machine, GITHUB_API_URL: forge.apiUrl, GITHUB_REPOSITORY: "org/project", GITHUB_TOKEN: githubToken };
  const args = ["prepare-release", "--index", "off", "--labels", "release", "--date", "2026-03-04"];
  const started = () => startNode([commandLine, ...args], { cwd: `${sandbox.folder}/ws`, env });
  const state = () => ({
    tree: sandbox.git("forge.git", "rev-parse", `${branch}^{tree}`),
    branches: sandbox.git("forge.git", "branch", "--format=%(refname:short)"),
    pulls: forge.pulls.map(({ number: _, sha: __, ...pull }) => pull),
  });
  let writes = 0;
  during = ({ method }) => (method === "GET" ? false : ++writes < 0);
  expect(await started().ended).toMatchObject({ status: 0, stderr: "" });
  const whole = state();
  for (const write of [1, 2, writes]) {
    sandbox.git("forge.git", "branch", "--quiet", "-D", branch);
    forge.pulls.length = 0;
    let left = write;
    const run = started();
    during = ({ method }) => method !== "GET" && --left === 0 && run.child.kill("SIGKILL");
    expect(await run.ended).toMatchObject({ signal: "SIGKILL" });
    during = () => false;
    expect(await started().ended).toMatchObject({ status: 0, stderr: "" });
    expect({ write, state: state() }).toEqual({ write, state: whole });
  }
});
