import type { Comparison } from "./marker.ts";
import { parseVersion } from "./version.ts";

/** Values by variable. */
export type Environment = Readonly<Record<string, string>>;

/** The variables that belong together, as the systems have them that tools know of; the last stands for all others. */
const platforms: readonly Environment[] = [
  ["posix", "linux", "Linux"],
  ["posix", "darwin", "Darwin"],
  ["nt", "win32", "Windows"],
  ["posix", "aix", "AIX"],
  ["posix", "android", "Android"],
  ["posix", "emscripten", "Emscripten"],
  ["posix", "ios", "iOS"],
  ["posix", "?", "?"],
].map(([os_name = "", sys_platform = "", platform_system = ""]) => ({ os_name, sys_platform, platform_system }));

const groups: Readonly<Record<string, string>> = {
  os_name: "platform",
  sys_platform: "platform",
  platform_system: "platform",
  python_version: "python",
  python_full_version: "python",
};

const versionVariables = ["python_version", "python_full_version", "implementation_version", "platform_release"];
const setVariables = ["extras", "dependency_groups"];

/** The variable and the text of a comparison of these two. */
const sidesOf = ({ left, right }: Comparison): readonly [variable: string, text: string] | undefined => {
  if (left.kind === "variable" && right.kind === "value") return [left.name, right.text];
  if (left.kind === "value" && right.kind === "variable") return [right.name, left.text];
  return undefined;
};

/** Whether it compares a variable that holds a version. */
export const isAboutVersions = (comparison: Comparison): boolean =>
  versionVariables.includes(sidesOf(comparison)?.[0] ?? "");

/** Whether no rule decides it: two variables, two texts, sets, operators that texts have not. */
const isUndecided = (comparison: Comparison): boolean => {
  const sides = sidesOf(comparison);
  if (sides === undefined || setVariables.includes(sides[0])) return true;
  return !isAboutVersions(comparison) && ["~=", "==="].includes(comparison.operator);
};

/** Comparisons of one group stand and fall with the same variables, those of others do not touch one another. */
export const groupOf = (comparison: Comparison): string => {
  if (isUndecided(comparison)) return JSON.stringify(comparison);
  const [variable = ""] = sidesOf(comparison) ?? [];
  return groups[variable] ?? variable;
};

/** Where ranges of comparisons with a version start: at it, and after it, its minor and its major version. */
const versionsAround = (text: string): readonly string[] => {
  const version = parseVersion(text.replace(/\.\*$/, ""));
  if (version === undefined) return [];
  const [major = 0n, minor = 0n, patch = 0n] = version.release;
  return [
    [major, minor, patch],
    [major, minor, patch + 1n],
    [major, minor + 1n, 0n],
    [major + 1n, 0n, 0n],
  ].map((numbers) => numbers.join("."));
};

const platformWith = (variable: string, text: string): Environment =>
  platforms.find((platform) => platform[variable] === text) ?? { ...platforms.at(-1), [variable]: text };

/** `version` as `3.12.4`. */
export const pythonOf = (version: string): Environment => ({
  python_version: version.split(".").slice(0, 2).join("."),
  python_full_version: version,
});

/**
 * For comparisons of one group, environments in all of which they can differ; `undefined` for those that no rule
 * decides, which may hold or not whatever the others do.
 */
export const environmentsFor = (comparisons: readonly Comparison[]): readonly Environment[] | undefined => {
  if (comparisons.some(isUndecided)) return undefined;
  const [group] = comparisons.map(groupOf);
  const mentions = comparisons.flatMap((comparison) => {
    const [variable, text] = sidesOf(comparison) ?? ["", ""];
    return [text, ...text.split(/[ ,|]+/)].map((mention) => [variable, mention] as const);
  });
  if (group === "platform") return [...platforms, ...mentions.map(([variable, text]) => platformWith(variable, text))];
  const versions = new Set(["0.0.0", ...mentions.flatMap(([, text]) => versionsAround(text))]);
  if (group === "python") return [...versions].map(pythonOf);
  const texts = mentions.map(([, text]) => text);
  const values = new Set(["", "?", ...texts, ...(comparisons.some(isAboutVersions) ? versions : [])]);
  return [...values].map((value) => ({ [group ?? ""]: value }));
};
