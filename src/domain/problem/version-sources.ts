import { isAbsolute } from "../workspace/path.ts";
import { defineFinding } from "./finding.ts";
import { named, shown } from "./shown.ts";
import type { FilePlace } from "./workspace.ts";

/** A version and where it stands. */
export interface Stated {
  readonly version: string;
  readonly place: FilePlace;
  /** Whether a tag that is there gives it: another tag gives another. */
  readonly isOfTag?: true;
}

const at = ({ version, place: { file, line } }: Stated): string =>
  `${shown(version)} in ${shown(file)}${line === undefined ? "" : `:${line}`}`;

export const lockLacksMember = defineFinding<{ package: string; lock: string; place: FilePlace }>(
  {
    code: "RA-SOURCES-LOCK-LACKS",
    severity: "error",
    mender: "project",
    meaning: "`uv.lock` has no entry for a member of the workspace.",
    why: "`uv sync --locked` and `publish` refuse the lock.",
    mend: "Run `uv lock`, and commit the file unless git ignores it.",
  },
  ({ package: name, lock, place }) => ({
    package: name,
    message: `${lock} has no entry for ${name}, which is a member by ${place.file}`,
    hint: "Run uv lock, and commit the file unless git ignores it",
    ...place,
  }),
);

export const lockDiffers = defineFinding<{ package: string; own: Stated; locked: Stated }>(
  {
    code: "RA-SOURCES-LOCK-DIFFERS",
    severity: "error",
    mender: "project",
    meaning: "`uv.lock` has another version of a member than its `pyproject.toml`.",
    why: "`uv sync --locked` and `publish` refuse the lock.",
    mend: "Run `uv lock`, and commit the file unless git ignores it.",
  },
  ({ package: name, own, locked }) => ({
    package: name,
    message: `${name} has two versions: ${at(own)} and ${at(locked)}`,
    hint: "Run uv lock, and commit the file unless git ignores it",
    ...locked.place,
  }),
);

export const versionFileDiffers = defineFinding<{
  package: string;
  own: Stated;
  other: Stated;
  /** The package's version in the words of the other file, where they differ. */
  written?: string | undefined;
}>(
  {
    code: "RA-SOURCES-VERSION-DIFFERS",
    severity: "error",
    mender: "project",
    meaning: "A file that `version-files` names has another version than the package.",
    why: "People will be told the wrong version.",
    mend: "Set both to the version that is to be released.",
  },
  ({ package: name, own, other, written = own.version }) => ({
    package: name,
    message: `${name} has two versions: ${own.isOfTag ? `${shown(own.version)} by its tag` : at(own)} and ${at(other)}`,
    hint: `Set the version in ${shown(other.place.file)} to ${shown(written)}, or ${own.isOfTag ? "release by another tag" : "that of the package"}`,
    ...other.place,
  }),
);

export const versionFileEntryInvalid = defineFinding<{ entry: string; why: string }>(
  {
    code: "RA-VERSION-FILE-ENTRY-INVALID",
    severity: "error",
    mender: "usage",
    remedy: "commit",
    meaning: "A line of `version-files` cannot be read.",
    why: "A place of the version that is not read may differ without a word.",
    mend: "Write `path: regex`, where the group `version`, or the only group, is the version; or `path#key.path` for a TOML, JSON or YAML file.",
  },
  ({ entry, why }) => ({
    input: "version-files",
    remedy: "call",
    message: `version-files: ${why}: ${shown(entry)}`,
    hint: "Write path: regex with one group, or path#key.path of a TOML, JSON or YAML file",
  }),
);

export const versionFilePatternInvalid = defineFinding<{ entry: string; why: string }>(
  {
    code: "RA-VERSION-FILE-PATTERN-INVALID",
    severity: "error",
    mender: "usage",
    remedy: "commit",
    meaning: "The regular expression of a line of `version-files` cannot be used.",
    why: "Expressions are RE2's: there are no back-references and no look-arounds.",
    mend: "Correct the expression. https://github.com/google/re2/wiki/Syntax has the syntax.",
  },
  ({ entry, why }) => ({
    input: "version-files",
    remedy: "call",
    message: `version-files: the expression cannot be used, ${shown(why)}: ${shown(entry)}`,
    hint: "Write an expression of RE2's syntax with one group, or with one named version",
  }),
);

export const versionFileMissing = defineFinding<{ file: string; isFolder: boolean }>(
  {
    code: "RA-VERSION-FILE-MISSING",
    severity: "error",
    mender: "usage",
    remedy: "commit",
    meaning: "A file that `version-files` names does not exist, or is a folder.",
    why: "The entry is out of date, or the file was to be there.",
    mend: "Correct the path, which counts from the workspace's root, add the file, or remove the line.",
  },
  ({ file, isFolder }) => ({
    input: "version-files",
    remedy: "call",
    message: `version-files names a ${isFolder ? "folder, not a file" : "file that does not exist"}: ${shown(file)}`,
    hint: "Correct the path, which counts from the workspace's root, or remove the line",
  }),
);

export const versionFileOutside = defineFinding<{ file: string }>(
  {
    code: "RA-VERSION-FILE-OUTSIDE",
    severity: "error",
    mender: "usage",
    remedy: "commit",
    meaning:
      "A path in `version-files`, or a link on its way, leads out of the repository or into git's own files, or is absolute.",
    why: "What lies elsewhere must not come into a report.",
    mend: "Name a file of the repository, by its path from the workspace's root, or take the line out; put the file itself in the place of a link.",
  },
  ({ file }) =>
    leadsOut(file)
      ? {
          input: "version-files",
          remedy: "call",
          message: `version-files has ${isAbsolute(file) ? "an absolute path" : /(?:^|\/)\.git\//.test(file) ? "a path into git's own files" : "a path that leads out of the repository"}: ${shown(file)}`,
          hint: "Name a file of the repository, by its path from the workspace's root, or take the line out",
        }
      : {
          // A link is a file of the repository, and is mended there.
          remedy: "commit",
          message: `A link leads a path of version-files out of the repository, or into git's own files: ${shown(file)}`,
          hint: "Put the file itself in the link's place",
        },
);

/** By itself, and not by a link on its way. */
const leadsOut = (file: string): boolean =>
  isAbsolute(file) || file.split("/")[0] === ".." || /(?:^|\/)\.git\//.test(file);

export const versionFileUnreadable = defineFinding<{ why: string; place: FilePlace }>(
  {
    code: "RA-VERSION-FILE-UNREADABLE",
    severity: "error",
    mender: "project",
    meaning: "A file that `version-files` looks into by a key path is no TOML, JSON or YAML.",
    why: "Its version cannot be compared.",
    mend: "Fix the file there or further up, or use `path: regex`.",
  },
  ({ why, place }) => ({
    message: `${shown(place.file)} cannot be read for its version: ${shown(why)}`,
    hint: "Fix the file there or further up, or find the version by path: regex",
    ...place,
  }),
);

export const versionFileNoMatch = defineFinding<{ what: string; file: string }>(
  {
    code: "RA-VERSION-FILE-NO-MATCH",
    severity: "error",
    mender: "project",
    meaning: "A file that `version-files` names has no version at the place that the line tells.",
    why: "The version there is neither compared nor written.",
    mend: "Correct the expression or the key path, or put the version back into the file.",
  },
  ({ what, file }) => ({
    message: `${shown(file)} has no version: ${shown(what)}`,
    hint: "Correct the line of version-files, or put the version back into the file",
    file,
  }),
);

export const versionFileAmbiguous = defineFinding<{ found: readonly [Stated, Stated] }>(
  {
    code: "RA-VERSION-FILE-AMBIGUOUS",
    severity: "error",
    mender: "project",
    meaning: "The expression of a line of `version-files` finds several versions that differ.",
    why: "Nobody can tell which of them is the package's.",
    mend: "Make the expression so narrow that it finds one place, or set all of them to one version.",
  },
  ({ found: [one, other] }) => ({
    message: `The expression finds two versions: ${at(one)} and ${at(other)}`,
    hint: "Make the expression of version-files narrower, or set both to one version",
    ...other.place,
  }),
);

export const versionFileNoVersion = defineFinding<{ value: string; place: FilePlace }>(
  {
    code: "RA-VERSION-FILE-NO-VERSION",
    severity: "error",
    mender: "project",
    meaning: "What a line of `version-files` finds is no version by PEP 440.",
    why: "It cannot be compared with the package's version.",
    mend: "Correct the value, or the expression or key path that finds it.",
  },
  ({ value, place }) => ({
    message: `${shown(place.file)} has a value that is no version: ${value.trim() === "" ? "an empty text" : shown(value.slice(0, 80))}`,
    hint: "Correct the value, or the line of version-files that finds it",
    ...place,
  }),
);

export const versionFileNoPackage = defineFinding<{ file: string; packages: readonly string[] }>(
  {
    code: "RA-VERSION-FILE-NO-PACKAGE",
    severity: "error",
    mender: "usage",
    remedy: "commit",
    meaning: "A file that `version-files` names lies in no package's folder, and the packages have different versions.",
    why: "Nobody can tell which package's version it is to have.",
    mend: "Name files in the folders of packages, or remove the line.",
  },
  ({ file, packages }) => ({
    input: "version-files",
    remedy: "call",
    message: `Which version ${shown(file)} is to have is open: it lies in the folder of none of ${named(packages, 5)}, which have different versions`,
    hint: "Name files in the folders of packages, or remove the line from version-files",
  }),
);
