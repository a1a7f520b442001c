import type { Files } from "../workspace/files.ts";
import { resolve } from "../workspace/path.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** What makes a folder a project, whose changelog is its own. */
const manifests =
  /^(?:pyproject\.toml|setup\.(?:py|cfg)|package\.json|Cargo\.toml|go\.mod|pubspec\.yaml|composer\.json|pom\.xml|build\.gradle(?:\.kts)?|mix\.exs|Package\.swift|.*\.(?:gemspec|sln))$/;

/**
 * The folders above a workspace's root, relative to it, the nearest first: up to the git top, and before the first that is
 * another project.
 */
export const foldersAbove = (files: Files, { root, prefix }: Workspace): readonly string[] => {
  const folders = prefix === "" ? [] : prefix.split("/").map((_, at) => `${"../".repeat(at)}..`);
  const isProject = (path: string): boolean =>
    (files.list(resolve(root, path)) ?? []).some(({ name }) => manifests.test(name));
  const end = folders.findIndex(isProject);
  return end < 0 ? folders : folders.slice(0, end);
};
