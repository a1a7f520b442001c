import { byPlace, defineFinding } from "./finding.ts";
import { named, shown } from "./shown.ts";

export const distPlansDiffer = defineFinding<{ folders: readonly [string, string]; what: string }>(
  {
    code: "RA-DIST-PLANS-DIFFER",
    severity: "error",
    mender: "project",
    remedy: "rebuild",
    meaning: "Two of the folders given as `dist` are not parts of the same release.",
    why: "A release is published whole: of one commit, for one index, with one set of bounds.",
    mend: "Build all shares again, with the same inputs on the same commit, and each with its own `share`.",
  },
  ({ folders: [one, other], what }) => ({
    // What the jobs are told or given differently they are told so again: of one commit, versions differ by its tags.
    ...(/^index: |^prepared_by: |^commit: (?:null and|\S+ and null$)|^the (?:bounds|version|tag) of |^the indexes |\bexcluded\b|\b(?:alone|more packages)$/.test(
      what,
    )
      ? { remedy: "call" as const }
      : {}),
    message: `Two folders of dist are not of the same plan (${one} and ${other}): ${shown(what)}`,
    hint: "Build all shares again, with the same inputs on the same commit, and each with its own share",
  }),
);

export const distFilesDiffer = defineFinding<{ file: string; folders: readonly [string, string] }>(
  {
    code: "RA-DIST-FILES-DIFFER",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "Two of the folders given as `dist` have a file of the same name, and not the same file.",
    why: "One of them would be published, and nobody has said which.",
    mend: "Build each file in one job alone: each entry of plan's `matrix`, and each wheel for `platforms`.",
  },
  ({ file, folders: [one, other] }) => ({
    message: `${file} is not the same file in ${one} and in ${other}`,
    hint: "Build each file in one job alone, then give the folders again",
  }),
);

export const distNotChosen = defineFinding<{ packages: readonly string[] }>(
  {
    code: "RA-DIST-NOT-CHOSEN",
    severity: "error",
    mender: "usage",
    meaning: "`packages` or `exclude` leaves out a package that is in `dist` and not published yet.",
    why: "What is in `dist` was tried as a whole, and a part of it by nobody.",
    mend: "Give `packages` and `exclude` to the job that builds, and the same or neither to the one that publishes `dist`.",
  },
  ({ packages }) => ({
    message: `dist has what packages or exclude leaves out: ${named(packages)}`,
    hint: "Build with this choice; then give the same here, or neither",
  }),
);

export const distNotImported = defineFinding<{ packages: readonly string[] }>(
  {
    code: "RA-DIST-NOT-IMPORTED",
    severity: "warning",
    mender: "project",
    remedy: "call",
    meaning: "Distributions of several jobs are published without having been imported.",
    why: "Each job could try its own share alone.",
    mend: "Put a job between: `publish` with the same `dist` and `dry-run: true` installs and imports all of them, and leaves one `dist` for the job that publishes.",
  },
  ({ packages }) => ({
    message: `No run of release-actions has imported ${named(packages, 5)}`,
    ...byPlace(
      (or) =>
        `Run publish with this dist and ${or("dry-run: true in a job before", "--dry-run before")}, and publish the dist that it leaves`,
    ),
  }),
);

export const shareNotDry = defineFinding<Record<never, never>>(
  {
    code: "RA-SHARE-NOT-DRY",
    severity: "error",
    mender: "usage",
    meaning: "`share` is given to a run that publishes, or one that builds nothing since it has `dist`.",
    why: "A share is a part of a release, and a release is published whole.",
    mend: "Give `dry-run` with it; publish in a later job, with the `dist` of all shares.",
  },
  () => ({
    message: "share builds a part of a release, so it needs dry-run, and no dist",
    ...byPlace(
      (or) =>
        `Add ${or("dry-run: true to this job", "--dry-run to this run")}, and no dist; a later one takes the dist of all shares, and publishes them together`,
    ),
  }),
);

export const shareUnknown = defineFinding<{ names: readonly string[] }>(
  {
    code: "RA-SHARE-UNKNOWN",
    severity: "error",
    mender: "usage",
    meaning: "`share` names what is no package of this workspace.",
    why: "The parts could never be put together.",
    mend: "Give an entry of plan's `matrix` as it is, and `publish` the same `working-directory` as `plan`.",
  },
  ({ names }) => ({
    message: `share names what this workspace does not have: ${named(names, 10)}`,
    hint: "Share an entry of plan's matrix, and give publish the same working-directory",
  }),
);

export const buildTimesUnknown = defineFinding<{ folder: string; words: string }>(
  {
    code: "RA-PLAN-TIMES-UNKNOWN",
    severity: "warning",
    mender: "usage",
    meaning: "A folder that was given to `plan` for the build times of an earlier release has none that can be read.",
    why: "The jobs are balanced by guesses instead.",
    mend: "Give the `dist-path` folder of a run that built, or leave `dist` out.",
  },
  ({ folder, words }) => ({
    message: `There are no build times in ${shown(folder)}, so they are guessed: ${shown(words)}`,
    hint: "Give the dist-path folder of a run that built, or leave dist out",
  }),
);
