import type { Protection } from "../../domain/ref-update/protection.ts";
import type { Answer } from "../../ports/forge.ts";
import type { Forge } from "./ports.ts";

export interface Asking {
  readonly forge: Forge;
  readonly branch: string;
  /** What the runner says of it, which costs no question. */
  readonly isRefProtected?: boolean | undefined;
}

/** What the forge tells of the branch's protection. Classic protection's own settings are for administrators alone. */
export const readProtection = async ({ forge, branch, isRefProtected }: Asking): Promise<Protection> => {
  const rules = await forge.protection.rules(branch);
  const branchAnswer =
    isRefProtected === undefined && !(rules.kind === "found" && requiresRequests(rules.value))
      ? await forge.protection.isProtected(branch)
      : undefined;
  return {
    requiresRequests: rules.kind === "found" ? requiresRequests(rules.value) : undefined,
    isProtected: branchAnswer?.kind === "found" ? branchAnswer.value : isRefProtected,
    unread: [
      ...(forge.kind === "gitea" ? [] : unread(`The rulesets of ${branch}`, rules)),
      ...(branchAnswer === undefined ? [] : unread(`Whether ${branch} is protected`, branchAnswer)),
    ],
  };
};

const requiresRequests = (types: readonly string[]): boolean => types.includes("pull_request");

const unread = (what: string, answer: Answer<unknown>): Protection["unread"] => {
  if (answer.kind === "found") return [];
  return [{ what, why: answer.kind === "missing" ? "the forge answered 404" : answer.why }];
};
