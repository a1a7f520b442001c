import type { PackageName } from "../python/name.ts";
import type { Commit } from "./commit.ts";
import { numberIn, subjectOf, withoutNumber } from "./message.ts";
import type { Revert } from "./revert.ts";

/** A commit that a revert may mean. */
export interface Candidate {
  readonly id: string;
  readonly isMerge: boolean;
  readonly isNew: (name: PackageName) => boolean;
  /** What it was found by, the surest first. */
  readonly found: "id" | "number" | "subject";
}

interface Wanted {
  readonly revert: Revert;
  readonly candidates: Candidate[];
}

/** Git's shortest abbreviation. */
const shortest = 7;

/** Reverts that wait for what they take back: history comes from its newest end, so that they come first. */
export const createPending = () => {
  const byId = new Map<string, Wanted[]>();
  const byNumber = new Map<number, Wanted[]>();
  const bySubject = new Map<string, Wanted[]>();
  const put = <Key>(map: Map<Key, Wanted[]>, key: Key, wanted: Wanted): void => {
    map.set(key, [...(map.get(key) ?? []), wanted]);
  };
  return {
    /** What will be found for a revert, as it comes. */
    want: (revert: Revert): readonly Candidate[] => {
      const wanted: Wanted = { revert, candidates: [] };
      for (const id of revert.ids) put(byId, id.slice(0, shortest), wanted);
      if (revert.pullRequest !== undefined) put(byNumber, revert.pullRequest, wanted);
      if (revert.subject !== undefined) put(bySubject, revert.subject, wanted);
      return wanted.candidates;
    },
    offer: ({ id, message }: Commit, about: Pick<Candidate, "isMerge" | "isNew">): void => {
      for (const { revert, candidates } of byId.get(id.slice(0, shortest)) ?? []) {
        if (revert.ids.some((each) => id.startsWith(each))) candidates.push({ id, ...about, found: "id" });
      }
      if (byNumber.size + bySubject.size === 0) return;
      const subject = subjectOf(message);
      const number = numberIn(subject) ?? Number(/^Merge pull request #(\d{1,9}) /.exec(subject)?.[1]);
      for (const { candidates } of byNumber.get(number) ?? []) candidates.push({ id, ...about, found: "number" });
      for (const { candidates } of bySubject.get(withoutNumber(subject)) ?? []) {
        candidates.push({ id, ...about, found: "subject" });
      }
    },
  };
};
