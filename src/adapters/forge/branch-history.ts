import { field } from "../../domain/text/json.ts";
import type { BranchHistory, Wanted } from "../../ports/branch-history.ts";
import type { Clock } from "../../ports/clock.ts";
import { type ForgeClient, repositoryPath } from "./client.ts";
import { readCommit, readListing, readUpdate } from "./shapes.ts";

const day = 86_400_000;
const periods = [
  ["day", day],
  ["week", 7 * day],
  ["month", 28 * day],
  ["quarter", 89 * day],
] as const;

/**
 * Movements from GitHub's activity list, commits from a comparison.
 * https://docs.github.com/en/rest/repos/repos#list-repository-activities
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
export const createBranchHistory = (
  client: ForgeClient,
  repository: string,
  clock: Pick<Clock, "now">,
): BranchHistory => ({
  updates: async (branch, wanted) => {
    if (client.kind === "gitea") return { kind: "missing" };
    const answer = await client.list({
      path: repositoryPath(repository, "activity"),
      query: { ref: `refs/heads/${branch}`, time_period: periodOf(wanted, clock.now()) },
      isEnough: (items) => holds(items, wanted),
    });
    const listing = readListing(answer, "the branch's activity", readUpdate);
    if (listing.kind !== "found" || !("since" in wanted)) return listing;
    const { items, isWhole } = listing.value;
    const within = items.filter((update) => update.at >= wanted.since);
    return { kind: "found", value: { items: within, isWhole: isWhole || within.length < items.length } };
  },
  between: async (before, after) => {
    const path = repositoryPath(repository, "compare", `${before}...${after}`);
    return readListing(await client.list({ path, key: "commits" }), "a comparison", readCommit);
  },
});

/** The shortest that holds the time; with some slack, since the forge's clock is not ours. */
const periodOf = (wanted: Wanted, now: number): string | undefined => {
  if (!("since" in wanted)) return undefined;
  const span = now - wanted.since;
  return periods.find(([, length]) => span <= length)?.[0] ?? "year";
};

const holds = (items: readonly unknown[], wanted: Wanted): boolean => {
  if ("since" in wanted) return items.some((item) => Date.parse(String(field(item, "timestamp"))) < wanted.since);
  const { before, after, isRecent } = wanted;
  return isRecent || items.some((item) => field(item, "before") === before && field(item, "after") === after);
};
