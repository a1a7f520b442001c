import { normalizeName, type PackageName } from "../python/name.ts";
import { canonicalVersion, compareVersions, parseVersion, type Version } from "../python/version.ts";
import { matchTag, type TagMembers } from "../tag/match-tag.ts";
import { isOfTop } from "../tag/private-top.ts";
import { endsInWords, splitTag } from "../tag/suggest-format.ts";
import { defaultTagFormats, parseTagFormat, type TagFormat, usualTagFormats } from "../tag/tag-format.ts";
import { areShared, isTakenOver } from "../tag/taken-over.ts";
import { baseName, join } from "../workspace/path.ts";

/** A package as its tags may call it. */
export interface TaggedPackage {
  readonly name: PackageName;
  /** From the workspace's root, `.` for the root. */
  readonly path: string;
  /** As it is written; `undefined` where a tag gives it, or nothing does. */
  readonly version: string | undefined;
  /** Of the `package.json` beside it, by which changesets tags it; `undefined` where there is none. */
  readonly npmName?: string | undefined;
  /** As release-please is told to call it. */
  readonly component?: string | undefined;
}

/** How a workspace's tags are written. */
export interface TagStyle {
  /** Whether any release has been tagged. */
  readonly isUsed: boolean;
  /** The first names new tags; empty where nothing says how they are to be named. */
  readonly formats: readonly string[];
  /** Of packages whose tags no format of the workspace reads. */
  readonly packages: ReadonlyMap<PackageName, string>;
}

/** One tag, read. */
interface Reading {
  readonly format: string;
  /** Whose release it is; `undefined` for the whole workspace. */
  readonly owner: PackageName | undefined;
  readonly version: Version;
  readonly kind: "named" | "bare" | "folder" | "package";
  /** By the name in a `package.json`. */
  readonly isNpm?: true;
}

/** A style that nobody's newest tag has counts from this many on: fewer are slips. */
const fewest = 3;

/** Where the packages lie. */
export interface TaggedPlace {
  readonly packages: readonly TaggedPackage[];
  /** Of the workspace's root from the repository's top; empty for the top. */
  readonly prefix: string;
  /** The version of a project at the top that is not released; `undefined` where there is none. */
  readonly top?: string | undefined;
}

/** Reads the styles of tags that are releases of these packages; those of other projects in the repository say nothing. */
export const tagStyle = (tags: readonly string[], { packages, prefix, top }: TaggedPlace): TagStyle => {
  const read = readerOf(packages, prefix);
  const any = tags.flatMap((tag) => read(tag) ?? []);
  // Beside these, what has the Python name is of another language's package.
  const byNpm = new Set(any.flatMap(({ owner, isNpm }) => (isNpm ? owner : [])));
  const all = any.filter(({ owner, isNpm }) => owner === undefined || isNpm || !byNpm.has(owner));
  const tagged = tags.flatMap((tag) => (/^v?\d/i.test(tag) ? (splitTag(tag)?.version ?? []) : []));
  // Where tags are named after the workspace's folder, or after each package in one, those without a name are of what lies above.
  const isEachNamed = prefix !== "" && packages.every(({ name }) => all.some(({ owner }) => owner === name));
  const versionsOf = (...kinds: readonly Reading["kind"][]) =>
    all.flatMap(({ kind, version }) => (kinds.includes(kind) ? version : []));
  const now = packages.map(({ version }) => version);
  const stated = packages.flatMap(({ version }) => version ?? []);
  const [folder, bare] = [versionsOf("folder"), versionsOf("bare")];
  const isBareOthers =
    isEachNamed ||
    (folder.length > 0 && !isTakenOver(folder, { by: bare, now: stated })) ||
    isOfTop({ top, packages: now, tagged });
  const isBareAll = !isBareOthers && areShared(versionsOf("named", "package"), { by: bare, now });
  const readings = all.filter(({ kind, owner }) =>
    isBareAll ? owner === undefined : !isBareOthers || kind !== "bare",
  );
  if (readings.length === 0) return styleByVersion(tags, packages);
  const newest = newestOf(readings, packages);
  const own = new Map(
    [...newest.values()].flatMap(({ kind, owner, format }) =>
      kind === "package" && owner !== undefined ? [[owner, format] as const] : [],
    ),
  );
  const votes = countBy([...newest.values()].map(({ format }) => format));
  const counts = countBy(
    readings.flatMap(({ owner, format }) => (owner === undefined || !own.has(owner) ? format : [])),
  );
  const ranked = [...new Set(readings.filter(({ kind }) => kind !== "package").map(({ format }) => format))]
    .filter((format) => votes.has(format) || (counts.get(format) ?? 0) >= fewest)
    .toSorted((a, b) => rank(b) - rank(a));
  const named = withUnnamed({ formats: ranked, packages: own }, packages, newest);
  return { isUsed: readings.length > 0, ...named };

  /** Formats that name packages before those that do not, then by whose newest tags have them. */
  function rank(format: string): number {
    return (isNamed(format) ? 1e12 : 0) + (votes.get(format) ?? 0) * 1e6 + counts.get(format)!;
  }
};

/** Where no tag says whose it is: that of the only package's very version. */
const styleByVersion = (tags: readonly string[], [only, ...others]: readonly TaggedPackage[]): TagStyle => {
  const version = others.length === 0 ? canonicalVersion(only?.version ?? "") : undefined;
  const found = tags.map(splitTag).filter((parts) => parts !== undefined && parts.version === version);
  const formats = [...new Set(found.map((parts) => `${parts!.before}{version}`))];
  const isClear = formats.length === 1 && !("code" in parseTagFormat(formats[0]!));
  return { isUsed: isClear, formats: isClear ? formats : [], packages: new Map() };
};

const isNamed = (format: string): boolean => format.includes("{name}");

/**
 * Tags without a name are the root's where the other packages have tags of their own, else of the only one that has none, and has the
 * version of the newest. Where they are nobody's, or of long ago, no new tag is named so.
 */
const withUnnamed = (
  { formats, packages: own }: Omit<TagStyle, "isUsed">,
  packages: readonly TaggedPackage[],
  newest: ReadonlyMap<string, Reading>,
): Omit<TagStyle, "isUsed"> => {
  const bare = newest.get("");
  const named = formats.filter(isNamed);
  if (bare === undefined || named.length + own.size === 0) return { formats, packages: own };
  const untagged = packages.filter(({ name }) => !newest.has(name));
  const root = untagged.find(({ path, version }) => path === "." && isNear(bare.version, version));
  const same = untagged.filter(({ version }) => version !== undefined && isSame(bare.version, version));
  const owner = root ?? (same.length === 1 ? same[0] : undefined);
  if (packages.length > 1 && owner !== undefined) {
    return { formats: named, packages: new Map([[owner.name, bare.format], ...own]) };
  }
  const isRead = formats.every((format) => defaultTagFormats.includes(format));
  return { formats: named.length === 0 && isRead ? [] : formats, packages: own };
};

/** Whether a release may be the last one before a version. */
const isNear = (release: Version, text: string | undefined): boolean => {
  const version = text === undefined ? undefined : parseVersion(text);
  if (version === undefined) return true;
  const [before, now] = [release.release[0]!, version.release[0]!];
  return before === now || before + 1n === now;
};

const isSame = (release: Version, text: string): boolean => {
  const version = parseVersion(text);
  return version !== undefined && compareVersions(release, version) === 0;
};

/**
 * The newest release of each owner, the workspace's under the empty name. Where a package's name is that of something else, too, such
 * as a crate, tags of that may be beyond the package's version: of several styles the one counts that comes nearest to it from below.
 */
const newestOf = (readings: readonly Reading[], packages: readonly TaggedPackage[]): ReadonlyMap<string, Reading> => {
  const stated = new Map(packages.map(({ name, version }) => [name, version && parseVersion(version)]));
  return new Map(
    [...Map.groupBy(readings, ({ owner }) => owner)].map(([owner, all]) => {
      const newest = [...Map.groupBy(all, ({ format }) => format).values()].map(newestIn);
      const version = owner && stated.get(owner);
      const reached = newest.filter((each) => version && compareVersions(each.version, version) <= 0);
      return [owner ?? "", newestIn(reached.length > 0 ? reached : newest)];
    }),
  );
};

const newestIn = (readings: readonly Reading[]): Reading =>
  readings.reduce((newest, each) => (compareVersions(each.version, newest.version) > 0 ? each : newest));

const countBy = (texts: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(texts, (text) => text)].map(([text, all]) => [text, all.length]));

/** Reads a tag as a release of one of the packages, or of all. */
export const readerOf = (
  packages: readonly TaggedPackage[],
  prefix: string,
): ((tag: string) => Reading | undefined) => {
  const members: TagMembers = new Map(packages.map(({ name, version }) => [name, version]));
  const known = [...defaultTagFormats, ...usualTagFormats].map((text) => parseTagFormat(text) as TagFormat);
  const wordOwners = new Map(
    packages.flatMap(({ name, path }) =>
      [path === "." ? "" : join(prefix, path), path, baseName(path)]
        .filter((word) => word !== "" && word !== ".")
        .map((word) => [word.toLowerCase(), name] as const),
    ),
  );
  return (tag) => {
    for (const format of known) {
      const match = matchTag(tag, { workspace: [], usual: [format], packages: new Map() }, members);
      if (match === undefined) continue;
      const owner = match.kind === "package" ? match.name : undefined;
      const kind = owner === undefined ? "bare" : "named";
      return { format: format.text, owner, version: parseVersion(match.version)!, kind };
    }
    return readWord(tag, { packages, prefix, wordOwners });
  };
};

/** Words that say no more than that it is a release. */
const releaseWord = /^(?:rel|release|releases|ver|version)$/i;

interface Words {
  readonly packages: readonly TaggedPackage[];
  readonly prefix: string;
  readonly wordOwners: ReadonlyMap<string, PackageName>;
}

/** A tag that begins with a word: the workspace's folder or the language, a package's, or the end of a package's name or folder. */
const readWord = (tag: string, { packages, prefix, wordOwners }: Words): Reading | undefined => {
  const parts = splitTag(tag);
  const version = parts && parseVersion(parts.version);
  if (parts === undefined || version === undefined) return undefined;
  const word = parts.before.replace(/[-_./@=]*v?$/i, "");
  const format = `${parts.before}{version}`;
  if (word === "" || "code" in parseTagFormat(format)) return undefined;
  const npm = packages.find(({ name, npmName }) => npmName === word && normalizeName(word) !== name);
  if (npm !== undefined) return { format, owner: npm.name, version, kind: "package", isNpm: true };
  const folder = prefix.toLowerCase();
  if (releaseWord.test(word)) return { format, owner: undefined, version, kind: "bare" };
  if (folder !== "" && [folder, baseName(folder), "py", "python"].includes(word.toLowerCase())) {
    return { format, owner: undefined, version, kind: "folder" };
  }
  const normal = normalizeName(word);
  // Of a repository with several languages.
  const [language = ""] = /^(?:py|python)[-_./]/i.exec(word) ?? [];
  for (const start of new Set(["", language])) {
    const owner = normalizeName(word.slice(start.length));
    if (!packages.some(({ name }) => name === owner)) continue;
    const spelled = `${start}{name}${parts.before.slice(word.length)}{version}`;
    return { format: spelled, owner, version, kind: "named" };
  }
  const endIn = (text: (each: TaggedPackage) => string): PackageName | undefined => {
    const [only, ...others] = packages.filter((each) => endsInWords(text(each), normal));
    return others.length === 0 ? only?.name : undefined;
  };
  const owner =
    packages.find(({ component }) => component === word)?.name ??
    endIn(({ name }) => name) ??
    wordOwners.get(word.toLowerCase()) ??
    endIn(({ path }) => normalizeName(baseName(path)));
  return owner === undefined ? undefined : { format, owner, version, kind: "package" };
};
