import type { PackageName } from "../python/name.ts";
import type { Commit } from "./commit.ts";
import { numbersIn, readMessage, subjectOf, withoutNumber } from "./message.ts";
import type { Noted } from "./noted.ts";
import type { Reach } from "./reach.ts";
import { readRevert } from "./revert.ts";
import { shortId } from "./short-id.ts";

/** What tells of commits that say the same as another, since they were copied. */
export interface Copies {
  /** The commit by which a package's last release has what HEAD has by another, as its short hash. */
  of(id: string, name: PackageName): string | undefined;
  /** Of commits that HEAD has, newest first, those that copy another of them on a line that was merged, each with that one. */
  among(all: readonly Placed[]): ReadonlyMap<string, string>;
}

/** Full hashes of a commit, and of what brought it to HEAD's own line. */
type Placed = Pick<Noted, "id" | "by">;

interface Copy {
  readonly id: string;
  readonly subject: string;
  readonly at: Reach;
}

/** What was copied to another line, as `git cherry-pick` does: on that of a last release it is released, though its commit is not. */
export const createCopies = (
  startOf: (name: PackageName) => number | undefined,
): Copies & {
  /** A commit that HEAD has not. */
  add(commit: Commit, at: Reach): void;
  /** A commit of HEAD whose copies are wanted. */
  want(commit: Commit): void;
} => {
  const copies = new Map<string, Copy[]>();
  const takenBack = new Set<string>();
  const keys = new Map<string, readonly string[]>();
  const requests = new Map<string, readonly string[]>();
  const origins = new Map<string, readonly string[]>();
  const has = ({ at }: Copy, name: PackageName): boolean => {
    const start = startOf(name);
    return start !== undefined && at.has(start);
  };
  return {
    add: (commit, at) => {
      if (commit.parents.length > 1) return;
      const reverts = readRevert(readMessage(commit.message));
      for (const text of [...(reverts?.ids ?? []), reverts?.subject ?? []].flat()) takenBack.add(text);
      if (reverts !== undefined) return;
      const copy = { id: commit.id, subject: withoutNumber(subjectOf(commit.message)), at };
      for (const key of [...originsOf(commit), ...keysOf(commit)]) copies.set(key, [...(copies.get(key) ?? []), copy]);
    },
    want: (commit) => {
      keys.set(commit.id, [commit.id, ...keysOf(commit)]);
      requests.set(commit.id, requestKeys(commit));
      origins.set(commit.id, originsOf(commit));
    },
    of: (id, name) => {
      const found = (keys.get(id) ?? []).flatMap((key) => copies.get(key) ?? []).find((copy) => has(copy, name));
      const isThere = found !== undefined && !takenBack.has(found.subject) && !startsWithAny(found.id, takenBack);
      return isThere ? shortId(found) : undefined;
    },
    among: (all) => {
      const ids = new Set(all.map(({ id }) => id));
      const first = new Map<string, Placed>();
      const found = new Map<string, string>();
      for (const each of all.toReversed()) {
        const own = requests.get(each.id) ?? [];
        const source =
          origins.get(each.id)?.find((id) => ids.has(id)) ??
          own.flatMap((key) => first.get(key) ?? []).find((other) => areApart(each, other))?.id;
        if (source !== undefined) found.set(each.id, source);
        else for (const key of own) first.set(key, each);
      }
      return found;
    },
  };
};

/** What `git cherry-pick -x` writes below. https://git-scm.com/docs/git-cherry-pick */
const origin = /^\(cherry picked from commit ([0-9a-f]{40,64})\)\r?$/gmu;

const originsOf = ({ message }: Commit): readonly string[] => [...message.matchAll(origin)].map(([, id]) => id!);

/** The title says the pull request, and a copy's own behind it. */
const requestKeys = ({ message }: Commit): readonly string[] => {
  const subject = subjectOf(message);
  return numbersIn(subject).map((number) => JSON.stringify([withoutNumber(subject), number]));
};

/** Without any it is of the same person and touches the same. */
const keysOf = (commit: Commit): readonly string[] => {
  const { message, author, files } = commit;
  const own = requestKeys(commit);
  if (own.length > 0) return own;
  return [JSON.stringify([withoutNumber(subjectOf(message)), author, ...files.map(({ path }) => path).toSorted()])];
};

/** On one line a title comes twice where the second commit goes on with the first. */
const areApart = (one: Placed, other: Placed): boolean =>
  one.by !== other.by && (one.by !== one.id || other.by !== other.id);

const startsWithAny = (id: string, beginnings: ReadonlySet<string>): boolean =>
  [...beginnings].some((each) => each.length >= 7 && id.startsWith(each));
