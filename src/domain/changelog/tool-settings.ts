import { parseToml } from "../toml/parse.ts";
import type { ReadSource } from "../workspace/source-text.ts";
import { scrivChangelog, scrivSettings } from "./scriv-settings.ts";
import { isTable, type Table, tableAt, textAt } from "./tables.ts";

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
 * https://commitizen-tools.github.io/commitizen/config/changelog/ https://changie.dev/config/ https://python-semantic-release.readthedocs.io/en/latest/configuration/configuration.html
 */
export const configuredChangelogs = (tool: Table, read: ReadSource): readonly string[] => {
  const towncrier = towncrierSettings(tool, read);
  const commitizen = commitizenSettings(tool, read);
  const scriv = scrivSettings(tool, read);
  const paths = [
    towncrier && towncrierFile(towncrier),
    scriv && scrivChangelog(scriv),
    commitizen && commitizenFile(commitizen),
    semanticReleaseChangelog(tool),
    changieFile(read),
  ];
  return paths.filter((path) => path !== undefined);
};

const towncrierFile = (settings: Table): string => textAt(settings, "filename") ?? "NEWS.rst";

/** What commitizen is told, in `pyproject.toml`, or in a file of its own where that has none. https://commitizen-tools.github.io/commitizen/config/configuration_file/ */
export const commitizenSettings = ({ commitizen }: Table, read: ReadSource): Table | undefined => {
  if (isTable(commitizen)) return commitizen;
  const source = [".cz.toml", "cz.toml"].map((path) => read(path)).find(({ kind }) => kind === "text");
  const parsed = source?.kind === "text" ? parseToml(source.text) : undefined;
  return parsed?.ok === true ? tableAt(parsed.table, "tool", "commitizen") : undefined;
};

/** Without `changelog_file` it is `CHANGELOG.md`, whatever the format. */
const commitizenFile = (settings: Table): string => textAt(settings, "changelog_file") ?? "CHANGELOG.md";

/** Whether a tool is told to merge pre-releases into the section of the final release. */
export const mergesPrereleases = (tool: Table, read: ReadSource): boolean =>
  commitizenSettings(tool, read)?.changelog_merge_prerelease === true;

/** What python-semantic-release is told by a `[tool]` table; `undefined` where it is not in use. */
export const semanticReleaseChangelog = ({ semantic_release: settings }: Table): string | undefined => {
  if (!isTable(settings)) return undefined;
  const changelog = tableAt(settings, "changelog");
  const templates = tableAt(changelog, "default_templates");
  const file = textAt(templates, "changelog_file") ?? textAt(changelog, "changelog_file");
  return file ?? `CHANGELOG.${textAt(templates, "output_format") ?? "md"}`;
};

const changieFile = (read: ReadSource): string | undefined => {
  const settings = changieSettings(read);
  return settings === undefined ? undefined : changieKey(settings, "changelogPath", "CHANGELOG.md");
};

/** What changie is told in a folder, as YAML; `undefined` where it has no file. */
export const changieSettings = (read: ReadSource): string | undefined => {
  const source = [".changie.yaml", ".changie.yml"].map((path) => read(path)).find(({ kind }) => kind === "text");
  return source?.kind === "text" ? source.text : undefined;
};

/** A path in changie's settings. */
export const changieKey = (settings: string, key: string, usual: string): string =>
  new RegExp(`^${key}:[ \\t]*["']?([\\w./-]+)`, "m").exec(settings)?.[1] ?? usual;
