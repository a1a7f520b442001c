import type { Stated } from "../../domain/problem/version-sources.ts";
import {
  canonicalVersion,
  compareVersions,
  isDevelopment,
  isLocal,
  parseVersion,
} from "../../domain/python/version.ts";
import type { Baseline } from "../../domain/release-plan/release-plan.ts";
import type { PastRelease } from "../../domain/tag/past-release.ts";
import type { Past } from "../../domain/validation/past.ts";
import type { ReleasePlanPorts } from "./ports.ts";

/**
 * Where tags without a name count for packages with numbers of their own: the first tag that has the version which the files say, since it
 * is out with that. `undefined` where none has it yet.
 */
export const startAlong = async (
  stated: Stated,
  { tags, past }: { readonly tags: readonly PastRelease[]; readonly past: Past | undefined },
  { history, commits }: Pick<ReleasePlanPorts, "history" | "commits">,
): Promise<{ readonly base: Baseline; readonly commit: string; readonly words: string } | undefined> => {
  const version = parseVersion(stated.version);
  const path = stated.place.file;
  if (past?.head === undefined || path === undefined || version === undefined) return undefined;
  if (isDevelopment(version) || isLocal(version)) return undefined;
  const { topLevel } = past;
  const [brought] = await commits.changesOf({ folder: topLevel, path, text: `"${stated.version}"` });
  if (brought === undefined) return undefined;
  const commitOf = new Map(past.tags.map(({ name, commit }) => [name, commit]));
  const sorted = tags
    .flatMap(({ tag, version: text }) => {
      const commit = commitOf.get(tag ?? "");
      return tag === undefined || commit === undefined ? [] : [{ tag, commit, version: parseVersion(text)! }];
    })
    .toSorted((a, b) => compareVersions(a.version, b.version));
  // Once a tag has it, those after it have it, too.
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (await history.isAncestor({ topLevel, commit: brought, of: sorted[middle]!.commit })) to = middle;
    else from = middle + 1;
  }
  const first = sorted[from];
  if (first === undefined || !(await history.isAncestor({ topLevel, commit: first.commit, of: past.head })))
    return undefined;
  return {
    base: { version: canonicalVersion(stated.version)!, tag: first.tag },
    commit: first.commit,
    words: first.tag,
  };
};
