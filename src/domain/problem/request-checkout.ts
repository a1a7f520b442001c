import { inertLine } from "../text/inert-line.ts";
import { byPlace, defineFinding } from "./finding.ts";

export const requestOvertaken = defineFinding<{ base: string; head: string; newest: string }>(
  {
    code: "RA-REQUEST-OVERTAKEN",
    severity: "notice",
    mender: "outside",
    meaning: "The base branch has moved on since this checkout, so the release was not prepared from it.",
    why: "A later run sees more, and must not be overwritten by an earlier one.",
    mend: "Nothing needs to be done where each push starts a run. Else run it on the newest commit.",
  },
  ({ base, head, newest }) => ({
    message: `Nothing was changed, since ${base} has moved on from ${head.slice(0, 10)} to ${newest.slice(0, 10)}`,
    ...byPlace((or) =>
      or(
        "Nothing needs to be done where each push starts a run; else run it on the newest commit",
        `Run it on the newest commit of ${base}`,
      ),
    ),
  }),
);

export const requestNotPushed = defineFinding<{ base: string; head: string; newest: string | undefined }>(
  {
    code: "RA-REQUEST-NOT-PUSHED",
    severity: "error",
    mender: "usage",
    meaning: "The checkout's commit is not the newest one of the base branch on GitHub or Gitea.",
    why: "What is not on the base branch yet cannot be released by merging.",
    mend: "Push the commit, or check out the base branch; where there is none of that name, correct `base`. In a workflow, run it `on: push` to the base branch, not on pull requests.",
  },
  ({ base, head, newest }) => ({
    ...(newest === undefined ? { alternative: "outside" } : {}),
    message: `The checkout is at ${head.slice(0, 10)}, and ${newest === undefined ? `GitHub or Gitea has no branch ${base}` : `${base} on GitHub or Gitea at ${newest.slice(0, 10)}`}`,
    ...byPlace((or) =>
      newest === undefined
        ? `Push that branch, or name one that is there as base`
        : or(`Run it on a push to ${base}`, `Push it to ${base} or check that branch out`),
    ),
  }),
);

export const requestHistoryMissing = defineFinding<{
  branch: string;
  /** Whether the clone is whole, and so shows all that there is. */
  isWhole: boolean;
}>(
  {
    code: "RA-REQUEST-HISTORY-MISSING",
    severity: "error",
    mender: "usage",
    meaning: "The checkout does not show where the release's branch left the base branch.",
    why: "What a person has pushed to it could be lost.",
    mend: "Set `fetch-depth: 0` for actions/checkout, or run `git fetch --unshallow`. A branch that has nothing in common with the base branch is to be deleted or renamed.",
  },
  ({ branch, isWhole }) =>
    isWhole
      ? {
          remedy: "outside",
          message: `No commit of the branch ${inertLine(branch)} is one of the base branch, and what is on it could be lost`,
          hint: `Delete or rename that branch on GitHub or Gitea: it was not made from the base branch, or that has had its history written anew`,
        }
      : {
          message: `The checkout is shallow, and does not show where the branch ${inertLine(branch)} left the base branch`,
          ...byPlace((or) => or("Set fetch-depth: 0 for actions/checkout", "Run git fetch --unshallow")),
        },
);

export const requestWithoutForge = defineFinding<{ hasCommit: boolean }>(
  {
    code: "RA-REQUEST-NO-FORGE",
    severity: "error",
    mender: "usage",
    meaning:
      "Nothing says in which repository of GitHub or Gitea the release pull request belongs, or this is no git checkout with a commit.",
    why: "`prepare-release` writes a branch and a pull request there, and to no place that it has guessed.",
    mend: "Run it in a workflow, after the checkout, or set `GITHUB_REPOSITORY` (`owner/name`), `GITHUB_TOKEN` and, for another place than github.com, `GITHUB_API_URL` and `GITHUB_SERVER_URL`.",
  },
  ({ hasCommit }) => ({
    message: hasCommit
      ? "No repository of GitHub or Gitea is known here, so there is no place for a release pull request"
      : "There is no git checkout with a commit, so there is nothing to make a release pull request of",
    ...byPlace((or) =>
      hasCommit
        ? "Run it in a workflow, or set GITHUB_REPOSITORY to owner/name, GITHUB_TOKEN and, for another place than github.com, GITHUB_API_URL and GITHUB_SERVER_URL; in a clone, --dry-run shows what it would do without them"
        : or(
            "Check the repository out first, with actions/checkout and fetch-depth: 0",
            "Run it in a clone that has a commit",
          ),
    ),
  }),
);

export const requestDirty = defineFinding<{ files: readonly string[] }>(
  {
    code: "RA-REQUEST-DIRTY",
    severity: "error",
    mender: "usage",
    meaning: "Tracked files of the checkout differ from its commit.",
    why: "What is in the files alone would be released by halves.",
    mend: "Commit the changes and push them, or undo them. In a workflow, run it right after the checkout.",
  },
  ({ files }) => ({
    message: `Files differ from the commit: ${files.slice(0, 5).map(inertLine).join(", ")}${files.length > 5 ? ` and ${files.length - 5} more` : ""}`,
    ...byPlace((or) => or("Run it right after the checkout", "Commit and push them, or undo them")),
  }),
);
