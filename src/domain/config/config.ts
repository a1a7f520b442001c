import { isPlatform, platformPattern } from "../plan/wheel-pattern.ts";
import { invalidSetting, unknownKey, unknownPackage } from "../problem/config.ts";
import type { Finding } from "../problem/finding.ts";
import type { FilePlace } from "../problem/workspace.ts";
import { normalizeName, type PackageName } from "../python/name.ts";
import { nearest } from "../text/nearest.ts";
import { parseCommitTypes } from "./commit-types.ts";
import { formatClashes } from "./format-clashes.ts";
import { parseGroups, versionings, withOwnGroups } from "./groups.ts";
import { isGlob } from "./name-pattern.ts";
import { noPackageConfig } from "./no-config.ts";
import type { Config, PackageConfig } from "./shape.ts";
import { textFaults } from "./text-faults.ts";
import { isTable, isText, isTexts, type KeyPath, spell } from "./value.ts";

export type { Config, PackageConfig } from "./shape.ts";

/** One key that only the configuration has, for the docs and the JSON Schema. */
export interface ProjectKey {
  readonly name: string;
  readonly description: string;
  readonly expected: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Finds a key in the file's text; for messages only. */
export type Locate = (path: KeyPath) => { readonly line: number; readonly column: number } | undefined;

/** One key of a package's table, for the parser, the docs and the JSON Schema. */
export interface PackageKey {
  readonly name: string;
  readonly description: string;
  readonly expected: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly accepts: (value: unknown) => boolean;
}

const texts = { type: "array", items: { type: "string", minLength: 1 } };

export const packageKeys: readonly PackageKey[] = [
  {
    name: "smoke",
    description: "A command that is run where the package is installed, instead of importing it; or `off`",
    expected: 'a command as a list of texts, or "off"',
    schema: { oneOf: [{ const: "off" }, { ...texts, minItems: 1 }] },
    accepts: (value) => value === "off" || (isTexts(value) && value.length > 0),
  },
  {
    name: "extras",
    description: "Extras that are installed with it for the smoke test",
    expected: "a list of texts",
    schema: texts,
    accepts: isTexts,
  },
  {
    name: "python-version",
    description: "Python versions, as uv takes them: the first builds, all smoke-test",
    expected: "a list of texts",
    schema: texts,
    accepts: isTexts,
  },
  {
    name: "private",
    description: "`true`: never published",
    expected: "true or false",
    schema: { type: "boolean" },
    accepts: (value) => typeof value === "boolean",
  },
  {
    name: "tag-format",
    description: "Tag formats of this package alone, with `{name}` and `{version}`",
    expected: "a text or a list of texts",
    schema: { oneOf: [{ type: "string", minLength: 1 }, texts] },
    accepts: (value) => isText(value) || isTexts(value),
  },
  {
    name: "extra-paths",
    description:
      "Globs from the repository's top, of files outside of its folder that its build reads: they are its changes, too",
    expected: "a list of texts",
    schema: texts,
    accepts: isTexts,
  },
  {
    name: "changelog",
    description:
      "Path of this package's changelog from the workspace's root, with `{name}` and `{path}` as in the input `changelog`, which it comes before",
    expected: "a path",
    schema: { type: "string", minLength: 1 },
    accepts: isText,
  },
  {
    name: "platforms",
    description:
      "What other jobs build its wheels for, as `python-abi-platform` with `*` for any text: it is published with a wheel for each, or not at all. Here its source distribution alone is built",
    expected: "a list of texts such as cp312-cp312-manylinux*_x86_64",
    schema: { type: "array", items: { type: "string", pattern: platformPattern } },
    accepts: (value) => isTexts(value) && value.every(isPlatform),
  },
  {
    name: "group",
    description: "The group that it is in, of `groups` in the configuration",
    expected: "the name of a group",
    schema: { type: "string", minLength: 1 },
    accepts: isText,
  },
];

const bumpSchema = { enum: ["major", "minor", "patch", "none"] };

export const projectKeys: readonly ProjectKey[] = [
  {
    name: "groups",
    description:
      "Packages that are named together, as `group:NAME`: `packages` (names or globs) and `versioning`, `lockstep` (all have one version) or `linked` (those that move have one)",
    expected: "a table for each group",
    schema: {
      type: "object",
      additionalProperties: {
        type: "object",
        additionalProperties: false,
        properties: { packages: texts, versioning: { enum: versionings } },
      },
    },
  },
  {
    name: "commit-types",
    description:
      "What types of commits and fragments release: `major`, `minor`, `patch` or `none`, or a table of `bump` and the changelog's `section`",
    expected: "a table",
    schema: {
      type: "object",
      additionalProperties: {
        oneOf: [
          bumpSchema,
          {
            type: "object",
            additionalProperties: false,
            required: ["bump"],
            properties: { bump: bumpSchema, section: { type: "string", minLength: 1 } },
          },
        ],
      },
    },
  },
  {
    name: "first-commit",
    description: "The commit after which changes count, for packages without any release",
    expected: "a commit's hash of 40 digits",
    schema: { type: "string", pattern: "^[0-9a-f]{40,64}$" },
  },
];

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
 * inputs are checked with the inputs.
 */
export const parseConfig = ({
  table,
  file,
  keys,
  onlyGiven = [],
  locate,
}: ConfigSource): { readonly config: Config; readonly findings: readonly Finding[] } => {
  const place = (path: KeyPath) => ({ file, ...locate(path) });
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
    .map((key) =>
      unknownKey({ key, nearest: onlyGiven.includes(key) ? undefined : nearest(key, known), place: place([key]) }),
    );
  for (const key of ["tag-format", "changelog"]) findings.push(...textFaults([key], settings[key], place));
  const packages = new Map<PackageName, PackageConfig>();
  if (!isTable(tables)) {
    const expected = "a table for each package";
    findings.push(invalidSetting({ key: "packages", expected, value: spell(tables), place: place(["packages"]) }));
  } else {
    for (const [name, content] of Object.entries(tables)) {
      const faults = packageFaults(["packages", name], content, place);
      findings.push(...faults);
      packages.set(normalizeName(name), packageConfig(faults.length === 0 ? (content as Record<string, unknown>) : {}));
    }
  }
  findings.push(...formatClashes({ settings, packages }, place));
  const { groups: written, findings: groupFaults } = parseGroups(groupTables, place);
  const { groups, findings: strayed } = withOwnGroups(written, packages, place);
  findings.push(...strayed);
  const { commitTypes, findings: typeFaults } = parseCommitTypes(types, place);
  findings.push(...groupFaults, ...typeFaults);
  if (firstCommit !== undefined && !isHash(firstCommit)) {
    const expected = "a commit's hash of 40 digits";
    const value = spell(firstCommit);
    findings.push(invalidSetting({ key: "first-commit", expected, value, place: place(["first-commit"]) }));
  }
  const first = isHash(firstCommit) ? firstCommit : undefined;
  return { config: { file, settings, packages, groups, commitTypes, firstCommit: first }, findings };
};

const isHash = (value: unknown): value is string => isText(value) && /^[0-9a-f]{40,64}$/.test(value);

/** What is said of one package. */
export const configOf = ({ packages }: Config, name: PackageName): PackageConfig =>
  packages.get(name) ?? noPackageConfig;

/** The Python that builds a package, as uv takes it, where `given` is for all; uv's choice where it is `undefined`. */
export const buildPythonOf = (config: Config, name: PackageName, given: readonly string[]): string | undefined =>
  configOf(config, name).pythonVersions[0] ?? given[0];

/** Tables of packages that are no members, and what groups name that is none. */
export const unknownPackages = (config: Config, members: readonly PackageName[]): readonly Finding[] => {
  const named = [...config.groups.values()].flatMap(({ packages }) => packages.filter((each) => !isGlob(each)));
  return [...new Set([...config.packages.keys(), ...named.map(normalizeName)])]
    .filter((name) => !members.includes(name))
    .map((name) => unknownPackage({ name, nearest: nearest(name, members), place: { file: config.file } }));
};

const packageFaults = (path: KeyPath, content: unknown, place: (path: KeyPath) => FilePlace): readonly Finding[] => {
  const wrong = (at: KeyPath, expected: string, value: unknown) =>
    invalidSetting({ key: at.join("."), expected, value: spell(value), place: place(at) });
  if (!isTable(content)) return [wrong(path, "a table", content)];
  const names = packageKeys.map(({ name }) => name);
  return Object.entries(content).flatMap(([key, value]) => {
    const at = [...path, key];
    const known = packageKeys.find(({ name }) => name === key);
    if (known === undefined) return [unknownKey({ key: at.join("."), nearest: nearest(key, names), place: place(at) })];
    if (!known.accepts(value)) return [wrong(at, known.expected, value)];
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
