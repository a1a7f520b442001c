import { admits, parseSpecifiers } from "../python/specifier.ts";
import { formatVersion, parseVersion, type Version } from "../python/version.ts";

const clauseForm = /(===|==|!=|~=|<=|>=|<|>)(\s*)([^\s,]+)/g;

/**
 * A specifier that admits the version, changed where it does not and in the style that it has: `==1.2.3` to `==1.3.0`,
 * `~=1.2` to `~=2.0`, `>=1.2,<2` to `>=1.2,<3`. `undefined` where that is not for a program to do: it excludes the version
 * by `!=`, or wants a greater one.
 */
export const widen = (specifier: string, version: Version): string | undefined => {
  const text = formatVersion(version);
  const widened = specifier.replaceAll(clauseForm, (clause, operator: string, space: string, bound: string) => {
    const parsed = parseSpecifiers(clause);
    if (parsed === undefined || admits(parsed, text)) return clause;
    const raised = raise(operator, bound, version);
    return raised === undefined ? clause : `${operator}${space}${raised}`;
  });
  const parsed = parseSpecifiers(widened);
  return parsed !== undefined && admits(parsed, text) ? widened : undefined;
};

const raise = (operator: string, bound: string, version: Version): string | undefined => {
  const isPrefix = bound.endsWith(".*");
  const old = parseVersion(isPrefix ? bound.slice(0, -2) : bound);
  if (old === undefined) return operator === "===" ? formatVersion(version) : undefined;
  switch (operator) {
    case "==":
      return isPrefix ? `${formatVersion(atLength(version, old.release.length))}.*` : formatVersion(version);
    case "===":
    case "<=":
      return formatVersion(version);
    case "~=":
      return formatVersion({ ...atLength(version, old.release.length), pre: version.pre, dev: version.dev });
    case "<":
      return formatVersion(above(old, version));
    default:
      return undefined;
  }
};

/** The release number cut or filled up to a length, and nothing behind it. */
const atLength = ({ epoch, release }: Version, length: number): Version => ({
  epoch,
  release: Array.from({ length }, (_, place) => release[place] ?? 0n),
  pre: undefined,
  post: undefined,
  dev: undefined,
  local: [],
});

/** The next upper bound at the place at which the old one stepped: `<2.0` steps at the first number, `<1.3` at the second. */
const above = (old: Version, version: Version): Version => {
  const place = Math.max(
    0,
    old.release.findLastIndex((number) => number !== 0n),
  );
  const release = old.release.map((_, index) => {
    const number = version.release[index] ?? 0n;
    if (index < place) return number;
    return index === place ? number + 1n : 0n;
  });
  return { ...old, epoch: version.epoch, release };
};
