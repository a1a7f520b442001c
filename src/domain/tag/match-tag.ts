import { isValidName, normalizeName, type PackageName } from "../python/name.ts";
import { parseVersion } from "../python/version.ts";
import type { Piece, TagFormat, TagFormats } from "./tag-format.ts";
import { tagVersion } from "./tag-version.ts";

/** What a tag names. Versions are canonical. */
export type TagMatch =
  | { readonly kind: "package"; readonly name: PackageName; readonly version: string }
  | { readonly kind: "workspace"; readonly version: string };

/** Members by name, each with its version, as it is written; `undefined` where that is not known. */
export type TagMembers = ReadonlyMap<PackageName, string | undefined>;

/** Git stores a tag in a file of that name: longer ones come from no git, and cost time. */
const longestTag = 1_024;

/**
 * What the tag (without `refs/tags/`) names: a package by any spelling of its name, the longest name where several fit,
 * or else the workspace; `undefined` where no format fits.
 */
export const matchTag = (tag: string, formats: TagFormats, members: TagMembers): TagMatch | undefined =>
  matchSetFormat(tag, formats, members) ?? matchUsualFormat(tag, formats, members);

/** What the tag names by the formats that are set, or the defaults. */
export const matchSetFormat = (
  tag: string,
  { workspace, packages }: TagFormats,
  members: TagMembers,
): TagMatch | undefined => {
  const ofPackages = [...packages].flatMap(([name, own]) =>
    own
      .flatMap((format) => readings(format, tag))
      .filter((reading) => (reading.name ?? name) === name)
      .map(({ version }) => ({ name, version })),
  );
  return choose([...ofWorkspace(workspace, tag, packages), ...ofPackages], members);
};

/**
 * What the tag names by the formats that are usual too, where its version could be one of what it names: a date, or the
 * number of a build, is none.
 */
const matchUsualFormat = (tag: string, { usual, packages }: TagFormats, members: TagMembers): TagMatch | undefined => {
  const found = choose(ofWorkspace(usual, tag, packages), members);
  if (found === undefined) return undefined;
  const known = found.kind === "package" ? [members.get(found.name)] : [...members.values()];
  return known.some((own) => couldBe(found.version, own)) ? found : undefined;
};

const ofWorkspace = (
  formats: readonly TagFormat[],
  tag: string,
  packages: TagFormats["packages"],
): readonly Reading[] =>
  formats.flatMap((format) => readings(format, tag)).filter(({ name }) => name === undefined || !packages.has(name));

/** A package, of the longest name, rather than the workspace. */
const choose = (all: readonly Reading[], members: TagMembers): TagMatch | undefined => {
  const named = all.flatMap(({ name, version }) =>
    name === undefined || !members.has(name) ? [] : [{ name, version }],
  );
  const [first, ...others] = named;
  if (first !== undefined) {
    const longest = others.reduce((best, each) => (each.name.length > best.name.length ? each : best), first);
    return { kind: "package", ...longest };
  }
  const whole = all.find(({ name }) => name === undefined);
  return whole && { kind: "workspace", version: whole.version };
};

/** Whether a version may be of the same package as another: not more than one ahead of it in the first number. */
const couldBe = (text: string, own: string | undefined): boolean => {
  const version = parseVersion(text)!;
  const other = parseVersion(own ?? "");
  if (other === undefined) return version.release.length > 1;
  return version.epoch === other.epoch && version.release[0]! <= other.release[0]! + 1n;
};

interface Reading {
  /** `undefined` where the format has no `{name}`. */
  readonly name: PackageName | undefined;
  readonly version: string;
}

/** Every way to read the tag by the format. Where the name ends is open: names and fixed text may look alike. */
const readings = ({ pieces }: TagFormat, tag: string): readonly Reading[] => {
  if (tag.length > longestTag) return [];
  const places = pieces.filter(({ kind }) => kind !== "text").map(({ kind }) => kind);
  return splits(pieces, tag).flatMap((values) => {
    const rawName = values[places.indexOf("name")];
    const version = readVersion(values[places.indexOf("version")]!);
    if (version === undefined || (rawName !== undefined && !isValidName(rawName))) return [];
    return [{ name: rawName && normalizeName(rawName), version }];
  });
};

/** Every way to cut the text so that the fixed pieces stand between the values, which are returned. */
const splits = (pieces: readonly Piece[], text: string): readonly (readonly string[])[] => {
  const [first, ...rest] = pieces;
  if (first === undefined) return text === "" ? [[]] : [];
  if (first.kind === "text") return text.startsWith(first.text) ? splits(rest, text.slice(first.text.length)) : [];
  if (rest.length === 0) return text === "" ? [] : [[text]];
  return Array.from({ length: text.length }, (_, index) => index + 1).flatMap((end) =>
    splits(rest, text.slice(end)).map((values) => [text.slice(0, end), ...values]),
  );
};

/** PEP 440 also takes `v1.0` and white space around it, which in a tag would be someone else's format. */
const readVersion = (text: string): string | undefined => (/^[0-9]\S*$/.test(text) ? tagVersion(text) : undefined);
