import { alike, byPlace, defineFinding, type Finding, type Or } from "./finding.ts";
import { named, shown } from "./shown.ts";

export const memberOutside = defineFinding<{ member: string; topLevel: string; isGit: boolean }>(
  {
    code: "RA-COPY-MEMBER-OUTSIDE",
    severity: "error",
    mender: "project",
    meaning:
      "A member of the workspace lies outside the git checkout, or, without git, outside the workspace's folder.",
    why: "Builds run in a copy of the checkout, and a member elsewhere would not be in it.",
    mend: "Move the member into the checkout. Or take it out of `members` in `[tool.uv.workspace]` and of siblings' `[tool.uv.sources]`: it then comes from an index.",
  },
  ({ member, topLevel, isGit }) => ({
    message: `The member ${member} is not inside ${isGit ? "the git checkout" : "the workspace's folder"} ${topLevel}`,
    hint: isGit
      ? "Move it into the checkout, or take it out of [tool.uv.workspace] members and of siblings' [tool.uv.sources]"
      : "Put the workspace and its members into one git repository, or move the member into the workspace's folder",
  }),
);

export const fileUnreadable = defineFinding<{ file: string }>(
  {
    code: "RA-COPY-UNREADABLE",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "A file or folder of the checkout may not be read.",
    why: "A distribution that lacks it would differ from what the commit says.",
    mend: "Give yourself the right to read it. What git does not track can be moved out of the checkout instead.",
  },
  ({ file }) => ({
    message: `This user may not read ${file}`,
    ...byPlace(
      (or) =>
        `Change its permissions or owner${or(" by a step before this one", "")}, or move it out of the checkout if git does not track it`,
    ),
  }),
);

/** Where the copies are. */
const base = (or: Or): string => or("RUNNER_TEMP", "XDG_CACHE_HOME or ~/.cache");

export const copyFailed = defineFinding<{ file: string; why: string }>(
  {
    code: "RA-COPY-FAILED",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning: "The copy in which everything is built could not be made.",
    why: "Nothing is built from what is cut short.",
    mend: "See that the path of the message exists, may be read or written, and stays: often the temporary folder went away.",
  },
  ({ file, why }) => ({
    message: `The copy that is built could not be made: ${why} at ${file}`,
    ...byPlace((or) => `See that the folder (below ${base(or)}) exists, may be written and stays`),
  }),
);

/** The same, where it is the checkout that could not be read. */
export const sourceFailed = (fault: { file: string; why: string }): Finding => ({
  ...copyFailed(fault),
  ...alike("See that this can be read (by cp, for instance), and that the disk or share that it is on is sound"),
});

/** The same, where git failed in the copy: that is gone by then, and nothing can be tried there. */
export const gitFailedInCopy = ({
  folder,
  command,
  words,
}: {
  folder: string;
  command: string;
  words: string;
}): Finding => ({
  ...copyFailed({ file: folder, why: `git ${command} failed (${words})` }),
  ...byPlace(
    (or) =>
      `See that git fsck finds nothing wrong in the checkout, and that the folder (below ${base(or)}) may be written and stays`,
  ),
});

interface UnreadableName {
  /** Up to the first name that is not UTF-8. */
  readonly path: string;
  readonly isFolder: boolean;
  readonly isTracked: boolean;
  /** Whether nothing is there any more. */
  readonly isGone: boolean;
}

export const nameUnreadable = defineFinding<UnreadableName>(
  {
    code: "RA-COPY-NAME-NOT-UTF8",
    severity: "error",
    mender: "project",
    meaning: "The name of a file or folder in the checkout, other than one that git ignores, is not UTF-8.",
    why: "No wheel can hold such a name.",
    mend: "Rename the file or folder, by `git mv` where git tracks it. In a shell `*` stands for the bytes that are shown as �.",
  },
  ({ path, isFolder, isTracked, isGone }) => ({
    ...(isTracked ? {} : { remedy: "call" as const }),
    message: `The name of this ${isFolder ? "folder" : "file"} is not UTF-8: ${path}`,
    hint: isGone
      ? "It is deleted, and still in the commit: commit that"
      : `Rename it to a name in UTF-8${isTracked ? ", by git mv" : ""} (in a shell, * stands for what is shown as �)`,
  }),
);

interface Links {
  /** Each as `path -> target`. */
  readonly links: readonly string[];
}

export const linksLeadOut = defineFinding<Links & { package: string }>(
  {
    code: "RA-COPY-LINK-LEADS-OUT",
    severity: "error",
    mender: "project",
    meaning: "A link in a package that is to be published leads out of the repository, or to git's own files.",
    why: "What it leads to is another thing on every machine, and may be somebody's keys.",
    mend: "Put the file itself in the link's place, or take the link out of the package.",
  },
  ({ package: name, links }) => ({
    package: name,
    message: `Links of ${name} lead out of the repository, or into git's own files: ${named(links, 10)}`,
    hint: "Put the files themselves in the links' places, or remove the links, and commit",
  }),
);

export const linksLeftOut = defineFinding<Links>(
  {
    code: "RA-COPY-LINK-LEFT-OUT",
    severity: "warning",
    mender: "project",
    meaning: "A link leads out of the repository, or to git's own files, and is left out of the copy that is built.",
    why: "A build that needs it will not find it.",
    mend: "Nothing, where no build needs it. Else put the file itself in the link's place.",
  },
  ({ links }) => ({
    message: `Links that lead out of the repository, or into git's own files, are left out of what is built: ${named(links, 10)}`,
    hint: "If a build needs one of them, put the file itself in its place",
  }),
);

export const editLeadsOut = defineFinding<{ file: string; target: string }>(
  {
    code: "RA-CHECK-FIX-LEADS-OUT",
    severity: "error",
    mender: "project",
    meaning:
      "A file that `check --fix` or `init` would write is reached by a link that leads out of the repository, or into git's own files.",
    why: "No commit would show the change.",
    mend: "Put what it leads to in the link's place, or make the change there by hand.",
  },
  ({ file, target }) => ({
    file,
    message: `A link leads out of the repository, or into git's own files, so ${shown(file)} is not written: ${shown(target)}`,
    hint: "Put what it leads to in the link's place, or make the change there by hand",
  }),
);
