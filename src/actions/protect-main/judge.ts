import type { Inputs } from "../../contract/contract.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { branchUnknown, eventUnfit } from "../../domain/problem/ref-update.ts";
import type { Protection } from "../../domain/ref-update/protection.ts";
import type { Outcome } from "../../domain/ref-update/report.ts";
import { defaultBranchOf, taskOf } from "../../domain/ref-update/task.ts";
import { type Judged, overall } from "../../domain/ref-update/verdict.ts";
import type { contract } from "./contract.ts";
import { checkedInputs } from "./inputs.ts";
import { auditSince, judgePush } from "./judge-updates.ts";
import type { Judging } from "./judging.ts";
import type { EventFacts, Forge, ProtectPorts } from "./ports.ts";
import { type Asking, readProtection } from "./protection.ts";

/** Finds out what is to be judged, and judges it. */
export const judge = async (inputs: Inputs<typeof contract.inputs>, ports: ProtectPorts): Promise<Outcome> => {
  const { clock, signal, facts } = ports;
  const { repository, named, allowance } = await checkedInputs(inputs);
  const forge = ports.openForge(repository, inputs.githubToken?.secret);
  const payload = facts.event === undefined ? undefined : await facts.payload();
  const branch = inputs.branch ?? defaultBranchOf(payload) ?? (await defaultBranch(forge, repository));
  const judging: Judging = { forge, branch, allowance, clock, signal };
  const outcome = { branch, forge: forge.kind, gaps: [], since: undefined, failsOnUnknown: inputs.failOnUnknown };

  if (named !== undefined) {
    const judged = await judgePush(named, judging);
    return { ...outcome, judged: [judged], protection: await readProtection({ forge, branch, isRefProtected: "ask" }) };
  }
  const task = taskOf({ event: facts.event, payload, branch });
  switch (task.kind) {
    case "unfit":
      throw new Problem(eventUnfit({ why: task.why }));
    case "skip":
      return { ...outcome, judged: [], skipped: task.why, protection: undefined };
    case "audit": {
      const since = clock.now() - inputs.since;
      const audit = await auditSince(since, judging);
      return {
        ...outcome,
        ...audit,
        since,
        protection: await readProtection({ forge, branch, isRefProtected: "ask" }),
      };
    }
    case "push": {
      const judged = await judgePush(task.push, judging);
      const asking = { forge, branch, isRefProtected: facts.isRefProtected };
      return { ...outcome, judged: [judged], protection: await protectionAfter(judged, asking) };
    }
  }
};

/** A push that went past the pull requests has taken the questions that it may: what the runner knows is enough. */
const protectionAfter = async (
  judged: Judged,
  asking: Asking & Pick<EventFacts, "isRefProtected">,
): Promise<Protection> =>
  overall([judged]) === "direct-push"
    ? { requiresRequests: undefined, isProtected: asking.isRefProtected, unread: [] }
    : await readProtection(asking);

const defaultBranch = async (forge: Forge, repository: string): Promise<string> => {
  const answer = await forge.protection.defaultBranch();
  if (answer.kind === "found") return answer.value;
  throw new Problem(branchUnknown({ repository, why: answer.kind === "missing" ? "it answered 404" : answer.why }));
};
