import { isTable, type Table, tableAt, tablesAt, textAt } from "../changelog/tables.ts";
import { commitizenSettings } from "../changelog/tool-settings.ts";
import { parseToml } from "../toml/parse.ts";
import type { ReadSource } from "../workspace/source-text.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** A text that another tool looks for in a file, with `{current_version}` for the version in it. */
export interface BumpedFile {
  /** From the workspace's root. */
  readonly path: string;
  readonly search: string;
  /** What else stands on its line. */
  readonly beside: string;
}

const alone = "{current_version}";

/**
 * What tbump, bump2version, bump-my-version, commitizen and python-semantic-release are told to write, in the workspace's root.
 * https://github.com/your-tools/tbump, https://callowayproject.github.io/bump-my-version/reference/configuration/file/
 * https://commitizen-tools.github.io/commitizen/config/bump/, https://python-semantic-release.readthedocs.io/en/stable/configuration/configuration.html
 */
export const bumpedFiles = ({ rootTool }: Pick<Workspace, "rootTool">, read: ReadSource): readonly BumpedFile[] => [
  ...[tomlAt(read, "tbump.toml"), tableAt(rootTool, "tbump")].flatMap((table) =>
    tablesAt(table, "file").flatMap((file) => bumped(textAt(file, "src"), textAt(file, "search"))),
  ),
  ...[tableAt(tomlAt(read, ".bumpversion.toml"), "tool", "bumpversion"), tableAt(rootTool, "bumpversion")].flatMap(
    (table) =>
      tablesAt(table, "files")
        .filter(({ regex }) => regex !== true)
        .flatMap((file) => bumped(textAt(file, "filename"), textAt(file, "search") ?? textAt(table, "search"))),
  ),
  ...[commitizenSettings(rootTool, read)?.version_files, tableAt(rootTool, "semantic_release").version_variables]
    .flatMap((lines) => (Array.isArray(lines) ? lines : []))
    .flatMap((line: unknown) => {
      const [path, beside = ""] = String(line).split(":");
      return bumped(path, alone, beside);
    }),
  ...[".bumpversion.cfg", "setup.cfg"].flatMap((path) => inSections(textOf(read, path))),
];

const bumped = (path: string | undefined, search: string | undefined, beside = ""): readonly BumpedFile[] =>
  path === undefined ? [] : [{ path, search: search ?? alone, beside }];

const inSections = (text: string): readonly BumpedFile[] =>
  [...text.matchAll(/^\[bumpversion:file(?:\s*\([^)\n]*\))?:([^\]\n]+)\][^\n]*\n((?:(?!\[).*(?:\n|$))*)/gm)].flatMap(
    ([, path = "", settings = ""]) => bumped(path.trim(), /^search[ \t]*=[ \t]*(.*\S)/m.exec(settings)?.[1]),
  );

const textOf = (read: ReadSource, path: string): string => {
  const source = read(path);
  return source.kind === "text" ? source.text.replaceAll("\r\n", "\n") : "";
};

const tomlAt = (read: ReadSource, path: string): Table => {
  const parsed = parseToml(textOf(read, path));
  return parsed.ok && isTable(parsed.table) ? parsed.table : {};
};
