import type { PackageName } from "../python/name.ts";
import { canonicalVersion, compareVersions, parseVersion } from "../python/version.ts";
import { remember } from "../text/remember.ts";
import { baseName } from "../workspace/path.ts";
import { matchTag, type TagMembers } from "./match-tag.ts";
import { areSet, namesPackage, parseTagFormat, type TagFormat, type TagFormats } from "./tag-format.ts";
import { tagVersion } from "./tag-version.ts";

/** A setting by which a tag would be read that fits no format. */
export interface Suggestion {
  /**
   * What to write, and where, as in `tag-format = "py-v{version}" in the configuration`: what is set is kept. Holds
   * foreign text. `undefined` where it is set already.
   */
  readonly line: string | undefined;
  readonly format: string;
  /** The package whose own table it stands in; `undefined` for the workspace's. */
  readonly table: PackageName | undefined;
  /** The package whose release the tag would then be; `undefined` for all of them. */
  readonly package: PackageName | undefined;
  /** Whether nothing in the tag is of the package's name, so that it may have had another one. */
  readonly isOtherName: boolean;
}

/** Where a version may begin in a tag: at a number, with or without a v, after what parts words; one with points also behind a word, but not in a number. */
const versionStart = /(?<![^-_/@=])v?\d|(?<=[a-z]\.?)(?<!\.\d+[a-z]+\.?)\d+(?=\.\d)/gi;

/** Longer tags are nobody's. */
const longest = 200;

/** The version that a tag in any format may end in, canonical. */
export const versionAtEnd = (tag: string): string | undefined => splitTag(tag)?.version;

/** A tag around its version. */
interface Parts {
  /** With the v of the version. */
  readonly before: string;
  /** Canonical. */
  readonly version: string;
  readonly after: string;
}

/** Cuts a tag that ends in a version. The end of a date, or of numbers parted by other things than points, is none. */
export const splitTag = (tag: string): Parts | undefined => {
  if (tag.length > longest) return undefined;
  for (const { index } of tag.matchAll(versionStart)) {
    const start = /\d/.test(tag[index]!) ? index : index + 1;
    const [before, text] = [tag.slice(0, start), tag.slice(start)];
    const version = tagVersion(text);
    const isEnd = !text.includes(".") && /(?<![^-_/@=v])\d+[-_]$/i.test(before);
    if (version !== undefined && !isEnd) return { before, version, after: "" };
  }
  return undefined;
};

/** Cuts a tag that has the version of a member, and words behind it. */
const splitAround = (tag: string, members: TagMembers): Parts | undefined => {
  if (tag.length > longest) return undefined;
  const [, before = "", found = "", after = ""] = /^(\D*)(\d+(?:\.\d+)+)(?![\d.])(.*)$/.exec(tag) ?? [];
  const version = parseVersion(found);
  const isOfMember = [...members.values()].some((own) => {
    const other = parseVersion(own ?? "");
    return version !== undefined && other !== undefined && compareVersions(version, other) === 0;
  });
  return isOfMember ? { before, version: canonicalVersion(found)!, after } : undefined;
};

/**
 * The setting that makes a tag be read: of a package whose name, or the end of it, stands in the tag, or that alone has its
 * version, or is alone; else of the workspace. `undefined` where no version can be told in the tag, and where the setting would not do.
 */
export const suggestFormat = (tag: string, members: TagMembers, formats: TagFormats): Suggestion | undefined => {
  const parts = splitTag(tag) ?? splitAround(tag, members);
  if (parts === undefined) return undefined;
  const { before, version, after } = parts;
  // No tag has this letter.
  const around = `${before}\0${after}`;
  const withVersion = (text: string): string => text.replace("\0", "{version}");
  const [only, ...others] = members.keys();
  if (only === undefined) return undefined;
  const tableOf = (name: PackageName): PackageName | undefined => (formats.packages.has(name) ? name : undefined);
  const place = { members, formats };
  if (others.length === 0) {
    return checked(tag, { format: withVersion(around), owner: only, table: tableOf(only) }, place);
  }
  const named = longestOf([...members.keys()].filter((name) => spelling(name).test(around)));
  if (named !== undefined) {
    const format = withVersion(around.replace(spelling(named), "{name}"));
    // What is set for all of them is no matter of one.
    const table = areSet(formats) ? named : tableOf(named);
    return checked(tag, { format, owner: named, table }, place);
  }
  const word = before.replace(/[-_./@=]*v?$/i, "");
  const ending = [...members.keys()].filter((name) => word !== "" && endsInWords(name, word));
  const same = [...members].filter(([, own]) => canonicalVersion(own ?? "") === version).map(([name]) => name);
  const owner = [ending, same].find(({ length }) => length === 1)?.[0];
  const isOtherName = ending.length !== 1 && word !== "";
  return checked(tag, { format: withVersion(around), owner, table: owner, isOtherName }, place);
};

/** How many tags are looked at for one that names a package: there may be thousands. */
const mostLookedAt = 50;

interface SuggestionPlace {
  readonly members: TagMembers;
  readonly formats: TagFormats;
  /** Formats of the workspace that other tags are read by, though none are set: a setting must not end them. */
  readonly kept?: readonly string[];
  /** Of the workspace, from the repository's top: a tag that has the end of it is likelier. */
  readonly folder?: string;
  /** Those that name a package: new tags of one that had another name go by the first of them. */
  readonly named?: readonly string[];
}

export interface Suggested {
  readonly tags: readonly string[];
  readonly line: string | undefined;
  /** The package whose own setting the line is. */
  readonly owner: PackageName | undefined;
}

/**
 * Of tags that may be releases of some packages, and not by their names of others, the likeliest first, which are those that name one of them, and then the
 * greatest versions; and the setting by which the first would be read.
 */
export const suggestFor = (
  packages: readonly PackageName[],
  tags: readonly string[],
  place: SuggestionPlace,
): Suggested => {
  const end = baseName(place.folder ?? "");
  const isOfFolder = (tag: string): boolean => end !== "" && spelling(end).test(tag);
  const sorted = tags
    .flatMap((tag) => {
      const version = versionAtEnd(tag);
      return version === undefined ? [] : [{ tag, version: parseVersion(version)! }];
    })
    .toSorted((a, b) => compareVersions(b.version, a.version))
    .map(({ tag }) => tag)
    .toSorted((a, b) => Number(isOfFolder(b)) - Number(isOfFolder(a)));
  const suggested = sorted
    .slice(0, mostLookedAt)
    .map((tag) => ({ tag, suggestion: suggestFormat(tag, place.members, place.formats) }));
  const isOurs = ({ suggestion }: (typeof suggested)[number]): boolean => packages.includes(suggestion?.package ?? "");
  const isOthers = (each: (typeof suggested)[number]): boolean =>
    each.suggestion?.package !== undefined && !each.suggestion.isOtherName && !isOurs(each);
  const others = new Set(suggested.filter(isOthers).map(({ tag }) => tag));
  const first = suggested.find(isOurs) ?? suggested.find(({ tag }) => !others.has(tag));
  if (first === undefined) return { tags: [], line: undefined, owner: undefined };
  const line = first.suggestion && settingOf(first.suggestion, place);
  // A word in it may be the name that one of them had.
  const isPerhapsOfOne = first.suggestion?.isOtherName === true && first.suggestion.table === undefined;
  const lines = isPerhapsOfOne && line !== undefined ? `${line}, or in packages.NAME where it is of one package` : line;
  return {
    tags: [first.tag, ...sorted.filter((tag) => tag !== first.tag && !others.has(tag))],
    line: lines,
    owner: first.suggestion?.table,
  };
};

interface Draft extends Pick<Suggestion, "format" | "table"> {
  readonly owner: PackageName | undefined;
  readonly isOtherName?: boolean;
}

const checked = (
  tag: string,
  { format, owner, table, isOtherName = false }: Draft,
  place: SuggestionPlace,
): Suggestion | undefined => {
  const parsed = parseTagFormat(format);
  if ("code" in parsed || matchTag(tag, formatsOf(parsed, table), place.members) === undefined) return undefined;
  const suggestion = { format, table, isOtherName };
  return { ...suggestion, line: settingOf(suggestion, place), package: owner };
};

const settingOf = (
  { format, table, isOtherName }: Pick<Suggestion, "format" | "table" | "isOtherName">,
  { formats, kept = [], named = [] }: SuggestionPlace,
): string | undefined => {
  // A format without a name is the workspace's, whatever a package has for itself.
  const set = areSet(formats) ? formats.workspace.filter((each) => table === undefined || namesPackage(each)) : [];
  const own = table === undefined ? undefined : formats.packages.get(table);
  const before = (own ?? set).map(({ text }) => text);
  if (before.includes(format)) return undefined;
  const besides = table === undefined ? kept : isOtherName ? named : [];
  const all = [...new Set([...before, ...besides, format])];
  const value = all.map((each) => JSON.stringify(each));
  const where = table === undefined ? placeFor(formats) : `in packages.${table} of the configuration`;
  return `tag-format = ${value.length === 1 ? value[0] : `[${value.join(", ")}]`} ${where}`;
};

/** Where a `tag-format` for the workspace is to be written: an input would win over the configuration. */
export const placeFor = (formats: Pick<TagFormats, "usual">): string =>
  areSet(formats) ? "in place of what is set now" : "in the configuration";

const formatsOf = (format: TagFormat, table: PackageName | undefined): TagFormats =>
  table === undefined
    ? { workspace: [format], usual: [], packages: new Map() }
    : { workspace: [], usual: [], packages: new Map([[table, [format]]]) };

/** A name by any spelling, as a word of its own. */
const spelling = remember(
  (name) => new RegExp(`(?<![a-z0-9])${name.split(/[^a-z0-9]+/i).join("[-_.]+")}(?![a-z0-9])`, "i"),
);

/** Whether a tag has a package's name, by any spelling. */
export const isNamedIn = (name: string, tag: string): boolean => spelling(name).test(tag);

const squashed = (text: string): string => text.replace(/[^a-z0-9]/gi, "").toLowerCase();

/** Whether a name's last words are these, also where they are written together, as `coreextra` of `shop-core-extra`. */
export const endsInWords = (name: string, words: string): boolean =>
  [...name.matchAll(/^|-/g)].some(({ index }) => squashed(name.slice(index)) === squashed(words));

export const longestOf = <Name extends string>(names: readonly Name[]): Name | undefined =>
  names.toSorted((a, b) => b.length - a.length)[0];
