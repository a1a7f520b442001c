import type { PackageName } from "../python/name.ts";
import { compareVersions, parseVersion, type Version } from "../python/version.ts";
import { publishabilityOf, publishable } from "../workspace/publishable.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import { matchTag, type TagMembers } from "./match-tag.ts";
import { isOfOther } from "./other-folder.ts";
import type { PastRelease } from "./past-release.ts";
import { isOfTop } from "./private-top.ts";
import { isNamedIn, versionAtEnd } from "./suggest-format.ts";
import { isClaimed, isClaimedBeside, type TagClaims } from "./tag-claims.ts";
import { areSet, type TagFormats } from "./tag-format.ts";
import { areShared } from "./taken-over.ts";

export interface TagReading {
  /** Names of all tags that there are, one that is validated too; those in no format are passed over. */
  readonly tags: readonly string[];
  readonly formats: TagFormats;
  readonly workspace: Pick<Workspace, "members" | "above"> & Partial<Pick<Workspace, "prefix">>;
  /** Canonical, as the files say it and no tag; a package whose version is not known, or none, is not in it. */
  readonly versions: ReadonlyMap<PackageName, string>;
  /** Packages whose version a tag is to give. */
  readonly ofTags?: readonly PackageName[] | undefined;
  /** Whose tags without a name are, where files have told. */
  readonly claims?: TagClaims | undefined;
}

/** What the tags say was released of each member that can be. */
export interface TaggedReleases {
  /** In the order of the tags. Has every member that can be released. */
  readonly releases: ReadonlyMap<PackageName, readonly PastRelease[]>;
  /** A tag of the package's very version that may or may not be its release, by package: the other tags cannot settle how it stands. */
  readonly unclear: ReadonlyMap<PackageName, string>;
  /** Tags in no format that end in a version, in their order. */
  readonly unread: readonly string[];
  /** The tags without a name, of packages that go along with them and have numbers of their own. */
  readonly along: ReadonlyMap<PackageName, readonly PastRelease[]>;
}

/**
 * To whom each tag belongs: which releases of which package the tags of a clone stand for. The answer depends on the
 * tags and on the whole workspace, never on which of its packages, or which tag, somebody asks about. The last release of
 * a package is then `progressOf(version, releases).last`: the greatest of its version's line.
 *
 * A tag with a name is that package's. A package with tags of its own goes by them, and one without a name stands for
 * - the project at the repository's top, and for packages without tags of their own that have its version; one that is
 *   not released counts where `isOfTop`, and one in another language where tags are named after the workspace's folder;
 * - where the top has no such project, for packages without tags of their own: for all of them where the
 *   workspace has one version; where no package has tags of its own, as far as the version of the package, or its first number
 *   where all are behind the tags; where
 *   others have, if the package comes after all tags without a name but a slip, since these may be of an earlier time.
 * A package with formats of its own in the configuration goes by those alone.
 * Where packages of one version have come to share tags without a name, those are of all.
 * Those of which `claims` say that another had their version are not a package's that has versions of its own.
 * A package whose only own tag is of its very version gets its first one: what came before still goes by those without a name.
 */
export const releasesByTag = ({
  tags,
  formats,
  workspace,
  versions,
  ofTags = [],
  claims = new Map(),
}: TagReading): TaggedReleases => {
  const members = publishable(workspace);
  const { found, unread } = readTags(tags, formats, tagMembers(workspace.members, versions));
  const root = members.find(({ path }) => path === ".");
  const bare = (found.get(undefined) ?? []).filter(({ tag }) => !isClaimedBeside(claims, tag));
  // Whoever set the formats means this workspace's tags.
  const over = areSet(formats) ? undefined : (workspace.above ?? folderTop(unread, workspace.prefix));
  const above = over ?? privateTop({ workspace, versions }, bare);
  const practice = {
    root: above === undefined ? root : undefined,
    above,
    isOneVersion: new Set(members.map(({ name }) => versions.get(name))).size === 1,
    isInStep: ofTags.length > 0 || isInStep(bare, [...versions.values()]),
    areNamed: members.some(({ name }) => found.has(name)),
    versions,
    ofTags,
    claims,
    bare,
  };
  const named = members.flatMap(({ name }) => found.get(name) ?? []);
  const areAll =
    above === undefined &&
    areShared(named.map(parsed), { by: bare.map(parsed), now: members.map(({ name }) => versions.get(name)) });
  const releases = new Map(
    members.map((member) => {
      const own = found.get(member.name) ?? [];
      if (formats.packages.has(member.name)) return [member.name, own];
      if (areAll || member === practice.root) return [member.name, [...own, ...bare]];
      const isFirst = own.every(({ version }) => version === versions.get(member.name));
      return [member.name, isFirst ? [...own, ...before(own, bareReleases(member, practice))] : own];
    }),
  );
  const areBareOpen = practice.root === undefined && practice.above === undefined;
  const open = [...unread.map((tag) => ({ tag, version: versionAtEnd(tag)! })), ...(areBareOpen ? bare : [])];
  const doubtful = Map.groupBy(open, ({ version }) => version);
  const isOfFolder = isOfOther(workspace);
  const names = new Set(bare.map(({ tag }) => tag));
  const isOther = (tag: string, member: Member): boolean => {
    const { name } = member;
    const isBare = names.has(tag);
    if (isOfFolder(tag, [member]) || (isBare && isClaimed(claims, tag, name))) return true;
    // Formats of its own that read some of its tags read all that do not name it.
    return formats.packages.has(name) && (isBare || (releases.get(name)!.length > 0 && !isNamedIn(name, tag)));
  };
  const unclear = members.flatMap((member) => {
    const { name } = member;
    const version = versions.get(name);
    const tag = doubtful.get(version ?? "")?.findLast((each) => !isOther(each.tag, member))?.tag;
    const isSettled = releases.get(name)!.some((release) => release.version === version);
    return tag === undefined || isSettled ? [] : [[name, tag] as const];
  });
  const along = members
    .filter(({ name }) => !found.has(name) && !formats.packages.has(name) && goesAlong(versions.get(name), practice))
    .map(({ name }) => [name, bare] as const);
  return { releases, unclear: new Map(unclear), unread, along: new Map(along) };
};

const parsed = ({ version }: Tagged): Version => parseVersion(version)!;

const isInStep = (bare: readonly PastRelease[], versions: readonly string[]): boolean => {
  const known = versions.map((text) => parseVersion(text)!);
  return known.some((version) =>
    bare.every((release) => compareVersions(parseVersion(release.version)!, version) <= 0),
  );
};

/** Whether tags without a name are beyond a package, and are another's. */
const goesAlong = (text: string | undefined, { root, above, isInStep: areKept, areNamed, bare }: Practice): boolean => {
  const own = parseVersion(text ?? "");
  if (own === undefined || root !== undefined || above !== undefined || areNamed || !areKept) return false;
  return bare.some(({ version }) => compareVersions(parseVersion(version)!, own) > 0);
};

/** Those that come before a package's own releases. */
const before = (own: readonly PastRelease[], releases: readonly PastRelease[]): readonly PastRelease[] =>
  releases.filter(({ version }) =>
    own.every((each) => compareVersions(parseVersion(version)!, parseVersion(each.version)!) < 0),
  );

/** What lies above the workspace, in whatever language: tags without a name are its own where others are named after the folder. */
const folderTop = (unread: readonly string[], prefix = ""): Workspace["above"] =>
  prefix !== "" && unread.some((tag) => tag.startsWith(`${prefix}/`)) ? { version: undefined } : undefined;

/** The project at the workspace's root that is not released, where the tags without a name are its own. */
const privateTop = (
  { workspace: { members }, versions }: Pick<TagReading, "workspace" | "versions">,
  bare: readonly PastRelease[],
): Workspace["above"] => {
  const packages = publishable({ members }).map(({ name }) => versions.get(name));
  const tagged = bare.map(({ version }) => version);
  const top = members.find((member) => member.path === "." && !publishabilityOf(member).isPublishable);
  return top !== undefined && isOfTop({ top: top.version, packages, tagged }) ? { version: top.version } : undefined;
};

/** What tags may name, and the versions by which `matchTag` judges them. */
export const tagMembers = (
  members: readonly Pick<Member, "name" | "version">[],
  versions: ReadonlyMap<PackageName, string> = new Map(),
): TagMembers => new Map(members.map(({ name, version }) => [name, versions.get(name) ?? version]));

/** What a tag that fits a format says. */
interface Tagged {
  readonly version: string;
  readonly tag: string;
}

interface TagsRead {
  /** By whom the tags name; those without a name under `undefined`. */
  readonly found: ReadonlyMap<PackageName | undefined, readonly Tagged[]>;
  readonly unread: readonly string[];
}

const readTags = (tags: readonly string[], formats: TagFormats, members: TagMembers): TagsRead => {
  const found = new Map<PackageName | undefined, Tagged[]>();
  const unread: string[] = [];
  for (const tag of tags) {
    const match = matchTag(tag, formats, members);
    if (match === undefined) {
      if (versionAtEnd(tag) !== undefined) unread.push(tag);
      continue;
    }
    const owner = match.kind === "package" ? match.name : undefined;
    const release = { version: match.version, tag };
    const others = found.get(owner);
    if (others === undefined) found.set(owner, [release]);
    else others.push(release);
  }
  return { found, unread };
};

/** How the repository tags its releases. */
interface Practice extends Pick<Workspace, "above">, Pick<TagReading, "versions"> {
  readonly ofTags: readonly PackageName[];
  readonly claims: TagClaims;
  /** The root, where it is released and is the repository's top. */
  readonly root: Member | undefined;
  /** Whether all members have the same version, or none whose version is known. */
  readonly isOneVersion: boolean;
  /** Whether a member has the version of the greatest tag without a name, takes it from there, or is beyond it: what is behind that has versions of its own. */
  readonly isInStep: boolean;
  /** Whether some members have tags of their own. */
  readonly areNamed: boolean;
  /** What the tags without a name stand for. */
  readonly bare: readonly PastRelease[];
}

/** So many tags that a package comes after make one beyond it a slip. */
const fewestToSlip = 10;

/** The releases of a package without tags of its own that tags without a name stand for. */
const bareReleases = ({ name }: Member, practice: Practice): readonly PastRelease[] => {
  const { root, above, isOneVersion, areNamed, versions, ofTags, claims, bare } = practice;
  const version = versions.get(name);
  const own = parseVersion(version ?? "");
  if (above !== undefined || root !== undefined) {
    const top = above === undefined ? versions.get(root!.name) : above.version;
    const other = parseVersion(top ?? "");
    if (own === undefined || other === undefined) return above === undefined && version === top ? bare : [];
    return compareVersions(own, other) === 0 ? bare : [];
  }
  if (isOneVersion) return bare;
  const open = bare.filter(({ tag }) => tag === undefined || !isClaimed(claims, tag, name));
  if (own === undefined) return ofTags.includes(name) && !areNamed ? open : [];
  return within(own, open, practice);
};

/** Those that are of a version's package, among others' with versions of their own. */
const within = (
  own: Version,
  open: readonly PastRelease[],
  { isInStep, areNamed }: Practice,
): readonly PastRelease[] => {
  const others = open.map((release) => ({ release, other: parseVersion(release.version)! }));
  if (areNamed) {
    const reached = others.filter(({ other }) => compareVersions(other, own) <= 0).map(({ release }) => release);
    return (open.length - reached.length) * fewestToSlip <= reached.length ? reached : [];
  }
  const isWithin = (other: Version): boolean =>
    isInStep ? compareVersions(other, own) <= 0 : other.epoch === own.epoch && other.release[0]! <= own.release[0]!;
  return others.filter(({ other }) => isWithin(other)).map(({ release }) => release);
};
