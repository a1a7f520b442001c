import type { Gate } from "../../domain/gate/gate.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import { type GatesReport, runGates } from "../../stages/gates/gates.ts";
import { noForge } from "../release-readiness/gates.ts";
import type { ReadinessPorts } from "../release-readiness/ports.ts";
import { isReady } from "../release-readiness/report.ts";
import type { ReleaseInputs } from "./ports.ts";

/** How the gates ended; without gates they are passed. */
export interface Gated extends GatesReport {
  readonly isPassed: boolean;
}

interface Place {
  readonly inputs: ReleaseInputs;
  readonly readiness: ReadinessPorts;
  readonly workspace: Workspace;
}

/** Runs the gates on the tag's commit. */
export const runReleaseGates = async (
  gates: readonly Gate[],
  { inputs, readiness, workspace }: Place,
): Promise<Gated> => {
  if (gates.length === 0) return { results: [], isTreeClean: undefined, findings: [], isPassed: true };
  const repository = await readiness.git.inspect(workspace.root);
  const report = await runGates(
    {
      gates,
      folder: workspace.root,
      prefix: workspace.prefix,
      repository,
      cited: repository?.commit,
      timeout: inputs.gateTimeout,
    },
    { ...readiness, checkRuns: readiness.openForge(inputs.githubToken?.secret)?.checkRuns ?? noForge },
  );
  const findings = report.findings.map(readiness.placed);
  return { ...report, findings, isPassed: isReady({ gates: report.results, findings }) };
};
