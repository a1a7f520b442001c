import type { ForgeRelease } from "../forge-release/forge-release.ts";
import type { PackageName } from "../python/name.ts";
import { sumsName } from "../run/manifest.ts";
import type { Standing } from "./standing.ts";
import type { Mark, Release } from "./subject.ts";

/** Where a tag is. Full hashes. */
export interface TagRef {
  /** What the ref itself names: a tag object, or a commit. */
  readonly object: string;
  /** What it leads to in the end. */
  readonly commit: string;
}

/** A mark as it is in git and on the forge. */
export interface SeenMark extends Mark {
  readonly local: TagRef | undefined;
  readonly remote: TagRef | undefined;
  /** The forge's releases of that tag: there may be several drafts. */
  readonly forge: readonly ForgeRelease[];
  /** The forge's ruleset that forbids this token to delete such a tag. */
  readonly protectedBy: string | undefined;
}

/** What there is to decide from. */
export interface Seen {
  /** The releases that are asked about. */
  readonly releases: readonly Release[];
  readonly marks: readonly SeenMark[];
  /** By package, of every release that a mark stands for. */
  readonly standings: ReadonlyMap<PackageName, Standing>;
  /** The graph's levels: what a package requires is on a lower one. */
  readonly levels: readonly (readonly PackageName[])[];
  /** What was read in full; the forge is not where none is known. */
  readonly isRead: { readonly forge: boolean; readonly remote: boolean };
  /** What was to be read and could not be: then nothing is removed. */
  readonly unread: readonly ("forge" | "remote")[];
  /** Whether that is because the forge has more releases than are read: asking again changes nothing. */
  readonly isCut?: boolean;
  /** Whether the tag that is asked about is at another commit than the files, so that what it stands for is not known. */
  readonly isElsewhere: boolean;
}

/** One step that removes something, and only what was seen. */
export type Step =
  | { readonly kind: "release"; readonly mark: SeenMark; readonly release: ForgeRelease }
  | { readonly kind: "remote" | "local"; readonly mark: SeenMark; readonly ref: TagRef };

/** Why a mark stays. */
export type Kept =
  /** These have files on the index. */
  | { readonly why: "released"; readonly releases: readonly Release[] }
  /** The index, the forge or the remote did not say for sure. */
  | { readonly why: "unsure" }
  /** The checkout is at another commit than the tag. */
  | { readonly why: "elsewhere" }
  /** A release beside it, or beside another tag of one that it stands for, was made of a publish. */
  | { readonly why: "published" }
  | { readonly why: "immutable" }
  | { readonly why: "protected"; readonly ruleset: string }
  /** It stands for these too, which nobody asked about. */
  | { readonly why: "others"; readonly releases: readonly Release[] };

/** Whether anything of it is left. */
export const isThere = ({ local, remote, forge }: SeenMark): boolean =>
  local !== undefined || remote !== undefined || forge.length > 0;

/** Whether the tag leads to a commit. */
export const isAt = ({ local, remote }: SeenMark, commit: string | undefined): boolean =>
  (remote ?? local)?.commit === commit;

/**
 * Whether a release beside it was made of what a publish had left: its files were on an index once. Where the index that is
 * asked has none of them, they were deleted there, or it is another.
 */
export const wasPublished = ({ forge }: SeenMark): boolean =>
  forge.some(({ assets }) => assets.some(({ name }) => name === sumsName));

/** Whether nothing can be removed at all, since the index is not sure of some release, or not all was read. */
const isUnsure = (seen: Seen): boolean => seen.unread.length > 0 || isIndexUnsure(seen);

export const isIndexUnsure = ({ standings }: Pick<Seen, "standings">): boolean =>
  [...standings.values()].some(({ kind }) => kind === "unknown");

/** Why the mark has to stay; `undefined` where it stands for nothing on the index. */
export const keptBy = (mark: SeenMark, seen: Seen): Kept | undefined => {
  const kindOf = ({ name }: Release) => seen.standings.get(name)?.kind ?? "unknown";
  const released = mark.releases.filter((each) => kindOf(each) === "whole" || kindOf(each) === "half");
  if (released.length > 0) return { why: "released", releases: released };
  if (isUnsure(seen) || mark.releases.some((each) => kindOf(each) === "unknown")) return { why: "unsure" };
  if (seen.isElsewhere) return { why: "elsewhere" };
  const names = new Set(mark.releases.map(({ name }) => name));
  const isOfThese = ({ releases }: Mark): boolean => releases.some(({ name }) => names.has(name));
  if (seen.marks.some((each) => isOfThese(each) && wasPublished(each))) return { why: "published" };
  if (mark.forge.some(({ isImmutable }) => isImmutable)) return { why: "immutable" };
  if (mark.remote !== undefined && mark.protectedBy !== undefined)
    return { why: "protected", ruleset: mark.protectedBy };
  const asked = new Set(seen.releases.map(({ name }) => name));
  const others = mark.releases.filter(({ name }) => !asked.has(name));
  return others.length > 0 ? { why: "others", releases: others } : undefined;
};

/**
 * What can be removed, in the order in which it may be: tags of several packages first, then those of dependents before
 * those of what they require; of each the forge's release, then the tag there, then the tag here. Wherever a run ends,
 * nothing is left that says more than is true.
 */
export const removalSteps = (seen: Seen): readonly Step[] =>
  seen.marks
    .filter((mark) => keptBy(mark, seen) === undefined)
    .toSorted(umbrellasFirst(seen.levels))
    .flatMap(stepsOf);

/** All that would remove it. */
export const stepsOf = (mark: SeenMark): readonly Step[] => [
  ...mark.forge.map((release) => ({ kind: "release", mark, release }) as const),
  ...(mark.remote === undefined ? [] : [{ kind: "remote", mark, ref: mark.remote } as const]),
  ...(mark.local === undefined ? [] : [{ kind: "local", mark, ref: mark.local } as const]),
];

const umbrellasFirst = (levels: Seen["levels"]) => {
  const order = dependentsFirst(levels);
  const rank = ({ isUmbrella, releases }: Mark) => (isUmbrella ? -1 : order(releases[0]!));
  return (a: Mark, b: Mark): number => rank(a) - rank(b) || (a.tag < b.tag ? -1 : 1);
};

/** A rank for each release: what requires others comes before them. */
export const dependentsFirst = (levels: Seen["levels"]): ((release: Release) => number) => {
  const ranks = new Map(levels.flatMap((names, level) => names.map((name) => [name, levels.length - level] as const)));
  return ({ name }) => ranks.get(name) ?? 0;
};
