import { presenceOf, releasesOf } from "../../domain/plan/released.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { historyPartial, historyShallow } from "../../domain/problem/history.ts";
import { Problem } from "../../domain/problem/problem.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { mayBeOfOtherName } from "../../domain/tag/other-name.ts";
import type { PastRelease } from "../../domain/tag/past-release.ts";
import type { TagClaims } from "../../domain/tag/tag-claims.ts";
import type { TagFormats } from "../../domain/tag/tag-format.ts";
import { releasesByTag, type TaggedReleases } from "../../domain/tag/tag-owners.ts";
import type { Aim } from "../../domain/validation/aim.ts";
import type { AskedIndex } from "../../domain/validation/asked-index.ts";
import type { Past } from "../../domain/validation/past.ts";
import { releasesOnIndex } from "../../domain/validation/past-releases.ts";
import { progressOf } from "../../domain/validation/progress.ts";
import { mayBeTagged, tellUnreadTags } from "../../domain/validation/unread-tags.ts";
import type { Member, Workspace } from "../../domain/workspace/workspace.ts";
import type { Clock } from "../../ports/clock.ts";
import type { IndexProject, OpenIndex, PackageIndex } from "../../ports/package-index.ts";
import { askable } from "./find-index.ts";
import { readReleased } from "./read-released.ts";

export interface PastPorts {
  readonly openIndex: OpenIndex;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

export interface PastQuestion {
  readonly workspace: Workspace;
  readonly aim: Aim;
  readonly tagFormats: TagFormats;
  /** Canonical; members whose version is not known are not in it. */
  readonly versions: ReadonlyMap<PackageName, string>;
  /** Those of them that the files say, and not the tag. */
  readonly written: ReadonlyMap<PackageName, string>;
  /** `undefined` without git. */
  readonly past: Past | undefined;
  /** Whose tags without a name are. */
  readonly claims: TagClaims;
  /** `undefined` where none is to be asked. */
  readonly index: AskedIndex | undefined;
  readonly namesBeside: () => readonly string[];
}

/** What was released before, of the packages that are validated. */
export interface PastReleases {
  readonly releases: ReadonlyMap<PackageName, readonly PastRelease[]>;
  /** In tag mode, whether the index has a version whole; a package that it was not asked about is not in it. */
  readonly onIndex: ReadonlyMap<PackageName, boolean>;
  /** Packages that nothing says anything about: there is no tag of an earlier release, and no index is asked. */
  readonly uncompared: readonly PackageName[];
  /** Those of them that tags in no known format may be releases of. */
  readonly unread: ReadonlySet<PackageName>;
  /** What the index has of those that it was asked about, by name. */
  readonly published: ReadonlyMap<string, IndexProject>;
  readonly findings: readonly Finding[];
}

/**
 * Reads what was released from the tags, and where they are missing or may be, from the index, which in tag mode is asked
 * in any case: it alone knows whether the release was published.
 */
export const readPastReleases = async (question: PastQuestion, ports: PastPorts): Promise<PastReleases> => {
  const { workspace, aim, tagFormats, versions, written, past, claims, index } = question;
  const tags = (past?.tags ?? []).map(({ name }) => name);
  const tagged = releasesByTag({ tags, formats: tagFormats, workspace, versions: written, claims });
  const byTag = new Map(
    aim.members.map(({ name }) => [name, tagged.releases.get(name)!.filter(({ tag }) => tag !== aim.tagText)]),
  );
  const { unclear } = tagged;
  const known = aim.members.filter(({ name }) => versions.has(name));
  const renamed = known.filter(({ name }) => byTag.get(name)!.some((release) => isOtherName(release, name, question)));
  const unsettled = known.filter(({ name }) =>
    isUnsettled(byTag.get(name)!, versions.get(name)!, { ...question, isUnclear: unclear.has(name) }),
  );
  // Tags without a name that they go along with say nothing of their own versions.
  const along = known.filter(
    (each) =>
      tagged.along.has(each.name) &&
      !unsettled.includes(each) &&
      progressOf(versions.get(each.name)!, byTag.get(each.name)!).kind !== "same",
  );
  const uncompared = (index === undefined ? unsettled : [])
    .map(({ name }) => name)
    .filter((name) => areAlone(byTag.get(name)!, versions.get(name)!));
  const unread = new Set(uncompared.filter((name) => mayBeTagged(tagged, name)));
  const missing = (onIndex: Answer["releases"]) => whatIsMissing(unsettled, { tagged, onIndex }, question);
  const byTags = { releases: byTag, onIndex: new Map(), uncompared, unread, published: new Map() };
  const toAsk = aim.mode === "tag" ? known : [...new Set([...unsettled, ...renamed, ...along])];
  if (index === undefined || toAsk.length === 0) return { ...byTags, findings: missing(new Map()) };
  const doubts: Finding[] = [];
  const opened = ports.openIndex({ ...askable(index), warn: (each) => doubts.push(each) });
  const answer = await askIndex(toAsk, opened, { versions, ...ports });
  if ("failure" in answer) return { ...byTags, findings: answer.failure };
  const both = [...unsettled, ...along].map(
    ({ name }) => [name, [...byTag.get(name)!, ...answer.releases.get(name)!]] as const,
  );
  const underThisName = renamed.map(({ name }) => {
    const before = byTag.get(name)!.filter((release) => !isOtherName(release, name, question));
    return [name, [...before, ...answer.releases.get(name)!]] as const;
  });
  return {
    ...byTags,
    releases: new Map([...byTag, ...both, ...underThisName]),
    published: answer.published,
    onIndex: aim.mode === "tag" ? answer.whole : new Map(),
    findings: [...doubts, ...missing(answer.releases)],
  };
};

/** Whether a tag of a package's very version may be of another name that it had: then the index says whether this one has it. */
const isOtherName = (
  { tag, version }: PastRelease,
  name: PackageName,
  { versions, tagFormats }: Pick<PastQuestion, "versions" | "tagFormats">,
): boolean => tag !== undefined && version === versions.get(name) && mayBeOfOtherName(tag, name, tagFormats);

/** Whether the tags cannot say how a version stands: there are no others, some may be missing, or one is not understood. */
const isUnsettled = (
  releases: readonly PastRelease[],
  version: string,
  { aim, past, isUnclear }: PastQuestion & { readonly isUnclear: boolean },
): boolean => {
  const progress = progressOf(version, releases);
  if (progress.kind === "same" && aim.mode === "branch") return false;
  return past?.isShallow === true || isUnclear || areAlone(releases, version);
};

/** Whether there is nothing but the version's own release to compare it with. */
const areAlone = (releases: readonly PastRelease[], version: string): boolean =>
  releases.every((release) => progressOf(version, [release]).kind === "same");

const whatIsMissing = (
  unsettled: readonly Member[],
  { tagged, onIndex }: { readonly tagged: TaggedReleases; readonly onIndex: Answer["releases"] },
  { workspace, aim: { tagText: tag }, tagFormats: formats, versions, written, past, index, namesBeside }: PastQuestion,
): readonly Finding[] => {
  const instead = index?.title;
  if (past?.isShallow === true) {
    if (unsettled.length === 0) return [historyPartial({ instead: undefined })];
    return [
      instead === undefined ? historyShallow({ question: "what was released before" }) : historyPartial({ instead }),
    ];
  }
  const { unclear, unread } = tagged;
  /** The tag that is released is the first of the package, and nothing else speaks of an earlier release. */
  const isFirst = (name: PackageName): boolean =>
    tag !== undefined &&
    (index === undefined ? unread.length === 0 : areAlone(onIndex.get(name) ?? [], versions.get(name)!));
  const names = unsettled.map(({ name }) => name).filter((name) => unclear.has(name) || !isFirst(name));
  return tellUnreadTags(names, { workspace, formats, versions: written, tags: tagged, own: tag, instead, namesBeside });
};

interface Answer {
  readonly releases: ReadonlyMap<PackageName, readonly PastRelease[]>;
  readonly whole: ReadonlyMap<PackageName, boolean>;
  readonly published: ReadonlyMap<string, IndexProject>;
}

const askIndex = async (
  members: readonly Member[],
  index: PackageIndex,
  { versions, clock, signal }: Pick<PastQuestion, "versions"> & PastPorts,
): Promise<Answer | { readonly failure: readonly Finding[] }> => {
  try {
    const released = await readReleased({ members }, index, signal);
    const isWhole = (name: PackageName): boolean =>
      presenceOf(releasesOf(released, name), versions.get(name)!, clock.now()).kind === "whole";
    return {
      published: released,
      releases: new Map(members.map(({ name }) => [name, releasesOnIndex(released, name)])),
      whole: new Map(members.map(({ name }) => [name, isWhole(name)])),
    };
  } catch (error) {
    if (error instanceof Problem) return { failure: error.findings };
    throw error;
  }
};
