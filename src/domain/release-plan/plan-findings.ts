import { isFinal } from "../bump/step.ts";
import { wordOf } from "../bump/wish.ts";
import { bumpOfNone } from "../problem/bump.ts";
import type { Finding } from "../problem/finding.ts";
import { nothingReadable, preparedWaits, releaseAsShared } from "../problem/release-plan.ts";
import { firstVersionUnsaid } from "../problem/version-rules.ts";
import type { PackageName } from "../python/name.ts";
import { parseVersion } from "../python/version.ts";
import { hangsOnCommits, type OwnWish, type WishRules } from "./own-wish.ts";
import type { Candidate } from "./release-plan.ts";
import type { Moved } from "./settle-moves.ts";
import { isWaiting } from "./waiting.ts";

export const waiting = (candidates: readonly Candidate[]): readonly Finding[] => {
  const packages = candidates
    .filter((each) => each.leftOut === undefined && isWaiting(each))
    .map(({ member: { name }, stated }) => ({ name, version: stated! }));
  return packages.length === 0 ? [] : [preparedWaits({ packages })];
};

/** What is to be released, and has no version that another could follow. */
export const withoutFirst = (moved: readonly Moved[]): readonly Finding[] => {
  const packages = moved
    .filter(({ proposal, candidate: { base, isOfTag, isTagUnread, taken } }) => {
      const isFirst = base === undefined && taken.length === 0 && !isTagUnread;
      return proposal.kind === "nothing" && isOfTag && isFirst;
    })
    .map(({ candidate }) => candidate.member.name);
  return packages.length === 0 ? [] : [firstVersionUnsaid({ packages })];
};

/** What a `bump` for all would be of if something were committed to it. */
export const withoutChange = (
  candidates: readonly Candidate[],
  asked: Omit<WishRules, "isAsked">,
): readonly Finding[] => {
  const unchanged = candidates
    .filter((each) => each.leftOut === undefined && !isWaiting(each))
    .filter((each) => each.history.commits === 0 && hangsOnCommits(each, asked));
  const packages = unchanged.map(({ member }) => member.name);
  if (packages.length === 0) return [];
  const onLine = asked.request.all.kind === "phase" ? unchanged.find(isOnPrereleases) : undefined;
  return [bumpOfNone({ packages, example: onLine?.member.name ?? packages[0]!, word: wordOf(asked.request.all) })];
};

/** A phase is likelier meant for a line of pre-releases than for one that would begin. */
const isOnPrereleases = ({ base }: Candidate): boolean => base !== undefined && !isFinal(parseVersion(base.version)!);

/** One commit may choose the version of several packages, and have meant one; a group's is one. Where `bump` chooses, it chooses nothing. */
export const sharedReleaseAs = (
  own: ReadonlyMap<PackageName, OwnWish>,
  moved: ReadonlyMap<PackageName, Moved>,
): readonly Finding[] => {
  const newest = [...own].flatMap(([name, { isMoved, releaseAs }]) =>
    isMoved && releaseAs !== undefined ? [{ name, ...releaseAs }] : [],
  );
  return [...Map.groupBy(newest, ({ commit }) => commit)]
    .filter(([, all]) => new Set(all.map(({ name }) => moved.get(name)?.unit)).size > 1)
    .map(([commit, all]) => releaseAsShared({ commit, version: all[0]!.text, packages: all.map(({ name }) => name) }));
};

/** Something was done and nobody could read it, or most of it: that is not nothing. What waits is released as it was prepared. */
export const unreadable = (candidates: readonly Candidate[]): readonly Finding[] => {
  const silent = candidates
    .filter((each) => each.leftOut === undefined && !isWaiting(each))
    .filter(({ history }) => history.unread * 2 > history.commits);
  const alike = Map.groupBy(silent, ({ history, since }) => `${history.commits} ${history.unread} ${since}`);
  return [...alike.values()].map((all) =>
    nothingReadable({
      packages: all.map(({ member }) => member.name),
      commits: all[0]!.history.commits,
      unread: all[0]!.history.unread,
      since: all[0]!.since,
    }),
  );
};
