import { type Finding, type Remedy, remedyOf } from "../problem/finding.ts";
import { assetDiffers } from "../problem/forge-release.ts";
import { tagBurned, tagUnfit } from "../problem/forge-tag.ts";
import { diskFull } from "../problem/unexpected.ts";
import { inertLine } from "../text/inert-line.ts";
import { shellWord } from "../text/shell-word.ts";
import type { Start } from "./start.ts";

/** What decides how a run that failed is made to succeed. */
export interface Situation {
  readonly start: Start;
  /** Whether only release commits are published (`due: prepared`). */
  readonly isPrepared?: boolean;
  /** Whether a release was merged, where it is not known what is published. */
  readonly isMerged?: boolean;
  /** Whether something of the release is on the index; `undefined` where the run cannot tell. */
  readonly isPublic?: boolean | undefined;
  /** Whether the run builds its files itself, so that each run has new ones; `undefined` where it has none. */
  readonly isBuilt?: boolean | undefined;
  /** Whether a step before asks for a new version already. */
  readonly isRaised?: boolean;
}

interface Failed extends Situation {
  /** Whether another tag is part of the remedy. */
  readonly isOtherTag: boolean;
}

/** The last step after a guard, in a job: whoever sits at a terminal has the command before them. */
export const guardStep = (findings: readonly Finding[], situation: Situation): string | undefined =>
  situation.start.kind === "terminal" ? undefined : lastStep(findings, situation);

/** The same for what makes tags and releases: its packages are public, and no other version of them is needed. */
export const finishStep = (findings: readonly Finding[], start: Start): string | undefined => {
  const errors = findings.filter((each) => each.severity === "error" && !isKept(each));
  const remedy = firstRemedy(errors.map(seenFrom(start)));
  if (remedy === undefined || start.kind === "terminal") return undefined;
  return remedy === "outside"
    ? `${rerun(start)}: it goes on from what is there${further(errors)}`
    : "Fix it, then run create-release again, by hand or in a workflow, with the manifest or the tag of this release: it goes on from what is there";
};

/** What no further run with this manifest changes: an immutable release, or a name that cannot be. The hint says all. */
const isKept = (error: Finding): boolean =>
  error.says === "all" ||
  lostNames.has(error.code) ||
  (error.code === assetDiffers.code && remedyOf(error) === "commit");
const lostNames = new Set([tagBurned, tagUnfit].map(({ code }) => code));

/** On a machine of one's own, room on the disk is no matter of the workflow. */
const seenFrom =
  ({ isOwnRunner }: Start) =>
  (error: Finding): Finding =>
    isOwnRunner === true && error.code === diskFull.code ? { ...error, remedy: "outside" } : error;

/** What has to be done before the rest, first. */
const order: readonly Remedy[] = ["commit", "tag", "call", "rebuild", "outside"];

/** Errors in the order in which they have to be seen to: what needs a commit first. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((one, other) => order.indexOf(remedyOf(one)) - order.indexOf(remedyOf(other)));

/** Where the remedy lies that comes first of all; `undefined` without an error. */
export const firstRemedy = (errors: readonly Finding[]): Remedy | undefined => {
  const [first] = inOrder(errors);
  return first && remedyOf(first);
};

/** The last step after a failure: what makes the release go on when the rest is done. `undefined` where nothing else does. */
export const lastStep = (findings: readonly Finding[], situation: Situation): string | undefined => {
  const open = findings.filter(({ severity, says }) => severity === "error" && says !== "all");
  const errors = open.map(seenFrom(situation.start));
  const remedy = firstRemedy(errors);
  if (remedy === undefined) return undefined;
  const has = (other: Remedy): boolean => errors.some((error) => remedyOf(error) === other);
  // Neither another tag nor a re-run brings a fixed workflow.
  const decisive = remedy === "tag" && has("call") ? "call" : remedy;
  const step = steps[situation.start.kind](decisive, { ...situation, isOtherTag: has("tag") });
  if (decisive === "outside") return `${step}${further(errors)}`;
  // As its hint says: another tag or the workflow, or else files.
  if (errors.every(({ alternative }) => alternative === "commit")) {
    const committed = steps[situation.start.kind]("commit", { ...situation, isOtherTag: false });
    if (decisive === "tag") return `${step}. Else: ${committed}`;
    return committed === step ? step : `Where the fix takes a commit: ${committed}. Else: ${step}`;
  }
  const isSure = errors.some((error) => (error.alternative ?? remedyOf(error)) !== "outside");
  if (isSure) return step;
  const { start } = situation;
  if (start.kind === "terminal") return decisive === "commit" ? `${nothing}, run the same again. Else: ${step}` : step;
  const where = decisive === "call" ? "Where the workflow needs no change" : nothing;
  return `${where}, re-run ${failedJobs(start)}. Else: ${step}`;
};

const nothing = "Where nothing has to be committed";

/** What helps if a run fails alike once more. */
const further = (errors: readonly Finding[]): string =>
  [...new Set(errors.flatMap(({ ifAgain }) => ifAgain ?? []))].map((each) => `; ${each}`).join("");

/** Gitea has no button for all of them before 1.26. https://github.com/go-gitea/gitea/pull/36924 */
const failedJobs = ({ isGitea }: Start): string =>
  isGitea === true ? "failed jobs (Gitea 1.25 has a button at each of them alone)" : "failed jobs";
const rerun = (start: Start): string => `Re-run ${failedJobs(start)}`;
const rebuilt = ({ isBuilt, start }: Situation): string =>
  isBuilt === true
    ? `${rerun(start)}: they build the files again`
    : "Re-run all jobs: the files have to be built again, and failed jobs alone would take the same ones";
const old = "A re-run would take the old commit";
const same = "a re-run takes the same commit, workflow and inputs";
const pushed = "Merge the fix: its push starts the run again";
const whereNothing =
  "Where none names all of this release, run publish once with due: unreleased, as init's workflow does by hand; versions that tags make need their tags first";
/** The commit of a fix is no release commit, and a pull request that names other packages releases those alone. */
const mergedAnew = `Merge the fix, and the release pull request that it brings. ${whereNothing}`;
/** The job that makes tags comes after a release that is whole, and by hand it passes over what an earlier commit had published. */
const untagged =
  "What is whole on the index already gets its tag and release by `release-actions create-release --tag TAG`, in a checkout of the commit that was built";
const preparedAnew = ({ isPublic }: Situation): string =>
  isPublic === true ? `${mergedAnew}. ${untagged}` : mergedAnew;
const mergedPerhaps = `${pushed}. With due: prepared that publishes nothing: merge the release pull request, too. ${whereNothing}`;
const nextTag = ({ start }: Situation): string =>
  start.isByEvent === true
    ? "Publish a release of the right tag: it starts a run of its own"
    : "Push the right tag: it starts a run of its own";
/** Where no tag starts anything. */
const fetchedTag = ({ start }: Situation): string =>
  `Push the right tag, then re-run ${failedJobs(start)}: they fetch it`;

const steps: Readonly<Record<Start["kind"], (remedy: Remedy, failed: Failed) => string>> = {
  terminal: (remedy, situation) => {
    const isTagged = situation.start.tag !== undefined;
    if (remedy === "commit" && isTagged) return nextVersion(situation);
    if (remedy === "commit" && situation.isPrepared) return preparedAnew(situation);
    if (remedy === "commit")
      return `Commit the fix${situation.isBuilt === false ? ", build the files again," : ""} and run the same again`;
    if (situation.isOtherTag && isTagged) return "Run it again with the right tag";
    if (remedy === "rebuild" && situation.isBuilt !== true) return "Build the files again, then run the same again";
    return remedy === "call" ? "Run it again" : "Run the same again";
  },
  request: (remedy, situation) => {
    if (remedy === "rebuild") return rebuilt(situation);
    if (remedy === "outside") return rerun(situation.start);
    return situation.start.isQueued === true
      ? "Push the fix to the pull request, and put it into the merge queue again"
      : "Push the fix to the pull request: its checks run again by themselves";
  },
  target: (remedy, situation) =>
    remedy === "call"
      ? "Merge the fix of the workflow into the target branch, which this event takes it from: the next push to the pull request runs it"
      : steps.request(remedy, situation),
  tag: (remedy, situation) => {
    if (remedy === "commit") return nextVersion(situation);
    if (remedy === "tag") return nextTag(situation);
    if (remedy !== "call") return remedy === "rebuild" ? rebuilt(situation) : rerun(situation.start);
    return `Fix the workflow on the default branch and start it there by hand (Run workflow) with ${tagOf(situation)}: a re-run takes the workflow of the tag's commit`;
  },
  merge: (remedy, situation) => {
    if (remedy === "outside" || remedy === "rebuild")
      return remedy === "rebuild" ? rebuilt(situation) : rerun(situation.start);
    if (remedy === "tag") return fetchedTag(situation);
    return `${situation.isPrepared ? preparedAnew(situation) : situation.isMerged ? mergedPerhaps : pushed}. ${old}`;
  },
  hand: (remedy, situation) => {
    if (remedy === "outside" || remedy === "rebuild")
      return remedy === "rebuild" ? rebuilt(situation) : rerun(situation.start);
    const isTagged = situation.start.tag !== undefined;
    if (remedy === "tag")
      return isTagged ? "Start the workflow by hand again with the right tag" : fetchedTag(situation);
    if (isTagged && remedy === "commit") return nextVersion(situation);
    if (isTagged)
      return `Correct the inputs, or fix the workflow on the default branch, and start it there by hand with ${tagOf(situation)}: ${same}`;
    if (situation.isPrepared === true)
      return `${remedy === "call" ? "Where an input was wrong, start the workflow by hand again with the right one. Else: " : ""}${preparedAnew(situation)}. ${old}`;
    if (situation.start.isByEvent === true) return `Merge the fix: the next run that this event starts has it; ${same}`;
    const fix = remedy === "call" ? "Correct the inputs, or merge the fix of the workflow" : "Merge the fix";
    return `${fix}, then start the workflow by hand again: ${same}`;
  },
};

/** The one that is to be given the next time. */
const tagOf = (failed: Failed): string => (failed.isOtherTag ? "the right tag" : `the tag ${nameOf(failed)}`);

const nameOf = ({ start }: Situation): string => inertLine(start.tag ?? "");

const nextVersion = (situation: Situation): string => {
  const again = situation.start.kind === "terminal" ? "what is released is" : "a re-run takes";
  const next = `Release ${situation.isRaised ? "that" : "the next version"}, with a section of its own where a changelog is kept, from a commit with the fix: ${again} the commit that the tag ${nameOf(situation)} names`;
  if (situation.isPublic === true) return `${next}. What is public stays`;
  const none = situation.isPublic === false ? "As nothing of it is public" : "Only while nothing of it is public";
  return `${next}. ${none}, the tag can be moved instead, where its rules allow that: \`release-actions rollback --tag ${shellWord(nameOf(situation))}\`, with the index that is published to, says how to take it away`;
};
