import type { Inputs } from "../../contract/contract.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { eventUnfit, repositoryUnseen } from "../../domain/problem/ref-update.ts";
import type { Protection } from "../../domain/ref-update/protection.ts";
import type { Outcome } from "../../domain/ref-update/report.ts";
import { defaultBranchOf, isForkOf, taskOf } from "../../domain/ref-update/task.ts";
import { type Judged, overall } from "../../domain/ref-update/verdict.ts";
import type { contract } from "./contract.ts";
import type { CheckedInputs } from "./inputs.ts";
import { auditSince, judgePush } from "./judge-updates.ts";
import type { Judging } from "./judging.ts";
import type { Forge, ProtectPorts } from "./ports.ts";
import { type Asking, readProtection } from "./protection.ts";

/** Finds out what is to be judged, and judges it. */
export const judge = async (
  inputs: Inputs<typeof contract.inputs> & CheckedInputs,
  ports: ProtectPorts,
): Promise<Outcome> => {
  const { clock, signal, facts } = ports;
  const { repository, named, allowance } = inputs;
  const forge = ports.openForge(repository, inputs.githubToken?.secret);
  const payload = facts.event === undefined ? undefined : await facts.payload();
  const always = { forge: forge.kind, gaps: [], since: undefined, failsOnUnknown: inputs.failOnUnknown };
  const place = await findPlace({ branch: inputs.branch, payload, repository }, forge);
  if ("gap" in place) {
    return { ...always, branch: "the default branch", judged: [], gaps: [place.gap], protection: undefined };
  }
  const { branch } = place;
  const judging: Judging = { forge, branch, allowance, clock, signal };
  const outcome = { ...always, branch };

  if (named !== undefined) {
    const judged = await judgePush(named, judging);
    return { ...outcome, judged: [judged], protection: await readProtection({ forge, branch, isRefProtected: "ask" }) };
  }
  const task = taskOf({ event: facts.event, payload, ...place });
  switch (task.kind) {
    case "unfit":
      throw new Problem(eventUnfit({ why: task.why, isPush: facts.event === "push" }));
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
      return { ...outcome, judged: [judged], protection: await protectionAfter(judged, { forge, branch, facts }) };
    }
  }
};

/** Only GitHub's runner says whether the branch is protected, and a push that was refused has cost what a push may. */
const protectionAfter = async (
  judged: Judged,
  { forge, branch, facts }: Omit<Asking, "isRefProtected"> & Pick<ProtectPorts, "facts">,
): Promise<Protection> => {
  const { isRefProtected } = facts;
  if (forge.kind === "gitea") return await readProtection({ forge, branch, isRefProtected: "ask" });
  if (overall([judged]) !== "direct-push") return await readProtection({ forge, branch, isRefProtected });
  return { requiresRequests: undefined, isProtected: isRefProtected, unread: [] };
};

interface Place {
  readonly branch: string;
  readonly isFork: boolean;
}

interface Hints {
  readonly branch: string | undefined;
  readonly payload: unknown;
  readonly repository: string;
}

/** The branch to judge: as given, or as the event or else the forge names the default one. */
const findPlace = async (
  { branch, payload, repository }: Hints,
  forge: Forge,
): Promise<Place | { readonly gap: string }> => {
  const known = branch ?? defaultBranchOf(payload);
  if (known !== undefined) return { branch: known, isFork: isForkOf(payload) };
  const answer = await forge.protection.repository();
  if (answer.kind === "unanswered") return { gap: answer.why };
  if (answer.kind === "missing") throw new Problem(repositoryUnseen({ repository }));
  return { branch: answer.value.defaultBranch, isFork: answer.value.isFork };
};
