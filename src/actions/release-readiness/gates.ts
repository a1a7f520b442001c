import type { Gate } from "../../domain/gate/gate.ts";
import { parseGates } from "../../domain/gate/parse-gates.ts";
import { type GatePlace, refuseGates } from "../../domain/gate/refusal.ts";
import { Problem } from "../../domain/problem/problem.ts";
import type { CheckRuns } from "../../ports/check-runs.ts";

/** Reads the input `gates`; a `Problem` where a line cannot be read, or this is no place for the project's code. */
export const readGates = (lines: readonly string[], place: GatePlace): readonly Gate[] => {
  const { gates, findings } = parseGates(lines);
  const refusal = refuseGates(gates, place);
  const all = [...findings, ...(refusal === undefined ? [] : [refusal])];
  if (all.length > 0) throw new Problem(all);
  return gates;
};

/** Where no repository of a forge is known. */
export const noForge: CheckRuns = {
  of: async () => ({
    cause: "unseen",
    why: "no repository of a forge is known here",
    remedy: "Run it in a workflow, or set GITHUB_REPOSITORY and GITHUB_TOKEN",
  }),
};
