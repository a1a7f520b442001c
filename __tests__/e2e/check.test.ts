import { expect, test } from "@jest/globals";
import { project, tempFolder, workspaceTable } from "../temp-folder.ts";
import { startJob } from "./job.ts";

test("the checks as a step of a job: findings as output, a verdict, and every check in the summary", async () => {
  using folder = tempFolder({
    "pyproject.toml": workspaceTable(["packages/*"]),
    "packages/core/pyproject.toml": project("core"),
    "packages/core/.env": "TOKEN=x\n",
  });
  using job = startJob();
  const step = await job.step("actions/check", { cwd: folder.path });
  const findings = JSON.parse(step.outputs.findings!) as readonly {
    readonly code: string;
    readonly severity: string;
  }[];
  expect(step.status).toBe(findings.some(({ severity }) => severity === "error") ? 1 : 0);
  expect(findings.map(({ code }) => code)).toContain("RA-FILES-SENSITIVE");
  expect(step.summary).toMatch(/^## Workspace health: /);
  expect(step.summary).toContain("<summary>Checks &#40;25&#41;</summary>");
  expect(step.leftover).toBe("");
});
