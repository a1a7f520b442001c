import type { Finding } from "../../domain/problem/finding.ts";
import { releaseOfFork } from "../../domain/problem/prepared.ts";
import { answered, type RequestPorts } from "./read-requests.ts";

/**
 * Release commits that came by a fork's pull request. Where a file says the version its reviewers have seen it; that of a
 * tag which is yet to be made stands in the commit's message alone.
 */
export const refuseForks = async (
  commits: readonly string[],
  { requests }: RequestPorts,
): Promise<readonly Finding[]> => {
  const asked = commits.map(async (commit): Promise<readonly Finding[]> => {
    const merged = answered(await requests.withCommit(commit));
    const isOfFork = merged.length > 0 && merged.every(({ from }) => from === undefined);
    return isOfFork ? [releaseOfFork({ commit, request: merged[0]!.number })] : [];
  });
  return (await Promise.all(asked)).flat();
};
