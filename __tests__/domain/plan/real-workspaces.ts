import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { readWorkspace } from "../../../src/domain/workspace/read.ts";
import type { Workspace } from "../../../src/domain/workspace/workspace.ts";
import { withCorpora } from "../../corpora.ts";

/** A real workspace as data, and what an independent program found in it. */
export interface RealWorkspace {
  readonly name: string;
  /** Of the corpora: what is known of it lies there. */
  readonly folder: string;
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

/** Defines tests on the real workspaces, where they lie beside the checkout. */
export const withRealWorkspaces = (title: string, define: (real: readonly RealWorkspace[]) => void) =>
  withCorpora(title, "workspaces", (corpora) => define(readdirSync(corpora).map((name) => read(join(corpora, name)))));

const read = (folder: string): RealWorkspace => {
  const truth = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8"));
  const members: readonly { name: string; resolved_version: string | null }[] = truth.members;
  return {
    name: basename(folder),
    folder,
    workspace: readWorkspace(nodeFiles, join(folder, truth.root)),
    versions: new Map(members.flatMap((each) => (each.resolved_version ? [[each.name, each.resolved_version]] : []))),
    excluding: truth.internal_pins_not_satisfied,
  };
};
