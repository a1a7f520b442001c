import { field, textOf } from "../../domain/text/json.ts";
import type { BranchProtection } from "../../ports/branch-protection.ts";
import { type ForgeClient, repositoryPath } from "./client.ts";
import { readAnswer, readListing } from "./shapes.ts";

/**
 * https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch
 * https://docs.github.com/en/rest/branches/branches#get-a-branch
 */
export const createBranchProtection = (client: ForgeClient, repository: string): BranchProtection => ({
  repository: async () =>
    readAnswer(await client.get(repositoryPath(repository)), "the repository", (value) => {
      const defaultBranch = textOf(field(value, "default_branch"));
      return defaultBranch === undefined ? undefined : { defaultBranch, isFork: field(value, "fork") === true };
    }),
  rules: async (branch) => {
    if (client.kind === "gitea") return { kind: "missing" };
    const answer = await client.list({ path: repositoryPath(repository, "rules", "branches", branch) });
    const rules = readListing(answer, "the branch's rules", (value) => textOf(field(value, "type")));
    return rules.kind === "found" ? { kind: "found", value: rules.value.items } : rules;
  },
  isProtected: async (branch) =>
    readAnswer(await client.get(repositoryPath(repository, "branches", branch)), "the branch", (value) => {
      const isProtected = field(value, "protected");
      return typeof isProtected === "boolean" ? isProtected : undefined;
    }),
});
