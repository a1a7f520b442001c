import type { Stated } from "../../domain/problem/version-sources.ts";
import type { PackageName } from "../../domain/python/name.ts";
import {
  canonicalVersion,
  compareVersions,
  isDevelopment,
  isLocal,
  parseVersion,
} from "../../domain/python/version.ts";
import type { Baseline } from "../../domain/release-plan/release-plan.ts";
import type { PastRelease } from "../../domain/tag/past-release.ts";
import type { TaggedReleases } from "../../domain/tag/tag-owners.ts";
import type { Past } from "../../domain/validation/past.ts";
import { releasesOnIndex } from "../../domain/validation/past-releases.ts";
import type { ReleasePlanPorts } from "./ports.ts";
import type { Survey } from "./survey.ts";

/**
 * The tags without a name, of packages that go along with them. Where the index has releases of this workspace, it knows which versions
 * are out: one that it has not is none that a tag brought.
 */
export const tagsAlong = ({ unreadTags: { along }, stated, index }: Seen): TaggedReleases["along"] => {
  if (index === undefined) return along;
  const out = new Map(
    [...stated.versions.keys()].map((name) => [
      name,
      releasesOnIndex(index.published, name).map(({ version }) => version),
    ]),
  );
  if ([...out.values()].every(({ length }) => length === 0)) return along;
  const isOut = (name: PackageName): boolean =>
    out.get(name)?.includes(canonicalVersion(stated.versions.get(name)!.version) ?? "") ?? false;
  return new Map([...along].filter(([name]) => isOut(name)));
};

type Seen = Pick<Survey, "unreadTags" | "stated" | "index">;

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
  const query = { folder: topLevel, path };
  const [brought = (await commits.changesOf({ ...query, text: `'${stated.version}'` }))[0]] = await commits.changesOf({
    ...query,
    text: `"${stated.version}"`,
  });
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
