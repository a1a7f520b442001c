import { type Finding, strictly } from "../../domain/problem/finding.ts";
import { exitStatus } from "../../domain/problem/problem.ts";
import { digestOf } from "../../domain/release-plan/digest.ts";
import { releasePlanDocument } from "../../domain/release-plan/formats/document.ts";
import { draftOf } from "../../domain/release-plan/formats/draft.ts";
import { packagesOutput } from "../../domain/release-plan/formats/output.ts";
import { releasePlanSummary } from "../../domain/release-plan/formats/summary.ts";
import { releasePlanText } from "../../domain/release-plan/formats/text.ts";
import type { Runs } from "../../ports/runs.ts";
import type { InstallersPorts } from "../../stages/installers/ports.ts";
import { withInstallers } from "../../stages/installers/with-installers.ts";
import { makeReleasePlan } from "../../stages/release-plan/make-release-plan.ts";
import type { ReleasePlanPorts } from "../../stages/release-plan/ports.ts";
import { defineAction } from "../action.ts";
import { contract } from "./contract.ts";

export interface VersionPorts extends ReleasePlanPorts, InstallersPorts {
  readonly runs: Runs;
}

/** Says which versions come next, why, and what installers will see. Writes nothing but in a folder of its own. */
export const action = defineAction({
  contract,
  run: async (inputs, ports: VersionPorts) => {
    const made = await makeReleasePlan(inputs, ports);
    await using run = await ports.runs.open();
    const plan = await withInstallers(made, { ...inputs, run }, ports);
    const findings = inputs.strict ? plan.findings.map(strictly) : plan.findings;
    const document = releasePlanDocument(plan, await digestOf(plan));
    const draft = draftOf(plan);
    const whole = inputs.draft ? { ...document, draft } : document;
    const outputs = {
      packages: packagesOutput(document.packages),
      empty: String(plan.packages.length === 0),
      "plan-path": await run.write("release-plan.json", json({ schema_version: 1, ...document })),
      "draft-path": await run.write("release-draft.json", json({ schema_version: 1, ...draft })),
    };
    const text = inputs.draft ? json(documentOf(findings, whole)) : releasePlanText(plan);
    return { findings, document: whole, text, outputs, summary: releasePlanSummary(plan, findings) };
  },
});

/** What `--draft` prints is the same document, whatever `--format` says. */
const documentOf = (findings: readonly Finding[], body: Readonly<Record<string, unknown>>) => ({
  schema_version: 1,
  command: contract.name,
  ok: exitStatus(findings) === 0,
  findings: findings.map(({ mender: _, ...finding }) => finding),
  ...body,
});

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
