import type { PackageName } from "../python/name.ts";
import type { Commit } from "./commit.ts";
import { numbersIn, readMessage, subjectOf, withoutNumber } from "./message.ts";
import type { Reach } from "./reach.ts";
import { readRevert } from "./revert.ts";
import { shortId } from "./short-id.ts";

/** The commit by which a package's last release has what HEAD has by another, as its short hash. */
export type CopyOf = (id: string, name: PackageName) => string | undefined;

interface Copy {
  readonly id: string;
  readonly subject: string;
  readonly at: Reach;
}

/** What was copied to the line of a last release, as `git cherry-pick` does, and so is released, though its commit is not. */
export const createCopies = (startOf: (name: PackageName) => number | undefined) => {
  const copies = new Map<string, Copy[]>();
  const takenBack = new Set<string>();
  const keys = new Map<string, readonly string[]>();
  const has = ({ at }: Copy, name: PackageName): boolean => {
    const start = startOf(name);
    return start !== undefined && at.has(start);
  };
  return {
    /** A commit that HEAD has not. */
    add: (commit: Commit, at: Reach): void => {
      if (commit.parents.length > 1) return;
      const reverts = readRevert(readMessage(commit.message));
      for (const text of [...(reverts?.ids ?? []), reverts?.subject ?? []].flat()) takenBack.add(text);
      if (reverts !== undefined) return;
      const copy = { id: commit.id, subject: withoutNumber(subjectOf(commit.message)), at };
      const from = [...commit.message.matchAll(origin)].map(([, id]) => id!);
      for (const key of [...from, ...keysOf(commit)]) copies.set(key, [...(copies.get(key) ?? []), copy]);
    },
    /** A commit of HEAD whose copies are wanted. */
    want: (commit: Commit): void => {
      keys.set(commit.id, [commit.id, ...keysOf(commit)]);
    },
    of: ((id, name) => {
      const found = (keys.get(id) ?? []).flatMap((key) => copies.get(key) ?? []).find((copy) => has(copy, name));
      const isThere = found !== undefined && !takenBack.has(found.subject) && !startsWithAny(found.id, takenBack);
      return isThere ? shortId(found) : undefined;
    }) as CopyOf,
  };
};

/** What `git cherry-pick -x` writes below. https://git-scm.com/docs/git-cherry-pick */
const origin = /^\(cherry picked from commit ([0-9a-f]{40,64})\)\r?$/gmu;

/** The title says the pull request, and a copy's own behind it; without any it is of the same person and touches the same. */
const keysOf = ({ message, author, files }: Commit): readonly string[] => {
  const subject = subjectOf(message);
  const title = withoutNumber(subject);
  const numbers = numbersIn(subject);
  if (numbers.length > 0) return numbers.map((number) => JSON.stringify([title, number]));
  return [JSON.stringify([title, author, ...files.map(({ path }) => path).toSorted()])];
};

const startsWithAny = (id: string, beginnings: ReadonlySet<string>): boolean =>
  [...beginnings].some((each) => each.length >= 7 && id.startsWith(each));
