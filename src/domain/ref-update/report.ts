import { notJudged } from "../problem/ref-update.ts";
import type { Cell } from "../report/cells.ts";
import type { GuardReport, Row, Section } from "../report/guard-summary.ts";
import { count } from "../text/count.ts";
import { short, subjectOf } from "./evidence.ts";
import { findingsOf, protectionFindings, pusherTitle, requestTitles, unseen } from "./findings.ts";
import { type Protection, protectionState } from "./protection.ts";
import { ruleset } from "./ruleset.ts";
import { type Judged, overall, type Verdict } from "./verdict.ts";

/** All that a run saw and judged. */
export interface Outcome {
  readonly branch: string;
  readonly forge: "github" | "gitea";
  /** Newest first. */
  readonly judged: readonly Judged[];
  /** Why there was nothing to judge. */
  readonly skipped?: string;
  /** What an audit could not see at all. */
  readonly gaps: readonly string[];
  /** Milliseconds since the epoch, of an audit. */
  readonly since: number | undefined;
  /** `undefined` where it was not looked at. */
  readonly protection: Protection | undefined;
  readonly failsOnUnknown: boolean;
}

/** The output `verdict`. */
export const verdictOf = ({ judged, gaps }: Outcome): "pass" | "direct-push" | "unknown" => {
  const verdict = overall(judged);
  return verdict === "pass" && gaps.length > 0 ? "unknown" : verdict;
};

/** The summary's content. */
export const guardReport = (outcome: Outcome): GuardReport => {
  const { branch, forge, judged, skipped, gaps, protection, failsOnUnknown } = outcome;
  return {
    verdict: sentence(outcome),
    notes: notes(outcome),
    findings: [
      ...(skipped === undefined ? [] : [notJudged({ why: skipped })]),
      ...judged.flatMap((each, at) => findingsOf(each, { branch, failsOnUnknown, isPast: at > 0 })),
      ...gaps.map((why) => unseen(`Not all of how ${branch} moved is known`, why, failsOnUnknown)),
      ...(protection === undefined ? [] : protectionFindings(protection, { branch, forge })),
    ],
    sections: sections(outcome),
  };
};

const sentence = (outcome: Outcome): string => {
  const { branch, judged, skipped, since } = outcome;
  if (skipped !== undefined) return `Nothing was judged: ${skipped}`;
  const verdict = verdictOf(outcome);
  const only = judged.length === 1 && since === undefined ? judged[0] : undefined;
  if (only !== undefined) return single(only, branch);
  const updates = count(judged.length, "update");
  const from = since === undefined ? "" : ` since ${new Date(since).toISOString().slice(0, 10)}`;
  if (verdict === "unknown") return `Not all of how ${branch} moved${from} is known`;
  if (verdict === "pass") {
    return judged.length === 0 ? `${branch} did not move${from}` : `${branch} moved as it should${from}: ${updates}`;
  }
  const bad = judged.filter(({ verdict: { kind } }) => /push$/.test(kind)).length;
  return `${branch} moved past its pull requests${from}: ${bad} of ${updates}`;
};

const single = ({ movement, verdict }: Judged, branch: string): string => {
  const pusher = pusherTitle(movement.pusher);
  switch (verdict.kind) {
    case "pass":
      return verdict.how === "allowed_pusher"
        ? `${branch} moved by a push of ${pusher}, who is allowed to`
        : `${branch} moved by ${verdict.requests.length === 0 ? "a pull request" : requestTitles(verdict.requests)}`;
    case "skipped":
      return `Nothing was judged: ${verdict.why}`;
    case "unknown":
      return `How ${branch} moved is not known`;
    case "direct-push":
      return `${branch} moved by a direct push of ${pusher}`;
    case "merged-by-push":
      return `${branch} moved by a push of ${pusher}, which marked ${requestTitles(verdict.requests)} as merged`;
    case "force-push":
      return `${branch} was force-pushed by ${pusher}`;
  }
};

const notes = ({ branch, forge, judged, skipped, protection }: Outcome): readonly string[] => {
  if (skipped !== undefined) return [];
  const byCommits = judged.some(({ verdict }) => verdict.kind === "pass" && verdict.how === "by_commits");
  return [
    ...(byCommits
      ? [`Judged by commits, since ${forge === "gitea" ? "Gitea" : "GitHub"} gave no record of how the branch moved.`]
      : []),
    ...(forge === "gitea"
      ? ["Gitea does not tell a pull request that was merged from one that a push marked as merged."]
      : []),
    ...(protection === undefined ? [] : [`${protectionState(protection, { branch, forge })}.`]),
    "A pull request is not a review: this says how the branch moved, not that anybody looked.",
  ];
};

const sections = ({ branch, forge, judged, protection }: Outcome): readonly Section[] => {
  const offers = forge === "github" && protection !== undefined && protection.requiresRequests !== true;
  return [
    { title: "Updates", head: ["Update", "Pusher", "Verdict"], rows: judged.map(row) },
    ...(offers
      ? [{ title: "A ruleset to import", isFolded: true, block: JSON.stringify(ruleset(branch), undefined, 2) }]
      : []),
  ];
};

const row = ({ movement, verdict }: Judged): Row<Cell> => [
  { code: `${short(movement.before)}..${short(movement.after)}` },
  pusherTitle(movement.pusher),
  { state: described(verdict) },
];

const described = (verdict: Verdict): string => {
  switch (verdict.kind) {
    case "pass": {
      const by = verdict.requests.length === 0 ? "" : `: ${requestTitles(verdict.requests)}`;
      return `pass (${verdict.how.replaceAll("_", " ")})${by}`;
    }
    case "skipped":
    case "unknown":
      return `${verdict.kind}: ${verdict.why}`;
    case "direct-push":
      return `direct push: ${count(verdict.commits.length, "commit")}`;
    case "merged-by-push":
      return `merged by push: ${requestTitles(verdict.requests)}`;
    case "force-push":
      return `force push: ${verdict.removed === undefined ? "what it removed is not known" : `${count(verdict.removed.length, "commit")} removed`}`;
  }
};

/** The output `updates`, newest first. */
export const updatesDocument = (judged: readonly Judged[]): readonly Readonly<Record<string, unknown>>[] =>
  judged.map(({ movement: { before, after, at, pusher }, verdict }) => ({
    before,
    after,
    at: at === undefined ? null : new Date(at).toISOString(),
    pusher: pusher === undefined ? null : { id: pusher.id, login: pusher.login },
    verdict: verdict.kind,
    how: verdict.kind === "pass" ? verdict.how : null,
    why: "why" in verdict ? (verdict.why ?? null) : null,
    pull_requests: "requests" in verdict ? verdict.requests.map(({ number }) => number) : [],
    commits: "commits" in verdict ? verdict.commits.map(shown) : [],
    removed: verdict.kind === "force-push" ? (verdict.removed?.map(shown) ?? null) : [],
  }));

const shown = (commit: Parameters<typeof subjectOf>[0] & { readonly sha: string }) => ({
  sha: commit.sha,
  subject: subjectOf(commit),
});
