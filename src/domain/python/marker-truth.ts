import type { Comparison, Marker } from "./marker.ts";
import { type Environment, environmentsFor, groupOf, isAboutVersions, pythonOf } from "./marker-environment.ts";
import { admits, parseSpecifiers } from "./specifier.ts";

/** More than any marker in use needs, few enough to try. */
const mostCombinations = 20_000;

const comparisonsOf = (marker: Marker | undefined): readonly Comparison[] => {
  if (marker === undefined) return [];
  return marker.kind === "comparison" ? [marker] : marker.operands.flatMap(comparisonsOf);
};

const compareTexts = (left: string, operator: string, right: string): boolean => {
  if (operator === "in") return right.includes(left);
  if (operator === "not in") return !right.includes(left);
  if (operator === "!=") return left !== right;
  return ["==", "<=", ">=", "==="].includes(operator) && left === right;
};

/** A list of versions is a list of words: `3.1` is not in `3.10 3.11`. */
const compareVersionTexts = (left: string, operator: string, right: string): boolean => {
  if (operator === "in") return right.split(/[ ,|]+/).includes(left);
  if (operator === "not in") return !compareVersionTexts(left, "in", right);
  const specifiers = parseSpecifiers(operator + right);
  return specifiers === undefined ? compareTexts(left, operator, right) : admits(specifiers, left);
};

const holdsIn = (environment: Environment, comparison: Comparison): boolean => {
  const [left, right] = [comparison.left, comparison.right].map((operand) =>
    operand.kind === "variable" ? (environment[operand.name] ?? "") : operand.text,
  ) as [string, string];
  const compare = isAboutVersions(comparison) ? compareVersionTexts : compareTexts;
  return compare(left, comparison.operator, right);
};

type Held = readonly Comparison[];

/** The Pythons that are asked about, as `3.12.4`, instead of all that there are or may be. */
export type Pythons = (version: string) => boolean;

/** Each minor that there was, and some to come; markers add those that they name. */
const somePythons = ["2.6.0", "2.7.0", ...Array.from({ length: 31 }, (_, minor) => `3.${minor}.0`), "4.0.0"];

/** All the ways in which comparisons of one group can hold together: each way lists those that do. */
const waysToHold = (comparisons: readonly Comparison[], pythons: Pythons | undefined): readonly Held[] => {
  const environments = environmentsFor(comparisons);
  if (environments === undefined) return [comparisons, []];
  const ways = among(environments, pythons).map((environment) => {
    const truths = comparisons.map((comparison) => holdsIn(environment, comparison));
    return [truths.join(), comparisons.filter((_, index) => truths[index])] as const;
  });
  return [...new Map(ways).values()];
};

/** Of environments that differ by Python, those with one that is asked about. */
const among = (environments: readonly Environment[], pythons: Pythons | undefined): readonly Environment[] => {
  if (pythons === undefined || environments[0]?.python_full_version === undefined) return environments;
  const all = [...environments, ...somePythons.map(pythonOf)];
  return all.filter(({ python_full_version: version = "" }) => pythons(version));
};

/** Whether a marker holds where these of its comparisons do, and no others; `undefined` is the marker that always holds. */
export const holds = (marker: Marker | undefined, held: ReadonlySet<Comparison>): boolean => {
  if (marker === undefined) return true;
  if (marker.kind === "comparison") return held.has(marker);
  return marker.kind === "and"
    ? marker.operands.every((operand) => holds(operand, held))
    : marker.operands.some((operand) => holds(operand, held));
};

/**
 * For each kind of environment that the markers tell apart, which of their comparisons hold in it; `undefined` where
 * these are too many to try.
 */
export const kindsOfEnvironment = (
  markers: readonly (Marker | undefined)[],
  pythons?: Pythons,
): readonly ReadonlySet<Comparison>[] | undefined => {
  const comparisons = markers.flatMap(comparisonsOf);
  const groups = [...Map.groupBy(comparisons, groupOf).values()].map((group) => waysToHold(group, pythons));
  if (groups.reduce((count, { length }) => count * length, 1) > mostCombinations) return undefined;
  const combine = (combinations: readonly Held[], ways: readonly Held[]): readonly Held[] =>
    combinations.flatMap((held) => ways.map((way) => [...held, ...way]));
  return groups.reduce(combine, [[]]).map((held) => new Set(held));
};
