import type { MergedRequest } from "../../domain/ref-update/evidence.ts";
import { field } from "../../domain/text/json.ts";
import type { Answer, Listing } from "../../ports/forge.ts";
import type { MergedRequests } from "../../ports/merged-requests.ts";
import { type ForgeClient, repositoryPath } from "./client.ts";
import { readAnswer, readCommit, readListing, readRequest } from "./shapes.ts";

/**
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests
 * https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit
 * Gitea: https://docs.gitea.com/api/ (`repoListPullRequests`, `repoGetCommitPullRequest`)
 */
export const createMergedRequests = (client: ForgeClient, repository: string): MergedRequests => {
  const isGitea = client.kind === "gitea";
  return {
    into: async (branch, since) => {
      const answer = await client.list({
        path: repositoryPath(repository, "pulls"),
        query: isGitea
          ? { state: "closed", sort: "recentupdate" }
          : { state: "closed", base: branch, sort: "updated", direction: "desc" },
        isEnough: (items) =>
          since === undefined || items.some((item) => Date.parse(String(field(item, "updated_at"))) < since),
      });
      return ofBranch(mergedOnly(readListing(answer, "pull requests", readRequest)), branch);
    },
    withCommit: async (sha) => {
      if (isGitea) {
        const answer = await client.get(repositoryPath(repository, "commits", sha, "pull"));
        if (answer.kind === "missing") return { kind: "found", value: [] };
        return readAnswer(answer, "a commit's pull request", (value) => {
          const request = readRequest(value);
          return request === null ? [] : request && [request];
        });
      }
      const path = repositoryPath(repository, "commits", sha, "pulls");
      const listing = mergedOnly(readListing(await client.list({ path }), "a commit's pull requests", readRequest));
      return listing.kind === "found" ? { kind: "found", value: listing.value.items } : listing;
    },
    commitsOf: async (number) => {
      const path = repositoryPath(repository, "pulls", String(number), "commits");
      return readListing(await client.list({ path }), "a pull request's commits", readCommit);
    },
  };
};

const mergedOnly = (answer: Answer<Listing<MergedRequest | null>>): Answer<Listing<MergedRequest>> => {
  if (answer.kind !== "found") return answer;
  const { items, isWhole } = answer.value;
  return { kind: "found", value: { items: items.filter((item) => item !== null), isWhole } };
};

const ofBranch = (answer: Answer<Listing<MergedRequest>>, branch: string): Answer<Listing<MergedRequest>> => {
  if (answer.kind !== "found") return answer;
  const { items, isWhole } = answer.value;
  return { kind: "found", value: { items: items.filter(({ base }) => base === branch), isWhole } };
};
