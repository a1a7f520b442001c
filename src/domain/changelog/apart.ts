import type { PackageName } from "../python/name.ts";
import { resolve } from "../workspace/path.ts";
import type { ReadSource } from "../workspace/source-text.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { ChangelogFile } from "./changelog-file.ts";
import { configuredChangelogs } from "./tool-settings.ts";

/**
 * Packages that keep a changelog beside them, which the tool that is set up beside the root does not write: what that tool
 * collects is not their news.
 */
export const keptApart = (
  { prefix, rootTool, members }: Workspace,
  changelogs: ReadonlyMap<PackageName, ChangelogFile>,
  read: ReadSource,
): ReadonlySet<PackageName> => {
  const whole = (path: string): string => resolve(prefix, path);
  const written = new Set(configuredChangelogs(rootTool, read).map(whole));
  const isApart = (path: string, found: ChangelogFile | undefined): boolean =>
    found?.kind === "found" && !written.has(found.file) && found.file.startsWith(`${whole(path)}/`);
  return new Set(
    members.filter(({ name, path }) => path !== "." && isApart(path, changelogs.get(name))).map(({ name }) => name),
  );
};
