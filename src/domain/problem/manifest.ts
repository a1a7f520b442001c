import { defineFinding } from "./finding.ts";
import { named, shown } from "./shown.ts";

export const manifestUnreadable = defineFinding<{
  file: string;
  why: string;
  /** Whether another place is meant, which a job that builds again would not change. */
  isMisnamed?: boolean;
  /** Whether all is published that it tells of: what is built again would be other files. */
  isPublished?: boolean;
}>(
  {
    code: "RA-DIST-MANIFEST-UNREADABLE",
    severity: "error",
    mender: "project",
    remedy: "rebuild",
    meaning:
      "The folder given as `dist`, or the place that `manifest-path` names, has no manifest, or one that cannot be used.",
    why: "The manifest says which files belong to which release, and with which hashes.",
    mend: "Name the folder in which the whole `dist-path` of the run that built it lies. A manifest that is damaged is made again by building again.",
  },
  ({ file, why, isMisnamed = false, isPublished = false }) => ({
    file,
    ...(isMisnamed || isPublished ? { remedy: "call" as const } : {}),
    message: `The manifest cannot be used: ${why}`,
    hint: isMisnamed
      ? "Name the place where the whole dist-path folder of the run that built it lies, with its manifest.json"
      : `Pass on the whole dist-path folder of the run that ${isPublished ? "published, as it left it, or give the tag in its place" : "built it, as it left it, or build again"}`,
  }),
);

export const distributionMissing = defineFinding<{ folder: string; file: string }>(
  {
    code: "RA-DIST-FILE-MISSING",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "The folder given as `dist`, or that of `manifest-path`, lacks a file that its manifest lists.",
    why: "A release is published whole or not at all.",
    mend: "Pass on the whole `dist-path` folder of the run that built it.",
  },
  ({ folder, file }) => ({
    message: `${file} is missing in ${folder}`,
    hint: "Pass on the whole dist-path folder of the run that built it, or, while nothing of the release is public, build again",
  }),
);

export const distributionChanged = defineFinding<{
  file: string;
  what: "sha256" | "bytes";
  expected: string;
  found: string;
}>(
  {
    code: "RA-DIST-FILE-CHANGED",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "A distribution is not the file that was built and checked: its hash or its size is another.",
    why: "Only what was checked may be published.",
    mend: "Find out what changed it between the jobs, such as a job that built it once more. Then pass on the folder as the job left it, or, while nothing of the release is public, build again.",
  },
  ({ file, what, expected, found }) => ({
    message: `${file} has ${what === "sha256" ? `sha256 ${found}` : `${found} bytes`}, its manifest says ${expected}`,
    hint: "Find out what changed the file between the jobs, such as a job that built it once more, then pass on the folder as the job left it, or, while nothing of the release is public, build again",
  }),
);

export const distNotReady = defineFinding<{
  packages: readonly string[];
  /** Whether the run had nothing to do with these: they are the shares of other jobs. */
  areOfOthers: boolean;
}>(
  {
    code: "RA-DIST-NOT-READY",
    severity: "error",
    mender: "project",
    remedy: "rebuild",
    meaning: "The run that made `dist` did not build, check and rehearse all of what it planned.",
    why: "Nothing is published before everything that can fail has been tried.",
    mend: "Fix what that run says. Where a release was built in shares, give the folders of all of them.",
  },
  ({ packages, areOfOthers }) => ({
    // What that run says may be mended where it ran, or in the files that it built.
    ...(areOfOthers ? { remedy: "call" as const } : { alternative: "commit" as const }),
    message: `The run that made dist was not through with ${named(packages, 10)}`,
    hint: areOfOthers
      ? "Give the dist of each job that builds a share, and see that each package is in a share"
      : "Fix what that run says",
  }),
);

export const distOfOtherCommit = defineFinding<{ built: string; here: string }>(
  {
    code: "RA-DIST-OTHER-COMMIT",
    severity: "error",
    mender: "usage",
    meaning: "The distributions were built from another commit than the one that is checked out here.",
    why: "What is published must be what was reviewed.",
    mend: "Check out the commit that was built, or pass the distributions that belong to this one.",
  },
  ({ built, here }) => ({
    message: `The distributions were built from ${built}, checked out is ${here}`,
    hint: "Pass the dist of a run on this commit, or check out the commit that was built",
  }),
);

export const distUnlisted = defineFinding<{ folder: string; files: readonly string[] }>(
  {
    code: "RA-DIST-UNLISTED-FILE",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "The folder given as `dist` holds something that its manifest does not list.",
    why: "Somebody else wrote into the folder between the jobs.",
    mend: "Pass on the `dist-path` folder of the run that built it as it is, into an empty folder; let the workflow put other files elsewhere.",
  },
  ({ folder, files }) => ({
    message: `${folder} holds what its manifest does not list: ${named(files, 10)}`,
    hint: "Pass on the dist-path folder of the run that built it, into an empty folder, and put other files elsewhere",
  }),
);

export const distNotPlain = defineFinding<{ folder: string; file: string; what: string }>(
  {
    code: "RA-DIST-NOT-PLAIN",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "A name in the folder given as `dist` is no plain file of its own: a link, a pipe, a device or a folder.",
    why: "What it leads to can be another thing at every look.",
    mend: "Give a folder with the files themselves: the `dist-path` of the run that built it, or a copy by `cp -rL`.",
  },
  ({ folder, file, what }) => ({
    message: `${named([file])} in ${shown(folder)} must be a plain file, and is ${what}`,
    hint: "Give a folder with the files themselves: the dist-path of the run that built it, or a copy by cp -rL",
  }),
);

export const distNotPlanned = defineFinding<{
  file: string;
  kind: "wheel" | "sdist";
  package: string;
  version: string | null;
  what: string;
}>(
  {
    code: "RA-DIST-NOT-PLANNED",
    severity: "error",
    mender: "project",
    remedy: "rebuild",
    meaning: "A file in `dist` is not what the plan says it is.",
    why: "It would be published under a name or version that nobody planned.",
    mend: "Build a wheel of another job again, from the source distribution in `dist`. Else find out what changed the manifest between the jobs.",
  },
  ({ file, kind, package: name, version, what }) => ({
    package: name,
    message: `${file} is in dist as the ${kind} of ${name} ${version ?? "without a version"}, but ${shown(what)}`,
    hint: "Find out what changed the manifest between the jobs",
  }),
);

export const distTagDiffers = defineFinding<{ tag: string; package: string; version: string | null }>(
  {
    code: "RA-DIST-TAG-DIFFERS",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "A tag, of this run or in the manifest, does not name a package and version that `dist` would publish.",
    why: "Something else would be published under the tag.",
    mend: "Pass the `dist` that was built for this tag. Where it was built with `packages`, give the same `packages` here, which win over the tag.",
  },
  ({ tag, package: name, version }) => ({
    package: name,
    message: `dist has ${name} ${version ?? "without a version"}, which is not what the tag names: ${shown(tag)}`,
    hint: "Pass the dist that was built for this tag; if it was built with packages, give the same packages here",
  }),
);
