import { remember } from "../text/remember.ts";
import { compareVersions, isLocal, isPrerelease, parseVersion, type Version } from "./version.ts";
import { pythonSpace } from "./whitespace.ts";

/** One clause of a version specifier. https://packaging.python.org/en/latest/specifications/version-specifiers/ */
export type Specifier =
  | { readonly operator: "==="; readonly text: string }
  | { readonly operator: "==" | "!="; readonly version: Version; readonly isPrefix: boolean }
  | { readonly operator: "~=" | "<=" | ">=" | "<" | ">"; readonly version: Version };

const spaces = new RegExp(`[${pythonSpace}]+`);

const parseEquality = (operator: "==" | "!=", text: string): Specifier | undefined => {
  const isPrefix = text.endsWith(".*");
  const version = parseVersion(isPrefix ? text.slice(0, -2) : text);
  if (version === undefined) return undefined;
  if (isPrefix && (isPrerelease(version) || version.post !== undefined || isLocal(version))) return undefined;
  return { operator, version, isPrefix };
};

/** From the texts between white space, which may stand between operator and version alone. */
const parseClause = ([first = "", second = "", ...more]: readonly string[]): Specifier | undefined => {
  const [, operator, rest] = /^(===|==|!=|~=|<=|>=|<|>)(.*)$/s.exec(first) ?? [];
  if (operator === undefined || more.length > 0 || (rest && second)) return undefined;
  return parseBound(operator as Specifier["operator"], rest || second);
};

const parseBound = (operator: Specifier["operator"], text: string): Specifier | undefined => {
  if (operator === "===") return /[;)]/.test(text) ? undefined : { operator, text };
  if (operator === "==" || operator === "!=") return parseEquality(operator, text);
  const version = parseVersion(text);
  if (version === undefined || isLocal(version)) return undefined;
  return operator === "~=" && version.release.length < 2 ? undefined : { operator, version };
};

const readSpecifiers = (text: string): readonly Specifier[] | undefined => {
  const clauses = text
    .split(",")
    .map((part) => part.split(spaces).filter((token) => token !== ""))
    .filter((tokens) => tokens.length > 0)
    .map(parseClause);
  return clauses.every((specifier) => specifier !== undefined) ? clauses : undefined;
};

/**
 * The clauses of a comma-separated specifier set, none for an empty text; `undefined` where one of them is none. Empty
 * clauses, as after a last comma, are passed over, as Python's `packaging` does.
 */
export const parseSpecifiers: (text: string) => readonly Specifier[] | undefined = remember(readSpecifiers);

const withoutLocal = (version: Version): Version => ({ ...version, local: [] });

const hasPrefix = (version: Version, epoch: bigint, release: readonly bigint[]): boolean =>
  version.epoch === epoch && release.every((number, index) => (version.release[index] ?? 0n) === number);

/** Whether both are the same release and pre-release, whatever their post, development and local parts. */
const sharesStem = (a: Version, b: Version): boolean =>
  compareVersions(
    { ...a, post: undefined, dev: undefined, local: [] },
    { ...b, post: undefined, dev: undefined, local: [] },
  ) === 0;

const isAfter = (version: Version, bound: Version): boolean => {
  const excludesPostReleases = bound.post === undefined && bound.dev === undefined;
  if (excludesPostReleases && sharesStem(version, bound)) return false;
  return compareVersions(withoutLocal(version), bound) > 0;
};

const isBefore = (version: Version, bound: Version): boolean =>
  compareVersions(version, isPrerelease(bound) ? bound : { ...bound, dev: 0n }) < 0;

const isEqual = (version: Version, specifier: Specifier & { operator: "==" | "!=" }): boolean => {
  const { version: bound, isPrefix } = specifier;
  if (isPrefix) return hasPrefix(version, bound.epoch, bound.release);
  return compareVersions(isLocal(bound) ? version : withoutLocal(version), bound) === 0;
};

const matches = (specifier: Exclude<Specifier, { operator: "===" }>, version: Version): boolean => {
  switch (specifier.operator) {
    case "==":
      return isEqual(version, specifier);
    case "!=":
      return !isEqual(version, specifier);
    case "<=":
      return compareVersions(withoutLocal(version), specifier.version) <= 0;
    case ">=":
      return compareVersions(version, specifier.version) >= 0;
    case "<":
      return isBefore(version, specifier.version);
    case ">":
      return isAfter(version, specifier.version);
    case "~=": {
      const { epoch, release } = specifier.version;
      return compareVersions(version, specifier.version) >= 0 && hasPrefix(version, epoch, release.slice(0, -1));
    }
  }
};

/**
 * Whether every clause admits the version, as `SpecifierSet.contains` of Python's `packaging` 26 says it: a pre-release
 * counts unless `prereleases` is false. `version` is text because `===` compares the spelling; a text that is no
 * version is admitted by `===` and by no clause at all only.
 */
export const admits = (
  specifiers: readonly Specifier[],
  version: string,
  { prereleases = true }: { readonly prereleases?: boolean } = {},
): boolean => {
  const parsed = parseVersion(version);
  if (!prereleases && parsed !== undefined && isPrerelease(parsed)) return false;
  return specifiers.every((specifier) => {
    if (specifier.operator === "===") return specifier.text.toLowerCase() === version.toLowerCase();
    return parsed !== undefined && matches(specifier, parsed);
  });
};

/** Whether a clause asks for a pre-release, or for no less than one; `<2.0.dev0` asks for none. */
export const namesPrerelease = (specifier: string): boolean =>
  (parseSpecifiers(specifier) ?? []).some((clause) => {
    if (clause.operator === "<" || clause.operator === "<=" || clause.operator === "!=") return false;
    const version = clause.operator === "===" ? parseVersion(clause.text) : clause.version;
    return version !== undefined && isPrerelease(version);
  });
