import type { Finding } from "../problem/finding.ts";
import { tagFitsNoFormat } from "../problem/tag.ts";
import { nearest } from "../text/nearest.ts";
import type { TagMembers } from "./match-tag.ts";
import { suggestFormat, versionAtEnd } from "./suggest-format.ts";
import { areSet, fillFormat, formatsOf, formatTag, namesPackage, type TagFormats } from "./tag-format.ts";

/** What the tag might have named. */
export interface TagPlace {
  readonly members: TagMembers;
  /** Whether there is an input `packages` that wins over the tag. */
  readonly hasPackages: boolean;
}

/** What is said of a tag that fits no format: the setting by which it would be read, and a tag that would do. */
export const fitsNone = (tag: string, formats: TagFormats, { members, hasPackages }: TagPlace): Finding => {
  const ofMost = [...formats.workspace, ...formats.usual];
  const isOwn = [...members.keys()].every((name) => formats.packages.has(name));
  // Where each package has its own, a {name} in the others reads none.
  const read = isOwn ? ofMost.filter((format) => !namesPackage(format)) : ofMost;
  const texts = [...[...formats.packages.values()].flat(), ...read].map(({ text }) => text);
  const suggestion = suggestFormat(tag, members, formats);
  const [first = "name"] = members.keys();
  const name = suggestion?.package ?? first;
  const version = members.get(name) ?? versionAtEnd(tag) ?? "1.2.3";
  return tagFitsNoFormat({
    tag,
    formats: [...new Set(texts)],
    line: suggestion?.line,
    isSet: areSet(formats),
    example: formatTag(formats, { name, version }),
    nearest: tag.length > longest ? undefined : nearest(tag, likely(formats, members, versionAtEnd(tag))),
    packages: hasPackages ? [...members.keys()] : [],
  });
};

/** Longer tags are nobody's slip. */
const longest = 200;

/** The tags that there could be in the version of the one that fits none, the first format of each package first. */
const likely = (formats: TagFormats, members: TagMembers, version: string | undefined): readonly string[] => {
  const tags = [...members].flatMap(([name, own]) => {
    const values = { name, version: version ?? own ?? "" };
    return formatsOf(formats, name).map((format, rank) => ({ rank, tag: fillFormat(format, values) }));
  });
  return tags.toSorted((one, other) => one.rank - other.rank).map(({ tag }) => tag);
};
