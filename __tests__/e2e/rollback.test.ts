import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { type EmbeddedIndex, startIndex } from "../../src/index-server/server.ts";
import { cli } from "../child.ts";
import { type ReleaseForge, type ReleaseForgeOptions, startReleaseForge } from "../forge/release-forge.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";
import { anybody } from "../index-server/anybody.ts";
import { archivesFolder, post, uploadForm } from "../index-server/sending.ts";
import { addRelease } from "../stages/rollback/rolling.ts";
import { githubToken, type Job, startJob } from "./job.ts";

let archives: Awaited<ReturnType<typeof archivesFolder>>;
let job: Job;
let sandbox: GitSandbox;
let index: EmbeddedIndex;
let forge: ReleaseForge;
let during: NonNullable<ReleaseForgeOptions["loses"]>;

beforeAll(async () => {
  archives = await archivesFolder();
});
afterAll(async () => await archives[Symbol.asyncDispose]());

const pyproject = (name: string, requires = "") =>
  `[project]\nname = "${name}"\nversion = "1.0"\ndependencies = [${requires}]\n\n[build-system]\nrequires = ["hatchling"]\n`;

/** Two packages that were tagged; `alpha` is on the index, and `beta` never got there. */
beforeEach(async () => {
  job = startJob();
  sandbox = createGitSandbox();
  sandbox.repository("ws", {
    "pyproject.toml": '[tool.uv.workspace]\nmembers = ["*"]\n',
    "alpha/pyproject.toml": pyproject("alpha"),
    "beta/pyproject.toml": pyproject("beta", '"alpha"'),
  });
  for (const name of ["alpha", "beta"]) sandbox.git("ws", "tag", "--annotate", "--message", name, `${name}-v1.0`);
  sandbox.git(".", "clone", "--quiet", "--bare", "ws", "forge.git");
  sandbox.git("ws", "remote", "add", "origin", `${sandbox.folder}/forge.git`);
  during = () => false;
  forge = await startReleaseForge(`${sandbox.folder}/forge.git`, { loses: (received, time) => during(received, time) });
  for (const name of ["alpha", "beta"]) addRelease(forge, `${name}-v1.0`, name === "beta");
  index = await startIndex({ access: anybody, store: join(job.folder, "store") });
  for (const [archive, filename] of [
    ["whole.tar.gz", "alpha-1.0.tar.gz"],
    ["whole.whl", "alpha-1.0-py3-none-any.whl"],
  ] as const) {
    const sent = await post(index.uploadUrl, uploadForm(filename, readFileSync(join(archives.path, archive))));
    expect(sent.status).toBe(200);
  }
});
afterEach(async () => {
  expect(forge.violations).toEqual([]);
  await forge[Symbol.asyncDispose]();
  await index[Symbol.asyncDispose]();
  sandbox[Symbol.dispose]();
  job[Symbol.dispose]();
});

const inputs = () => ({ packages: "alpha, beta", index: index.uploadUrl, "check-url": index.simpleUrl });
const env = () => ({
  GITHUB_API_URL: forge.apiUrl,
  GITHUB_SERVER_URL: "https://forge.example",
  GITHUB_EVENT_NAME: "workflow_dispatch",
});
const tags = (at: string) => sandbox.git(at, "tag", "--list").split("\n");

test("a dispatched step says what there is; with yes it takes away what never got to the index, and lists what to yank", async () => {
  const cwd = `${sandbox.folder}/ws`;
  const read = await job.step("actions/rollback", { cwd, inputs: inputs(), env: env() });
  expect([read.status, read.stderr, read.outputs.findings]).toEqual([0, "", "[]"]);
  expect(JSON.parse(read.outputs.state!)).toMatchObject({
    alpha: {
      released: [{ tag: "alpha-v1.0", state: "published" }],
      files: [{ name: "alpha-1.0-py3-none-any.whl", yanked: false }, { name: "alpha-1.0.tar.gz" }],
      burned: ["alpha-1.0-py3-none-any.whl", "alpha-1.0.tar.gz"],
      "hours-left": 335,
    },
    beta: {
      released: [{ tag: "beta-v1.0", state: "draft" }],
      files: [],
      next: expect.stringMatching(
        /; GITHUB_REPOSITORY=org\/project GITHUB_SERVER_URL=https:\/\/forge\.example GITHUB_API_URL=http:\S+ release-actions rollback --packages 'alpha,beta' --index \S+ --check-url \S+ --yes removes the draft, the tag instead$/,
      ),
    },
  });
  expect([tags("ws"), forge.releases.length]).toEqual([["alpha-v1.0", "beta-v1.0"], 2]);

  const did = await job.step("actions/rollback", { cwd, inputs: { ...inputs(), yes: "true" }, env: env() });
  expect([did.status, did.stderr]).toEqual([0, ""]);
  expect([tags("ws"), tags("forge.git")]).toEqual([["alpha-v1.0"], ["alpha-v1.0"]]);
  expect(forge.releases.map(({ tag }) => tag)).toEqual(["alpha-v1.0"]);
  expect(did.summary).toMatch(/^## Rolled back in 3 steps; 1 of 2 releases are on 127/);
  expect(did.summary).toMatch(/only an owner can yank them.*\n\n- \[ \] `alpha 1\.0`/);
  const log = did.lines.filter((line) => !line.startsWith("::add-mask::")).join("\n");
  expect(log + did.summary + did.leftover).not.toContain(githubToken);
});

test("killed at the first thing that it removes, the next run goes on", async () => {
  let pid = 0;
  const started = (id: number) => {
    pid = id;
  };
  during = ({ method }) => method === "DELETE" && process.kill(pid, "SIGKILL");
  const starting = { cwd: `${sandbox.folder}/ws`, inputs: { ...inputs(), yes: "true" }, env: env() };
  const killed = await job.step("actions/rollback", { ...starting, started });
  expect([killed.signal, tags("forge.git"), forge.releases.length]).toEqual([
    "SIGKILL",
    ["alpha-v1.0", "beta-v1.0"],
    1,
  ]);
  during = () => false;
  const again = await job.step("actions/rollback", starting);
  expect([again.status, tags("ws"), tags("forge.git")]).toEqual([0, ["alpha-v1.0"], ["alpha-v1.0"]]);
});

test("on the command line there is one JSON document, also where the index is gone", async () => {
  const args = ["rollback", "--tag", "beta-v1.0", "--format", "json", "--index", index.uploadUrl];
  const starting = { cwd: `${sandbox.folder}/ws`, env: { GITHUB_API_URL: forge.apiUrl } };
  const { status, stdout } = await cli([...args, "--check-url", index.simpleUrl, "--yes"], starting);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    schema_version: 1,
    command: "rollback",
    ok: true,
    state: { beta: { version: "1.0", tagged: [], released: null, files: [] } },
    removed: ["delete the tag beta-v1.0 on the remote", "delete the tag beta-v1.0 here"],
    yank: [],
    findings: [],
  });
  // A page of the index that is none of a simple repository: nothing is certain there.
  const wrong = await cli(
    [...args, "--check-url", `${index.simpleUrl}nowhere/`, "--tag", "alpha-v1.0", "--yes"],
    starting,
  );
  expect(wrong.status).toBe(1);
  expect(JSON.parse(wrong.stdout)).toMatchObject({ ok: false, removed: [], state: { alpha: { files: null } } });
  expect(tags("forge.git")).toEqual(["alpha-v1.0"]);
});
