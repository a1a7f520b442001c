import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { publishWorkflow } from "../../src/domain/init/workflows/publish-workflow.ts";
import { plain } from "../../src/domain/init/workflows/wish.ts";
import { type Project, startProject } from "./prepared.ts";
import { workspaceFiles } from "./tiny-workspace.ts";
import { type Ran, runWorkflow } from "./workflow-run.ts";

let project: Project;
beforeAll(async () => {
  project = await startProject(
    (index) => ({
      ...workspaceFiles(
        [{ name: "sedge" }],
        `[tool.release-actions]\nindex = "${index.uploadUrl}"\ncheck-url = "${index.simpleUrl}"\n`,
      ),
      // A folder of the project that is called as what a job makes.
      "dist/notes.txt": "Ours.\n",
      "packages/sedge/CHANGELOG.md": "# Changelog\n\n## 1.0.0\n\n- The first.\n",
    }),
    { tags: ["v1.0.0"] },
  );
});
afterAll(async () => {
  expect(project.forge.violations).toEqual([]);
  await project[Symbol.asyncDispose]();
});

/** Runs the workflow that a tag starts. */
const release = async (github: { event_name: string; ref: string }, inputs = {}): Promise<Ran> => {
  const { index, forge, sandbox } = project;
  const own = { index: index.uploadUrl, checkUrl: index.simpleUrl };
  const event = join(sandbox.folder, "event.json");
  writeFileSync(event, "{}");
  const text = publishWorkflow({
    ...{ name: "Publish", host: "github", folder: "", ...plain },
    trigger: { flow: "tag", patterns: ["v*"] },
    index: { ...own, reading: "open", uploading: { kind: "password" } },
  });
  return await runWorkflow(text, {
    repository: join(sandbox.folder, "forge.git"),
    github: { ...github, ref_name: github.ref.split("/").at(-1)! },
    inputs,
    secrets: { PACKAGES_UPLOAD: "pypi-AgEIcHlwaS5vcmcCJDk4NzY1NDMyMQ" },
    env: {
      GITHUB_API_URL: forge.apiUrl,
      GITHUB_SERVER_URL: "https://forge.example",
      GITHUB_EVENT_PATH: event,
    },
  });
};

test("a release that a person has made of the tag gets its files, and keeps the person's words", async () => {
  const { forge } = project;
  const own = { title: "The first", body: "By hand.", isDraft: false, isPrerelease: false, isImmutable: false };
  forge.releases.push({ id: 7, tag: "v1.0.0", target: "main", assets: [], ...own });
  const ran = await release({ event_name: "push", ref: "refs/tags/v1.0.0" });
  expect([...ran.keys()]).toEqual(["build", "pypi", "finish"]);
  expect(project.published()).toHaveLength(2);
  expect(forge.releases).toMatchObject([{ id: 7, target: "main", ...own }]);
  expect(forge.releases[0]!.assets.map(({ name }) => name)).toEqual(["manifest.json", "SHA256SUMS"]);
});

test("a run that is started by hand with the tag makes the release that a stopped one has not made", async () => {
  const { forge } = project;
  forge.releases.length = 0;
  await release({ event_name: "workflow_dispatch", ref: "refs/heads/main" }, { tag: "v1.0.0" });
  expect(forge.releases).toMatchObject([{ tag: "v1.0.0", title: "sedge 1.0.0", body: "- The first.", isDraft: false }]);
});
