import pLimit from "p-limit";
import type { Finding } from "../../domain/problem/finding.ts";
import { changesUncovered } from "../../domain/problem/history.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { canonicalVersion } from "../../domain/python/version.ts";
import { lastRelease } from "../../domain/release-plan/last-release.ts";
import type { PastRelease } from "../../domain/tag/past-release.ts";
import { memberAreas } from "../../domain/validation/areas.ts";
import type { Past } from "../../domain/validation/past.ts";
import type { PackageValidation } from "../../domain/validation/validation.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import type { History } from "../../ports/history.ts";
import { tagsWithin } from "./within.ts";

export interface ChangesQuestion {
  readonly workspace: Workspace;
  readonly past: Past | undefined;
  readonly packages: readonly PackageValidation[];
  readonly releases: ReadonlyMap<PackageName, readonly PastRelease[]>;
}

const gitsAtOnce = 4;

/** Packages whose version is released, and which have changed since the tag that a release plan counts from. */
export const unreleasedChanges = async (
  { workspace, past, packages, releases }: ChangesQuestion,
  history: Pick<History, "haveChanged" | "isAncestor">,
): Promise<readonly Finding[]> => {
  if (past?.head === undefined) return [];
  const commits = new Map(past.tags.map(({ name, commit }) => [name, commit]));
  const areas = memberAreas(workspace);
  const isWithin = tagsWithin(past, history);
  const limit = pLimit(gitsAtOnce);
  const released = packages.filter(
    ({ state, isReleased, previous }) => state === "idle" && isReleased && commits.has(previous?.tag ?? ""),
  );
  const found = await Promise.all(
    released.map(({ name, version }) =>
      limit(async () => {
        const last = await lastRelease(canonicalVersion(version ?? ""), releases.get(name) ?? [], isWithin);
        return { name, since: commits.get(last?.tag ?? "") };
      }),
    ),
  );
  const idle = found.flatMap(({ name, since }) => {
    const area = areas.get(name);
    if (since === undefined || area === undefined) return [];
    return [{ name, area: { since, folder: area.folder, except: area.inner } }];
  });
  const changed = await history.haveChanged(
    past.topLevel,
    idle.map(({ area }) => area),
  );
  const names = idle.filter((_, at) => changed[at]).map(({ name }) => name);
  return names.length === 0 ? [] : [changesUncovered({ packages: names })];
};
