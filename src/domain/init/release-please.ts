import { type Table, tableAt } from "../changelog/tables.ts";
import { parseVersion } from "../python/version.ts";
import { isObject, objectOf, parseJson } from "../text/json.ts";
import { join, normalize, relative } from "../workspace/path.ts";
import { type ReadSource, topOf } from "../workspace/source-text.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { TaggedPackage } from "./tag-style.ts";

/** The name that release-please looks for at the repository's top. */
export const releasePleaseFile = "release-please-config.json";

/** A path from the repository's top, as the workspace's files are read. */
export const fromTop = (workspace: Workspace, path: string): string =>
  normalize(join(relative(workspace.root, topOf(workspace)), path));

/** What release-please is told; empty where it is not in use, or its file is no JSON. */
export const releasePleaseConfig = (workspace: Workspace, read: ReadSource): Table => {
  const file = read(fromTop(workspace, releasePleaseFile));
  return objectOf(parseJson(file.kind === "text" ? file.text : ""));
};

const patchKey = "bump-patch-for-minor-pre-major";

/**
 * Packages in 0.x of which a feature is a patch.
 * https://github.com/googleapis/release-please/blob/main/docs/manifest-releaser.md#configfile
 */
export const featuresArePatches = (
  config: Table,
  packages: readonly TaggedPackage[],
  prefix: string,
): readonly TaggedPackage[] =>
  packages.filter(({ path, version }) => {
    const folder = normalize(join(prefix, path));
    const told = Object.entries(tableAt(config, "packages")).find(([each]) => normalize(each) === folder)?.[1];
    const value = isObject(told) ? told[patchKey] : undefined;
    return (value ?? config[patchKey]) === true && parseVersion(version ?? "")?.release[0] === 0n;
  });
