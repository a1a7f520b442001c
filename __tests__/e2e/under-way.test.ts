import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startIndex } from "../../src/index-server/server.ts";
import { startProjectForge } from "../forge/project-forge.ts";
import { anybody } from "../index-server/anybody.ts";
import { type Job, startJob } from "./job.ts";
import { errorsOf } from "./shop.ts";
import { tinyProject } from "./tiny-workspace.ts";

let job: Job;
let dist: string;
beforeAll(async () => {
  job = startJob();
  using workspace = tinyProject({ name: "sole-asking" });
  const inputs = { index: "rehearsal", smoke: "off", "dry-run": "true" };
  const built = await job.step("publish", { cwd: workspace.root, inputs });
  dist = built.outputs["dist-path"]!;
});
afterAll(() => job[Symbol.dispose]());

let stores = 0;

/** Publishes what was built, in a job of the workflow release.yml on a forge. */
const publish = async (
  project: Parameters<typeof startProjectForge>[0],
  inputs: Readonly<Record<string, string>> = {},
) => {
  await using index = await startIndex({ access: anybody, store: join(job.folder, `store-${++stores}`) });
  await using forge = await startProjectForge(project);
  const step = await job.step("publish", {
    inputs: { dist, index: index.uploadUrl, "check-url": index.simpleUrl, smoke: "off", ...inputs },
    env: {
      GITHUB_API_URL: forge.url,
      GITHUB_WORKFLOW_REF: "org/project/.github/workflows/release.yml@refs/tags/v1.0.0",
      GITHUB_REF: "refs/tags/v1.0.0",
      PYPI_API_TOKEN: "pypi-token",
    },
  });
  expect(forge.faults).toEqual([]);
  return { ...step, requests: forge.requests };
};

const questions = [
  "GET /repos/org/project/actions/runs?status=in_progress&per_page=100",
  "GET /repos/org/project/releases?per_page=100",
];
const workflow = ".github/workflows/release.yml";

test("another run of the workflow and a draft of the release are told with their pages, and stop nothing", async () => {
  const step = await publish({
    running: [
      { id: 1, workflow, ref: "v1.0.0" },
      { id: 7, workflow: `${workflow}@refs/heads/main`, ref: "main" },
      { id: 8, workflow: ".github/workflows/ci.yml", ref: "main" },
    ],
    releases: [
      { tag: "v1.0.0", isDraft: true },
      { tag: "v0.9.0", isDraft: true },
      { tag: "v1.0.0", isDraft: false },
    ],
  });
  expect({ status: step.status, errors: errorsOf(step) }).toEqual({ status: 0, errors: [] });
  expect(step.outputs.uploaded).toBe("2");
  expect(step.requests.toSorted()).toEqual(questions);
  expect(step.stdout).toContain("Another run of this workflow is in progress: #7 (main)");
  expect(step.stdout).toContain("https://forge.example/runs/7");
  expect(step.stdout).toContain("GitHub has a draft release for v1.0.0");
  expect(step.summary).toContain("RA-PREFLIGHT-DRAFT-RELEASE");
  expect(step.stdout).not.toContain("v0.9.0");
});

test("nothing is said where nothing is under way, nor where the token may not see it", async () => {
  const none = await publish({});
  expect(none).toMatchObject({ status: 0, outputs: { uploaded: "2" } });
  const message = "Resource not accessible by integration";
  const denied = await publish({ refused: { "GET /repos": { status: 403, message } } });
  expect(denied).toMatchObject({ status: 0, outputs: { uploaded: "2" } });
  for (const { stdout } of [none, denied]) expect(stdout).not.toMatch(/under.way|in progress:|draft release/i);
});

test("a dry run asks the forge nothing", async () => {
  const dry = await publish({}, { "dry-run": "true" });
  expect(dry).toMatchObject({ status: 0, requests: [] });
});
