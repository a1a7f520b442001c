import { existsSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type EmbeddedIndex, startIndex } from "../../src/index-server/server.ts";
import { type ReleaseForge, startReleaseForge } from "../forge/release-forge.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";
import { anybody } from "../index-server/anybody.ts";
import { listen } from "../loopback.ts";
import { tempFolder } from "../temp-folder.ts";
import { filesBelow, type Starting, type Step, startJob } from "./job.ts";
import { workspaceFiles } from "./tiny-workspace.ts";

const token = "pypi-AgEIcHlwaS5vcmcCJDk4NzY1NDMyMQ";
const identity = { ACTIONS_ID_TOKEN_REQUEST_URL: "http://127.0.0.1:9/", ACTIONS_ID_TOKEN_REQUEST_TOKEN: "abcdefgh" };

let sandbox: GitSandbox;
let forge: ReleaseForge;
/** A clone, as actions/checkout makes it on a tag push. */
let checkout: string;
beforeAll(async () => {
  sandbox = createGitSandbox();
  const changelog = "# Changelog\n\n## 1.0.0\n\n- The first of all.\n";
  const packages = [{ name: "moss-bed", requires: ["moss-lawn"] }, { name: "moss-lawn" }];
  sandbox.repository("upstream", { ...workspaceFiles(packages), "CHANGELOG.md": changelog });
  sandbox.git("upstream", "tag", "--annotate", "--message", "1.0.0", "v1.0.0");
  sandbox.git("upstream", "tag", "--annotate", "--message", "0.9.0", "v0.9.0");
  sandbox.git("", "clone", "--quiet", "upstream", "checkout");
  checkout = join(sandbox.folder, "checkout");
  sandbox.git("", "clone", "--quiet", "--bare", "upstream", "forge.git");
  forge = await startReleaseForge(join(sandbox.folder, "forge.git"));
});
afterAll(async () => {
  expect(forge.violations).toEqual([]);
  await forge[Symbol.asyncDispose]();
  sandbox[Symbol.dispose]();
});

/** Runs the action at the top in a job on a tag push, as often as asked, with one index that is empty at first. */
const release = async (
  tag: string,
  { inputs, env, times = 1 }: Pick<Starting, "inputs" | "env"> & { readonly times?: number } = {},
) => {
  using job = startJob();
  const store = join(job.folder, "shop");
  await using index: EmbeddedIndex = await startIndex({ access: anybody, store });
  const given = { index: index.uploadUrl, "check-url": index.simpleUrl, "pypi-api-token": token, smoke: "off" };
  const starting: Starting = {
    cwd: checkout,
    inputs: { ...given, rehearse: "false", ...inputs },
    env: { GITHUB_REF: `refs/tags/${tag}`, GITHUB_API_URL: forge.apiUrl, ...env },
  };
  let step = await job.step("", starting);
  for (let again = 1; again < times; again++) step = await job.step("", starting);
  const files = [...filesBelow(store).keys()].filter((path) => /\.(?:whl|tar\.gz)$/.test(path));
  return { step, files };
};

const annotated = ({ lines }: Step): readonly string[] =>
  lines.flatMap((line) => /^::\w+[^:]*::(RA-[A-Z-]+)/.exec(line)?.[1] ?? []);
const hasBuilt = ({ lines }: Step): boolean => lines.some((line) => line.includes("Building"));

test("files of another commit than the tag's are said once, before a gate runs", async () => {
  sandbox.git("checkout", "switch", "--quiet", "--detach");
  sandbox.git("checkout", "commit", "--quiet", "--allow-empty", "--message", "later");
  try {
    const { step, files } = await release("v1.0.0", { inputs: { gates: "never: touch gated" } });
    expect([step.status, files]).toEqual([2, []]);
    expect(annotated(step).filter((code) => code === "RA-TAG-NOT-CHECKED-OUT")).toHaveLength(1);
    expect(existsSync(join(checkout, "gated"))).toBe(false);
  } finally {
    sandbox.git("checkout", "switch", "--quiet", "-");
  }
});

test("a valid tag whose gates pass is published, and one summary tells all of it", async () => {
  const { step, files } = await release("v1.0.0", {
    inputs: { gates: "versions: grep 1.0.0 packages/*/pyproject.toml" },
  });
  expect([step.status, step.stderr]).toEqual([0, ""]);
  expect(files).toHaveLength(4);
  expect(step.outputs).toMatchObject({ published: "true", uploaded: "4" });
  expect(step.summary).toMatch(/^## 2 of 2 packages published to /);
  expect(step.summary).toContain("<summary>v1.0.0: Ready to be released: moss-bed 1.0.0, moss-lawn 1.0.0</summary>");
  expect(step.summary).toContain("<summary>1 gate passed</summary>");
  expect(step.summary.match(/^## \d of/gm)).toHaveLength(1);
  expect(step.summary).toContain("### 1 release created");
  expect(JSON.parse(step.outputs.releases!)).toMatchObject([{ tag: "v1.0.0", state: "created" }]);
  expect(forge.releases).toMatchObject([{ tag: "v1.0.0", body: expect.stringContaining("The first of all.") }]);
  const codes = (JSON.parse(step.outputs.findings!) as { code: string }[]).map(({ code }) => code);
  expect(codes).not.toContain("RA-RELEASE-IDENTITY-WITHIN-REACH");
});

test("the same tag again is no failure, and uploads nothing", async () => {
  const { step, files } = await release("v1.0.0", { times: 2 });
  expect([step.status, files.length]).toEqual([0, 4]);
  expect(step.outputs).toMatchObject({ published: "true", uploaded: "0" });
  expect(step.summary).toContain("<summary>v1.0.0: Released already: moss-bed 1.0.0, moss-lawn 1.0.0</summary>");
  expect(annotated(step)).not.toContain("RA-RELEASE-ASSET-DIFFERS");
});

test("notes that are not there stop before a gate runs or anything is built", async () => {
  const ran = join(sandbox.folder, "ran-without-notes");
  const { step } = await withNotes(join(sandbox.folder, "nowhere.md"), { gates: `mark: touch ${ran}` });
  expect([step.status === 0, existsSync(ran)]).toEqual([false, false]);
  expect(annotated(step)).toContain("RA-FINISH-NOTES-FILE");
});

test("the latest of no package of the workspace stops before a gate runs or anything is built", async () => {
  const ran = join(sandbox.folder, "ran-without-latest");
  const { step } = await withSettings('latest = "moss-bad"', { gates: `mark: touch ${ran}` });
  expect([step.status === 0, existsSync(ran)]).toEqual([false, false]);
  expect(annotated(step)).toContain("RA-USAGE-INVALID-VALUE");
});

test("what stops tags and releases after the upload is told with what makes them", async () => {
  const notes = join(sandbox.folder, "notes.md");
  writeFileSync(notes, "Notes");
  const { step, files } = await withNotes(notes, { gates: `take-away: rm ${notes}` });
  expect([step.status === 0, files.length]).toEqual([false, 4]);
  expect(annotated(step)).toContain("RA-FINISH-NOTES-FILE");
  const [, part] = step.summary.split("### No tags and releases were made");
  expect(part).toContain("Fix it, then run create-release again");
});

const withNotes = async (notes: string, inputs: Readonly<Record<string, string>>) =>
  await withSettings(`notes = ${JSON.stringify(notes)}`, inputs);

const withSettings = async (text: string, inputs: Readonly<Record<string, string>>) => {
  const settings = join(checkout, "release-actions.toml");
  writeFileSync(settings, `${text}\n`);
  try {
    return await release("v1.0.0", { inputs });
  } finally {
    rmSync(settings);
  }
};

test("a tag that is not valid stops before a gate runs or anything is built", async () => {
  const ran = join(sandbox.folder, "ran");
  const { step, files } = await release("v0.9.0", { inputs: { gates: `mark: touch ${ran}` } });
  expect(step.status).toBe(1);
  expect(files).toEqual([]);
  expect(existsSync(ran)).toBe(false);
  expect(hasBuilt(step)).toBe(false);
  expect(annotated(step)).toContain("RA-TAG-IS-NOT-VERSION");
  expect(step.summary).toMatch(/^## Nothing was published: the tag v0\.9\.0 is not valid\n/);
  expect(step.outputs).toMatchObject({ published: "false", uploaded: "0", "published-packages": "[]" });
});

test("an index that cannot be read says nothing against the tag", async () => {
  await using closed = await listen(createServer((_, response) => void response.writeHead(403).end()));
  const inputs = { "check-url": `http://127.0.0.1:${closed.port}/simple/` };
  const { step, files } = await release("v1.0.0", { inputs });
  expect([step.status, files, hasBuilt(step)]).toEqual([1, [], false]);
  expect(annotated(step)).toContain("RA-INDEX-DENIED");
  expect(step.summary).toMatch(/^## Nothing was published: whether the tag v1\.0\.0 is valid could not be found out\n/);
});

test("a gate that fails stops before anything is built, and the summary has the end of its output", async () => {
  const gates = "good: true\nbad: echo the lawn is brown; exit 3";
  const { step, files } = await release("v1.0.0", { inputs: { gates } });
  expect(step.status).toBe(1);
  expect(files).toEqual([]);
  expect(hasBuilt(step)).toBe(false);
  expect(annotated(step)).toContain("RA-GATE-FAILED");
  expect(step.summary).toMatch(/^## Nothing was published: bad failed\n/);
  expect(step.summary).toContain("the lawn is brown");
  expect(step.summary).toMatch(
    /2\. Where nothing has to be committed, re-run failed jobs\. Else: Release the next version, .* from a commit with the fix: .* the tag v1\.0\.0 names/,
  );
  expect(step.stdout).toContain(
    "Do this last: Where nothing has to be committed, re-run failed jobs. Else: Release the next version",
  );
});

test("a rehearsal after gates needs no credential", async () => {
  const inputs = { index: "rehearsal", "check-url": "", "pypi-api-token": "", gates: "good: true" };
  const { step } = await release("v1.0.0", { inputs });
  expect([step.status, annotated(step).filter((code) => code === "RA-BUG")]).toEqual([0, []]);
  expect(step.summary).toContain("<summary>1 gate passed</summary>");
});

test("a gate that changes what git tracks stops before anything is built", async () => {
  const { step, files } = await release("v1.0.0", { inputs: { gates: "format: echo more >> CHANGELOG.md" } });
  sandbox.git("checkout", "checkout", "--quiet", "--", ".");
  expect([step.status, files, hasBuilt(step)]).toEqual([1, [], false]);
  expect(annotated(step)).toContain("RA-GATE-CHANGED-FILES");
  // A gate that only looks would fail on this commit, too.
  expect(step.stdout).toContain("Do this last: Release the next version");
  expect(step.summary).toMatch(/^## Nothing was published: the gates changed the checkout\n/);
});

test("a publish that stops at its start tells what came before it, and why it stopped", async () => {
  using bin = tempFolder();
  writeFileSync(join(bin.path, "uv"), '#!/bin/sh\necho "uv 0.5.1"\n', { mode: 0o755 });
  const env = { PATH: `${bin.path}:${process.env.PATH}` };
  const { step, files } = await release("v1.0.0", { inputs: { gates: "good: true" }, env });
  expect([step.status, files, hasBuilt(step)]).toEqual([2, [], false]);
  expect(annotated(step)).toContain("RA-UV-TOO-OLD");
  expect(step.summary).toMatch(/^## Publishing stopped\n\nv1\.0\.0: Ready to be released: .+\n\n1 gate passed\.\n/);
  expect(step.summary).toContain("uv 0.5.1 is too old");
  expect(step.summary).toMatch(/2\. Fix the workflow on the default branch and start it there by hand/);
  expect(step.outputs).toMatchObject({ published: "false", uploaded: "0" });
});

test("without a tag nothing is published", async () => {
  const { step, files } = await release("v1.0.0", { env: { GITHUB_REF: "refs/heads/main" } });
  expect([step.status, files]).toEqual([2, []]);
  expect(annotated(step)).toContain("RA-TAG-NOT-GIVEN");
});

test("without a tag a dry run validates what is to be tagged", async () => {
  const env = { GITHUB_REF: "refs/pull/1/merge", GITHUB_EVENT_NAME: "pull_request" };
  const { step, files } = await release("v1.0.0", { inputs: { "dry-run": "true" }, env });
  expect([step.status, files, step.outputs.published]).toEqual([0, [], "false"]);
  expect(hasBuilt(step)).toBe(true);
});

test("a pull request publishes nothing, and no gate of its runs", async () => {
  const ran = join(sandbox.folder, "ran-for-a-request");
  const { step, files } = await release("v1.0.0", {
    inputs: { gates: `mark: touch ${ran}` },
    env: { GITHUB_EVENT_NAME: "pull_request" },
  });
  expect([step.status, files, existsSync(ran)]).toEqual([2, [], false]);
});

test("an id-token within reach of a build is warned of, of gates refused, and of dist neither", async () => {
  using job = startJob();
  const built = await job.step("", {
    cwd: checkout,
    inputs: { index: "rehearsal", "dry-run": "true", smoke: "off" },
    env: { GITHUB_REF: "refs/tags/v1.0.0", ...identity },
  });
  expect([built.status, annotated(built)]).toEqual([0, expect.arrayContaining(["RA-RELEASE-IDENTITY-WITHIN-REACH"])]);
  expect(built.summary).toContain("RA-RELEASE-IDENTITY-WITHIN-REACH");

  const dist = built.outputs["dist-path"]!;
  const published = await release("v1.0.0", { inputs: { dist }, env: identity });
  expect([published.step.status, published.files.length]).toEqual([0, 4]);
  expect(annotated(published.step)).not.toContain("RA-RELEASE-IDENTITY-WITHIN-REACH");

  const gated = await release("v1.0.0", { inputs: { gates: "good: true" }, env: identity });
  expect([gated.step.status, annotated(gated.step), gated.files]).toEqual([2, ["RA-GATE-REFUSED"], []]);
});

test("a credential that is missing is said before the gates, which may take long", async () => {
  const { step, files } = await release("v1.0.0", {
    inputs: { "pypi-api-token": "", gates: "bad: echo gate here; exit 3" },
  });
  expect([step.status, files]).toEqual([1, []]);
  const warned = step.stdout.indexOf("warning[RA-CREDENTIAL-MISSING]");
  expect(step.stdout.match(/warning\[RA-CREDENTIAL-MISSING\]/g)).toHaveLength(1);
  expect(warned).toBeGreaterThan(-1);
  expect(warned).toBeLessThan(step.stdout.indexOf("gate here"));
});
