import type { Answer } from "./forge.ts";

/** What the forge tells a token that may only read about a repository's branches. */
export interface BranchProtection {
  repository(): Promise<Answer<{ readonly defaultBranch: string; readonly isFork: boolean }>>;
  /** Types of the rules that rulesets have for a branch, such as `pull_request`; classic protection is not among them. */
  rules(branch: string): Promise<Answer<readonly string[]>>;
  /** Whether anything protects the branch. */
  isProtected(branch: string): Promise<Answer<boolean>>;
}
