import { inertLine } from "../text/inert-line.ts";
import { alike, byPlace, defineFinding, type Finding, type Hint, runAgain } from "./finding.ts";
import { reachFirst } from "./locked-index.ts";
import { type Refused, renewFirst, seeName, whyOf } from "./not-there.ts";
import { option } from "./option.ts";
import { shown } from "./shown.ts";
import type { FilePlace } from "./workspace.ts";

/** What there is to do where a release cannot be taken from its commit. */
const asItIs =
  "run publish once with due: unreleased, as init's workflow does when it is started by hand: every version that is not on the index";

export const nothingDue = defineFinding<{ why: string }>(
  {
    code: "RA-PREPARED-NOTHING-DUE",
    severity: "notice",
    mender: "project",
    meaning: "`due` is `prepared`, and nothing that was pushed is a release.",
    why: "Most pushes release nothing; merging the pull request of `prepare-release` does.",
    mend: "Nothing needs to be done where no release waits. One that failed before is released by a re-run of its own run. `due: unreleased`, as in `init`'s workflow when it is started by hand, publishes every version that is not on the index, such as one that was written by hand.",
  },
  ({ why }) => ({
    message: `Nothing is to be published: ${inertLine(why)}`,
    hint: "Nothing needs to be done where no release waits: merging the release pull request publishes. Versions written by hand, and a release that failed before, are published with due: unreleased",
  }),
);

export const notAsReviewed = defineFinding<{
  package: string;
  commit: string;
  reviewed: string;
  /** `undefined` where there is no such package. */
  found: string | undefined;
  place: FilePlace | Record<never, never>;
}>(
  {
    code: "RA-PREPARED-OTHER-VERSION",
    severity: "error",
    mender: "project",
    meaning: "The release commit says one version of a package, and the files say another, or none.",
    why: "What is published is what was reviewed, and which of the two was, nobody can tell from here.",
    mend: "Let `prepare-release` run on the newest commit, and merge its pull request where it opens one. For packages of the release that none names, publish once with `due: unreleased`.",
  },
  ({ package: name, commit, reviewed, found, place }) => ({
    package: name,
    message: `The release commit ${commit.slice(0, 10)} says ${shown(name)} ${reviewed}, and ${found === undefined ? "the workspace has no such package" : `the files say ${found}`}`,
    hint:
      found === undefined
        ? `It was renamed or removed since: let prepare-release run again, and merge its pull request where it opens one; for packages of this release that none names, ${asItIs}`
        : `Let prepare-release run again, and merge its pull request where it opens one; for packages of this release that none names, ${asItIs}`,
    says: "all",
    ...place,
  }),
);

export const releaseTakenBack = defineFinding<{ commit: string; packages: readonly string[]; why: string }>(
  {
    code: "RA-PREPARED-NOT-DUE-ANY-MORE",
    severity: "notice",
    mender: "project",
    meaning: "A release commit releases nothing now: its versions were taken back, or are tagged or on the index.",
    why: "A later commit has undone it, or its versions were released before.",
    mend: "Nothing needs to be done where that was meant. Else let `prepare-release` run again.",
  },
  ({ commit, packages, why }) => ({
    message: `The release commit ${commit.slice(0, 10)} (${packages.map(shown).join(", ")}) releases nothing: ${why}`,
    hint: "Nothing needs to be done where that was meant; else let prepare-release run again",
  }),
);

export const releaseUnreadable = defineFinding<{ commit: string; request: number | undefined }>(
  {
    code: "RA-PREPARED-UNREADABLE",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning:
      "What was merged is a release, and its trailer `Release-Plan`, which says what it releases, is not there as it was made.",
    why: "A squash can drop a message's body, and without it nothing proves what was reviewed.",
    mend: "Publish once with `due: unreleased`, which is every version that is not on the index; one that tags make needs its tag at that commit first. For the next time, let squash merging keep the commit's message: on GitHub, Settings, General, Pull Requests, `Default commit message`.",
  },
  ({ commit, request }) => ({
    message: `${request === undefined ? "A release" : `The release pull request #${request}`} was merged as ${commit.slice(0, 10)}, and ${request === undefined ? "its message does not say" : "no commit of it says"} any more what it releases`,
    hint: `To release it all the same, ${asItIs}. A version that tags make needs its tag at that commit first`,
    says: "all",
  }),
);

export const releaseOfFork = defineFinding<{ commit: string; request: number }>(
  {
    code: "RA-PREPARED-OF-A-FORK",
    severity: "error",
    mender: "project",
    meaning:
      "A release commit came by the pull request of a fork, and it says the version of a package whose version stands in no file.",
    why: "A stranger's commit message would decide what is released.",
    mend: "Let `prepare-release` make the release. Where no pull request of it names the package, read what came, make the tag of that version at the newest commit, and publish once with `due: unreleased`.",
  },
  ({ commit, request }) => ({
    message: `The release commit ${commit.slice(0, 10)} came by the pull request #${request} of a fork, and says a version that no file has`,
    hint: `Let prepare-release run again, and merge its pull request; where that does not name the package, read what came, make the tag of its version at the newest commit, and ${asItIs}`,
    says: "all",
  }),
);

/** Why the commits of a push cannot be read: the event, the checkout, its depth, or a force push that took them away. */
export type PushLack = "event" | "no checkout" | "other checkout" | "shallow" | "forced";

const unreadHints: Readonly<Record<PushLack, Hint & Pick<Finding, "says">>> = {
  event: alike("See that no step before this one writes to that file, or sets GITHUB_EVENT_PATH"),
  "no checkout": byPlace((or) =>
    or(
      "Check the repository out first, with actions/checkout and fetch-depth: 0",
      "Run it in a clone that has a commit",
    ),
  ),
  "other checkout": alike("Check out what was pushed"),
  shallow: byPlace((or) => or("Set fetch-depth: 0 for actions/checkout", "Run git fetch --unshallow")),
  forced: { ...alike(`Where a release was in it, ${asItIs}`), says: "all" },
};

export const pushUnread = defineFinding<{
  lack: PushLack;
  why: string;
  /** Whether GitHub or Gitea may say it another time. */
  isPassing?: boolean;
}>(
  {
    code: "RA-PREPARED-PUSH-UNREAD",
    severity: "error",
    mender: "usage",
    meaning: "Not all commits of the push could be read, so whether a release is among them is not known.",
    why: "Nothing would be published, and the run would be green.",
    mend: "Set `fetch-depth: 0` for actions/checkout, and check out what was pushed. After a force push the commits before it may be gone: publish once with `due: unreleased`, as `init`'s workflow does when it is started by hand.",
  },
  ({ lack, why, isPassing }) => ({
    ...(isPassing ? { mender: "outside" as const } : {}),
    message: `Whether the push is a release is not known: ${inertLine(why)}`,
    ...unreadHints[lack],
    ...(isPassing &&
      (reachFirst(why) ??
        runAgain(
          "Run it again when GitHub or Gitea answers",
          lack === "forced"
            ? `where it does not, ${asItIs}`
            : "with fetch-depth: 0 on actions/checkout neither is asked",
        ))),
  }),
);

export const requestsRefused = defineFinding<Omit<Refused, "step">>(
  {
    code: "RA-PREPARED-REQUESTS-REFUSED",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "GitHub or Gitea does not let this token see by which pull requests the pushed commits came.",
    why: "A squash can drop a release's trailer, and a fork can write one.",
    mend: "Give the job `contents: read` and `pull-requests: read`, or a `github-token` that may read them.",
  },
  (refused) => ({
    message: `By which pull requests the pushed commits came is not known: ${inertLine(whyOf(refused))}`,
    ...byPlace(
      (or) =>
        `${seeName(refused)}${or(
          "Give the job contents: read and pull-requests: read, or a github-token that may read them",
          "Set GITHUB_TOKEN to one that may read contents and pull requests",
        )}`,
    ),
    ...renewFirst(refused.status),
  }),
);

export const requestsUnread = defineFinding<{
  why: string;
  /** Of HTTP, where it would be the same again. */
  status?: number | undefined;
}>(
  {
    code: "RA-PREPARED-REQUESTS-UNREAD",
    severity: "error",
    mender: "outside",
    meaning: "GitHub or Gitea did not say, however often it was asked, by which pull requests the pushed commits came.",
    why: "A squash can drop a release's trailer, and a fork can write one.",
    mend: "Wait until GitHub or Gitea answers. Where it gave a reason, see to that first.",
  },
  ({ why, status }) => ({
    ...(status === undefined ? {} : { mender: "project" as const, remedy: "outside" as const }),
    message: `By which pull requests the pushed commits came is not known: ${inertLine(why)}`,
    ...(reachFirst(why) ??
      (status === undefined
        ? { hint: "Run it again when GitHub or Gitea answers: nothing was published", says: "again" }
        : { hint: "See to what its words say: of a commit that was not pushed it knows nothing" })),
  }),
);

export const versionNotTold = defineFinding<{
  package: string;
  tool: string;
  version: string;
  tag: string;
  place: FilePlace;
}>(
  {
    code: "RA-PREPARED-VERSION-NOT-TOLD",
    severity: "error",
    mender: "project",
    remedy: "tag",
    meaning:
      "A package of a merged release takes its version from git's tags, by a tool that can be told in no other way, and this commit has no tag of that version.",
    why: "The tool would build another version.",
    mend: "Make the tag of this version at this commit, and push it. For the next release, take a tool that can be told, such as hatch-vcs or setuptools-scm.",
  },
  ({ package: name, tool, version, tag, place }) => ({
    package: name,
    message: `${name} is to be ${version}, no tag at this commit says so, and its version comes from tags by a tool that can be told in no other way: ${shown(tool)}`,
    hint: `Make the tag ${shown(tag)} at this commit, and push it; for the next release, take a tool that can be told, such as hatch-vcs or setuptools-scm`,
    ...place,
  }),
);

export const distNotPrepared = defineFinding<Record<never, never>>(
  {
    code: "RA-PREPARED-DIST-IS-NOT",
    severity: "error",
    mender: "usage",
    meaning: "`due` is `prepared`, and what is in `dist` was built by a tag or without `due: prepared`.",
    why: "Nothing proves that it is what was reviewed.",
    mend: "Build `dist` with `due: prepared`, too, or leave that out where `dist` is taken.",
  },
  () => ({
    message: "due is prepared, and dist was built by a tag or without due: prepared",
    ...byPlace((or) => `Build dist with ${option(or, "due", "prepared")}, too, or leave that out here`),
  }),
);
