import type { Stated } from "../problem/version-sources.ts";
import { canonicalVersion } from "../python/version.ts";
import { literally } from "../version-files/assigned-version.ts";
import { ownerOf } from "../version-files/owner.ts";
import { baseName } from "../workspace/path.ts";
import type { ReadSource } from "../workspace/source-text.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import { extraFiles, placeOfExtra } from "./extra-files.ts";

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
  return extraFiles(workspace, read).flatMap((each) => {
    const isText = each.settings === undefined || each.settings.type === "generic";
    const file = isText ? placeOfExtra(workspace, each, read) : undefined;
    if (file === undefined || baseName(file) === "pyproject.toml") return [];
    const source = read(file);
    const stated = versionOf(ownerOf(file, workspace));
    if (source.kind !== "text" || stated === undefined || source.file === stated.place.file) return [];
    return markedLines(source.text, stated.version).map((before) => `${file}: ^${literally(before)}(\\d[\\w.+!-]*)`);
  });
};

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
