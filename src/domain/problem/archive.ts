import { defineFinding } from "./finding.ts";
import { named, shown } from "./shown.ts";

export const archiveUnreadable = defineFinding<{ filename: string; what: string }>(
  {
    code: "RA-DIST-UNREADABLE",
    severity: "error",
    mender: "project",
    remedy: "rebuild",
    meaning: "A distribution is cut short or damaged.",
    why: "Neither the index nor an installer can read it.",
    mend: "Build it again. If it came through an artifact, compare its sha256 with the job that built it.",
  },
  ({ filename, what }) => ({
    message: `${filename} cannot be read: ${shown(what)}`,
    hint: "Build it again; if it came from another job, fetch its artifact again and compare the sha256",
  }),
);

export const archiveTooLargeUnpacked = defineFinding<{
  filename: string;
  what: string;
  /** Whether it is one file of metadata, which is read whole. */
  isText?: boolean;
}>(
  {
    code: "RA-DIST-BOMB",
    severity: "error",
    mender: "project",
    meaning:
      "A distribution unpacks to far more than its size promises, or holds too many entries or too long a metadata file.",
    why: "PyPI takes a wheel of more than 64 MiB unpacked that is over 50 times its own size for a bomb.",
    mend: "Leave generated or very repetitive data out of the distribution.",
  },
  ({ filename, what, isText = false }) => ({
    message: `${filename} ${isText ? "has too long a metadata file" : "unpacks to too much"}: ${what}`,
    hint: isText
      ? "Shorten what fills it: METADATA and PKG-INFO hold the README, RECORD a line for each file"
      : "Leave generated or very repetitive data out of the distribution",
  }),
);

export const archiveAmbiguous = defineFinding<{
  filename: string;
  what: string;
  entries: readonly string[];
  /** Whether not every tool can read it: it is packed in a way of its own. */
  isUnread?: boolean;
}>(
  {
    code: "RA-DIST-AMBIGUOUS",
    severity: "error",
    mender: "project",
    meaning: "Two tools can read different content from the same distribution, or only some can read it.",
    why: "A reviewer and an installer could see different files.",
    mend: "Find what repacks the archive, appends to it, encrypts it or signs it, and build it without that.",
  },
  ({ filename, what, entries, isUnread = false }) => {
    const which = entries.length === 0 ? "" : `: ${named(entries)}`;
    return {
      message: `${filename} can be read ${isUnread ? "by some tools only" : "in more than one way"}, ${what}${which}`,
      hint: isUnread
        ? "Find what packs it so: entries of a wheel are stored or deflated, and not encrypted"
        : "Find what repacks the archive, appends to it or signs it, and build it without that",
    };
  },
);

export const unsafeEntry = defineFinding<{ filename: string; entry: string; what: string }>(
  {
    code: "RA-DIST-UNSAFE-ENTRY",
    severity: "error",
    mender: "project",
    meaning:
      "An entry of a distribution would be written outside the folder it is unpacked to, has a name that some systems cannot write, or is no file at all.",
    why: "Installers refuse it, and one that does not would overwrite files of its user.",
    mend: "Look at the build configuration that adds the entry: paths must be relative, and links stay inside.",
  },
  ({ filename, entry, what }) => ({
    message: `${filename} has an unsafe entry, ${what}: ${shown(entry)}`,
    hint: "Look at what adds this entry in the build configuration: paths are relative, with /, and without .. and control characters; a wheel holds no links, those of an sdist stay inside",
  }),
);

export const duplicateEntry = defineFinding<{ filename: string; entry: string }>(
  {
    code: "RA-DIST-DUPLICATE-ENTRY",
    severity: "error",
    mender: "project",
    meaning: "A distribution holds two entries of one name.",
    why: "PyPI refuses such a wheel; in an sdist, which of the two wins depends on the tool.",
    mend: "Two rules of the build configuration add the same path: drop one.",
  },
  ({ filename, entry }) => ({
    message: `${filename} holds an entry twice: ${shown(entry)}`,
    hint: "Drop one of the two rules of the build configuration that add this path",
  }),
);
