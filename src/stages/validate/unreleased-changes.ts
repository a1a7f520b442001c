import type { Finding } from "../../domain/problem/finding.ts";
import { changesUncovered } from "../../domain/problem/history.ts";
import { memberAreas } from "../../domain/validation/areas.ts";
import type { Past } from "../../domain/validation/past.ts";
import type { PackageValidation } from "../../domain/validation/validation.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import type { History } from "../../ports/history.ts";

export interface ChangesQuestion {
  readonly workspace: Workspace;
  readonly past: Past | undefined;
  readonly packages: readonly PackageValidation[];
}

/** Packages whose version is released, and which have changed since its tag. */
export const unreleasedChanges = async (
  { workspace, past, packages }: ChangesQuestion,
  history: Pick<History, "haveChanged">,
): Promise<readonly Finding[]> => {
  if (past?.head === undefined) return [];
  const commits = new Map(past.tags.map(({ name, commit }) => [name, commit]));
  const areas = memberAreas(workspace);
  const idle = packages.flatMap(({ name, state, isReleased, previous }) => {
    const since = commits.get(previous?.tag ?? "");
    const area = areas.get(name);
    if (state !== "idle" || !isReleased || since === undefined || area === undefined) return [];
    return [{ name, area: { since, folder: area.folder, except: area.inner } }];
  });
  const changed = await history.haveChanged(
    past.topLevel,
    idle.map(({ area }) => area),
  );
  const names = idle.filter((_, at) => changed[at]).map(({ name }) => name);
  return names.length === 0 ? [] : [changesUncovered({ packages: names })];
};
