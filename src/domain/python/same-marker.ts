import type { Comparison, Marker } from "./marker.ts";
import { type Environment, environmentsFor, groupOf, isAboutVersions } from "./marker-environment.ts";
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

/** All the ways in which comparisons of one group can hold together: each way lists those that do. */
const waysToHold = (comparisons: readonly Comparison[]): readonly Held[] => {
  const environments = environmentsFor(comparisons);
  if (environments === undefined) return [comparisons, []];
  const ways = environments.map((environment) => {
    const truths = comparisons.map((comparison) => holdsIn(environment, comparison));
    return [truths.join(), comparisons.filter((_, index) => truths[index])] as const;
  });
  return [...new Map(ways).values()];
};

const holds = (marker: Marker | undefined, held: ReadonlySet<Comparison>): boolean => {
  if (marker === undefined) return true;
  if (marker.kind === "comparison") return held.has(marker);
  return marker.kind === "and"
    ? marker.operands.every((operand) => holds(operand, held))
    : marker.operands.some((operand) => holds(operand, held));
};

/**
 * Whether two markers hold in the same environments, `undefined` standing for always: uv's build backend writes
 * `python_full_version < '3.10'` for `python_version <= '3.9'`, `sys_platform == 'win32'` for
 * `platform_system == 'Windows'`, and multiplies parentheses out. Tried with all environments that the comparisons of
 * both tell apart; where these are too many, only markers of one shape count as the same.
 */
export const sameMarker = (a: Marker | undefined, b: Marker | undefined): boolean => {
  if (JSON.stringify(a) === JSON.stringify(b)) return true;
  const comparisons = [...comparisonsOf(a), ...comparisonsOf(b)];
  const groups = [...Map.groupBy(comparisons, groupOf).values()].map(waysToHold);
  if (groups.reduce((count, { length }) => count * length, 1) > mostCombinations) return false;
  const combine = (combinations: readonly Held[], ways: readonly Held[]): readonly Held[] =>
    combinations.flatMap((held) => ways.map((way) => [...held, ...way]));
  return groups
    .reduce(combine, [[]])
    .map((held) => new Set(held))
    .every((held) => holds(a, held) === holds(b, held));
};
