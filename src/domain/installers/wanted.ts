import { type Marker, parseMarker } from "../python/marker.ts";
import type { Metadata } from "../python/metadata.ts";
import { normalizeName, type PackageName } from "../python/name.ts";
import { parseRequirement, type Requirement } from "../python/requirement.ts";
import { parseSpecifiers, type Specifier } from "../python/specifier.ts";

/** A requirement where it applies. */
export interface Wanted {
  readonly requirement: Requirement;
  readonly specifiers: readonly Specifier[];
  /** Without its word on extras; `undefined` is always. */
  readonly marker: Marker | undefined;
}

/** The requirements of a release, for one who asks for it with these extras or none. */
export interface Requirements {
  readonly package: PackageName;
  readonly all: readonly Wanted[];
  /** Texts that are no requirement. */
  readonly invalid: readonly string[];
}

export const readRequirements = ({ name, requiresDist }: Metadata): Requirements => {
  const read = requiresDist.map((text) => ({ text, parsed: parseRequirement(text) }));
  return {
    package: normalizeName(name ?? ""),
    all: read.flatMap(({ parsed }) => {
      if (!parsed.ok) return [];
      const { requirement } = parsed;
      const marker = requirement.marker === undefined ? undefined : parseMarker(requirement.marker);
      return [{ requirement, specifiers: parseSpecifiers(requirement.specifier) ?? [], marker }];
    }),
    invalid: read.flatMap(({ text, parsed }) => (parsed.ok ? [] : [text])),
  };
};

type Truth = Marker | "always" | "never";

/** What is left of a marker for one who asks for these extras. */
const under = (marker: Marker, extras: ReadonlySet<string>): Truth => {
  if (marker.kind !== "comparison") {
    const [end, neutral] = marker.kind === "and" ? (["never", "always"] as const) : (["always", "never"] as const);
    const parts = marker.operands.map((operand) => under(operand, extras));
    if (parts.includes(end)) return end;
    const operands = parts.filter((part): part is Marker => typeof part !== "string");
    if (operands.length === 0) return neutral;
    return operands.length === 1 ? operands[0]! : { kind: marker.kind, operands };
  }
  const sides = [marker.left, marker.right];
  if (!sides.some((side) => side.kind === "variable" && side.name === "extra")) return marker;
  const name = sides.find((side) => side.kind === "value");
  const isAsked = name?.kind === "value" && (name.text === "" ? extras.size === 0 : extras.has(name.text));
  return (marker.operator === "!=" || marker.operator === "not in") !== isAsked ? "always" : "never";
};

const applying = (all: readonly Wanted[], extras: ReadonlySet<string>): readonly Wanted[] =>
  all.flatMap((wanted) => {
    const left = wanted.marker === undefined ? "always" : under(wanted.marker, extras);
    if (left === "never") return [];
    return [{ ...wanted, marker: left === "always" ? undefined : left }];
  });

/** What is installed with these extras, and with those that they ask of the package itself: `shelf[fast]` in `all`. */
export const requirementsWith = ({ package: own, all }: Requirements, extras: Iterable<string>): readonly Wanted[] => {
  const active = new Set(extras);
  for (;;) {
    const now = applying(all, active);
    const asked = now
      .filter(({ requirement }) => requirement.name === own)
      .flatMap(({ requirement }) => requirement.extras);
    const size = active.size;
    for (const extra of asked) active.add(normalizeName(extra));
    if (active.size === size) return now.filter(({ requirement }) => requirement.name !== own);
  }
};

export const byName = (wanted: readonly Wanted[]): ReadonlyMap<PackageName, readonly Wanted[]> =>
  Map.groupBy(wanted, ({ requirement }) => requirement.name);
