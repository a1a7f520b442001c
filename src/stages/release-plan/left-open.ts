import type { Gathered } from "../../domain/changes/gather-commits.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { allOfHistory, shallowHistory } from "../../domain/problem/release-plan.ts";
import type { PackageName } from "../../domain/python/name.ts";
import type { Candidate, ReleasePlan } from "../../domain/release-plan/release-plan.ts";
import { mayBeTagged, tellUnreadTags } from "../../domain/validation/unread-tags.ts";
import { canonicalVersions } from "../../domain/validation/version.ts";
import { readNamesBeside } from "../../domain/workspace/neighbours.ts";
import type { Files } from "../../ports/files.ts";
import type { Start } from "./baselines.ts";
import type { Survey } from "./survey.ts";

/** Tags that may be of packages that are released for the first time, or of which no tag tells, as far as is known. */
export const unreadFindings = (
  { packages }: Pick<ReleasePlan, "packages">,
  { workspace, tagFormats: formats, stated, unreadTags: tags, index }: Survey,
  { chosen, starts, files }: Pick<History, "starts"> & { readonly chosen: readonly Candidate[]; readonly files: Files },
): readonly Finding[] => {
  const first = packages.filter(({ bump }) => bump === "first").map(({ name }) => name);
  const isOfTag = new Set(
    chosen
      .filter((each) => each.isOfTag && each.stated === undefined && each.base?.tag === undefined)
      .map(({ member }) => member.name),
  );
  const isEndless = (name: PackageName): boolean => hasNoStart(starts.get(name)!);
  // The index may know a package by another name alone, which tags in no format then have.
  const isOtherName = (name: PackageName): boolean => tags.unread.includes(tags.unclear.get(name) ?? "");
  const names = chosen
    .map(({ member }) => member.name)
    .filter(
      (name) =>
        first.includes(name) || isOfTag.has(name) || isEndless(name) || (index === undefined && tags.unclear.has(name)),
    )
    .filter((name) =>
      index === undefined || isOfTag.has(name) || isEndless(name) ? mayBeTagged(tags, name) : isOtherName(name),
    );
  const versions = canonicalVersions(stated);
  const namesBeside = () => readNamesBeside(files, workspace);
  const instead = index?.asked.title;
  return tellUnreadTags(names, { workspace, formats, versions, tags, own: undefined, instead, namesBeside });
};

interface History extends Pick<Gathered, "open"> {
  readonly seen: Survey;
  readonly starts: ReadonlyMap<PackageName, Start>;
  readonly needsHistory: (candidate: Candidate) => boolean;
}

/** What a history that has no beginning, or no end, leaves open. */
export const historyFindings = (
  chosen: readonly Candidate[],
  { seen: { past }, starts, open, needsHistory }: History,
): readonly Finding[] => {
  if (past?.isShallow === true) {
    const missing = chosen.filter((each) => open.has(each.member.name) && needsHistory(each));
    return missing.length === 0 ? [] : [shallowHistory({ packages: missing.map(({ member }) => member.name) })];
  }
  if (past === undefined) return [];
  const endless = chosen.filter((each) => hasNoStart(starts.get(each.member.name)!) && needsHistory(each));
  return endless.length === 0 ? [] : [allOfHistory({ packages: endless.map(({ member }) => member.name) })];
};

/** Whether there was a release, and nothing says at which commit. */
const hasNoStart = ({ base, commit }: Start): boolean => base !== undefined && commit === undefined;
