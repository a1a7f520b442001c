import { expect, test } from "@jest/globals";
import { openStore } from "../../../src/adapters/folder-store.ts";
import { noConfig } from "../../../src/domain/config/config.ts";
import type { Finding } from "../../../src/domain/problem/finding.ts";
import { manifestName, writeManifest } from "../../../src/domain/run/manifest.ts";
import type { Outcome } from "../../../src/domain/run/outcome.ts";
import { buildTimes } from "../../../src/stages/plan/build-times.ts";
import { project, workspaceOf } from "../../domain/plan/workspace-texts.ts";
import { planned, planOf } from "../../domain/plan-builder.ts";
import { tempFolder } from "../../temp-folder.ts";

const workspace = workspaceOf({ "packages/core/pyproject.toml": project("core") });
const done = (name: string, stage: Outcome["stage"], seconds: number): Outcome => ({
  ...{ package: name, stage, kind: "done", started: 1000, ended: 1000 + seconds * 1000, detail: "" },
});

const timesFrom = async (...outcomes: readonly Outcome[]) => {
  using folder = tempFolder();
  const store = await openStore(folder.path);
  const plan = planOf([planned("core")]);
  await store.write(manifestName, writeManifest({ plan, sources: {}, distributions: [], outcomes }));
  const findings: Finding[] = [];
  const times = await buildTimes({ workspace, config: noConfig }, [folder.path], {
    absolute: (path) => path,
    runs: { store: async () => store },
    note: (finding) => findings.push(finding),
  });
  return { core: times("core"), codes: findings.map(({ code }) => code) };
};

test("what a run took to build is what a build takes", async () => {
  expect(await timesFrom(done("core", "build", 90))).toEqual({ core: 90, codes: [] });
});

test("a run that built nothing of the workspace says nothing of it, and that is told", async () => {
  const unknown = { core: 1, codes: ["RA-PLAN-TIMES-UNKNOWN"] };
  expect(await timesFrom(done("core", "upload", 90))).toEqual(unknown);
  expect(await timesFrom(done("other", "build", 90))).toEqual(unknown);
});
