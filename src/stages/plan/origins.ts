import type { PackageName } from "../../domain/python/name.ts";
import { canonicalVersion } from "../../domain/python/version.ts";
import { asksCompilers } from "../../domain/version-origin/backend.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import type { Files } from "../../ports/files.ts";
import { originsOf } from "./read-origins.ts";
import { withDynamicVersion } from "./survey.ts";

/** Of the packages that can be released and whose version git's tags give: the tool that makes it. */
export const readTagTools = async (workspace: Workspace, files: Files): Promise<ReadonlyMap<PackageName, string>> => {
  const origins = await originsOf(withDynamicVersion(workspace), { workspace, files });
  return new Map(origins.flatMap(([name, origin]) => (origin.kind === "tags" ? [[name, origin.tool]] : [])));
};

/** Dynamic versions that are read from a file, canonical: what would say them needs compilers. What is built is held against it. */
export const readCostly = async (workspace: Workspace, files: Files): Promise<ReadonlyMap<PackageName, string>> => {
  const origins = await originsOf(withDynamicVersion(workspace).filter(asksCompilers), { workspace, files });
  return new Map(
    origins.flatMap(([name, origin]) => {
      const version = origin.kind === "stated" ? canonicalVersion(origin.stated.version) : undefined;
      return version === undefined ? [] : [[name, version]];
    }),
  );
};
