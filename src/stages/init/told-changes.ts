import type { ChangelogFile } from "../../domain/changelog/changelog-file.ts";
import { whyUnwritten } from "../../domain/changelog/unwritten.ts";
import { type Reads, readsCommits } from "../../domain/changes/reads.ts";
import { named } from "../../domain/problem/shown.ts";
import type { PackageName } from "../../domain/python/name.ts";

export interface ToldChangelogs {
  /** Those that are found by themselves or by the configuration, from the repository's top. */
  readonly changelogs: readonly string[];
  /** Why others are not written: each a clause. */
  readonly unwritten: readonly string[];
}

/** Into which changelogs releases are written, each file once. */
export const toldChangelogs = (all: Iterable<ChangelogFile>): ToldChangelogs => {
  const found = [...all].flatMap((each) =>
    each.kind === "missing" ? [] : [{ file: each.file, why: whyUnwritten(each) }],
  );
  const changelogs = found.flatMap(({ file, why }) => (why === undefined ? file : []));
  const unwritten = found.flatMap(({ file, why }) => (why === undefined ? [] : `${file} is not written: ${why}`));
  return { changelogs: [...new Set(changelogs)], unwritten: [...new Set(unwritten)] };
};

/** What counts beside fragments; `undefined` where nothing does. */
export const besideFragments = (
  names: readonly PackageName[],
  reads: (name: PackageName) => Reads,
): string | undefined => {
  const some = names.filter((name) => readsCommits(reads(name)));
  if (some.length === 0) return undefined;
  return some.length === names.length ? "commits" : `commits for ${named(some)}`;
};
