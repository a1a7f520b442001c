import { normalizeName, type PackageName } from "../python/name.ts";
import { sameSpecifiers } from "../python/same-specifiers.ts";
import { admits, type Specifier } from "../python/specifier.ts";
import { formatVersion } from "../python/version.ts";
import { type Bounds, boundsOf, compareLower, compareUpper, isMajorApart, wantsPrerelease } from "./bounds.ts";
import type { Entry, Level } from "./entry.ts";
import type { Surroundings } from "./release.ts";
import type { ReleaseSize } from "./release-size.ts";
import type { Wanted } from "./wanted.ts";

/** All that one release asks of one package in one kind of environment: a name may be required twice. */
export interface Demand {
  readonly specifiers: readonly Specifier[];
  readonly extras: ReadonlySet<string>;
  readonly url: string | undefined;
}

export const demandOf = (wanted: readonly Wanted[]): Demand => ({
  specifiers: wanted.flatMap(({ specifiers }) => specifiers),
  extras: new Set(wanted.flatMap(({ requirement }) => requirement.extras.map(normalizeName))),
  url: wanted.find(({ requirement }) => requirement.url !== undefined)?.requirement.url,
});

export interface DemandQuestion extends Surroundings {
  /** The package that is released. */
  readonly own: PackageName;
  /** The package that is required. */
  readonly name: PackageName;
  readonly size: ReleaseSize;
  /** Of the next release; canonical. */
  readonly version: string;
}

/** A difference without its texts. */
export type Difference = Pick<Entry, "what" | "level">;

/** What makes a new or changed requirement worse than its numbers. */
export const trap = ({ specifiers, url }: Demand, before: Demand | undefined, question: DemandQuestion) => {
  if (url !== undefined) return url === before?.url ? undefined : difference("requirement-url", "break");
  const fits = (demand: readonly Specifier[]) => question.isAvailable?.(question.name, demand);
  if (fits(specifiers) === false && (before === undefined || fits(before.specifiers) !== false)) {
    return difference("requirement-unsolvable", "break");
  }
  return undefined;
};

export const difference = (what: Entry["what"], level: Level): Difference => ({ what, level });

/** Released together with this one, or by all signs of the same project: `pydantic` and `pydantic-core`. */
const isOfSameProject = ({ own, name, isSibling }: DemandQuestion): boolean =>
  isSibling?.(name) === true || name.startsWith(`${own}-`) || own.startsWith(`${name}-`);

/** Whether a demand is for the very version that is released: a package that was split pins its parts so. */
export const isPinnedTo = (version: string, { specifiers }: Demand): boolean =>
  boundsOf(specifiers).isPinned && admits(specifiers, version);

const raiseLevel = (before: Bounds["lower"], after: Bounds["lower"], size: ReleaseSize): Level => {
  if (before === undefined || after === undefined) return "warn";
  if (isMajorApart(before, after)) return size === "patch" ? "break" : "warn";
  const [minor, nextMinor] = [before, after].map(({ version }) => version.release[1] ?? 0n);
  return minor === nextMinor ? "note" : "warn";
};

const compareSpecifiers = (before: Demand, after: Demand, question: DemandQuestion): readonly Difference[] => {
  const [then, now] = [boundsOf(before.specifiers), boundsOf(after.specifiers)];
  if (now.isPinned) {
    if (!then.isPinned) return [difference("requirement-pinned", "break")];
    return [difference("requirement-pinned-moved", isOfSameProject(question) ? "note" : "break")];
  }
  const low = compareLower(then.lower, now.lower);
  const high = then.isPinned ? -1 : compareUpper(then.upper, now.upper);
  const isPrerelease = wantsPrerelease(after.specifiers) && !wantsPrerelease(before.specifiers);
  const raised = isPrerelease
    ? [difference("requirement-prerelease", "warn")]
    : low < 0
      ? [difference("requirement-raised", raiseLevel(then.lower, now.lower, question.size))]
      : [];
  const capped = high > 0 ? [difference("requirement-capped", "warn")] : [];
  const relaxed = low > 0 || high < 0 ? [difference("requirement-relaxed", "note")] : [];
  const found = [...raised, ...capped, ...relaxed];
  if (found.length > 0) return found;
  if (excludes(after, before)) return [difference("requirement-excluded", "note")];
  return excludes(before, after) ? [difference("requirement-relaxed", "note")] : [];
};

/** Whether it rules out, by name, what the other admits. */
const excludes = (one: Demand, other: Demand): boolean =>
  one.specifiers.some((specifier) => {
    if (specifier.operator === "===") return false;
    const version = formatVersion(specifier.version);
    return admits(other.specifiers, version) && !admits(one.specifiers, version);
  });

/** What changed between two demands on one package. */
export const compareDemands = (before: Demand, after: Demand, question: DemandQuestion): readonly Difference[] => {
  const lost = before.extras.difference(after.extras).size > 0;
  const gained = after.extras.difference(before.extras).size > 0;
  const extras = [
    ...(lost ? [difference("requirement-extra-removed", "warn")] : []),
    ...(gained ? [difference("requirement-extra-added", "note")] : []),
  ];
  if (before.url !== undefined && after.url === undefined)
    return [...extras, difference("requirement-relaxed", "note")];
  const isSame = before.url === after.url && sameSpecifiers(before.specifiers, after.specifiers);
  if (isSame) return extras;
  const caught = trap(after, before, question);
  return [...extras, ...(caught === undefined ? compareSpecifiers(before, after, question) : [caught])];
};
