import type { NotSigned } from "../release-request/signing.ts";
import { inertLine } from "../text/inert-line.ts";
import { byPlace, defineFinding, type Finding } from "./finding.ts";
import { reachFirst } from "./locked-index.ts";
import { type Refused, renewFirst, seeName, whyOf } from "./not-there.ts";
import { shown } from "./shown.ts";

export const requestBranchTaken = defineFinding<{
  branch: string;
  /** The branch beside which git can have none of that name. */
  other?: string;
}>(
  {
    code: "RA-REQUEST-BRANCH-TAKEN",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning:
      "The branch for the release holds commits, none of them a release commit, or it cannot be made: git has no `a/b` beside a branch `a`.",
    why: "Somebody's work would be lost if a branch were moved or deleted.",
    mend: "Give another name as `branch`. Where nobody needs the commits that are in the way, their branch can be deleted instead.",
  },
  ({ branch, other }) =>
    other === undefined
      ? {
          alternative: "outside",
          message: `The branch ${inertLine(branch)} holds commits of somebody else`,
          ...byPlace(
            (or) =>
              `Give another name as ${or("branch", "--branch")}; or, where nobody needs the branch ${inertLine(branch)}, delete it`,
          ),
        }
      : {
          // That one may be the base branch.
          message: `No branch ${inertLine(branch)} can be made beside the branch ${inertLine(other)}`,
          ...byPlace((or) => `Give another name as ${or("branch", "--branch")}`),
        },
);

export const requestRefused = defineFinding<Refused>(
  {
    code: "RA-REQUEST-REFUSED",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "GitHub or Gitea refuses to let this token read or write the release's branch or pull request.",
    why: "The token lacks a permission, a rule protects the branch, or there is no such repository.",
    mend: "Give the job `contents: write` and `pull-requests: write`, and let no rule for branches hold for `release-actions/**`; or give a token that may as `github-token`.",
  },
  (refused) => ({
    message: `GitHub or Gitea did not let this token ${refused.step}: ${inertLine(whyOf(refused))}`,
    ...byPlace(
      (or) =>
        `${seeName(refused)}${or(
          "Give the job contents: write and pull-requests: write, and exempt the release's branch from rules; or give a token that may as github-token",
          "Set GITHUB_TOKEN to one that may write contents and pull requests, and exempt the release's branch from rules",
        )}`,
    ),
    ...renewFirst(refused.status),
    // git refuses by itself, too.
    ...reachFirst(refused.why ?? ""),
  }),
);

export const requestForbidden = defineFinding<{ branch: string; link: string }>(
  {
    code: "RA-REQUEST-FORBIDDEN",
    severity: "warning",
    mender: "project",
    remedy: "outside",
    meaning: "The organisation or repository lets no workflow create pull requests; the branch is there.",
    why: "A person has to open it.",
    mend: "Open the link and create the pull request. Or allow it: Settings, Actions, General, `Allow GitHub Actions to create and approve pull requests`; or give an App's or a person's token as `github-token`.",
  },
  ({ branch, link }) => ({
    message: `The branch ${inertLine(branch)} is ready, but workflows may not create pull requests here`,
    hint: `Create it yourself:\n${link}`,
  }),
);

export const requestUnfinished = defineFinding<Refused>(
  {
    code: "RA-REQUEST-UNFINISHED",
    severity: "error",
    mender: "outside",
    meaning:
      "A step could not be done, however often it was tried: GitHub or Gitea did not answer, or refused it, or somebody else kept changing the branch.",
    why: "The branch, its pull request or both may not be up to date.",
    mend: "Run it again later: it goes on from whatever is there. Where the message has a reason, see to that first.",
  },
  (refused) => ({
    message: `Could not ${refused.step}: ${inertLine(whyOf(refused))}`,
    ...whatThen(refused),
  }),
);

const whatThen = ({ why, status }: Refused): Pick<Finding, "hint"> & Partial<Finding> => {
  const first = reachFirst(why ?? "");
  if (first !== undefined) return first;
  if (why !== undefined && status === undefined)
    return { hint: "Run it again later: it goes on from whatever is there", says: "again" };
  // An input or a right of the job may be to blame, or a setting of the forge.
  const hint = why === undefined ? "See what the token may do" : "See to what its words say";
  return { mender: "project", remedy: "call", alternative: "outside", hint };
};

export const requestLeftClosed = defineFinding<{ url: string }>(
  {
    code: "RA-REQUEST-LEFT-CLOSED",
    severity: "notice",
    mender: "project",
    meaning: "Somebody has closed the release pull request, and nothing that it would change has changed since.",
    why: "What a person has closed is opened again only where its files would change.",
    mend: "Open it again to release. The next change opens it by itself.",
  },
  ({ url }) => ({
    message: `The release pull request was closed and is left so, since nothing has changed: ${inertLine(url)}`,
    hint: "Open it again to release; the next change opens it by itself",
  }),
);

export const requestUnsigned = defineFinding<NotSigned & { isGitea?: boolean }>(
  {
    code: "RA-REQUEST-UNSIGNED",
    severity: "notice",
    mender: "project",
    meaning: "The commit was made by git, so that GitHub or Gitea has not signed it.",
    why: "Where a rule demands signed commits, such a commit cannot be merged as it is.",
    mend: "Nothing needs to be done where no rule demands signatures. Else merge it by a squash, on GitHub from the account that opened it. Where a file is executable and need not be, take that bit away on the base branch.",
  },
  ({ why, executable, isGitea = false }) => ({
    message: `The commit is made by git and not signed: ${inertLine(why)}`,
    hint: `Nothing needs to be done where no rule demands signed commits; else merge it by a squash${isGitea ? "" : " from the account that opened it"}${executable === undefined ? "" : `, or take the executable bit of ${shown(executable)} away on the base branch`}`,
  }),
);

export const requestEditKept = defineFinding<{ file: string; name: string; additions: readonly string[] }>(
  {
    code: "RA-REQUEST-EDIT-KEPT",
    severity: "notice",
    mender: "project",
    meaning: "A person has edited a changelog's section in the release pull request: it stays as it is.",
    why: "What came since has to be added by hand.",
    mend: "Add the lines that the pull request's text lists, as far as they are wanted.",
  },
  ({ file, name, additions }) => ({
    message: `The section of ${name} was edited by hand and stays; lines that came since: ${additions.length}`,
    hint:
      additions.length === 0
        ? "Nothing needs to be done"
        : ["Add by hand what is wanted of this:", ...additions.map(inertLine)].join("\n"),
    file,
  }),
);

export const requestNotLabelled = defineFinding<{
  labels: readonly string[];
  why: string;
  /** Whether the same may be taken another time. */
  isPassing: boolean;
}>(
  {
    code: "RA-REQUEST-NOT-LABELLED",
    severity: "warning",
    mender: "project",
    remedy: "outside",
    meaning: "The pull request could not be given its labels.",
    why: "Nothing of a release depends on labels.",
    mend: "Make the labels in the repository, and let the token write issues and pull requests.",
  },
  ({ labels, why, isPassing }) => ({
    message: `The pull request did not get the labels ${labels.map(inertLine).join(", ")}: ${inertLine(why)}`,
    hint: isPassing
      ? "Nothing needs to be done: the next run tries again"
      : "Make the labels in the repository, and let the token write issues and pull requests",
  }),
);

export const requestUnseen = defineFinding<{ why: string; hint: string }>(
  {
    code: "RA-REQUEST-UNSEEN",
    severity: "notice",
    mender: "outside",
    meaning: "A dry run in a clone could not read what GitHub or Gitea has of the repository.",
    why: "Where there is a release branch or a pull request, what people have set in it or pushed to it is not shown.",
    mend: "Do what the hint says, such as setting `GITHUB_TOKEN` to a token that may read the repository.",
  },
  ({ why, hint }) => ({
    message: `Shown as if there were no release branch and no pull request yet, for neither can be seen: ${inertLine(why)}`,
    hint: inertLine(reachFirst(why)?.hint ?? hint),
  }),
);
