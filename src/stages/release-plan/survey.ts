import { type Config, unknownPackages } from "../../domain/config/config.ts";
import { versionedGroups } from "../../domain/config/groups.ts";
import { matchesName } from "../../domain/config/name-pattern.ts";
import { readTagFormats } from "../../domain/config/tag-formats.ts";
import { withoutLocal } from "../../domain/init/nobodys.ts";
import { unpublishable } from "../../domain/plan/choice.ts";
import { readWish } from "../../domain/plan/wish.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { compareVersions, isLocal, parseVersion } from "../../domain/python/version.ts";
import type { Unchanged } from "../../domain/release-plan/release-plan.ts";
import { readBumps } from "../../domain/release-plan/request.ts";
import type { PastRelease } from "../../domain/tag/past-release.ts";
import type { TagClaims } from "../../domain/tag/tag-claims.ts";
import type { TagFormats } from "../../domain/tag/tag-format.ts";
import { releasesByTag, type TaggedReleases } from "../../domain/tag/tag-owners.ts";
import { type AskedIndex, refusesLocalVersions } from "../../domain/validation/asked-index.ts";
import type { Past } from "../../domain/validation/past.ts";
import { releasesOnIndex } from "../../domain/validation/past-releases.ts";
import { canonicalVersions, readVersions, type StatedVersions } from "../../domain/validation/version.ts";
import { publishable } from "../../domain/workspace/publishable.ts";
import { readWorkspace } from "../../domain/workspace/read.ts";
import { findRoot } from "../../domain/workspace/root.ts";
import { sourceReader } from "../../domain/workspace/source-text.ts";
import type { Member, Workspace } from "../../domain/workspace/workspace.ts";
import type { IndexProject } from "../../ports/package-index.ts";
import { nameOwners } from "../plan/name-owners.ts";
import { readTagClaims } from "../plan/tag-claims.ts";
import { askable, findIndex } from "../validate/find-index.ts";
import { readReleased } from "../validate/read-released.ts";
import type { ReleasePlanPorts, ReleasePlanWish } from "./ports.ts";

/** What there is before any commit is read. */
export interface Survey {
  readonly workspace: Workspace;
  readonly tagFormats: TagFormats;
  /** Members that can be released, with what their files say. */
  readonly members: readonly Member[];
  readonly stated: StatedVersions;
  readonly unreleasable: readonly Unchanged[];
  /** Why a package is left out, by name. */
  readonly leftOut: ReadonlyMap<PackageName, string>;
  /** Every version of each package that a tag or the index has. */
  readonly releases: ReadonlyMap<PackageName, readonly PastRelease[]>;
  /** The tags that may be releases, and do not say so. */
  readonly unreadTags: TaggedReleases;
  /** Whose tags without a name are. */
  readonly claims: TagClaims;
  readonly past: Past | undefined;
  /** What was asked, and what it has by name; `undefined` where none was to be asked. */
  readonly index: { readonly asked: AskedIndex; readonly published: ReadonlyMap<string, IndexProject> } | undefined;
  readonly findings: readonly Finding[];
}

/** Reads the workspace, its versions, its tags and the index. */
export const survey = async (wish: ReleasePlanWish, ports: ReleasePlanPorts): Promise<Survey> => {
  const { files, history, config, absolute } = ports;
  const reading = history.read(findRoot(files, absolute(wish.workingDirectory)).folder, undefined);
  // Git works while the workspace is read, and what is wrong there is told first.
  reading.catch(() => {});
  const workspace = readWorkspace(files, absolute(wish.workingDirectory));
  const tagFormats = readTagFormats(wish.tagFormat, config);
  const { index } = findIndex(wish.index, config, ports.indexes.read(workspace.root));
  readWish({ ...wish, tag: undefined }, { members: workspace.members, config, tagFormats });
  const members = publishable(workspace).filter((member) => unpublishable(member, config) === undefined);
  const [past, stated] = await Promise.all([
    reading,
    readVersions({ workspace, members, read: sourceReader(files, workspace) }),
  ]);
  const names = workspace.members.map(({ name }) => name);
  const doubts: Finding[] = [];
  const open = (asked: AskedIndex) => ports.openIndex({ ...askable(asked), warn: (each) => doubts.push(each) });
  const published = index && (await readReleased({ members }, open(index), ports.signal));
  const asked = index && { asked: index, published: published ?? new Map() };
  const { tags = [], topLevel } = past ?? {};
  const claims = await readTagClaims({ workspace, formats: tagFormats, tags, topLevel }, { files, past: history });
  const tagged = taggedReleases({ workspace, stated, tagFormats, past, claims });
  const releases = releasesOf(members, tagged, published);
  const leftOut = new Map([
    ...localOnly({ ...wish, groups: config.groups }, { members, stated, releases, past, index: asked }),
    ...leftOutBy(wish, members, lockstepGroups(config, members)),
  ]);
  const owners =
    index &&
    (await nameOwners(
      {
        workspace,
        names: members.map(({ name }) => name).filter((name) => !leftOut.has(name)),
        tags: tags.map(({ name }) => name),
        formats: tagFormats,
        index,
        released: published ?? new Map(),
        ignore: config.settings.ignore,
      },
      ports.openNames,
      ports.signal,
    ));
  return {
    workspace,
    tagFormats,
    members,
    stated,
    unreleasable: unreleasableOf(workspace, ports),
    leftOut,
    releases,
    unreadTags: tagged,
    claims,
    past,
    index: asked,
    findings: [
      ...workspace.findings,
      ...unknownPackages(config, names),
      ...stated.findings,
      ...doubts,
      ...(owners ?? []),
    ],
  };
};

const unreleasableOf = ({ members }: Workspace, { config }: ReleasePlanPorts): readonly Unchanged[] =>
  members.flatMap((member) => {
    const why = unpublishable(member, config);
    return why === undefined
      ? []
      : [{ name: member.name, version: member.version, reason: `never released: ${why.reason}` }];
  });

const lockstepGroups = ({ groups }: Config, members: readonly Member[]): readonly (readonly PackageName[])[] =>
  versionedGroups(
    groups,
    members.map(({ name }) => name),
  ).groups.flatMap(({ versioning, members: own }) => (versioning === "lockstep" ? [own] : []));

/** Whoever names one of a lockstep group means all of it: they have one version. */
const leftOutBy = (
  { packages, exclude }: Pick<ReleasePlanWish, "packages" | "exclude">,
  members: readonly Member[],
  groups: readonly (readonly PackageName[])[],
): ReadonlyMap<PackageName, string> =>
  new Map(
    members.flatMap(({ name }): readonly (readonly [PackageName, string])[] => {
      const pattern = exclude.find((each) => matchesName(each, name));
      if (pattern !== undefined) return [[name, `exclude names ${pattern}`]];
      const alike = groups.find((group) => group.includes(name)) ?? [name];
      const isNamed = packages.length === 0 || packages.some((each) => alike.some((one) => matchesName(each, one)));
      return isNamed ? [] : [[name, "packages does not name it"]];
    }),
  );

/**
 * Packages with a local version of which nothing was released: it is no step to a public one, as the `+dev` of a package
 * that is released is. Greater tags without a name are of the others.
 */
const localOnly = (
  { packages, bump, groups }: Pick<ReleasePlanWish, "packages" | "bump"> & Pick<Config, "groups">,
  { members, stated, releases, past, index }: Pick<Survey, "members" | "stated" | "releases" | "past" | "index">,
): Survey["leftOut"] => {
  if (index !== undefined && !refusesLocalVersions(index.asked.simpleUrl)) return new Map();
  const versions = canonicalVersions(stated);
  const tags = (past?.tags ?? []).map(({ name }) => name);
  const meant = withoutLocal(members, versions, tags);
  const names = members.map(({ name }) => name);
  const { own } = readBumps(bump, { members: names, groups }).request;
  return new Map(
    members.flatMap((member): readonly (readonly [PackageName, string])[] => {
      const { name } = member;
      const version = versions.get(name);
      const parsed = version === undefined ? undefined : parseVersion(version)!;
      if (parsed === undefined || !isLocal(parsed)) return [];
      // Tags that name no package count for all of them: what the index has says more.
      const before = index === undefined ? releases.get(name)! : releasesOnIndex(index.published, name);
      const isGreater = (each: PastRelease): boolean => compareVersions(parseVersion(each.version)!, parsed) > 0;
      const isOthers = index === undefined && !meant.includes(member) && before.some(isGreater);
      const isNamed = own.has(name) || packages.some((each) => matchesName(each, name));
      if (isNamed || (before.length > 0 && !isOthers)) return [];
      const refuses = `${index?.asked.title ?? "an index"} refuses`;
      return [[name, `${version} is a local version, which ${refuses}, and packages does not name it`]];
    }),
  );
};

const taggedReleases = ({
  workspace,
  stated,
  tagFormats: formats,
  past,
  claims,
}: Pick<Survey, "workspace" | "stated" | "tagFormats" | "past" | "claims">): TaggedReleases => {
  const tags = (past?.tags ?? []).map(({ name }) => name);
  const ofTags = stated.untagged.map(({ name }) => name);
  return releasesByTag({ tags, formats, workspace, versions: canonicalVersions(stated), ofTags, claims });
};

/** From tags and the index together: neither may be whole, and a version of either cannot be used again. */
const releasesOf = (
  members: readonly Member[],
  tagged: TaggedReleases,
  published: ReadonlyMap<string, IndexProject> | undefined,
): Survey["releases"] =>
  new Map(
    members.map(({ name }) => {
      const own = tagged.releases.get(name) ?? [];
      return [name, published === undefined ? own : [...own, ...releasesOnIndex(published, name)]];
    }),
  );
