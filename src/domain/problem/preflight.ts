import { byPlace, defineFinding, type Finding, type Or } from "./finding.ts";
import { fetchSubmodules } from "./git.ts";
import { trustFirst } from "./locked-index.ts";
import { named, shown } from "./shown.ts";

export const notCommitted = defineFinding<{ package: string; files: readonly string[] }>(
  {
    code: "RA-PREFLIGHT-NOT-COMMITTED",
    severity: "error",
    mender: "project",
    // What is taken back or removed needs no commit, and what is committed is no longer what the tag names.
    remedy: "call",
    meaning: "A package that is to be published has files that are changed, or that git does not know.",
    why: "What is published must be what was reviewed.",
    mend: "Commit, take back or remove them, or let git ignore those that it does not know; in a workflow, find the step or gate that writes them. `allow-dirty: true` publishes anyway.",
  },
  ({ package: name, files }) => ({
    package: name,
    file: files[0]!,
    message: `${name} has changes that are not committed: ${named(files)}`,
    // A job checks out a commit: it has changed that itself.
    ...byPlace((or) =>
      or(
        "Find what writes them, a step before or a gate, and let it leave the checkout as it is; or publish anyway with allow-dirty: true",
        "Commit what is changed, or take it back; remove or ignore what git does not know; or publish anyway with --allow-dirty",
      ),
    ),
  }),
);

export const notCommittedElsewhere = defineFinding<{ files: readonly string[] }>(
  {
    code: "RA-PREFLIGHT-NOT-COMMITTED-ELSEWHERE",
    severity: "notice",
    mender: "project",
    meaning: "The checkout has changes outside of the packages that are to be published.",
    why: "They get into the distributions only where a build reads them.",
    mend: "Nothing needs to be done. To be sure, commit or remove them.",
  },
  ({ files }) => ({
    message: `Changes that are not committed, outside of what is published: ${named(files)}`,
    hint: "Nothing needs to be done; to be sure, commit or remove them",
  }),
);

export const submoduleEmpty = defineFinding<{ package: string; submodules: readonly string[] }>(
  {
    code: "RA-PREFLIGHT-SUBMODULE-EMPTY",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "A package that is to be published has a git submodule in it that is not fetched: its folder is empty.",
    why: "The build fails for what is missing, or leaves it out of the distributions.",
    mend: "Set `submodules: recursive` for actions/checkout, or run `git submodule update --init --recursive`.",
  },
  ({ package: name, submodules }) => ({
    package: name,
    file: submodules[0]!,
    message: `${name} has submodules that are not fetched: ${named(submodules)}`,
    ...byPlace(
      (or) => `${fetchSubmodules(or)}; ${or("allow-dirty: true", "--allow-dirty")} publishes without what they hold`,
    ),
  }),
);

export const submoduleEmptyElsewhere = defineFinding<{ submodules: readonly string[] }>(
  {
    code: "RA-PREFLIGHT-SUBMODULE-EMPTY-ELSEWHERE",
    severity: "notice",
    mender: "project",
    meaning: "The checkout has a git submodule that is not fetched, outside of the packages that are to be published.",
    why: "A build that takes files from there fails, or leaves them out.",
    mend: "Nothing needs to be done where no build needs it. Else set `submodules: recursive` for actions/checkout, or run `git submodule update --init --recursive`.",
  },
  ({ submodules }) => ({
    message: `Submodules that are not fetched, outside of what is published: ${named(submodules)}`,
    ...byPlace((or) => `${fetchSubmodules(or)} where a build needs them`),
  }),
);

export const checksWithoutCheckout = defineFinding<Record<never, never>>(
  {
    code: "RA-PREFLIGHT-CHECKS-WITHOUT-CHECKOUT",
    severity: "error",
    mender: "usage",
    meaning: "`checks` and `dist` are both given.",
    why: "The checks look at a checkout, and what is published from `dist` needs none.",
    mend: "Set `checks` in the job that builds, beside `dry-run`, and take it away here.",
  },
  () => ({
    message: "checks looks at a checkout, and dist is published without one",
    hint: "Set checks in the job that builds (dry-run: true), and take it away here",
  }),
);

export const checkSkipped = defineFinding<{ check: string; reason: string }>(
  {
    code: "RA-PREFLIGHT-CHECK-SKIPPED",
    severity: "warning",
    mender: "project",
    meaning: "A check that was asked for with `checks` could not be made.",
    why: "Nobody knows what it would have found, so with `strict` the release stops.",
    mend: "Fix what the message names, such as a missing `uv.lock`, or see that the service can be reached.",
  },
  ({ check, reason }) => ({
    message: `The check ${check} was asked for, and could not be made: ${shown(reason)}`,
    ...remedyFor(check, reason),
    ...trustFirst(reason),
  }),
);

/** With `strict` it is an error, and a commit would change nothing of an outage or of a uv. */
const remedyFor = (check: string, reason: string): Pick<Finding, "remedy" | "hint"> => {
  // By our words for a check that asks a service, and by uv's for one that does not answer as it should.
  if (/ for url \(|gave no answer/.test(reason))
    return {
      remedy: "outside",
      hint: `See that the service that ${check} asks can be reached from here`,
    };
  return reason.startsWith("this uv")
    ? { remedy: "call", hint: "Update uv" }
    : { hint: `Fix what keeps ${check} from being made` };
};

export const noLock = defineFinding<Record<string, never>>(
  {
    code: "RA-PREFLIGHT-NO-LOCK",
    severity: "notice",
    mender: "project",
    meaning: "The workspace has no `uv.lock`.",
    why: "Without it nobody can say which dependencies the release was tested with.",
    mend: "Run `uv lock` and commit the file. Nothing needs to be done where the project keeps none.",
  },
  () => ({
    message: "The workspace has no uv.lock",
    hint: "Run uv lock and commit the file; nothing needs to be done where the project keeps none",
  }),
);

/** What gives a shallow clone its history. */
export const deepen = (or: Or): string =>
  or("Set fetch-depth: 0 for actions/checkout", "Run git fetch --unshallow --tags");

export const shallowHistory = defineFinding<{ packages: readonly string[] }>(
  {
    code: "RA-PREFLIGHT-SHALLOW",
    severity: "warning",
    mender: "project",
    remedy: "call",
    meaning: "The clone lacks older commits and their tags, and versions of packages are dynamic.",
    why: "A backend that reads versions from git tags makes one up.",
    mend: "Check out with `fetch-depth: 0`; in a terminal, `git fetch --unshallow --tags`.",
  },
  ({ packages }) => ({
    message: `The clone is shallow, and these packages have dynamic versions: ${named(packages)}`,
    ...byPlace(deepen),
  }),
);

export const changedSinceTag = defineFinding<{
  package: string;
  version: string;
  tag: string;
  /** Counted to 1,000 at most. */
  commits: number;
}>(
  {
    code: "RA-PREFLIGHT-CHANGED-SINCE-TAG",
    severity: "notice",
    mender: "project",
    meaning: "A package's version is on the index already, and commits since its tag touch its folder.",
    why: "These changes are not released by this run.",
    mend: "Give the package a new version if they should be.",
  },
  ({ package: name, version, tag, commits }) => ({
    package: name,
    message: `${name} ${version} is on the index already; ${commits === 1 ? `1 commit since ${tag} is` : `${commits < 1000 ? commits : "1000 or more"} commits since ${tag} are`} not released`,
    hint: `Give ${name} a new version if they should be`,
  }),
);
