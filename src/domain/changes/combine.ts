import { fragmentSmaller } from "../problem/release-plan.ts";
import type { PackageName } from "../python/name.ts";
import { inertLine } from "../text/inert-line.ts";
import type { Change, Unread } from "./change.ts";
import type { CommitTypes } from "./commit-types.ts";
import type { Doubt } from "./doubt.ts";
import { bumpOfNews, type NewsEntry } from "./fragments/fragment.ts";
import type { Bringer, Gathered } from "./gather-commits.ts";
import type { PackageHistory } from "./noted.ts";
import type { Reads } from "./reads.ts";

/** Fragments and commits of one package, each change once. */
export interface Combined {
  readonly history: PackageHistory;
  readonly fragments: readonly Change[];
  readonly unread: readonly Unread[];
  readonly doubts: readonly Doubt[];
}

/** Fragments as changes. One that is of several packages is of those that the commit that brought it touches, if any. */
export const newsChanges = (
  entries: readonly NewsEntry[],
  bringers: ReadonlyMap<string, Bringer>,
  configured: CommitTypes,
): readonly Change[] =>
  entries.map((entry) => {
    const bringer = bringers.get(entry.path);
    const touched = entry.packages.filter((name) => bringer?.packages.includes(name));
    const bump = entry.bump ?? bumpOfNews(entry.type, configured);
    return {
      source: "fragment",
      id: entry.path,
      time: 0,
      pullRequest: entry.pullRequest ?? bringer?.pullRequest ?? entry.number,
      packages: entry.packages.length > 1 && touched.length > 0 ? touched : entry.packages,
      type: entry.type,
      scope: undefined,
      breaking: bump === "major",
      text: entry.text.split("\n").map(inertLine).join("\n"),
      note: "",
      bump,
    };
  });

/** Where a fragment and a commit tell of one pull request, the fragment speaks. */
export const combine = (
  name: PackageName,
  reads: Reads,
  { gathered, news }: { readonly gathered: Gathered; readonly news: readonly Change[] },
): Combined => {
  const history = gathered.packages.get(name)!;
  const own = news.filter(({ packages }) => packages.includes(name));
  if (reads === "commits") return { history, fragments: [], unread: [], doubts: [] };
  if (reads !== "both") {
    const silent = { ...history, changes: [], unread: 0, instead: reads };
    if (reads === "fragments") return { history: silent, fragments: own, unread: [], doubts: [] };
    return { history: { ...silent, releaseAs: [] }, fragments: [], unread: [], doubts: [] };
  }
  const speakerFor = (change: Change): Change | undefined =>
    own.find(({ id, pullRequest }) => {
      const isSameRequest = pullRequest !== undefined && pullRequest === change.pullRequest;
      return isSameRequest || gathered.fragments.get(id)?.commit === change.id;
    });
  const covered = history.changes.flatMap((change) => {
    const fragment = speakerFor(change);
    return fragment === undefined ? [] : [{ change, fragment }];
  });
  const spoken = new Set(covered.map(({ change }) => change));
  return {
    history: { ...history, changes: history.changes.filter((change) => !spoken.has(change)) },
    fragments: own,
    unread: covered.map(({ change, fragment }) => ({
      source: "commit",
      id: change.id,
      why: `${fragment.id} speaks for it: ${change.text}`,
      packages: [name],
    })),
    doubts: covered
      .filter(({ change, fragment }) => change.breaking && fragment.bump !== "major")
      .map(({ change, fragment }) => ({
        packages: [name],
        tell: () => fragmentSmaller({ name, fragment: fragment.id, bump: fragment.bump, commit: change.id }),
      })),
  };
};
