import type { Inputs } from "../../contract/contract.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { changeJudge } from "../../stages/gates/judge-change.ts";
import type { contract } from "./contract.ts";
import { readGates } from "./gates.ts";
import type { ReadinessPorts } from "./ports.ts";

/** What the inputs ask for, read; a `Problem` with everything in them that cannot be. */
export const readRules = async (
  { scope, forbid, gates: lines }: Inputs<typeof contract.inputs>,
  { changes, facts }: Pick<ReadinessPorts, "changes" | "facts">,
) => {
  const isAsked = scope.length + forbid.length > 0;
  const [judge, gates] = await Promise.allSettled([
    isAsked ? changeJudge({ scope, forbid }, changes) : undefined,
    (async () => readGates(lines, facts))(),
  ]);
  if (judge.status === "fulfilled" && gates.status === "fulfilled") return { judge: judge.value, gates: gates.value };
  const reasons = [judge, gates].flatMap((each) => (each.status === "rejected" ? [each.reason as unknown] : []));
  throw (
    reasons.find((reason) => !(reason instanceof Problem)) ??
    new Problem(reasons.flatMap((reason) => (reason as Problem).findings))
  );
};
