import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { commandLine, startNode } from "../child.ts";
import { type ReleaseForge, type ReleaseForgeOptions, startReleaseForge } from "../forge/release-forge.ts";
import { machine } from "../uv-sandbox.ts";
import { githubToken, type Job, startJob } from "./job.ts";
import { openShop, type Shop, token } from "./shop.ts";
import { tinyWorkspace, workspaceFiles } from "./tiny-workspace.ts";
import type { Workspace } from "./workspace.ts";

const version = "1.0.0";
const packages = [{ name: "knot" }, { name: "rope", requires: ["knot"] }];

let workspace: Workspace;
let forge: ReleaseForge;
let job: Job;
let shop: Shop;
let dist: string;
let during: NonNullable<ReleaseForgeOptions["loses"]>;

/** Two packages are published once; each test then finishes their release. */
beforeAll(async () => {
  workspace = tinyWorkspace(packages);
  workspace.write("ws", {
    ...workspaceFiles(packages),
    "packages/knot/CHANGELOG.md": `# Changelog\n\n## [${version}] - 2026-11-20\n\n### Added\n\n- Knots that hold.\n`,
    "packages/knot/README.md": "# knot\n",
  });
  execFileSync("uv", ["lock", "--quiet"], { cwd: workspace.root, env: workspace.env });
  workspace.commit();
  workspace.git(".", "clone", "--quiet", "--bare", "ws", "forge.git");
  workspace.git("ws", "remote", "add", "origin", `${workspace.folder}/forge.git`);
  forge = await startReleaseForge(join(workspace.folder, "forge.git"), {
    loses: (received, time) => during(received, time),
  });
  job = startJob();
  shop = await openShop(job.folder);
  const inputs = { ...shop.inputs, "pypi-api-token": token };
  const published = await job.step("publish", { cwd: workspace.root, inputs });
  expect(published).toMatchObject({ status: 0, outputs: { published: "true" } });
  dist = published.outputs["dist-path"]!;
});
afterAll(async () => {
  expect(forge.violations).toEqual([]);
  await forge[Symbol.asyncDispose]();
  await shop[Symbol.asyncDispose]();
  job[Symbol.dispose]();
  workspace[Symbol.dispose]();
});
beforeEach(() => {
  during = () => false;
  const tags = workspace.git("forge.git", "tag").split("\n");
  if (tags[0] !== "") workspace.git("forge.git", "tag", "--delete", ...tags);
  forge.releases.length = 0;
});

const env = () => ({ GITHUB_API_URL: forge.apiUrl, GITHUB_SERVER_URL: "https://forge.example" });
const state = () => ({
  tags: workspace.git("forge.git", "tag", "--format=%(refname:short) %(objectname)"),
  releases: forge.releases.map(({ id: _, assets, ...release }) => ({
    ...release,
    assets: assets.map(({ name, bytes }) => `${name} ${bytes.length}`),
  })),
});

test("a step after the publishing makes tags, releases with all files, and the pull request to the next version", async () => {
  const inputs = {
    dist,
    assets: "manifest, checksums, distributions",
    "commit-back": "dev",
    "umbrella-tag-format": "v{version}",
  };
  const step = await job.step("actions/create-release", { cwd: workspace.root, inputs, env: env() });
  expect([step.status, step.stderr, step.outputs.findings]).toEqual([0, "", "[]"]);
  expect(JSON.parse(step.outputs.tags!)).toEqual(["knot-v1.0.0", "rope-v1.0.0", "v1.0.0"]);
  expect(JSON.parse(step.outputs.releases!)).toMatchObject([
    { package: "knot", tag: "knot-v1.0.0", state: "created" },
    { package: "rope", state: "created" },
    { package: null, tag: "v1.0.0", state: "created" },
  ]);
  expect(forge.releases[0]).toMatchObject({ title: "knot 1.0.0", body: "### Added\n\n- Knots that hold." });
  expect(forge.releases[0]!.assets.map(({ name }) => name)).toEqual([
    "manifest.json",
    "SHA256SUMS",
    "knot-1.0.0-py3-none-any.whl",
    "knot-1.0.0.tar.gz",
  ]);
  const published = shop.files();
  for (const { name, bytes } of forge.releases.at(-1)!.assets.slice(2)) {
    expect([name, published.get(name)!.equals(bytes)]).toEqual([name, true]);
  }
  expect(forge.latest()).toBe("v1.0.0");
  expect(step.outputs["pull-request"]).toBe("1");
  const lock = workspace.git("forge.git", "show", `${forge.pulls[0]!.head}:uv.lock`);
  expect(lock.match(/version = "1\.0\.1\.dev0"/g)).toHaveLength(2);
  expect(step.summary).toMatch(/^## 3 releases created\n/);
  const log = step.lines.filter((line) => !line.startsWith("::add-mask::")).join("\n");
  expect(log + step.summary + step.leftover).not.toContain(githubToken);
  expect(workspace.git("ws", "status", "--porcelain")).toBe("");
});

test("killed by force after a draft, a file and a published release, it is finished by the next run", async () => {
  const args = ["create-release", "--dist", dist];
  const started = () =>
    startNode([commandLine, ...args], {
      cwd: workspace.root,
      env: { ...machine, ...env(), GITHUB_REPOSITORY: "org/project", GITHUB_TOKEN: githubToken },
    });
  expect(await started().ended).toMatchObject({ status: 0 });
  const whole = state();
  for (const write of [1, 2, 4]) {
    workspace.git("forge.git", "tag", "--delete", "knot-v1.0.0", "rope-v1.0.0");
    forge.releases.length = 0;
    let writes = 0;
    const run = started();
    during = ({ method }) => {
      if (method === "GET" || ++writes < write) return false;
      run.child.kill("SIGKILL");
      return true;
    };
    expect(await run.ended).toMatchObject({ signal: "SIGKILL" });
    during = () => false;
    expect(await started().ended).toMatchObject({ status: 0, stderr: "" });
    expect({ write, state: state() }).toEqual({ write, state: whole });
  }
});
