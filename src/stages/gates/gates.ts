import { type Gate, runsCode } from "../../domain/gate/gate.ts";
import { type GateResult, gateFindings } from "../../domain/gate/gate-result.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { gateWroteCommands } from "../../domain/problem/gate.ts";
import { gateChangedFiles, gateMovedHead, gatesOnChanges } from "../../domain/problem/gate-checkout.ts";
import { Problem } from "../../domain/problem/problem.ts";
import type { CommandFiles } from "../../ports/command-files.ts";
import type { Git, Repository } from "../../ports/git.ts";
import { type GateConditions, type OneGatePorts, runGate } from "./run-gate.ts";

export interface GatePorts extends OneGatePorts {
  readonly commandFiles: CommandFiles;
  readonly git: Pick<Git, "inspect">;
}

export interface GateRun extends GateConditions {
  readonly gates: readonly Gate[];
}

/** How the gates ended, in their order, and everything that speaks against the release. */
export interface GatesReport {
  readonly results: readonly GateResult[];
  /** Whether what git tracks is as it was; `undefined` where no command ran to its end, or there is no checkout. */
  readonly isTreeClean: boolean | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Runs the gates one after the other, all of them also where one fails. After each the runner's command files are as
 * they were before it, and nothing of it runs any more. An interrupt ends the gate that runs and skips the rest.
 */
export const runGates = async (run: GateRun, ports: GatePorts): Promise<GatesReport> => {
  const { gates, repository } = run;
  const results: GateResult[] = [];
  const findings: Finding[] = [];
  const dirty = repository?.changed ?? [];
  if (gates.some(({ kind }) => kind === "command") && dirty.length > 0) findings.push(gatesOnChanges({ files: dirty }));
  let before = repository;
  let isTreeClean: boolean | undefined;
  for (const gate of gates) {
    const kept = await ports.commandFiles.keep();
    const began = ports.clock.now();
    const end = await runGate(gate, run, ports);
    const result = { gate, ...end, duration: ports.clock.now() - began };
    results.push(result);
    findings.push(...gateFindings(result));
    if (runsCode(gate) && before !== undefined && !ports.signal.aborted) {
      const after = await lookAfter(gate, before, ports.git);
      findings.push(...after.findings);
      isTreeClean = isTreeClean !== false && after.findings.length === 0;
      before = after.repository ?? before;
    }
    // After git, which may run filters that the gate has set up.
    const files = await kept.restore();
    if (files.length > 0) findings.push(gateWroteCommands({ gate, files }));
  }
  return { results, findings, isTreeClean };
};

/** What a gate did to the checkout. Files that are not tracked do not count. */
const lookAfter = async (
  gate: Gate,
  before: Repository,
  git: GatePorts["git"],
): Promise<{ readonly repository: Repository | undefined; readonly findings: readonly Finding[] }> => {
  try {
    const repository = await git.inspect(before.topLevel);
    const known = new Set(before.changed);
    const files = repository?.changed.filter((path) => !known.has(path)) ?? [];
    return {
      repository,
      findings: [
        ...(repository?.commit === before.commit
          ? []
          : [gateMovedHead({ gate, from: before.commit, to: repository?.commit })]),
        ...(files.length === 0 ? [] : [gateChangedFiles({ gate, files })]),
      ],
    };
  } catch (error) {
    // It has left a checkout that git cannot read.
    if (!(error instanceof Problem)) throw error;
    return { repository: undefined, findings: error.findings };
  }
};
