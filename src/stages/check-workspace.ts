import type { Check } from "../checks/frame/check.ts";
import { readIgnored } from "../checks/frame/ignore.ts";
import { type CheckOutcome, type Health, stateOf } from "../checks/frame/outcome.ts";
import { type Fetched, type World, worldOf } from "../checks/frame/world.ts";
import { checks as allChecks } from "../checks/index.ts";
import type { Config } from "../domain/config.ts";
import type { Graph } from "../domain/graph/graph.ts";
import type { Finding } from "../domain/problem/finding.ts";
import { Problem } from "../domain/problem/problem.ts";
import type { Workspace } from "../domain/workspace/workspace.ts";
import { type CheckPorts, fetchNeeds } from "./checks/fetch.ts";

export type { CheckPorts } from "./checks/fetch.ts";

/** Which workspace is checked, and how. */
export interface CheckWish {
  readonly workspace: Workspace;
  readonly graph: Graph;
  readonly config: Config;
  /** `CODE`, or `CODE:package`. */
  readonly ignore: readonly string[];
  /** Warnings count as errors. */
  readonly strict: boolean;
  /** All of them where nothing is said. */
  readonly only?: readonly Check[];
}

/**
 * Runs the checks, fetching no more than they ask for. Throws a `Problem` where `ignore` has entries that mean nothing.
 */
export const checkWorkspace = async (wish: CheckWish, ports: CheckPorts): Promise<Health> => {
  const { workspace, graph, config, strict, only: checks = allChecks } = wish;
  const codes = allChecks.flatMap((check) => check.codes);
  const ignored = readIgnored(wish.ignore, { codes, members: graph.names });
  if (ignored.findings.length > 0) throw new Problem(ignored.findings);
  const world = worldOf(workspace, graph, config);
  const { values, missing } = await fetchNeeds(world, new Set(checks.flatMap(({ needs }) => needs)), ports);
  // What a check asks for is there, or the check is skipped.
  const seen = { ...world, ...(values as Fetched) } satisfies World;
  let left = 0;
  const outcomes = checks.map((check): CheckOutcome => {
    const reason = check.needs.map((need) => missing.get(need)).find((why) => why !== undefined);
    if (reason !== undefined) return { check, state: "skipped", reason, findings: [] };
    const found = check.find(seen);
    const kept = found.filter((finding) => !ignored.has(finding));
    left += found.length - kept.length;
    const findings = strict ? kept.map(strictly) : kept;
    return { check, state: stateOf(findings), reason: "", findings };
  });
  return {
    outcomes,
    findings: outcomes.flatMap(({ findings }) => findings),
    ignored: left,
    fixes: outcomes
      .filter(({ state }) => state !== "skipped")
      .flatMap(({ check }) => check.fix?.(seen) ?? [])
      .filter((fix) => !ignored.has(fix)),
  };
};

const strictly = (finding: Finding): Finding =>
  finding.severity === "warning" ? { ...finding, severity: "error" } : finding;
