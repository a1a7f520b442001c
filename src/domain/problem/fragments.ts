import { defineFinding, type Finding } from "./finding.ts";
import { named, shown } from "./shown.ts";

interface News {
  readonly package: string;
  readonly tool: string;
  /** Of the fragments; never empty. */
  readonly files: readonly string[];
}

/** Stands in a tool's command where the tag has the version already: a section of that would not be the next one's. */
export const nextVersion = "VERSION";

/** What is put in its place. */
export const forNext = (command: string): string =>
  command.includes(nextVersion) ? `, with the version of the next tag for ${nextVersion}` : "";

const counted = (files: readonly string[], tool: string): string =>
  `${files.length === 1 ? "a news fragment" : `${files.length} news fragments`} of ${tool}`;

export const fragmentsWaiting = defineFinding<
  News & {
    version: string;
    command: string;
  }
>(
  {
    code: "RA-FRAGMENTS-WAITING",
    severity: "error",
    mender: "project",
    meaning: "News fragments wait, and the version that is to be released has no section in the changelog.",
    why: "The release would tell its users nothing.",
    mend: "Run the tool, which makes the section of the fragments, and commit what it did.",
  },
  ({ package: name, tool, files, version, command }) => ({
    package: name,
    message: `The changelog has no section for ${name} ${version}, and ${counted(files, tool)} ${files.length === 1 ? "waits" : "wait"}: ${named(files)}`,
    hint: `Run ${command}${forNext(command)}, and commit what it did`,
    file: files[0]!,
  }),
);

export const fragmentsLeft = defineFinding<News & { version: string }>(
  {
    code: "RA-FRAGMENTS-LEFT",
    severity: "warning",
    mender: "project",
    meaning: "The changelog has a section for the version, and news fragments are left that are in none.",
    why: "What they tell is released without a word, and appears under the next version.",
    mend: "Move their text into the section and delete them. If they are about the next release, nothing is wrong.",
  },
  ({ package: name, tool, files, version }) => ({
    package: name,
    message: `The section of ${name} ${version} is made, and ${counted(files, tool)} ${files.length === 1 ? "is" : "are"} left: ${named(files)}`,
    hint: "Move the text into the section and delete the files; if they are about the next release, nothing is wrong",
    file: files[0]!,
  }),
);

export const fragmentsAstray = defineFinding<Omit<News, "package"> & { package: string | undefined; folder: string }>(
  {
    code: "RA-FRAGMENTS-ASTRAY",
    severity: "warning",
    mender: "project",
    meaning:
      "Files look like news fragments, and lie where their tool does not read them or have names that it does not know.",
    why: "The tool leaves them out, so that no release ever tells of the change.",
    mend: "Move them to the folder that the tool reads, or name them as it wants.",
  },
  ({ package: name, tool, files, folder }) => ({
    ...(name !== undefined && { package: name }),
    message: `${tool} does not read ${files.length === 1 ? "this file" : "these files"}, which ${files.length === 1 ? "looks" : "look"} like news: ${named(files)}`,
    hint: `${tool} reads ${shown(folder)}, and there files whose names it knows: move or rename ${files.length === 1 ? "it" : "them"}`,
    file: files[0]!,
  }),
);

export const fragmentTypeUnknown = defineFinding<{
  file: string;
  type: string;
  nearest: string | undefined;
  known: readonly string[];
}>(
  {
    code: "RA-FRAGMENT-TYPE-UNKNOWN",
    severity: "error",
    mender: "project",
    meaning: "A news fragment has a type, a category or a bump that its tool is not configured for, or none.",
    why: "Nobody can tell how much it changes, and its tool may leave it out without a word.",
    mend: "Give it one of the types that its tool has, or configure the type. What is no news goes into another folder.",
  },
  ({ file, type, nearest, known }) => ({
    file,
    message: `${type === "" ? "This news fragment has no type" : `This news fragment has an unknown type, ${shown(type)}`}: ${file}`,
    hint:
      known.length === 0
        ? "Take the heading away: no categories are configured"
        : nearest === undefined
          ? `Give it one of ${named(known, known.length)}`
          : `Did you mean ${nearest}?`,
  }),
);

export const fragmentPackageUnknown = defineFinding<{
  file: string;
  name: string;
  nearest: string | undefined;
  /** Whether it is a member, which is never released. */
  isMember: boolean;
}>(
  {
    code: "RA-FRAGMENT-PACKAGE-UNKNOWN",
    severity: "error",
    mender: "project",
    meaning:
      "A changeset names a package that is no member of the workspace and none of npm's beside it, or is never released.",
    why: "What it tells would appear nowhere.",
    mend: "Correct the name, or take one that is never released out of the changeset. `release-actions discover` lists the packages, and says why one is not released.",
  },
  ({ file, name, nearest, isMember }) => ({
    file,
    message: `${file} names a package that the workspace does not release: ${shown(name)}`,
    hint: isMember
      ? `Take ${shown(name)} out of the changeset, or let it be released: release-actions discover says why it is not`
      : nearest === undefined
        ? "release-actions discover lists the packages"
        : `Did you mean ${nearest}?`,
  }),
);

export const fragmentNotRead = defineFinding<{ file: string; why: string; fix?: string }>(
  {
    code: "RA-FRAGMENT-NOT-READ",
    severity: "error",
    mender: "project",
    meaning: "A news fragment cannot be read.",
    why: "What it tells would be missing in the release.",
    mend: "Fix it as the message says, or move the file to another folder if it is no fragment.",
  },
  ({ file, why, fix = `Fix ${shown(file)}` }) => ({
    file,
    message: `This news fragment ${why}: ${file}`,
    hint: `${fix}, or move it to another folder if it is no fragment`,
  }),
);

/** The same, where it is a link. */
export const fragmentElsewhere = (file: string): Finding =>
  fragmentNotRead({ file, why: "leads out of the repository", fix: "Put the file itself in the link's place" });
