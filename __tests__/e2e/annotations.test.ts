import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";
import { type Step, startJob } from "./job.ts";
import { pyproject, workspaceFiles } from "./tiny-workspace.ts";

let sandbox: GitSandbox;
let checkout: string;
beforeAll(() => {
  sandbox = createGitSandbox();
  const packages = ["fern-old", "fern-new"].map((name) => ({ name, version: "one point zero" }));
  sandbox.repository("upstream", workspaceFiles(packages));
  sandbox.git("", "clone", "--quiet", "upstream", "checkout");
  checkout = sandbox.write("checkout", {
    "packages/fern-new/pyproject.toml": pyproject({ name: "fern-new", version: "one point one" }),
  });
  sandbox.git("checkout", "commit", "--quiet", "--all", "--message", "feat: a version that is none");
});
afterAll(() => sandbox[Symbol.dispose]());

const validate = async (env: Readonly<Record<string, string>>): Promise<Step> => {
  using job = startJob();
  return await job.step("actions/validate-release", { cwd: join(checkout, "packages"), inputs: { index: "off" }, env });
};

const placesOf = ({ lines }: Step): readonly string[] =>
  lines.flatMap((line) => /^::error file=([^,:]+),line=\d+.*::RA-PYPROJECT-INVALID-VERSION/.exec(line)?.[1] ?? []);

test("a guard annotates what a pull request touches, and fails for the rest all the same", async () => {
  const step = await validate({ GITHUB_EVENT_NAME: "pull_request", GITHUB_BASE_REF: "main" });
  expect(placesOf(step)).toEqual(["packages/fern-new/pyproject.toml"]);
  expect(step.status).toBe(1);
  expect(step.lines).toContain("  where: packages/fern-old/pyproject.toml:3:11");
  const findings = JSON.parse(step.outputs.findings!) as { code: string; file?: string }[];
  expect(findings.filter(({ code }) => code === "RA-PYPROJECT-INVALID-VERSION").map(({ file }) => file)).toEqual([
    "packages/fern-new/pyproject.toml",
    "packages/fern-old/pyproject.toml",
  ]);
});

test("on a push it annotates everything", async () => {
  expect(placesOf(await validate({ GITHUB_EVENT_NAME: "push" }))).toHaveLength(2);
});
