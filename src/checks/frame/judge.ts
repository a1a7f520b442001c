import type { Config } from "../../domain/config/config.ts";
import type { Graph } from "../../domain/graph/graph.ts";
import { strictly } from "../../domain/problem/finding.ts";
import { Problem } from "../../domain/problem/problem.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import { checks as allChecks } from "../index.ts";
import type { Check } from "./check.ts";
import { readIgnored } from "./ignore.ts";
import { type CheckOutcome, type Health, stateOf } from "./outcome.ts";
import { type Fetched, type Need, type World, worldOf } from "./world.ts";

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

/** What was fetched for the checks, and a clause for each need that could not be met. */
export interface FetchedNeeds {
  readonly values: Partial<Fetched>;
  readonly missing: ReadonlyMap<Need, string>;
}

export const nothingFetched: FetchedNeeds = { values: {}, missing: new Map() };

export const chosenChecks = ({ only = allChecks }: CheckWish): readonly Check[] => only;

export const worldFor = ({ workspace, graph, config }: CheckWish): World => worldOf(workspace, graph, config);

/**
 * Runs the chosen checks on what was fetched for them. Throws a `Problem` where `ignore` has entries that mean nothing.
 */
export const judge = (wish: CheckWish, world: World, { values, missing }: FetchedNeeds): Health => {
  const codes = allChecks.flatMap((check) => check.codes);
  const ignored = readIgnored(wish.ignore, { codes, members: wish.graph.names });
  if (ignored.findings.length > 0) throw new Problem(ignored.findings);
  // What a check asks for is there, or the check is skipped.
  const seen = { ...world, ...(values as Fetched) } satisfies World;
  let left = 0;
  const outcomes = chosenChecks(wish).map((check): CheckOutcome => {
    const reason = check.needs.map((need) => missing.get(need)).find((why) => why !== undefined);
    if (reason !== undefined) return { check, state: "skipped", reason, findings: [] };
    // One kind after the other, so that what is to be done about all of a kind is said once.
    const found = check
      .find(seen)
      .toSorted((one, other) => check.codes.indexOf(one.code) - check.codes.indexOf(other.code));
    const kept = found.filter((finding) => !ignored.has(finding));
    left += found.length - kept.length;
    const findings = wish.strict ? kept.map(strictly) : kept;
    const unseen = check.unseen?.(seen);
    return { check, state: stateOf(findings, unseen), reason: unseen ?? "", findings };
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
