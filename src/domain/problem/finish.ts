import { shellWord } from "../text/shell-word.ts";
import { byPlace, defineFinding, type Finding, type Hint, remedyOf } from "./finding.ts";
import { named, shown } from "./shown.ts";

export const finishOfTrial = defineFinding<{ index: string }>(
  {
    code: "RA-FINISH-TRIAL",
    severity: "notice",
    mender: "usage",
    meaning: "The manifest is of a publish to an index for trials: the rehearsal's, or TestPyPI.",
    why: "A tag and a release say that users can have it.",
    mend: "Nothing needs to be done after a trial. Else give the manifest of the run that published for users.",
  },
  ({ index }) => ({
    message: `What was published to ${index} was a trial, and gets neither tag nor release`,
    hint: "Nothing to do after a trial; else give the manifest of the run that published for users",
  }),
);

export const finishWithoutCommit = defineFinding<{
  /** Each with its version. */
  releases: readonly string[];
}>(
  {
    code: "RA-FINISH-NO-COMMIT",
    severity: "error",
    mender: "usage",
    meaning:
      "It is not known from which commit the distributions were built: there was no git, or the manifest was changed.",
    why: "A tag stands for a commit.",
    mend: "In a clone made by git, check out the commit that was released, and run `create-release` there with its `tag` alone.",
  },
  ({ releases }) => ({
    message: "The manifest names no commit by its full hash, so there is nothing that could be tagged",
    hint: `In a clone made by git, check out the commit that was released, and run create-release there without the manifest, with the tag alone${releases.length > 1 ? `, once for each of ${named(releases, 10)}` : ""}`,
    says: "all",
  }),
);

export const finishOtherCommit = defineFinding<{ released: string; here: string }>(
  {
    code: "RA-FINISH-OTHER-COMMIT",
    severity: "error",
    mender: "usage",
    meaning: "The checkout is not at the commit that was released.",
    why: "The notes are read from the changelogs of the checkout.",
    mend: "Check out the commit that was released, or give the manifest of a release of the one that is checked out.",
  },
  ({ released, here }) => ({
    message: `Released was ${released}, checked out is ${here}`,
    hint: `Check out ${released}, or give the manifest of a release of ${here.slice(0, 10)}`,
  }),
);

export const finishNotPublished = defineFinding<{
  packages: readonly string[];
  index: string;
  /** Where a tag alone was given, which does not say what the publishing leaves out. */
  asked?: object | undefined;
}>(
  {
    code: "RA-FINISH-NOT-PUBLISHED",
    severity: "warning",
    mender: "project",
    remedy: "outside",
    meaning: "Packages of this release are not, or not wholly, on the index. They get neither tag nor release.",
    why: "A tag says that this can be installed.",
    mend: "Publish what is missing (run the publishing job again), then run this again: it adds what is left.",
  },
  ({ packages, index, asked }) => ({
    message: `Not on ${index}, and so neither tagged nor released: ${named(packages, 10)}`,
    hint: `Run the publishing again, then this: it adds what is left${asked === undefined ? "" : "; where it leaves them out on purpose, give the manifest that it left, in place of the tag"}`,
  }),
);

export const finishEarlier = defineFinding<{
  packages: readonly string[];
  index: string;
  tag: string;
  /** Whether that tag started the run, and so is there. */
  isPushed: boolean;
}>(
  {
    code: "RA-FINISH-EARLIER",
    severity: "notice",
    mender: "project",
    meaning:
      "The index had a package of this release before its commit was made, and this run did not build it. It gets neither tag nor release.",
    why: "Its files were built from something else than the commit that the tag names.",
    mend: "If the tag may stand for these files all the same, push it and run `create-release` with `tag`. Else release the next version.",
  },
  ({ packages, index, tag, isPushed }) => ({
    message: `On ${index} since before the commit of this release, and so neither tagged nor released: ${named(packages, 10)}`,
    hint: [
      `If the tag may stand for these files, ${isPushed ? "" : "push it and "}run this at its commit, else release the next version:`,
      `release-actions create-release --tag ${shellWord(tag)}`,
    ].join("\n"),
  }),
);

const whereElse = ({ address }: { readonly address: string | undefined }): string =>
  address === undefined
    ? "; where it is on another index, name that with index and check-url in the configuration, or UV_PUBLISH_URL and UV_PUBLISH_CHECK_URL in the environment"
    : `; where the index's simple URL is not ${shown(address)}, correct check-url, UV_PUBLISH_CHECK_URL or url of the [[tool.uv.index]] entry, whichever names it`;

export const finishNothingPublished = defineFinding<{
  packages: readonly string[];
  index: string;
  /** Where a tag alone was given, and no manifest that names the index; the address of one that is not known. */
  asked?: { readonly address: string | undefined } | undefined;
}>(
  {
    code: "RA-FINISH-NOTHING-PUBLISHED",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "No package of the release that the manifest or the tag names was found whole on the index.",
    why: "There is nothing that a tag or a release could stand for.",
    mend: "Publish first, and give the manifest that the publishing run left, or the tag again. With a tag alone, the index is that of the configuration or of uv's settings, else PyPI: where it is another, name it there.",
  },
  ({ packages, index, asked }) => ({
    message: `No package of this release was found whole on ${index}: ${named(packages, 10)}`,
    hint: `Publish first${asked === undefined ? "" : whereElse(asked)}`,
  }),
);

/** What of another finding says how to go on. */
export type WayOut = Hint & Pick<Finding, "mender" | "remedy" | "input">;

export const finishUncertain = defineFinding<{
  packages: readonly string[];
  index: string;
  why: string;
  cause?: WayOut | undefined;
}>(
  {
    code: "RA-FINISH-UNCERTAIN",
    severity: "error",
    mender: "outside",
    meaning: "The index does not say whether a release is there, nor does a manifest.",
    why: "A tag says that this can be installed, and is not made on a guess.",
    mend: "Run it again when the index answers. Where it refuses to, fix that first.",
  },
  ({ packages, index, why, cause }) => ({
    message: `Whether ${named(packages, 10)} is on ${index} is not known: ${shown(why)}`,
    // What an index does by itself passes by itself; that it refuses a login does not.
    ...(cause === undefined || (remedyOf(cause) === "outside" && cause.mender === "outside")
      ? { hint: "Run it again when the index answers: it adds what is left", says: "again" }
      : {
          hint: cause.hint,
          inTerminal: cause.inTerminal,
          remedy: remedyOf(cause),
          mender: cause.mender,
          input: cause.input,
        }),
  }),
);

export const finishOtherBytes = defineFinding<{ package: string; file: string; ours: string; theirs: string }>(
  {
    code: "RA-FINISH-OTHER-BYTES",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "The index has a file of the same name with other bytes than the manifest says.",
    why: "The manifest is not of what is on the index, so nothing is tagged by it.",
    mend: "Give the manifest of the run that published; if somebody else has uploaded, release another version.",
  },
  ({ package: name, file, ours, theirs }) => ({
    package: name,
    message: `${shown(file)} on the index has sha256 ${theirs}, the manifest says ${ours}`,
    hint: "Give the manifest of the run that published; if somebody else has uploaded, release another version",
  }),
);

export const finishTagUnread = defineFinding<{
  tag: string;
  why: string;
  /** What is not here: git's checkout, or a version, which comes from code. */
  lacks?: "checkout" | "version" | undefined;
}>(
  {
    code: "RA-FINISH-TAG-UNREAD",
    severity: "error",
    mender: "usage",
    meaning: "The tag that is to get its release does not name a package and a version of this checkout.",
    why: "It would be unknown of what the release is.",
    mend: "Give a tag in one of the formats of `tag-format`, and check out its commit.",
  },
  ({ tag, why, lacks }) => ({
    message: `The tag ${shown(tag)} releases nothing of this checkout: ${shown(why)}`,
    ...byPlace((or) =>
      lacks === undefined
        ? "Give a tag that names a package and its version here, and check out its commit"
        : `${lacks === "checkout" ? "Check its commit out in a clone made by git, and run this there; or give" : "Give"} ${or("manifest-path or dist", "--manifest-path or --dist")} of the run that published it, which has the version`,
    ),
  }),
);

export const finishUntold = defineFinding<Record<never, never>>(
  {
    code: "RA-FINISH-NOTHING-GIVEN",
    severity: "error",
    mender: "usage",
    meaning: "`create-release` was told neither which run published, nor which tag to release.",
    why: "It tags what was published, and nothing else.",
    mend: "Give `manifest-path` or `dist` of the publishing run, or `tag`.",
  },
  () => ({
    message: "Neither dist, manifest-path nor tag is given, so there is nothing to release",
    hint: "Give manifest-path or dist of the run that published, or tag",
  }),
);
