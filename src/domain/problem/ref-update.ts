import { byPlace, defineFinding, type Hint } from "./finding.ts";
import { reachFirst } from "./locked-index.ts";

interface Moved {
  readonly branch: string;
  /** As people read them. */
  readonly before: string;
  readonly after: string;
  /** Who pushed, with the id. */
  readonly pusher: string;
  /** Lines for a shell, if they are known. */
  readonly undo: readonly string[];
}

export const directPush = defineFinding<Moved & { subjects: readonly string[]; why: string | undefined }>(
  {
    code: "RA-MAIN-DIRECT-PUSH",
    severity: "error",
    mender: "project",
    meaning: "The branch was moved by a push, not by the merge of a pull request, and the pusher is not allowed to.",
    why: "What was never a pull request can be released without anybody having checked or read it.",
    mend: "Revert it by a pull request with the lines that are printed, and offer the change by another, which reverts that revert: the run that judged the push stays red. If this account is meant to push, name it in `allow-actors`.",
  },
  ({ branch, before, after, pusher, subjects, why, undo }) => ({
    message: `${branch} moved from ${before} to ${after} by a direct push of ${pusher}${why === undefined ? "" : `: ${why}`}${subjects.length === 0 ? "" : `: ${subjects.join("; ")}`}`,
    hint: lines("Revert it on a branch of its own, and open a pull request", undo),
  }),
);

export const mergedByPush = defineFinding<Moved & { requests: string }>(
  {
    code: "RA-MAIN-MERGED-BY-PUSH",
    severity: "error",
    mender: "project",
    meaning: "A pull request is shown as merged, but its commits were pushed to the branch.",
    why: "GitHub, and Gitea where the repository detects manual merges, mark it so even where its checks failed and nobody approved it.",
    mend: "Look at the request's checks and reviews, and keep it; or revert it with the lines that are printed, and offer the change in a new pull request, which reverts that revert. The run that judged the push stays red.",
  },
  ({ branch, before, after, pusher, requests, undo }) => ({
    message: `${branch} moved from ${before} to ${after} by a push of ${pusher}, which marked ${requests} as merged`,
    hint: lines("Look at the checks and reviews that it went past. To undo it, revert on a branch of its own", undo),
  }),
);

export const forcePush = defineFinding<
  Moved & {
    removed: string;
    /** Whether the branch has moved on since, which the lines would take away too. */
    isPast: boolean;
  }
>(
  {
    code: "RA-MAIN-FORCE-PUSH",
    severity: "error",
    mender: "project",
    meaning: "The branch was force-pushed: it does not hold all that it held before.",
    why: "What was reviewed and perhaps released is no longer in the branch's history.",
    mend: "Where it was on purpose, leave it so. Else put the removed commits back, as the hint says: setting the branch to where it was is a force push, too, and reported like this one. The run that judged the push stays red.",
  },
  ({ branch, before, after, pusher, removed, isPast, undo }) => ({
    message: `${branch} was force-pushed from ${before} to ${after} by ${pusher}: ${removed}`,
    hint: lines(
      `Look at what was removed, and leave it so where that was on purpose. To put it back, ${isPast ? "open a pull request from a branch of it" : "and take away what came instead, force-push once more, which is reported as well"}`,
      undo,
    ),
  }),
);

export const movementUnknown = defineFinding<{ what: string; why: string }>(
  {
    code: "RA-MAIN-UNKNOWN",
    severity: "warning",
    mender: "outside",
    meaning:
      "How the branch moved could not be seen: GitHub or Gitea did not answer, lagged, or does not let this token see it; or it has more commits than are read.",
    why: "What cannot be seen is neither accepted nor called a direct push (an error with `fail-on-unknown: true`).",
    mend: "Run it again; where this token may not see it, first give the job `contents: read` and `pull-requests: read`, or renew a token that is not known any more (401). What stays unknown, look at yourself.",
  },
  ({ what, why }) => ({
    message: `${what}: ${why}`,
    ...byPlace(
      (or) =>
        `Run it again; where this token may not see it, first ${or("give the job contents: read and pull-requests: read", "set GITHUB_TOKEN to one that may read contents and pull requests")}. What stays unknown, look at yourself`,
    ),
    ...unknownToken(why),
    ...reachFirst(why),
  }),
);

export const notJudged = defineFinding<{ why: string }>(
  {
    code: "RA-MAIN-NOT-JUDGED",
    severity: "notice",
    mender: "project",
    meaning:
      "There was nothing to judge: a branch was created or deleted, a tag or another branch pushed, or it is a fork.",
    why: "Nobody should take this run for a check.",
    mend: "Nothing needs to be done, unless another branch was pushed that should be judged: then look at `branch`.",
  },
  ({ why }) => ({
    message: `Nothing was judged: ${why}`,
    hint: why.endsWith(" alone is judged")
      ? "If it should have been, look at the input branch"
      : "Nothing is to be done",
  }),
);

export const alreadyRequired = defineFinding<{ branch: string }>(
  {
    code: "RA-MAIN-REDUNDANT",
    severity: "notice",
    mender: "project",
    meaning: "A ruleset already requires pull requests for this branch.",
    why: "The ruleset refuses what this action only reports afterwards.",
    mend: "Remove the action where nobody may bypass the ruleset.",
  },
  ({ branch }) => ({
    message: `A ruleset already requires pull requests for ${branch}`,
    hint: "Remove the action, unless it is to watch those who may bypass the ruleset",
  }),
);

export const notRequired = defineFinding<{
  branch: string;
  forge: "github" | "gitea";
  ruleset: string;
  /** Whether something protects it that only administrators can read. */
  isProtected?: boolean;
}>(
  {
    code: "RA-MAIN-UNPROTECTED",
    severity: "notice",
    mender: "project",
    remedy: "outside",
    meaning: "No ruleset that could be read requires pull requests for this branch, or on Gitea nothing protects it.",
    why: "This action sees a push only when it has happened.",
    mend: "Save the ruleset that is printed as a file, and import it: Settings, Rules, Rulesets, New ruleset, Import a ruleset. On Gitea: Settings, Branches, Add new rule, Disable push. Nothing needs to be done where an older branch protection rule requires pull requests.",
  },
  ({ branch, forge, ruleset, isProtected = false }) =>
    forge === "gitea"
      ? { message: `${branch} is not protected`, hint: "Protect it: Settings, Branches, Add new rule, Disable push" }
      : {
          message: `No ruleset that could be read requires pull requests for ${branch}`,
          hint: lines(
            `${isProtected ? "Where the branch protection that is there does not require them, save" : "Save"} this ruleset as a file, and import it: Settings, Rules, Rulesets, New ruleset, Import a ruleset`,
            [ruleset],
          ),
        },
);

export const protectionUnread = defineFinding<{
  what: string;
  why: string;
  /** Whether there was no usable answer, however often it was asked. */
  isOutside: boolean;
}>(
  {
    code: "RA-MAIN-PROTECTION-UNREAD",
    severity: "notice",
    mender: "project",
    meaning: "Something about the branch's protection could not be read.",
    why: "What is not read is not said to be missing.",
    mend: "Let the token read the repository (`contents: read`). Where it may, look at the repository's settings: some are shown to administrators alone.",
  },
  ({ what, why, isOutside }) => ({
    message: `${what} could not be read: ${why}`,
    hint: isOutside
      ? "Nothing needs to be done: the next run asks again"
      : "Let the token read the repository (contents: read); where it may, look at the repository's settings",
    ...unknownToken(why),
    ...reachFirst(why),
  }),
);

export const eventUnfit = defineFinding<{ why: string; isPush: boolean }>(
  {
    code: "RA-MAIN-EVENT-UNFIT",
    severity: "error",
    mender: "usage",
    meaning: "The workflow runs on an event that does not say how the branch moved, or the event's file is damaged.",
    why: "Only a push names a movement, and only a run by schedule or by hand is an audit.",
    mend: "Run it on `push`, `schedule` and `workflow_dispatch`, and let no step before write to the event's file.",
  },
  ({ why, isPush }) => ({
    message: `protect-main cannot judge this event: ${why}`,
    hint: isPush
      ? "See that no step before this one writes to that file, or sets GITHUB_EVENT_PATH"
      : "Run it on push, schedule and workflow_dispatch",
  }),
);

export const repositoryUnseen = defineFinding<{ repository: string }>(
  {
    code: "RA-MAIN-REPOSITORY-UNSEEN",
    severity: "error",
    mender: "usage",
    meaning: "GitHub or Gitea answers that there is no such repository, or that this token may not see it.",
    why: "Neither tells a private repository from one that does not exist.",
    mend: "Look at the repository's name and at `GITHUB_API_URL`, and give a token that may read it.",
  },
  ({ repository }) => ({
    message: `GitHub or Gitea shows no repository ${repository}`,
    ...byPlace(
      (or) =>
        `Look at its name and at GITHUB_API_URL, and ${or("give a token that may read it as github-token", "set GITHUB_TOKEN to one that may read it")}`,
    ),
  }),
);

/** Of a token that the forge does not know, or not any more: no right that is given helps. */
const unknownToken = (why: string): Hint | undefined =>
  /: it answered 401\b/.test(why)
    ? byPlace((or) => `Renew the token ${or("that github-token gives", "in GITHUB_TOKEN")}, and run it again`)
    : undefined;

const lines = (sentence: string, block: readonly string[]): string =>
  block.length === 0 ? sentence : [`${sentence}:`, ...block].join("\n");
