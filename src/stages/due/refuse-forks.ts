import type { Finding } from "../../domain/problem/finding.ts";
import { releaseOfFork } from "../../domain/problem/prepared.ts";
import type { FoundRelease } from "../../domain/release-request/release-commit.ts";
import { answered, type RequestPorts } from "./read-requests.ts";

/**
 * Release commits that came by a fork's pull request. Where a file says the version its reviewers have seen it; that of a
 * tag which is yet to be made stands in the commit's message alone.
 */
export const refuseForks = async (
  releases: readonly Pick<FoundRelease, "commit" | "mergedBy">[],
  { requests }: RequestPorts,
): Promise<readonly Finding[]> => {
  const asked = releases.map(async ({ commit, mergedBy }): Promise<readonly Finding[]> => {
    const own = answered(await requests.withCommit(commit));
    // Gitea knows a pull request by the commit that merged it alone.
    const merged = own.length > 0 || mergedBy === undefined ? own : answered(await requests.withCommit(mergedBy));
    const isOfFork = merged.length > 0 && merged.every(({ from }) => from === undefined);
    return isOfFork ? [releaseOfFork({ commit, request: merged[0]!.number })] : [];
  });
  return (await Promise.all(asked)).flat();
};
