import { expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { requirementNotWritten } from "../../../src/domain/problem/release-files.ts";
import type { PackageName } from "../../../src/domain/python/name.ts";
import { editFiles } from "../../../src/domain/release-files/edited-files.ts";
import { writeVersions } from "../../../src/domain/release-files/write-versions.ts";
import type { PlannedRelease } from "../../../src/domain/release-plan/release-plan.ts";
import { readWorkspace } from "../../../src/domain/workspace/read.ts";
import { createGitSandbox } from "../../git-sandbox.ts";

test("A requirement that is not where the plan saw it is told, and nothing stands in for it", async () => {
  using sandbox = createGitSandbox();
  const root = sandbox.repository("ws", {
    "pyproject.toml": '[project]\nname = "a"\nversion = "1"\ndependencies = ["b"]\n',
  });
  const workspace = readWorkspace(nodeFiles, root);
  const edited = editFiles(nodeFiles, root);
  const edit = {
    package: "a" as PackageName,
    file: "pyproject.toml",
    table: "project.dependencies",
    from: "b==1",
    to: "b==2",
  };
  const planned = { name: "a", proposed: "2", edits: [{ kind: "requirement", ...edit }] } as unknown as PlannedRelease;
  expect(await writeVersions({ packages: [planned] }, { workspace, edited, versionFiles: [] })).toEqual([
    requirementNotWritten(edit),
  ]);
  expect(edited.changes()).toEqual([]);
});
