import { isTable, type Table, tableAt } from "../changelog/tables.ts";
import type { Stated } from "../problem/version-sources.ts";
import { canonicalVersion } from "../python/version.ts";
import { literally } from "../version-files/assigned-version.ts";
import { ownerOf } from "../version-files/owner.ts";
import { baseName, join } from "../workspace/path.ts";
import type { ReadSource } from "../workspace/source-text.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import { fromTop, releasePleaseConfig } from "./release-please.ts";

/**
 * Lines of `version-files` for what release-please moves besides: marked lines of files that its `extra-files` name, where
 * they have the version that is `versionOf` the package in whose folder they lie. Where the version itself stands is written without being
 * told, and so is a `pyproject.toml`.
 * https://github.com/googleapis/release-please/blob/main/docs/customizing.md#updating-arbitrary-files
 */
export const markedVersions = (
  workspace: Workspace,
  versionOf: (owner: Member | undefined) => Stated | undefined,
  read: ReadSource,
): readonly string[] => {
  const inWorkspace = (path: string): string => fromTop(workspace, path);
  return extraFiles(releasePleaseConfig(workspace, read)).flatMap(({ folder, path }) => {
    const paths = path.startsWith("/") ? [path.slice(1)] : [join(folder, path), path];
    const file = paths.map(inWorkspace).find((each) => read(each).kind === "text");
    if (file === undefined || baseName(file) === "pyproject.toml") return [];
    const source = read(file);
    const stated = versionOf(ownerOf(file, workspace));
    if (source.kind !== "text" || stated === undefined || source.file === stated.place.file) return [];
    return markedLines(source.text, stated.version).map((before) => `${file}: ^${literally(before)}(\\d[\\w.+!-]*)`);
  });
};

interface ExtraFile {
  /** Of release-please's package, from the git top. */
  readonly folder: string;
  readonly path: string;
}

/** Those that it reads as any text; of others it has keys. */
const extraFiles = (config: Table): readonly ExtraFile[] =>
  Object.entries(tableAt(config, "packages")).flatMap(([folder, settings]) => {
    const files = isTable(settings) ? settings["extra-files"] : undefined;
    return (Array.isArray(files) ? files : []).flatMap((each: unknown) => {
      const path = isTable(each) && each.type === "generic" ? each.path : each;
      return typeof path === "string" ? [{ folder, path }] : [];
    });
  });

/** What stands before the version in marked lines, where that is on no other line. */
const markedLines = (text: string, version: string): readonly string[] => {
  const own = canonicalVersion(version);
  const lines = text.split(/\r?\n/);
  return lines
    .filter((line) => line.includes("x-release-please-version"))
    .flatMap((line) => {
      const found = /\d+\.\d+\.\d+[\w.+-]*/.exec(line);
      const before = line.slice(0, found?.index);
      const isAlone = lines.filter((each) => each.startsWith(before)).length === 1;
      return found !== null && canonicalVersion(found[0]) === own && isAlone ? [before] : [];
    });
};
