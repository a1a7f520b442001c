import { join } from "../workspace/path.ts";
import type { ReadSource } from "../workspace/source-text.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { fromTop, releasePleaseFile } from "./release-please.ts";

/** Settings of tools that choose versions and tag, which nothing here reads for that, from the repository's top. */
export const leftovers = (workspace: Workspace, read: ReadSource): readonly string[] => {
  const table = "[tool.semantic_release]";
  const tables = workspace.members
    .filter(({ path, tool }) => path !== "." && "semantic_release" in tool)
    .map(({ path }) => `${join(workspace.prefix, join(path, "pyproject.toml"))}: ${table}`);
  const files = [releasePleaseFile, ".release-please-manifest.json"];
  return [
    ...("semantic_release" in workspace.rootTool ? [`${join(workspace.prefix, "pyproject.toml")}: ${table}`] : []),
    ...tables,
    ...files.filter((file) => read(fromTop(workspace, file)).kind === "text"),
  ];
};
