import type { Config } from "../../domain/config/config.ts";
import type { UvIndexes } from "../../domain/indexes/uv-indexes.ts";
import { type Reading, readingOf } from "../../domain/target/reading.ts";
import { chooseTarget, titleOf } from "../../domain/target/target.ts";
import { membersWith } from "../../domain/workspace/members-with.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import type { Changes } from "../../ports/changes.ts";
import type { Git } from "../../ports/git.ts";
import type { Indexes } from "../../ports/indexes.ts";
import type { PackageIndex, ReadIndex } from "../../ports/package-index.ts";
import type { NameOwnersPorts } from "../plan/name-owners.ts";
import type { NamesToAsk } from "./fetch.ts";

export interface NamePorts extends NameOwnersPorts {
  readonly config: Config;
  readonly git: Pick<Git, "inspect">;
  readonly changes: Pick<Changes, "find">;
  readonly openIndex: (index: ReadIndex) => Pick<PackageIndex, "project">;
  readonly indexes: Indexes;
  /** The branch that this one is to be merged into, as the forge says it. */
  readonly target: string | undefined;
}

/**
 * The packages that this branch or the working tree changes, to be looked up on the index that the configuration names.
 * All names at every run would be a burden for the index, and tell nothing new.
 */
export const namesToAsk = async (
  workspace: Workspace,
  { config, git, changes, openPages, openIndex, indexes, target, homes }: NamePorts,
): Promise<NamesToAsk | { readonly skipped: string }> => {
  const index = indexOf(config, indexes.read(workspace.root));
  if ("skipped" in index) return index;
  const [checkout, change, own] = await Promise.all([
    git.inspect(workspace.root),
    changes.find({ folder: workspace.root, target }),
    homes.of(workspace.root),
  ]);
  if ("unknown" in change) return { skipped: change.unknown };
  const paths = [
    ...change.files.flatMap(({ path, from }) => (from === undefined ? [path] : [path, from])),
    ...(checkout?.changed ?? []),
    ...(checkout?.untracked ?? []),
  ];
  return {
    index: index.title,
    pages: openPages(index.simpleUrl),
    project: openIndex(index).project,
    own,
    changed: membersWith(workspace, paths),
  };
};

const indexOf = (
  { settings }: Config,
  uv: UvIndexes,
): (Reading & { readonly title: string }) | { readonly skipped: string } => {
  const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
  const target = chooseTarget({ index: text(settings.index), checkUrl: text(settings["check-url"]) }, uv);
  if ("code" in target) return { skipped: target.message };
  if (target.kind === "rehearsal") return { skipped: "the index is the embedded one" };
  return { title: titleOf(target), ...readingOf(target, { upload: undefined, uv }) };
};
