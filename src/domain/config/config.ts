import { invalidSetting, unknownKey, unknownPackage } from "../problem/config.ts";
import type { Finding } from "../problem/finding.ts";
import type { FilePlace } from "../problem/workspace.ts";
import { normalizeName, type PackageName } from "../python/name.ts";
import { parseTagFormat } from "../tag/tag-format.ts";
import { nearest } from "../text/nearest.ts";

/** What `[tool.release-actions.packages.<name>]` says of one package. */
export interface PackageConfig {
  /** A command to run after the installation instead of imports, or `off`; `undefined` where nothing is said. */
  readonly smoke: readonly string[] | "off" | undefined;
  /** Installed with the package for the smoke test. */
  readonly extras: readonly string[];
  /** As uv takes them: the first builds, all smoke-test. Empty where nothing is said. */
  readonly pythonVersions: readonly string[];
  /** Never published. */
  readonly isPrivate: boolean;
  /** Empty where nothing is said. */
  readonly tagFormats: readonly string[];
}

/** `[tool.release-actions]`: what belongs to the project, not to one run. */
export interface Config {
  /** Relative to the root: where it was read from. */
  readonly file: string;
  /** By key, as TOML gives them: each is the default of the input of that name. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly packages: ReadonlyMap<PackageName, PackageConfig>;
}

/** Where a key stands: the names of the tables, then its own. */
export type KeyPath = readonly string[];

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

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
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
];

export interface ConfigSource {
  /** The table's content. */
  readonly table: Readonly<Record<string, unknown>>;
  /** Relative to the root. */
  readonly file: string;
  /** The names of the inputs that may stand in it. */
  readonly keys: readonly string[];
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
  locate,
}: ConfigSource): { readonly config: Config; readonly findings: readonly Finding[] } => {
  const place = (path: KeyPath) => ({ file, ...locate(path) });
  const { packages: tables = {}, ...settings } = table;
  const known = [...keys, "packages"];
  const findings = Object.keys(table)
    .filter((key) => !known.includes(key))
    .map((key) => unknownKey({ key, nearest: nearest(key, known), place: place([key]) }));
  findings.push(...formatFaults(settings["tag-format"], place(["tag-format"])));
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
  return { config: { file, settings, packages }, findings };
};

/** What is said of one package. */
export const configOf = ({ packages }: Config, name: PackageName): PackageConfig =>
  packages.get(name) ?? packageConfig({});

/** The Python that builds a package, as uv takes it, where `given` is for all; uv's choice where it is `undefined`. */
export const buildPythonOf = (config: Config, name: PackageName, given: readonly string[]): string | undefined =>
  configOf(config, name).pythonVersions[0] ?? given[0];

/** Tables of packages that are no members. */
export const unknownPackages = (config: Config, members: readonly PackageName[]): readonly Finding[] =>
  [...config.packages.keys()]
    .filter((name) => !members.includes(name))
    .map((name) => unknownPackage({ name, nearest: nearest(name, members), place: { file: config.file } }));

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
    return key === "tag-format" ? formatFaults(value, place(at)) : [];
  });
};

/** What is wrong with tag formats, where they stand; values of another type are told elsewhere. */
const formatFaults = (value: unknown, place: FilePlace): readonly Finding[] =>
  (isText(value) ? value.split(/[\n,]/) : isTexts(value) ? value : [])
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map(parseTagFormat)
    .flatMap((format) => ("code" in format ? [{ ...format, ...place }] : []));

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
  };
};

/** A TOML value for a message. */
export const spell = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? Number(inner) : inner)) ?? String(value);

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
