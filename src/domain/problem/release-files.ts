import { type Collector, commandOf } from "../fragments/fragments.ts";
import type { Behind } from "../uv/behind.ts";
import { byPlace, defineFinding, type Finding, runAgain } from "./finding.ts";
import { isCalled, toldBy } from "./lock.ts";
import { giveLogin, type LockedIndex, lockedOutBehind, trustFirst } from "./locked-index.ts";
import { shown } from "./shown.ts";

interface Unwritten {
  readonly package: string;
  readonly version: string;
  readonly file: string;
  readonly why: string;
  /** Whether `version-files` alone names the file. */
  readonly isListed?: boolean;
}

export const versionNotWritten = defineFinding<Unwritten>(
  {
    code: "RA-WRITE-VERSION",
    severity: "error",
    mender: "project",
    meaning: "The place of a package's version cannot be given the new one.",
    why: "A release with the new version in some places alone is none: nothing is written.",
    mend: "Write the version there by hand, or keep it where it is plain: in `project.version`, or in one assignment of a text.",
  },
  ({ package: name, version, file, why, isListed = false }) => ({
    package: name,
    file,
    message: `${name} ${version} cannot be written into ${shown(file)}: ${shown(why)}`,
    hint: `Write it there by hand and commit that, or ${isListed ? unlisted : "keep the version in project.version"}`,
  }),
);

const unlisted = "take the file out of version-files";

/** The same, where Cargo or npm, whose file it is, cannot have such a version: by hand neither. */
export const versionUnsayable = (facts: Omit<Unwritten, "why">): Finding => ({
  ...versionNotWritten({ ...facts, why: "the file's own tools have no words for such a version" }),
  ...byPlace(
    (or) => `Choose another version with ${or("bump", "--bump")}${facts.isListed === true ? `, or ${unlisted}` : ""}`,
  ),
  remedy: "call",
});

/** The same, where nothing says where the version stands: what is written by hand would not be found either. */
export const versionPlaceUnread = (facts: Unwritten): Finding => ({
  ...versionNotWritten(facts),
  message: `${facts.package} ${facts.version} cannot be written, for where its version stands cannot be read: ${shown(facts.why)}`,
  hint: `Keep the version in project.version, or in one assignment of a text; to write the others alone, leave ${facts.package} out with exclude`,
});

export const requirementNotWritten = defineFinding<{ package: string; file: string; from: string; to: string }>(
  {
    code: "RA-WRITE-REQUIREMENT",
    severity: "error",
    mender: "project",
    meaning: "A requirement has to be widened for a sibling's new version, and its text is not found in the file.",
    why: "Without the change the packages could not be installed together: nothing is written.",
    mend: "Change the requirement by hand, and commit that.",
  },
  ({ package: name, file, from, to }) => ({
    package: name,
    file,
    message: `A requirement of ${name} cannot be written into ${shown(file)}: ${shown(from)}`,
    hint: `Change it to ${to} by hand, and commit that`,
  }),
);

const inFolder = (home: string): string => (home === "." ? "the workspace's root" : shown(home));

export const rendererShared = defineFinding<{ tool: string; home: string; versions: readonly string[] }>(
  {
    code: "RA-WRITE-TOOL-SHARED",
    severity: "error",
    mender: "project",
    meaning:
      "Packages of different versions have their fragments in one place, of which towncrier or scriv makes one section with one version.",
    why: "A section cannot be of two versions.",
    mend: 'Give each package fragments and settings of its own, or put them into one group with `versioning = "lockstep"`.',
  },
  ({ tool, home, versions }) => ({
    message: `The fragments of ${tool} in ${inFolder(home)} are of several packages, and one section has one version: ${versions.join(", ")}`,
    hint: 'Give each package its own fragments and settings for them, or put them into a group with versioning = "lockstep"',
  }),
);

interface Unrendered {
  readonly tool: Collector;
  readonly home: string;
  /** Where its settings are, if not there. */
  readonly config?: string | undefined;
  /** The version that the project's lock has. */
  readonly pinned?: string | undefined;
  readonly words: string;
  readonly mend?: string | undefined;
}

export const rendererFailed = defineFinding<Unrendered>(
  {
    code: "RA-WRITE-TOOL-FAILED",
    severity: "error",
    mender: "project",
    meaning: "towncrier or scriv, which is set up to make the changelog of its fragments, failed.",
    why: "Nothing else writes the changelog quite as the project's own tool would.",
    mend: "Read the tool's words. Where the hint has a command, it shows all of them; run it in a copy of the repository, since it takes the fragments away.",
  },
  ({ tool, home, config, pinned, words }) => ({
    message: `${tool} made no section in ${inFolder(home)}: ${shown(words)}`,
    // A draft would say less: it writes nothing, and so fails at nothing that is written.
    hint: `Run uvx ${shown(commandOf({ tool, home, config }, "1").replace(tool, pinned === undefined ? tool : `${tool}@${pinned}`))}, in a copy of the repository, to see all of it: it takes the fragments away`,
  }),
);

/** The same, where the tool could not be fetched: no commit changes that. */
export const rendererUnreached = (facts: Unrendered): Finding => ({
  ...rendererFailed(facts),
  mender: "outside",
  hint: `See that the index that ${facts.tool} comes from can be reached from here: nothing was written`,
  ...(facts.mend === undefined ? trustFirst(facts.words) : { remedy: "call", hint: facts.mend }),
});

export const lockNotMade = defineFinding<{ words: string; behind?: Behind }>(
  {
    code: "RA-WRITE-LOCK",
    severity: "error",
    mender: "project",
    meaning: "uv cannot lock the workspace with its new versions.",
    why: "`uv sync --locked` and `publish` would refuse it: nothing is written.",
    mend: "Read uv's words: most often a package from an index requires a member in an older version than the new one.",
  },
  ({ words, behind = { settings: [], isCertain: false } }) => ({
    file: "uv.lock",
    message: `uv lock fails with the new versions: ${shown(words)}`,
    ...(isCalled(behind) ? { remedy: "call" as const } : {}),
    hint: `Fix what uv names: nothing was written${toldBy(behind)}`,
  }),
);

/** The same, where an index did not answer: no commit changes that. */
export const lockUnreached = (fault: { readonly words: string }): Finding => ({
  ...lockNotMade(fault),
  mender: "outside",
  hint: "See that the index that the message names can be reached from here: nothing was written",
  ...trustFirst(fault.words),
});

/** The same, where an index wants a login that this job does not give. */
export const lockLockedOut = ({ words, ...index }: LockedIndex & { readonly words: string }): Finding => ({
  ...lockNotMade({ words: lockedOutBehind(words, index) }),
  remedy: "call",
  hint: giveLogin(index),
});

/** The same, where the workspace asks for a Python that is not there. */
export const lockWithoutPython = ({ python, isDownload }: { python: string; isDownload: boolean }): Finding => ({
  ...lockNotMade({ words: `no Python here fits, for which ${python} is asked` }),
  ...(isDownload
    ? { mender: "outside", ...runAgain("Run again", "if uv still cannot download it, install one") }
    : { remedy: "call", ...byPlace((or) => `Install one (${or("actions/setup-python", "uv python install")})`) }),
});

const outdated = {
  cause: ", since uv.lock was behind before",
  hint: "Run uv lock on the files as they are committed, test and commit that first, then run again",
};
const unknown = { cause: "", hint: "Look whether that is wanted" };
const rewritten = {
  cause: ", since another version of uv wrote it",
  hint: "Run with the uv that the project locks with, or take it: all versions of other packages are the same",
};

/** Whether uv wrote a newer form of the same lock. */
const isRewritten = (moved: readonly string[]): boolean =>
  moved.some((each) => each.startsWith("revision ")) && moved.every((each) => /^(?:revision|the entry of) /.test(each));

export const lockMoved = defineFinding<{ moved: readonly string[]; wasBehind: boolean }>(
  {
    code: "RA-WRITE-LOCK-MOVED",
    severity: "warning",
    mender: "project",
    meaning: "`uv lock` changes more than the entries of the members.",
    why: "What else changes is no part of the release, and may be untested.",
    mend: "Look whether that is wanted. Where the lock was behind before, undo what `--write` has written, run `uv lock`, test and commit that first.",
  },
  ({ moved, wasBehind }) => {
    const { cause, hint } = wasBehind ? outdated : isRewritten(moved) ? rewritten : unknown;
    const more = moved.length > 20 ? `; and ${moved.length - 20} more` : "";
    return {
      file: "uv.lock",
      message: `uv lock changes more than the members' entries${cause}: ${moved.slice(0, 20).join("; ")}${more}`,
      hint,
    };
  },
);
