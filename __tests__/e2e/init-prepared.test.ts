import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { publishWorkflow } from "../../src/domain/init/workflows/publish-workflow.ts";
import { plain } from "../../src/domain/init/workflows/wish.ts";
import type { EmbeddedIndex } from "../../src/index-server/server.ts";
import { codesOf, type Project, startProject } from "./prepared.ts";
import { workspaceFiles } from "./tiny-workspace.ts";
import { type Ran, runWorkflow } from "./workflow-run.ts";

const own = ({ uploadUrl, simpleUrl }: Pick<EmbeddedIndex, "uploadUrl" | "simpleUrl">) => ({
  index: uploadUrl,
  checkUrl: simpleUrl,
});

let project: Project;
beforeAll(async () => {
  const names = ["reed", "rush"];
  project = await startProject(
    (index) => ({
      ...workspaceFiles(
        [{ name: "reed" }, { name: "rush", requires: ["reed>=1.0.0"] }],
        `[tool.release-actions]\nindex = "${index.uploadUrl}"\ncheck-url = "${index.simpleUrl}"\n`,
      ),
      ...Object.fromEntries(
        names.map((name) => [`packages/${name}/CHANGELOG.md`, "# Changelog\n\n## 1.0.0\n\n- The first.\n"]),
      ),
    }),
    { tags: names.map((name) => `${name}-v1.0.0`) },
  );
});
afterAll(async () => {
  expect(project.forge.violations).toEqual([]);
  await project[Symbol.asyncDispose]();
});

/** Runs the workflow that several machines build for, as on the last push to main. */
const push = async (): Promise<Ran> => {
  const event = join(project.sandbox.folder, "event.json");
  writeFileSync(event, JSON.stringify(project.event()));
  const text = publishWorkflow({
    ...{ name: "Publish", host: "github", folder: "", ...plain, machines: 4 },
    trigger: { flow: "merge", branch: "main", isPrepared: true },
    index: { ...own(project.index), reading: "open", uploading: { kind: "password" } },
  });
  return await runWorkflow(text, {
    repository: join(project.sandbox.folder, "forge.git"),
    github: { event_name: "push", ref: "refs/heads/main", ref_name: "main" },
    secrets: { PACKAGES_UPLOAD: "pypi-AgEIcHlwaS5vcmcCJDk4NzY1NDMyMQ" },
    env: {
      GITHUB_API_URL: project.forge.apiUrl,
      GITHUB_SERVER_URL: "https://forge.example",
      GITHUB_EVENT_PATH: event,
    },
  });
};

const plan = async (inputs: Readonly<Record<string, string>> = {}) =>
  await project.run("actions/plan", { inputs: { due: "prepared", shards: "4", ...inputs } });
const packagesOf = ({ outputs }: Awaited<ReturnType<typeof plan>>): readonly string[] =>
  (JSON.parse(outputs.packages!) as { name: string; version: string }[]).map(
    ({ name, version }) => `${name} ${version}`,
  );

test("a push that merges no release pull request plans nothing, and asks no index", async () => {
  project.push("feat: bend", { "packages/reed/src/reed/bend.py": "" });
  const step = await plan({ index: "http://127.0.0.1:9/up", "check-url": "http://127.0.0.1:9/simple" });
  expect([step.status, step.outputs.empty, codesOf(step)]).toEqual([0, "true", ["RA-PREPARED-NOTHING-DUE"]]);
  expect(packagesOf(await plan({ due: "unreleased" }))).toEqual(["reed 1.0.0", "rush 1.0.0"]);
});

test("several machines build what a merged release pull request names, and not what else is on no index", async () => {
  expect([...(await push()).keys()]).toEqual(["prepare", "plan"]);
  expect(project.forge.pulls).toMatchObject([{ title: "Release reed 1.1.0", state: "open" }]);

  project.merge("squash");
  expect(packagesOf(await plan())).toEqual(["reed 1.1.0"]);
  const ran = await push();
  expect([...ran.keys()]).toEqual(["prepare", "plan", "build", "rehearse", "pypi", "finish"]);
  expect(project.published()).toEqual(["reed-1.1.0-py3-none-any.whl", "reed-1.1.0.tar.gz"]);
  expect(project.forge.releases).toMatchObject([{ tag: "reed-v1.1.0", isDraft: false }]);
});
