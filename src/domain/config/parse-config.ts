import { invalidSetting, unknownKey } from "../problem/config.ts";
import type { Finding } from "../problem/finding.ts";
import type { FilePlace } from "../problem/workspace.ts";
import { normalizeName, type PackageName } from "../python/name.ts";
import { isCommitHash } from "../text/commit-hash.ts";
import { nearest } from "../text/nearest.ts";
import { parseCommitTypes } from "./commit-types.ts";
import type { Config, PackageConfig } from "./config.ts";
import { parseGroups, withOwnGroups } from "./groups.ts";
import { packageKeys, projectKeys } from "./keys.ts";
import { textFaults } from "./text-faults.ts";
import { invalidIn, isTable, type KeyPath } from "./value.ts";

/** Finds a key in the file's text; for messages only. */
export type Locate = (path: KeyPath) => { readonly line: number; readonly column: number } | undefined;

export interface ConfigSource {
  /** The table's content. */
  readonly table: Readonly<Record<string, unknown>>;
  /** Relative to the root. */
  readonly file: string;
  /** The names of the inputs that may stand in it. */
  readonly keys: readonly string[];
  /** The names of the others: who writes one means no other key. */
  readonly onlyGiven?: readonly string[];
  readonly locate: Locate;
}

/**
 * Reads a configuration and checks its keys and its packages' tables; the config holds every name, and of each what is sound. The values of
 * inputs are checked with the inputs, and formats that clash with the members that have them.
 */
export const parseConfig = ({
  table,
  file,
  keys,
  onlyGiven = [],
  locate,
}: ConfigSource): { readonly config: Config; readonly findings: readonly Finding[] } => {
  const place = (path: KeyPath) => ({ file, ...locate(path) });
  const invalid = invalidIn(place);
  const {
    packages: tables = {},
    groups: groupTables = {},
    "commit-types": types = {},
    "first-commit": firstCommit,
    ...settings
  } = table;
  const known = [...keys, "packages", ...projectKeys.map(({ name }) => name)];
  const findings = Object.keys(table)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const isOfRun = onlyGiven.includes(key);
      return unknownKey({ key, nearest: isOfRun ? undefined : nearest(key, known), isOfRun, place: place([key]) });
    });
  for (const key of ["tag-format", "changelog"]) findings.push(...textFaults([key], settings[key], place));
  const packages = new Map<PackageName, PackageConfig>();
  if (!isTable(tables)) {
    findings.push(invalid(["packages"], "a table for each package", tables));
  } else {
    for (const [name, content] of Object.entries(tables)) {
      const path = ["packages", name];
      const faults = packageFaults(path, content, place);
      findings.push(...faults);
      const normal = normalizeName(name);
      if (packages.has(normal)) {
        const facts = { expected: `one table for ${normal}`, value: "another one, in another spelling" };
        findings.push(invalidSetting({ key: path.join("."), ...facts, place: place(path) }));
      }
      packages.set(normal, packageConfig(faults.length === 0 ? (content as Record<string, unknown>) : {}));
    }
  }
  const { groups: written, findings: groupFaults } = parseGroups(groupTables, place);
  const { groups, findings: strayed } = withOwnGroups(written, packages, place);
  findings.push(...strayed);
  const { commitTypes, findings: typeFaults } = parseCommitTypes(types, place);
  findings.push(...groupFaults, ...typeFaults);
  if (firstCommit !== undefined && !isCommitHash(firstCommit)) {
    findings.push(invalid(["first-commit"], "a commit's hash of 40 digits", firstCommit));
  }
  const first = isCommitHash(firstCommit) ? firstCommit : undefined;
  return { config: { file, settings, packages, groups, commitTypes, firstCommit: first }, findings };
};

const packageFaults = (path: KeyPath, content: unknown, place: (path: KeyPath) => FilePlace): readonly Finding[] => {
  const invalid = invalidIn(place);
  if (!isTable(content)) return [invalid(path, "a table", content)];
  const names = packageKeys.map(({ name }) => name);
  return Object.entries(content).flatMap(([key, value]) => {
    const at = [...path, key];
    const known = packageKeys.find(({ name }) => name === key);
    if (known === undefined) return [unknownKey({ key: at.join("."), nearest: nearest(key, names), place: place(at) })];
    if (!known.accepts(value)) return [invalid(at, known.expected, value)];
    return textFaults(at, value, place);
  });
};

/** Of a table whose values have been accepted. */
const packageConfig = (content: Readonly<Record<string, unknown>>): PackageConfig => {
  const list = (value: unknown): readonly string[] =>
    typeof value === "string" ? [value] : ((value as readonly string[] | undefined) ?? []);
  return {
    smoke: content.smoke as PackageConfig["smoke"],
    extras: list(content.extras),
    pythonVersions: list(content["python-version"]),
    isPrivate: content.private === true,
    tagFormats: list(content["tag-format"]),
    platforms: list(content.platforms),
    extraPaths: list(content["extra-paths"]),
    changelog: content.changelog as PackageConfig["changelog"],
    group: content.group as PackageConfig["group"],
  };
};
