import { parseToml } from "../toml/parse.ts";
import type { ReadSource } from "../workspace/source-text.ts";

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The table at some keys; empty where there is none. */
export const tableAt = (table: Table, ...keys: readonly string[]): Table => {
  let found: unknown = table;
  for (const key of keys) found = isTable(found) ? found[key] : undefined;
  return isTable(found) ? found : {};
};

/** The text of a key; `undefined` for what is none. */
export const textAt = (table: Table, key: string): string | undefined => {
  const value = table[key];
  return typeof value === "string" && value !== "" ? value : undefined;
};

/** The tables in a list. */
export const tablesAt = (table: Table, key: string): readonly Table[] => {
  const value = table[key];
  return Array.isArray(value) ? value.filter(isTable) : [];
};

/**
 * What towncrier is told in a folder; `undefined` where it is not in use. `towncrier.toml` comes before `pyproject.toml`, the
 * `[tool]` table of which is given. Paths to read are relative to the folder.
 */
export const towncrierSettings = (tool: Table, read: ReadSource): Table | undefined => {
  const own = read("towncrier.toml");
  if (own.kind === "text") {
    const parsed = parseToml(own.text);
    return parsed.ok ? tableAt(parsed.table, "tool", "towncrier") : {};
  }
  return "towncrier" in tool ? tableAt(tool, "towncrier") : undefined;
};

/**
 * Where tools keep the changelog, by a `[tool]` table and the files beside it, relative to their folder. What
 * stands between braces is different for each release.
 * https://towncrier.readthedocs.io/en/stable/configuration.html https://scriv.readthedocs.io/en/latest/configuration.html
 * https://commitizen-tools.github.io/commitizen/config/changelog/ https://python-semantic-release.readthedocs.io/en/latest/configuration/configuration.html
 */
export const configuredChangelogs = (tool: Table, read: ReadSource): readonly string[] => {
  const towncrier = towncrierSettings(tool, read);
  const { scriv, commitizen, semantic_release: semanticRelease } = tool;
  const paths = [
    towncrier && towncrierFile(towncrier),
    isTable(scriv) ? scrivFile(scriv) : undefined,
    isTable(commitizen) ? commitizenFile(commitizen) : undefined,
    isTable(semanticRelease) ? semanticReleaseFile(semanticRelease) : undefined,
  ];
  return paths.filter((path) => path !== undefined);
};

const towncrierFile = (settings: Table): string => textAt(settings, "filename") ?? "NEWS.rst";

const scrivFile = (settings: Table): string => {
  const changelog = textAt(settings, "changelog") ?? textAt(settings, "output_file") ?? "CHANGELOG.${config:format}";
  return changelog.replaceAll("${config:format}", textAt(settings, "format") ?? "rst");
};

/** Without `changelog_file` it is `CHANGELOG.md`, whatever the format. */
const commitizenFile = (settings: Table): string => textAt(settings, "changelog_file") ?? "CHANGELOG.md";

const semanticReleaseFile = (settings: Table): string => {
  const changelog = tableAt(settings, "changelog");
  const templates = tableAt(changelog, "default_templates");
  const file = textAt(templates, "changelog_file") ?? textAt(changelog, "changelog_file");
  return file ?? `CHANGELOG.${textAt(templates, "output_format") ?? "md"}`;
};
