import type { Environment } from "../environment/child.ts";
import { aTable, type Table } from "../workspace/shapes.ts";

/** A file of settings for uv. */
export interface SettingsFile {
  /** As a person finds it. */
  readonly path: string;
  readonly table: Table;
}

/** What told uv how to work: variables that a child saw, and the files that it read. */
export interface Told {
  readonly env: Environment;
  readonly files: readonly SettingsFile[];
}

const offlineWords = /network was disabled|network connectivity is disabled|offline mode/i;

/** Whether uv did not ask a network because it was told so. */
export const isOffline = (output: string): boolean => offlineWords.test(output.replaceAll(/\s+/g, " "));

/** Words of uv's that do not name the setting behind them. */
const signs: readonly (readonly [RegExp, string])[] = [
  [offlineWords, "offline"],
  [/hash-checking/i, "require-hashes"],
  [/building (?:from )?source(?: distributions)? is disabled|building source distributions/i, "no-build"],
  [/binaries? (?:is|are) disabled|using wheels is disabled/i, "no-binary"],
  [/index lookups were disabled/i, "no-index"],
  [/managed installations|search path/i, "python-preference managed-python no-managed-python python-search-path"],
  [/python downloads are/i, "python-downloads"],
  [
    /python-build-standalone|\/cpython-\d/,
    "python python-preference managed-python python-downloads python-install-mirror",
  ],
  [/required uv version/i, "required-version"],
];

/** What steers a resolution without being named where it fails. */
const steering = new Set(
  [
    "index default-index index-url extra-index-url find-links no-index index-strategy exclude-newer exclude-newer-package",
    "build-constraint build-constraint-dependencies no-build no-build-package no-binary no-binary-package",
  ].flatMap((line) => line.split(" ")),
);

/** Variables and settings, as a person finds them: `UV_NO_BUILD`, `no-build in pyproject.toml`. */
export interface Behind {
  readonly settings: readonly string[];
  /** Whether uv's words are about these; else they only steer what uv found no solution for. */
  readonly isCertain: boolean;
}

/**
 * What uv's words come from: what is named in them, known by them, or holds a value that stands in them. Where uv found
 * no solution and says not why, all that steers one.
 */
export const settingsBehind = (output: string, told: Told): Behind => {
  const text = output.replaceAll(/[\s│├╰─▶]+/g, " ");
  const known = signs.flatMap(([sign, names]) => (sign.test(text) ? names.split(" ") : []));
  const isNamed = (name: string): boolean => known.includes(name) || nameIn(name, text);
  const certain = choose(told, (name, value) => isNamed(name) || isValueIn(name, value, text));
  if (certain.length > 0) return { settings: certain, isCertain: true };
  const isUnsolved = /no solution found|unsatisfiable|not found in/i.test(text);
  return { settings: isUnsolved ? choose(told, (name) => steering.has(name)) : [], isCertain: false };
};

const choose = ({ env, files }: Told, isMeant: (name: string, value?: string) => boolean): readonly string[] => [
  ...Object.keys(env).filter((name) => name.startsWith("UV_") && isMeant(optionOf(name), env[name])),
  ...files.flatMap(({ path, table }) =>
    keysOf(table)
      .filter((key) => isMeant(key))
      .map((key) => `${key} in ${path}`),
  ),
];

/** Whether all of it stands in files of the repository, which a commit changes: another file has its whole path. */
export const areCommitted = (settings: readonly string[]): boolean =>
  settings.every((setting) => /(?:^| in )(?:pyproject|uv)\.toml$/.test(setting));

const optionOf = (variable: string): string => variable.slice("UV_".length).toLowerCase().replaceAll("_", "-");

/** As an option, a key, or a variable: a name of one word could be any word. */
const nameIn = (name: string, text: string): boolean =>
  new RegExp(`(?:--|\`)${name}(?![\\w-])|UV_${name.toUpperCase().replaceAll("-", "_")}(?!\\w)`).test(text) ||
  (name.includes("-") && new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text));

/** Of a path or a URL, and nothing shorter: `1` stands in many words. */
const isValueIn = (name: string, value: string | undefined, text: string): boolean => {
  if (value === undefined || value.length <= 3 || !/[/\\]/.test(value)) return false;
  if (name !== "cache-dir" || /permission denied|read-only/i.test(text)) return text.includes(value);
  // uv unpacks and builds below it: of what is wrong there, the place is no cause.
  return text.split(value.replace(/[/\\]+$/, "")).some((after, at) => at > 0 && !/^[/\\]./.test(after));
};

const keysOf = (table: Table): readonly string[] => [
  ...Object.keys(table),
  ...(aTable.accepts(table.pip) ? Object.keys(table.pip) : []),
];
