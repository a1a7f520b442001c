import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { startReleasePages } from "../fakes/release-pages.ts";
import { members, pyproject, type Repository, repositoryOf } from "../stages/validate/validating.ts";
import { type Starting, type Step, startJob } from "./job.ts";

const changelog = (version: string) => `# Changelog\n\n## ${version}\n\n- <img src=x onerror=alert(1)> @all | new\n`;

/** A step in a job of its own, on a push to `ref`. */
const step = async (
  repository: Repository,
  ref: string,
  { inputs = {}, at = "ws" }: Starting & { at?: string } = {},
): Promise<Step> => {
  using job = startJob();
  const event = join(job.folder, "event.json");
  writeFileSync(event, JSON.stringify({ repository: { default_branch: "main" } }));
  const env = { GITHUB_REF: ref, GITHUB_EVENT_PATH: event };
  return await job.step("actions/validate-release", {
    cwd: join(repository.folder, at),
    env,
    inputs: { index: "off", ...inputs },
  });
};

const codes = ({ outputs }: Step): readonly string[] =>
  JSON.parse(outputs.findings!).map(({ code }: { readonly code: string }) => code);

test("a tag push validates the tag: outputs, summary, and a step that ends well", async () => {
  using repository = repositoryOf({
    ...members({ core: "1.1.0", http: "0.3.0" }),
    "packages/core/CHANGELOG.md": changelog("1.1.0"),
  });
  repository.tag("core-v1.0.0", "http-v0.3.0");
  repository.git("ws", "tag", "--annotate", "--message", "core", "core-v1.1.0");
  await using pages = await startReleasePages({ core: ["1.0.0"] });
  const seen = await step(repository, "refs/tags/core-v1.1.0", { inputs: { index: pages.url } });
  expect({ status: seen.status, stderr: seen.stderr, codes: codes(seen) }).toEqual({
    status: 0,
    stderr: "",
    codes: [],
  });
  expect(seen.outputs).toEqual({
    state: "ready",
    version: "1.1.0",
    tag: "core-v1.1.0",
    package: "core",
    prerelease: "false",
    notes: "- <img src=x onerror=alert(1)> @all | new",
    packages: expect.stringContaining('"name":"core"'),
    findings: "[]",
  });
  expect(JSON.parse(seen.outputs.packages!)).toHaveLength(1);
  expect(seen.summary).toMatch(/^## core-v1\.1\.0: Ready to be released: core 1\.1\.0\n/);
  expect(seen.summary).toContain("| version | ✅&nbsp;passed |");
  expect(seen.summary.replaceAll(/```text\n[\s\S]*?```/g, "")).not.toContain("<img");
  expect(seen.leftover).toBe("");
});

test("a tag that is given by hand counts on a run of the default branch, and an empty one leaves the pushed tag", async () => {
  using repository = repositoryOf(members({ core: "1.1.0", http: "0.3.0" }));
  repository.tag("core-v1.1.0", "http-v0.3.0");
  const hand = { inputs: { tag: "core-v1.1.0" } };
  expect((await step(repository, "refs/heads/main", hand)).outputs).toMatchObject({
    tag: "core-v1.1.0",
    package: "core",
  });
  const pushed = await step(repository, "refs/tags/http-v0.3.0", { inputs: { tag: "" } });
  expect(pushed.outputs).toMatchObject({ tag: "http-v0.3.0", package: "http" });
});

test("the same tag again, when the index has it, is released, and the step ends well", async () => {
  using repository = repositoryOf({ "pyproject.toml": pyproject("core", "1.1.0") });
  repository.tag("v1.1.0");
  await using pages = await startReleasePages({ core: ["1.1.0"] });
  const seen = await step(repository, "refs/tags/v1.1.0", { inputs: { index: pages.url } });
  expect(seen).toMatchObject({ status: 0, outputs: { state: "released", version: "1.1.0" } });
});

test("a checkout of the pushed tag alone is an error that names fetch-depth, with the outputs set", async () => {
  using repository = repositoryOf({ "pyproject.toml": pyproject("core", "1.1.0") });
  repository.tag("v1.1.0");
  repository.commit({ later: "1" });
  const sha = repository.git("ws", "rev-parse", "v1.1.0");
  repository.git(".", "init", "--quiet", "checkout");
  repository.git(
    "checkout",
    "fetch",
    "--quiet",
    "--no-tags",
    "--depth",
    "1",
    `file://${repository.folder}/ws`,
    `+${sha}:refs/tags/v1.1.0`,
  );
  repository.git("checkout", "checkout", "--quiet", "v1.1.0");
  const seen = await step(repository, "refs/tags/v1.1.0", { at: "checkout" });
  expect(seen).toMatchObject({
    status: 1,
    outputs: { state: "invalid", version: "1.1.0", tag: "v1.1.0", package: "core" },
  });
  expect(codes(seen)).toContain("RA-HISTORY-SHALLOW");
  expect(seen.lines.filter((line) => line.startsWith("::error")).join("\n")).toContain("fetch-depth: 0");
});

test("without index, the one that uv publishes to is asked", async () => {
  await using pages = await startReleasePages({ core: ["1.1.0"] });
  const uv = `[tool.uv]\npublish-url = "${pages.url}legacy/"\ncheck-url = "${pages.url}"\n`;
  using repository = repositoryOf({ "pyproject.toml": pyproject("core", "1.1.0", uv) });
  repository.tag("v1.1.0");
  const seen = await step(repository, "refs/tags/v1.1.0", { inputs: { index: "" } });
  expect(seen).toMatchObject({ status: 0, outputs: { state: "released" } });
  expect(pages.asked).toContain("core");
});

test("a branch that releases nothing stays green, and says what no version covers", async () => {
  using repository = repositoryOf(members({ core: "1.1.0", http: "0.3.0" }));
  repository.tag("core-v1.1.0", "http-v0.3.0");
  repository.git("ws", "switch", "--quiet", "--create", "feature");
  repository.commit({ "packages/core/new.py": "1" });
  const seen = await step(repository, "refs/heads/feature");
  expect(seen).toMatchObject({ status: 0, outputs: { state: "idle", package: "", version: "" } });
  expect(codes(seen)).toEqual(["RA-VERSION-CHANGES-UNCOVERED"]);
  expect(seen.summary).toContain("Idle: 1 package has changes that no version covers: core");
});

test("a step that ends before it could look has all outputs, and the state invalid", async () => {
  using repository = repositoryOf({ "pyproject.toml": "[project\n" });
  const seen = await step(repository, "refs/heads/main");
  expect(seen.status).not.toBe(0);
  expect(seen.outputs).toMatchObject({
    state: "invalid",
    version: "",
    tag: "",
    package: "",
    notes: "",
    packages: "[]",
  });
  expect(codes(seen)).toHaveLength(1);
});
