import type { PackageName } from "../../domain/python/name.ts";
import { originOf } from "../../domain/version-origin/resolve.ts";
import { sourceReader } from "../../domain/workspace/source-text.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import type { Files } from "../../ports/files.ts";
import { withDynamicVersion } from "./survey.ts";

/** Of the packages that can be released and whose version git's tags give: the tool that makes it. */
export const readTagTools = async (workspace: Workspace, files: Files): Promise<ReadonlyMap<PackageName, string>> => {
  const read = sourceReader(files, workspace);
  const origins = await Promise.all(
    withDynamicVersion(workspace).map(
      async (member) => [member.name, await originOf(workspace, member, read)] as const,
    ),
  );
  return new Map(origins.flatMap(([name, origin]) => (origin.kind === "tags" ? [[name, origin.tool]] : [])));
};
