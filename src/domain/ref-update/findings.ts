import type { Finding } from "../problem/finding.ts";
import {
  alreadyRequired,
  directPush,
  forcePush,
  mergedByPush,
  movementUnknown,
  notRequired,
  protectionUnread,
} from "../problem/ref-update.ts";
import { type Account, type Commit, type MergedRequest, short, subjectOf } from "./evidence.ts";
import type { Protection } from "./protection.ts";
import { ruleset } from "./ruleset.ts";
import type { Judged } from "./verdict.ts";

export interface Saying {
  readonly branch: string;
  /** What could not be seen is an error. */
  readonly failsOnUnknown: boolean;
  /** Whether the branch is known to have moved on since. */
  readonly isPast: boolean;
}

/** What is to be said of one movement. */
export const findingsOf = (
  { movement, verdict }: Judged,
  { branch, failsOnUnknown, isPast }: Saying,
): readonly Finding[] => {
  const [before, after] = [short(movement.before), short(movement.after)];
  const moved = { branch, before, after, pusher: pusherTitle(movement.pusher) };
  switch (verdict.kind) {
    case "pass":
    case "skipped":
      return [];
    case "unknown":
      return [unseen(`How ${branch} moved from ${before} to ${after} is not known`, verdict.why, failsOnUnknown)];
    case "direct-push": {
      const { commits, why, undo = [] } = verdict;
      return [directPush({ ...moved, subjects: commitTitles(commits), why, undo })];
    }
    case "merged-by-push":
      return [mergedByPush({ ...moved, requests: requestTitles(verdict.requests), undo: verdict.undo ?? [] })];
    case "force-push": {
      const to = quoted(`refs/heads/${branch}`);
      const undo = [
        `git fetch origin ${movement.before}`,
        isPast
          ? `git push origin ${movement.before}:refs/heads/put-back-${before}`
          : `git push --force-with-lease=${to}:${movement.after} origin ${movement.before}:${to}`,
      ];
      return [forcePush({ ...moved, removed: removedTitle(verdict.removed), isPast, undo })];
    }
  }
};

/** A gap in what could be seen. */
export const unseen = (what: string, why: string, isError: boolean): Finding => ({
  ...movementUnknown({ what, why }),
  severity: isError ? "error" : "warning",
});

/** What is to be said of the branch's protection. */
export const protectionFindings = (
  { requiresRequests, isProtected, unread }: Protection,
  { branch, forge }: { readonly branch: string; readonly forge: "github" | "gitea" },
): readonly Finding[] => [
  ...unread.map(protectionUnread),
  ...(requiresRequests === true ? [alreadyRequired({ branch })] : []),
  ...(requiresRequests === false || (requiresRequests === undefined && isProtected === false)
    ? [notRequired({ branch, forge, isProtected: isProtected === true, ruleset: JSON.stringify(ruleset(branch)) })]
    : []),
];

/** `octocat (id 583231)`. */
export const pusherTitle = (pusher: Account | undefined): string =>
  pusher === undefined ? "an unknown account" : `${pusher.login} (id ${pusher.id})`;

/** `pull requests #3, #4`. */
export const requestTitles = (requests: readonly MergedRequest[]): string => {
  const numbers = requests.map(({ number }) => `#${number}`);
  return `pull request${numbers.length === 1 ? "" : "s"} ${numbers.join(", ")}`;
};

const mostTitles = 5;

const commitTitles = (commits: readonly Commit[]): readonly string[] => [
  ...commits.slice(0, mostTitles).map((commit) => `${short(commit.sha)} ${subjectOf(commit).slice(0, 100)}`),
  ...(commits.length > mostTitles ? [`and ${commits.length - mostTitles} more`] : []),
];

const removedTitle = (removed: readonly Commit[] | undefined): string => {
  if (removed === undefined) return "what it removed could not be read";
  if (removed.length === 0) return "it removed no commit";
  return `it removed ${removed.length === 1 ? "1 commit" : `${removed.length} commits`}: ${commitTitles(removed).join("; ")}`;
};

/** As a shell takes it for one word: a branch may hold `;` and `$`. */
const quoted = (word: string): string =>
  /^[\w./@+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
