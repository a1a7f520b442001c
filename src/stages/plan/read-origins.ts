import type { PackageName } from "../../domain/python/name.ts";
import type { VersionOrigin } from "../../domain/version-origin/origin.ts";
import { originOf } from "../../domain/version-origin/resolve.ts";
import { sourceReader } from "../../domain/workspace/source-text.ts";
import type { Member, Workspace } from "../../domain/workspace/workspace.ts";
import type { Files } from "../../ports/files.ts";

/** Where the versions of these members come from. */
export const originsOf = async (
  members: readonly Member[],
  { workspace, files }: { readonly workspace: Workspace; readonly files: Files },
): Promise<readonly (readonly [PackageName, VersionOrigin])[]> => {
  const read = sourceReader(files, workspace);
  return await Promise.all(
    members.map(async (member) => [member.name, await originOf(workspace, member, read)] as const),
  );
};
