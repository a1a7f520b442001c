import type { Protection } from "../../domain/ref-update/protection.ts";
import type { Answer } from "../../ports/forge.ts";
import type { Forge } from "./ports.ts";

export interface Asking {
  readonly forge: Forge;
  readonly branch: string;
  /** What the runner says of the pushed branch, which costs no question; `ask` where it says nothing of this one. */
  readonly isRefProtected: boolean | undefined | "ask";
}

/** What the forge tells of the branch's protection. Classic protection's own settings are for administrators alone. */
export const readProtection = async ({ forge, branch, isRefProtected }: Asking): Promise<Protection> => {
  const rules = await forge.protection.rules(branch);
  const branchAnswer =
    isRefProtected === "ask" && !(rules.kind === "found" && requiresRequests(rules.value))
      ? await forge.protection.isProtected(branch)
      : undefined;
  return {
    requiresRequests: rules.kind === "found" ? requiresRequests(rules.value) : undefined,
    isProtected: isRefProtected === "ask" ? known(branchAnswer) : isRefProtected,
    unread: [
      ...(forge.kind === "gitea" ? [] : unread(`The rulesets of ${branch}`, rules)),
      ...(branchAnswer === undefined ? [] : unread(`Whether ${branch} is protected`, branchAnswer)),
    ],
  };
};

const known = (answer: Answer<boolean> | undefined): boolean | undefined =>
  answer?.kind === "found" ? answer.value : undefined;

const requiresRequests = (types: readonly string[]): boolean => types.includes("pull_request");

const unread = (what: string, answer: Answer<unknown>): Protection["unread"] => {
  if (answer.kind === "found") return [];
  if (answer.kind === "missing") return [{ what, why: "GitHub or Gitea answered 404", isOutside: false }];
  return [{ what, why: answer.why, isOutside: answer.cause === "outside" || answer.cause === "rate-limit" }];
};
