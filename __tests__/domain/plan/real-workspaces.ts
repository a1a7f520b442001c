import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { readWorkspace } from "../../../src/domain/workspace/read.ts";
import type { Workspace } from "../../../src/domain/workspace/workspace.ts";

const folder = join(import.meta.dirname, "..", "..", "..", "..", "shared", "corpora", "workspaces");

/** A real workspace as data, and what an independent program found in it. */
export interface RealWorkspace {
  readonly name: string;
  readonly workspace: Workspace;
  /** Static versions, and those that could be read from other files. */
  readonly versions: ReadonlyMap<string, string>;
  /** Requirements on siblings that exclude the sibling's version. */
  readonly excluding: readonly {
    readonly from: string;
    readonly to: string;
    readonly requirement: string;
    readonly where: string;
  }[];
}

/** Where they are looked for; to say so where there are none. */
export const realWorkspacesFolder = folder;

/** The real workspaces beside the checkout; none where they are not there. */
export const realWorkspaces = (): readonly RealWorkspace[] =>
  existsSync(folder)
    ? readdirSync(folder).map((name) => {
        const truth = JSON.parse(readFileSync(join(folder, name, "truth.json"), "utf8"));
        const members: readonly { name: string; resolved_version: string | null }[] = truth.members;
        return {
          name,
          workspace: readWorkspace(nodeFiles, join(folder, name, truth.root)),
          versions: new Map(
            members.flatMap((each) => (each.resolved_version ? [[each.name, each.resolved_version]] : [])),
          ),
          excluding: truth.internal_pins_not_satisfied,
        };
      })
    : [];
