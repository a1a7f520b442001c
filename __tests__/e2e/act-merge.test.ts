import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { publishWorkflow } from "../../src/domain/init/workflows/publish-workflow.ts";
import { plain } from "../../src/domain/init/workflows/wish.ts";
import { root } from "../child.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";
import { type TempFolder, tempFolder } from "../temp-folder.ts";
import { machine } from "../uv-sandbox.ts";
import { type Project, startProject } from "./prepared.ts";
import { workspaceFiles } from "./tiny-workspace.ts";

const act = join(root, ".tools/act/act");
const why = existsSync(act) ? "" : " (skipped: no act in .tools; `node scripts/run.mjs act` brings it)";

/**
 * The workflow that `init` writes, with what needs GitHub's own services replaced: uv is here already, and what jobs hand
 * on lies in a folder, since act's artifact service is not GitHub's.
 */
const localWorkflow = (index: { readonly uploadUrl: string; readonly simpleUrl: string }, kept: string): string => {
  const trigger = { flow: "merge", branch: "main", isPrepared: true } as const;
  const own = { index: index.uploadUrl, checkUrl: index.simpleUrl };
  const written = publishWorkflow({
    ...{ name: "Release", trigger, host: "github", folder: "", ...plain },
    index: { ...own, reading: "input", uploading: { kind: "password" } },
  });
  const keep = (job: string, step: string) =>
    `      - if: \${{ steps.${step}.outputs.published-packages != '[]' }}\n        run: cp -R "\${{ steps.${step}.outputs.dist-path }}" "${kept}/${job}"\n`;
  return (
    written
      .replaceAll("ubuntu-24.04", "ubuntu-latest")
      // act knows no queues yet.
      .replace(/queue: max.*/, "cancel-in-progress: false")
      .replaceAll(/ {6}- uses: astral-sh\/setup-uv.*\n {8}with:\n(?: {10}.*\n)+/g, "")
      .replaceAll(
        / {6}- uses: actions\/download-artifact.*\n {8}with:\n {10}artifact-ids: .*needs\.(\w+)\..*\n {10}path: (\S+).*\n/g,
        (_, job: string, path: string) => `      - run: cp -R "${kept}/${job}" ${path}\n`,
      )
      .replaceAll(
        /artifact-id: \$\{\{ steps\.(\w+)\..*/g,
        (_, step: string) => `artifact-id: \${{ steps.${step}.outputs.published-packages != '[]' && 'kept' || '' }}`,
      )
      .replace(/\n\n {2}pypi:/, `\n${keep("build", "release")}\n  pypi:`)
      .replace(/\n\n {2}finish:/, `\n${keep("pypi", "publish")}\n  finish:`)
  );
};

(why === "" ? describe : describe.skip)(`the merge-driven workflow under act${why}`, () => {
  let folder: TempFolder;
  let actions: GitSandbox;
  let project: Project;
  beforeAll(async () => {
    folder = tempFolder();
    mkdirSync(join(folder.path, "kept"));
    actions = createGitSandbox();
    for (const path of ["action.yml", "actions", "publish", "dist"])
      cpSync(join(root, path), join(actions.folder, "release-actions", path), { recursive: true });
    actions.repository("release-actions", {});
    actions.git("release-actions", "tag", "v1");
    const files = workspaceFiles([{ name: "fen" }, { name: "carr", requires: ["fen>=1.0.0"] }]);
    project = await startProject(
      (index) => ({
        ...files,
        "pyproject.toml": `${files["pyproject.toml"]}\n[tool.release-actions]\nindex = "${index.uploadUrl}"\ncheck-url = "${index.simpleUrl}"\n`,
        "packages/fen/CHANGELOG.md": "# Changelog\n\n## 1.0.0\n\n- The first.\n",
        ".github/workflows/publish.yml": localWorkflow(index, join(folder.path, "kept")),
      }),
      { tags: ["fen-v1.0.0", "carr-v1.0.0"] },
    );
  });
  afterAll(async () => {
    expect(project.forge.violations).toEqual([]);
    await project[Symbol.asyncDispose]();
    actions[Symbol.dispose]();
    folder[Symbol.dispose]();
  });

  /** Runs the workflow as on the last push to main. */
  const push = async (): Promise<string> => {
    const event = join(folder.path, "event.json");
    writeFileSync(event, JSON.stringify(project.event()));
    const secrets = join(folder.path, "secrets");
    writeFileSync(secrets, "PACKAGES_UPLOAD=pypi-AgEIcHlwaS5vcmcCJDk4NzY1NDMyMQ\nGITHUB_TOKEN=ghs_0123456789abcdef\n");
    const child = spawn(
      act,
      [
        ...["push", "-P", "ubuntu-latest=-self-hosted", "--secret-file", secrets, "--eventpath", event],
        ...["--local-repository", `org/release-actions@v1=${join(actions.folder, "release-actions")}`],
        ...["--env", `GITHUB_API_URL=${project.forge.apiUrl}`, "--env", "GITHUB_REPOSITORY=org/project"],
      ],
      {
        cwd: project.checkout,
        env: {
          ...machine,
          PATH: `${dirname(process.execPath)}:${machine.PATH}`,
          XDG_CACHE_HOME: join(folder.path, "cache"),
        },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    const [log, errors, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    if (status !== 0) throw new Error(log + errors);
    return log;
  };

  test("a commit becomes a pull request, and its merge a published release with tag and notes", async () => {
    project.push("feat: peat, lots of it", { "packages/fen/src/fen/peat.py": "" });
    const proposed = await push();
    expect(proposed).toContain("RA-PREPARED-NOTHING-DUE");
    expect(project.forge.pulls).toMatchObject([{ title: "Release fen 1.1.0", state: "open" }]);
    expect([project.published(), project.forge.releases]).toEqual([[], []]);

    project.merge("squash");
    await push();
    expect(project.published()).toEqual(["fen-1.1.0-py3-none-any.whl", "fen-1.1.0.tar.gz"]);
    const [release] = project.forge.releases;
    expect(release).toMatchObject({
      tag: "fen-v1.1.0",
      isDraft: false,
      body: expect.stringContaining("peat, lots of it"),
    });
    expect(project.sandbox.git("forge.git", "rev-parse", "fen-v1.1.0^{commit}")).toBe(project.forge.head("main"));
    expect(project.forge.pulls.filter(({ state }) => state === "open")).toEqual([]);
  }, 180_000);
});
