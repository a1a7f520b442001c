import type { Requirement } from "../python/requirement.ts";
import { formatVersion, type Version } from "../python/version.ts";

/** uv's words for what `uv add` writes behind a name, and `off`. https://docs.astral.sh/uv/reference/settings/#add-bounds */
export const boundKinds = ["lower", "major", "minor", "exact", "off"] as const;
export type BoundKind = (typeof boundKinds)[number];

/**
 * The specifier that holds the version, as uv writes it: `>=1.2.3`, `>=1.2.3,<2.0.0`, `>=1.2.3,<1.3.0`, `==1.2.3`. Leading
 * zeros are passed over, so that `0.1.2` counts as major 1 of 0. uv forgets the epoch in the upper bound, which then
 * admits nothing; here it stays. Local parts cannot be ordered by and are left out, as uv does. Empty for `off`.
 */
export const boundOf = (kind: BoundKind, version: Version): string => {
  const bound = { ...version, local: [] };
  switch (kind) {
    case "lower":
      return `>=${formatVersion(bound)}`;
    case "major":
    case "minor": {
      const upper = kind === "major" ? nextMajor(version.release) : nextMinor(version.release);
      const end = { ...bound, release: upper, pre: undefined, post: undefined, dev: undefined };
      return `>=${formatVersion(bound)},<${formatVersion(end)}`;
    }
    case "exact":
      return `==${formatVersion(bound)}`;
    case "off":
      return "";
  }
};

/** The release with one more at `place`, zeros behind it, and at least as long as it was. */
const bump = (release: readonly bigint[], place: number): readonly bigint[] =>
  Array.from({ length: Math.max(release.length, place + 1) }, (_, index) => {
    const number = release[index] ?? 0n;
    if (index < place) return number;
    return index === place ? number + 1n : 0n;
  });

const nextMajor = (release: readonly bigint[]): readonly bigint[] => {
  const first = release.findIndex((number) => number !== 0n);
  return bump(release, first === -1 ? 1 : first);
};

const nextMinor = (release: readonly bigint[]): readonly bigint[] => {
  const first = release.findIndex((number) => number !== 0n);
  return bump(release, first === -1 ? 2 : Math.max(first, Math.min(first + 1, 2)));
};

/** Whether a requirement says nothing of versions yet. */
export const takesBound = ({ specifier, url }: Requirement): boolean => specifier === "" && url === undefined;

/**
 * The requirement's text with the specifier added behind name and extras, all else as it was written. A requirement that
 * has a specifier or a URL stays as it is.
 */
export const withBound = (requirement: Requirement, bound: string): string => {
  const { text, spans } = requirement;
  if (!takesBound(requirement) || bound === "") return text;
  const end = (spans.extras ?? spans.name).end;
  const rest = text.slice(spans.specifier?.end ?? end);
  return `${text.slice(0, end)}${bound}${rest}`;
};
