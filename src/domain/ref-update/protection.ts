/** What is known of a branch's protection. */
export interface Protection {
  /** Whether a ruleset requires pull requests; `undefined` where rulesets were not read. */
  readonly requiresRequests: boolean | undefined;
  /** Whether anything at all protects the branch. */
  readonly isProtected: boolean | undefined;
  /** What could not be read. */
  readonly unread: readonly { readonly what: string; readonly why: string; readonly isOutside: boolean }[];
}

interface Whose {
  readonly branch: string;
  /** Gitea has no rulesets. */
  readonly forge: "github" | "gitea";
}

/** The state in a sentence without a full stop. */
export const protectionState = ({ requiresRequests, isProtected }: Protection, { branch, forge }: Whose): string => {
  if (forge === "gitea") {
    if (isProtected === undefined) return `Whether ${branch} is protected is not known`;
    return isProtected
      ? `${branch} is protected; by what, only an administrator can read`
      : `${branch} is not protected`;
  }
  if (requiresRequests === true) return `A ruleset requires pull requests for ${branch}`;
  const rulesets =
    requiresRequests === false
      ? `No ruleset requires pull requests for ${branch}`
      : `Rulesets for ${branch} were not read`;
  if (isProtected === undefined) return `${rulesets}; whether anything else protects it is not known`;
  return isProtected
    ? `${rulesets}; something protects it, and what that asks for, only an administrator can read`
    : `${rulesets}, and nothing else protects it`;
};
