import { defineFinding } from "./finding.ts";
import { named } from "./shown.ts";

export const manifestUnreadable = defineFinding<{ file: string; why: string }>(
  {
    code: "RA-DIST-MANIFEST-UNREADABLE",
    severity: "error",
    mender: "project",
    meaning: "The folder given as `dist` has no manifest, or one that cannot be used.",
    why: "The manifest says which files belong to which release, in which order they go, and with which hashes.",
    mend: "Pass on the whole `dist-path` folder of the run that built it, with its `manifest.json`; or build again.",
  },
  ({ file, why }) => ({
    file,
    message: `The manifest cannot be used: ${why}`,
    hint: "Pass on the whole dist-path folder of the dry run, or run it again",
  }),
);

export const distributionMissing = defineFinding<{ folder: string; file: string }>(
  {
    code: "RA-DIST-FILE-MISSING",
    severity: "error",
    mender: "project",
    meaning: "The folder given as `dist` lacks a file that its manifest lists.",
    why: "A release is published whole or not at all.",
    mend: "Pass on the whole `dist-path` folder of the run that built it.",
  },
  ({ folder, file }) => ({
    message: `${file} is missing in ${folder}`,
    hint: "Pass on the whole dist-path folder of the dry run, or run it again",
  }),
);

export const distributionChanged = defineFinding<{ file: string; expected: string; found: string }>(
  {
    code: "RA-DIST-FILE-CHANGED",
    severity: "error",
    mender: "project",
    meaning: "A distribution is not the file that was built and checked: its hash is another.",
    why: "Only what was checked may be published.",
    mend: "Find out what changed it between the jobs; then run the build job again.",
  },
  ({ file, expected, found }) => ({
    message: `${file} has sha256 ${found}, its manifest says ${expected}`,
    hint: "Find out what changed the file between the jobs, then run the build job again",
  }),
);

export const distNotReady = defineFinding<{ packages: readonly string[] }>(
  {
    code: "RA-DIST-NOT-READY",
    severity: "error",
    mender: "project",
    meaning: "The run that made `dist` did not build, check and rehearse all of what it planned.",
    why: "Nothing is published before everything that can fail has been tried.",
    mend: "Look at what that run says, mend it, and run it again.",
  },
  ({ packages }) => ({
    message: `The run that made dist was not through with ${named(packages, 10)}`,
    hint: "Mend what that run says, and run it again",
  }),
);

export const distOfOtherCommit = defineFinding<{ built: string; here: string }>(
  {
    code: "RA-DIST-OTHER-COMMIT",
    severity: "error",
    mender: "usage",
    meaning: "The distributions were built from another commit than the one that is checked out here.",
    why: "What is published must be what was reviewed.",
    mend: "Check out the commit that was built, or pass the distributions that belong to this one. Without a checkout nothing is compared.",
  },
  ({ built, here }) => ({
    message: `The distributions were built from ${built}, checked out is ${here}`,
    hint: "Pass the dist of a run on this commit, or check out the commit that was built",
  }),
);

export const siblingNotThere = defineFinding<{ package: string; need: string; index: string }>(
  {
    code: "RA-DIST-SIBLING-MISSING",
    severity: "error",
    mender: "project",
    meaning: "A package in `dist` needs a sibling that is neither in `dist` nor on the index.",
    why: "Nobody could install it from there. `dist` was planned for another index, which has the sibling.",
    mend: "Build `dist` with the sibling in `packages`, or publish the sibling to this index first.",
  },
  ({ package: name, need, index }) => ({
    package: name,
    message: `${name} needs ${need}, which is neither in dist nor on ${index}`,
    hint: `Build dist with packages: ${name}, ${need}; or publish ${need} to ${index} first`,
  }),
);
