import type { Comparison } from "../python/marker.ts";
import { holds, kindsOfEnvironment, type Pythons } from "../python/marker-truth.ts";
import { normalizeName, type PackageName } from "../python/name.ts";
import { wantsPrerelease } from "./bounds.ts";
import {
  compareDemands,
  type DemandQuestion,
  type Difference,
  demandOf,
  difference,
  isPinnedTo,
  trap,
} from "./demand.ts";
import type { Entry } from "./entry.ts";
import { byName, type Requirements, requirementsWith, type Wanted } from "./wanted.ts";

/** `package` and `size` are of the release, `name` is filled in. */
export interface RequirementsQuestion extends Omit<DemandQuestion, "name"> {
  readonly pythons: Pythons | undefined;
  /** Extras of the last release and the next, normalised. */
  readonly extras: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> };
}

interface Sides {
  readonly before: readonly Wanted[];
  readonly after: readonly Wanted[];
}

const textOf = (wanted: readonly Wanted[]): string | undefined =>
  wanted.length === 0 ? undefined : [...new Set(wanted.map(({ requirement }) => requirement.text.trim()))].join(", ");

/** In each kind of environment that their markers tell apart, what applies of both. */
const environmentsOf = ({ before, after }: Sides, pythons: Pythons | undefined): readonly Sides[] => {
  const kinds = kindsOfEnvironment(
    [...before, ...after].map(({ marker }) => marker),
    pythons,
  );
  const among = (wanted: readonly Wanted[], held: ReadonlySet<Comparison>) =>
    wanted.filter(({ marker }) => holds(marker, held));
  return kinds === undefined
    ? [{ before, after }]
    : kinds.map((held) => ({ before: among(before, held), after: among(after, held) }));
};

const ranks = { break: 0, warn: 1, note: 2 };

/** One difference of a kind, as bad as it is anywhere. */
const worst = (differences: readonly Difference[]): readonly Difference[] =>
  [...Map.groupBy(differences, ({ what }) => what).values()].map(
    (same) => same.toSorted((a, b) => ranks[a.level] - ranks[b.level])[0]!,
  );

interface Elsewhere {
  /** Whether an extra of the last release brought it. */
  readonly wasInExtra: boolean;
  /** Whether an extra of the next one does. */
  readonly isInExtra: boolean;
  /** Whether a new requirement on this very version may bring it. */
  readonly isSplit: boolean;
}

const added = (environments: readonly Sides[], question: DemandQuestion, { wasInExtra }: Elsewhere): Difference => {
  const where = environments.filter(({ after }) => after.length > 0);
  const demands = where.map(({ after }) => demandOf(after));
  const caught = demands.flatMap((demand) => trap(demand, undefined, question) ?? []);
  if (caught.length > 0) return worst(caught)[0]!;
  if (demands.some(({ specifiers }) => wantsPrerelease(specifiers)))
    return difference("requirement-prerelease", "warn");
  const isHarmless =
    wasInExtra || where.length < environments.length || demands.every((demand) => isPinnedTo(question.version, demand));
  return difference("requirement-added", isHarmless ? "note" : "warn");
};

const removed = ({ size }: DemandQuestion, { isInExtra, isSplit }: Elsewhere): Difference => {
  if (isInExtra) return difference("requirement-to-extra", "break");
  if (isSplit) return difference("requirement-removed", "note");
  return difference("requirement-removed", size === "patch" ? "break" : "warn");
};

const compareOne = (sides: Sides, question: DemandQuestion, pythons: Pythons | undefined, elsewhere: Elsewhere) => {
  const environments = environmentsOf(sides, pythons);
  const [was, is] = (["before", "after"] as const).map((side) => environments.some((each) => each[side].length > 0));
  if (!was && !is) return [];
  if (!was) return [added(environments, question, elsewhere)];
  if (!is) return [removed(question, elsewhere)];
  const isGone = environments.some(({ before, after }) => before.length > 0 && after.length === 0);
  const isNew = environments.some(({ before, after }) => before.length === 0 && after.length > 0);
  return worst([
    ...environments.flatMap(({ before, after }) =>
      before.length > 0 && after.length > 0 ? compareDemands(demandOf(before), demandOf(after), question) : [],
    ),
    ...(isGone ? [difference("requirement-marker-narrowed", "warn")] : []),
    ...(isNew ? [difference("requirement-marker-widened", "note")] : []),
  ]);
};

const nowhere: Elsewhere = { wasInExtra: false, isInExtra: false, isSplit: false };

/** Names that come with an extra and not without. */
const namesInExtras = (requirements: Requirements, extras: Iterable<string>): ReadonlySet<PackageName> => {
  const plain = byName(requirementsWith(requirements, []));
  return new Set(requirementsWith(requirements, extras).map(({ requirement }) => requirement.name)).difference(
    new Set(plain.keys()),
  );
};

/** What everybody who installs the package gets otherwise than before, without asking for an extra. */
export const compareRequirements = (
  before: Requirements,
  after: Requirements,
  question: RequirementsQuestion,
): readonly Entry[] => {
  const [then, now] = [byName(requirementsWith(before, [])), byName(requirementsWith(after, []))];
  const unread = new Set(before.invalid.map(nameIn));
  const wasInExtra = namesInExtras(before, question.extras.before);
  const isInExtra = namesInExtras(after, question.extras.after);
  const isSplit = isSplitUp(before, after, question.version);
  const names = [...new Set([...then.keys(), ...now.keys()])].toSorted().filter((name) => !unread.has(name));
  const changed = names.flatMap((name) => {
    const sides = { before: then.get(name) ?? [], after: now.get(name) ?? [] };
    const elsewhere = { wasInExtra: wasInExtra.has(name), isInExtra: isInExtra.has(name), isSplit };
    const found = compareOne(sides, { ...question, name }, question.pythons, elsewhere);
    return found.map((each): Entry => ({ ...each, from: textOf(sides.before), to: textOf(sides.after) }));
  });
  const known = new Set(before.invalid);
  const invalid = after.invalid
    .filter((text) => !known.has(text))
    .map((to): Entry => ({ what: "requirement-invalid", from: undefined, to, level: "break" }));
  return [
    ...changed.filter(({ from }) => !invalid.some(({ to }) => from !== undefined && nameIn(to!) === nameIn(from))),
    ...invalid,
  ];
};

/**
 * Whether the next release requires its own version of something that the last one did not: its modules and its
 * requirements are there now, presumably.
 */
export const isSplitUp = (before: Requirements, after: Requirements, version: string): boolean => {
  const then = byName(requirementsWith(before, []));
  return [...byName(requirementsWith(after, []))].some(
    ([name, wanted]) => !then.has(name) && isPinnedTo(version, demandOf(wanted)),
  );
};

const nameIn = (text: string): PackageName => normalizeName(/^\s*([A-Za-z0-9][\w.-]*)/.exec(text)?.[1] ?? "");

/** What an extra that stayed brings otherwise than before; `undefined` where it is the same. */
export const compareExtra = (
  extra: string,
  { before, after }: { readonly before: Requirements; readonly after: Requirements },
  question: RequirementsQuestion,
): Entry | undefined => {
  const [then, now] = [byName(requirementsWith(before, [extra])), byName(requirementsWith(after, [extra]))];
  const own = { before: ownOf(before, extra), after: ownOf(after, extra) };
  const [ownThen, ownNow] = [byName(own.before), byName(own.after)];
  const names = [...new Set([...ownThen.keys(), ...ownNow.keys()])];
  const changed = names.filter((name) => {
    // What came into the extra, or out of it, may be there without it; what stayed in it is compared by itself.
    const isBoth = ownThen.has(name) && ownNow.has(name);
    const [from, to] = isBoth ? [ownThen, ownNow] : [then, now];
    const sides = { before: from.get(name) ?? [], after: to.get(name) ?? [] };
    return compareOne(sides, { ...question, name }, question.pythons, nowhere).length > 0;
  });
  if (changed.length === 0) return undefined;
  const isEmptied =
    own.before.length > 0 &&
    own.after.length === 0 &&
    own.before.every(({ requirement }) => !now.has(requirement.name));
  const side = (wanted: readonly Wanted[]) => {
    const texts = textOf(wanted.filter(({ requirement }) => changed.includes(requirement.name)));
    return texts === undefined ? `[${extra}]` : `[${extra}] ${texts}`;
  };
  return {
    what: "extra-requirement-changed",
    from: side(own.before),
    to: side(own.after),
    level: isEmptied ? "warn" : "note",
  };
};

/** What an extra brings that is not there without it, or is there in another way. */
const ownOf = (requirements: Requirements, extra: string): readonly Wanted[] => {
  const plain = new Set(requirementsWith(requirements, []).map(({ requirement }) => requirement.text));
  return requirementsWith(requirements, [extra]).filter(({ requirement }) => !plain.has(requirement.text));
};
