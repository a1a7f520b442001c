import { isValidName, normalizeName, type PackageName } from "../python/name.ts";
import { canonicalVersion } from "../python/version.ts";
import type { Piece, TagFormat, TagFormats } from "./tag-format.ts";

/** What a tag names. Versions are canonical. */
export type TagMatch =
  | { readonly kind: "package"; readonly name: PackageName; readonly version: string }
  | { readonly kind: "workspace"; readonly version: string };

/** Git stores a tag in a file of that name: longer ones come from no git, and cost time. */
const longestTag = 1_024;

/**
 * What the tag (without `refs/tags/`) names: a package by any spelling of its name, the longest name where several fit,
 * or else the workspace; `undefined` where no format fits.
 */
export const matchTag = (tag: string, formats: TagFormats, members: ReadonlySet<PackageName>): TagMatch | undefined => {
  if (tag.length > longestTag) return undefined;
  const ofWorkspace = formats.workspace.flatMap((format) => readings(format, tag));
  const ofPackages = [...formats.packages].flatMap(([name, own]) =>
    own
      .flatMap((format) => readings(format, tag))
      .filter((reading) => (reading.name ?? name) === name)
      .map(({ version }) => ({ name, version })),
  );
  const named = ofWorkspace.flatMap(({ name, version }) =>
    name === undefined || formats.packages.has(name) ? [] : [{ name, version }],
  );
  const longest = [...named, ...ofPackages]
    .filter(({ name }) => members.has(name))
    .reduce<{ name: string; version: string } | undefined>(
      (best, each) => (best === undefined || each.name.length > best.name.length ? each : best),
      undefined,
    );
  if (longest !== undefined) return { kind: "package", ...longest };
  const whole = ofWorkspace.find(({ name }) => name === undefined);
  return whole && { kind: "workspace", version: whole.version };
};

interface Reading {
  /** `undefined` where the format has no `{name}`. */
  readonly name: PackageName | undefined;
  readonly version: string;
}

/** Every way to read the tag by the format. Where the name ends is open: names and fixed text may look alike. */
const readings = ({ pieces }: TagFormat, tag: string): readonly Reading[] => {
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
const readVersion = (text: string): string | undefined =>
  /^[0-9]\S*$/.test(text) ? canonicalVersion(text) : undefined;
