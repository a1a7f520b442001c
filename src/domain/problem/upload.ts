import { defineFinding } from "./finding.ts";
import { noHost, proxyLogin, trustFirst } from "./locked-index.ts";
import type { Where } from "./target.ts";

/** Of a file that the index did not take. */
export interface Refused {
  readonly package: string;
  readonly file: string;
  readonly index: string;
  readonly status: number | undefined;
  /** The index's own words. */
  readonly words: string;
}

/** Some indexes begin their words with the status. */
export const answered = ({ status, words }: Refused): string =>
  status === undefined || words.startsWith(String(status)) ? words : `${status} ${words}`;

export const uploadRefused = defineFinding<
  Refused & {
    isBegun: boolean;
    /** Whether it is another index than PyPI, which may have rules that are nothing to the package. */
    hasOwnRules?: boolean;
  }
>(
  {
    code: "RA-UPLOAD-REFUSED",
    severity: "error",
    mender: "project",
    meaning: "The index refused a file for good.",
    why: "The release is not whole without it; what needs this package was not uploaded.",
    mend: "Fix in the package what the index's words in the message say, or, where that is a rule of your own index, let those who run it change it.",
  },
  ({ isBegun, hasOwnRules = false, ...facts }) => ({
    package: facts.package,
    message: `${facts.index} refused ${facts.file}: ${answered(facts)}`,
    ...(isBegun
      ? {
          hint: hasOwnRules
            ? "Fix what the index says. In the package that takes a new version, since files of this one are on the index; a rule of the index takes none"
            : "Fix what the index says, and give the package a new version: files of this one are on the index",
          says: "version" as const,
        }
      : { hint: "Fix what the index says. No file of this version is on the index: it is not used up" }),
    ...(hasOwnRules ? { alternative: "outside" as const } : {}),
  }),
);

export const uploadAstray = defineFinding<Refused & { uploadUrl: string; where?: Where | undefined }>(
  {
    code: "RA-UPLOAD-ASTRAY",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "The address that files are sent to seems to take no uploads.",
    why: "Every other file would go astray as well.",
    mend: "Set `index`, or the `publish-url` of a `[[tool.uv.index]]`, to the upload URL that the index's documentation names. If it is right, check the credential: some indexes answer 404 to an account that may not see the repository.",
  },
  (facts) => ({
    ...(facts.where ?? { input: "index" }),
    package: facts.package,
    message: `Nothing takes uploads at ${facts.uploadUrl}, where ${facts.file} was sent: ${answered(facts)}`,
    hint: "Set index (or publish-url in [[tool.uv.index]]) to the index's upload URL, slash at the end included. If it is right, the account may not see this repository",
    alternative: "outside",
  }),
);

export const uploadNameUsed = defineFinding<Refused>(
  {
    code: "RA-UPLOAD-NAME-USED",
    severity: "error",
    mender: "project",
    meaning: "The index has had a file of this name before, which was deleted.",
    why: "PyPI, and indexes like it, take a file name only once.",
    mend: "Give the package its next version.",
  },
  (facts) => ({
    package: facts.package,
    message: `${facts.index} has had ${facts.file} before, and it was deleted: ${answered(facts)}`,
    hint: `Give ${facts.package} its next version: the name of a deleted file cannot be used again`,
    says: "version",
  }),
);

export const uploadFailed = defineFinding<
  Refused & {
    tries: number;
    comeBack: string | undefined;
    /** Where the address stands, if there is no such host. */
    nowhere?: Where | undefined;
  }
>(
  {
    code: "RA-UPLOAD-FAILED",
    severity: "error",
    mender: "outside",
    meaning:
      "The index or the network failed at every try to upload a file, or the index asks to come back (`Retry-After`) later than `wait-timeout` allows.",
    why: "The index was asked after every try, and does not list the file.",
    mend: "See that the index can be reached (address, network, proxy), or wait until its status page says that it works again.",
  },
  (facts) => ({
    package: facts.package,
    message: `${facts.file} did not reach ${facts.index} in ${facts.tries === 1 ? "1 try" : `${facts.tries} tries`}: ${answered(facts)}${facts.comeBack === undefined ? "" : ` (it asks to come back in ${facts.comeBack})`}`,
    hint:
      facts.comeBack === undefined
        ? `${facts.status === undefined ? "See that the index can be reached from here (network, proxy), and look at its" : "Look at the index's"} status page`
        : `Wait ${facts.comeBack}`,
    ...(facts.status === 407 ? proxyLogin : trustFirst(facts.words)),
    ...(facts.nowhere === undefined ? {} : { ...noHost, ...facts.nowhere }),
  }),
);

export const uploadIgnored = defineFinding<Refused>(
  {
    code: "RA-UPLOAD-IGNORED",
    severity: "error",
    mender: "project",
    meaning: "uv ended with success and left a file out, which is not on the index.",
    why: "uv leaves out files whose names are not normalised, with a warning only.",
    mend: "Update the build backend, so that it normalises file names.",
  },
  (facts) => ({
    package: facts.package,
    message: `uv left ${facts.file} out and said that all is well: ${facts.words}`,
    hint: "Build it with a backend that normalises file names (update the build backend)",
  }),
);

export const contentDiffers = defineFinding<{
  package: string;
  version: string;
  file: string;
  index: string;
  entries: readonly string[];
}>(
  {
    code: "RA-UPLOAD-CONTENT-DIFFERS",
    severity: "error",
    mender: "project",
    meaning: "The index has a file of this name whose content is not what this commit builds.",
    why: "Mixing both would publish two different releases as one.",
    mend: "Give the package its next version; yank the old release if it should not be used. Where only the build gives other bytes each time, give the files of the run that uploaded as `dist` instead.",
  },
  ({ package: name, version, file, index, entries }) => ({
    package: name,
    message: `${index} has ${file} with other content than this commit builds: ${entries.slice(0, 5).join(", ")}${entries.length > 5 ? ` and ${entries.length - 5} more` : ""}`,
    hint: `Give ${name} the next version after ${version}`,
    says: "version",
  }),
);

export const hashDiffers = defineFinding<{
  package: string;
  file: string;
  index: string;
  ours: string;
  theirs: string;
  yankPage: string | undefined;
}>(
  {
    code: "RA-VERIFY-HASH-DIFFERS",
    severity: "error",
    mender: "project",
    meaning: "The index serves a file with another hash than the one that was uploaded.",
    why: "What users install is not what was built here.",
    mend: "Yank the release, or delete it where the index knows no yanking, until you know whose bytes these are; then go on with the next version.",
  },
  ({ package: name, file, index, ours, theirs, yankPage }) => ({
    package: name,
    message: `${index} serves ${file} with sha256 ${theirs}, uploaded was ${ours}`,
    hint: `${yankPage === undefined ? "Yank or delete this release" : `Yank this release (${yankPage})`} until you know whose bytes these are, and go on with the next version`,
    says: "version",
  }),
);

export const fileSwapped = defineFinding<{
  package: string;
  file: string;
  expected: string;
  found: string | undefined;
}>(
  {
    code: "RA-UPLOAD-FILE-SWAPPED",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning: "A file of the release was changed, replaced or removed during the run.",
    why: "Only what was checked may be published: this file was not sent.",
    mend: "Find out what writes into the run's folder: another process of the same user, a step beside this one, a program that the project's code left behind.",
  },
  ({ package: name, file, expected, found }) => ({
    package: name,
    message: `${file} is not what was built any more: ${found === undefined ? "it is gone, or no plain file" : `its sha256 is ${found}`}, built was ${expected}`,
    hint: "It was not uploaded. Find out what writes into the run's folder (dist-path)",
  }),
);
