import type { Account, Commit } from "./evidence.ts";
import { subjectOf } from "./evidence.ts";

/** Who may push without a pull request, and what. */
export interface Allowance {
  /** Logins, app slugs or ids. */
  readonly actors: readonly string[];
  /** Where there are any, each subject must match one. */
  readonly patterns: readonly { test(text: string): boolean }[];
}

/** Whether an account is on the list: by id, by login in any case, an app by its slug too. */
export const isListed = ({ id, login }: Account, { actors }: Allowance): boolean => {
  const name = login.toLowerCase();
  const slug = name.replace(/\[bot\]$/, "");
  return actors.some((actor) => {
    const entry = actor.toLowerCase().replace(/^@/, "");
    return /^\d+$/.test(entry) ? entry === String(id) : entry === name || entry === slug;
  });
};

/** The first of some commits whose subject no pattern matches. Without patterns there is none. */
export const unmatched = (commits: readonly Commit[], { patterns }: Allowance): Commit | undefined =>
  patterns.length === 0
    ? undefined
    : commits.find((commit) => !patterns.some((pattern) => pattern.test(subjectOf(commit))));
