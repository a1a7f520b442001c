import { byPlace, defineFinding } from "./finding.ts";
import { breaking, bump } from "./option.ts";
import { named, shown } from "./shown.ts";

const short = (commit: string): string => commit.slice(0, 9);

export const looksBreaking = defineFinding<{
  commit: string;
  line: string;
  /** That it is a change of; of a merge, none may be known yet. */
  packages: readonly string[];
}>(
  {
    code: "RA-CHANGE-LOOKS-BREAKING",
    severity: "warning",
    mender: "project",
    meaning: "A commit's message has a line that reads like a breaking change and is none by Conventional Commits.",
    why: "Where a breaking change was meant, users get it as a smaller release.",
    mend: "Where it breaks something, say so in a further commit to the package: `!` right before the colon, as in `feat(desk)!: …`, or a line that begins with `BREAKING CHANGE: ` below such a title. Or name the size with `bump`: `major`, or `minor` while the version is 0.x; where it breaks nothing, the one that is right.",
  },
  ({ commit, line, packages }) => ({
    message: `${short(commit)} has a line that looks like a breaking change and is not read as one: ${line}`,
    ...byPlace(
      (or) =>
        `Where it breaks something: ${breaking(or, packages.length === 1 ? packages[0]! : "NAME")}, or another commit to the package, with a conventional title and a line BREAKING CHANGE: and what breaks`,
    ),
  }),
);

export const secondEntry = defineFinding<{ commit: string; line: string }>(
  {
    code: "RA-CHANGE-SECOND-ENTRY",
    severity: "notice",
    mender: "project",
    meaning: "Below a conventional first line, a commit's message has another line that looks like one.",
    why: "A commit has one type, its first line's: what else was done is not in the plan.",
    mend: "Before it is merged, make one commit for each change. Afterwards choose the size with `bump`, by name, where the further line asks for a greater one.",
  },
  ({ commit, line }) => ({
    message: `${short(commit)} has a further line that looks like a change; only its first line counts: ${line}`,
    hint: "Before it is merged, make a commit for each change, or give the first line the type of the greatest; afterwards choose the size with bump, by name, where this line asks for a greater one",
  }),
);

export const revertsReleased = defineFinding<{ commit: string; subject: string; packages: readonly string[] }>(
  {
    code: "RA-CHANGE-REVERTS-RELEASED",
    severity: "notice",
    mender: "project",
    meaning: "A commit takes back something that was released. It counts as a patch, unless it is marked as breaking.",
    why: "How much that breaks nobody can tell from the message.",
    mend: "Where users could rely on it, choose the size with `bump`.",
  },
  ({ commit, subject, packages }) => ({
    message: `${short(commit)} takes back something of ${named(packages)} that was released: ${subject}`,
    ...byPlace((or) => `Where users could rely on it: ${breaking(or, packages.length === 1 ? packages[0]! : "NAME")}`),
  }),
);

export const scopeNamesOther = defineFinding<{ commit: string; scope: string; packages: readonly string[] }>(
  {
    code: "RA-CHANGE-SCOPE-NAMES-OTHER",
    severity: "notice",
    mender: "project",
    meaning: "A commit's scope names a package, and its files are in others.",
    why: "Files decide what is released, since only they change what is built.",
    mend: "Nothing, where the files are right. Else move the change to the package that was meant.",
  },
  ({ commit, scope, packages }) => ({
    message: `${short(commit)} has the scope ${scope}, but its files are in ${named(packages)}: files decide`,
    hint: `Nothing to do, unless ${scope} was to be changed too`,
  }),
);

export const touchesNoPackage = defineFinding<{
  commit: string;
  subject: string;
  /** That it asks for by `Release-As`; `undefined` where it breaks something. */
  version?: string | undefined;
}>(
  {
    code: "RA-CHANGE-TOUCHES-NO-PACKAGE",
    severity: "warning",
    mender: "project",
    meaning: "A commit says that it breaks something, or which version comes next, and touches no file of any package.",
    why: "Files decide what is released, so no package's version follows from it.",
    mend: "Choose the size or the version with `bump`, or name the file that its build reads in `extra-paths`.",
  },
  ({ commit, subject, version }) => ({
    message: `${short(commit)} ${version === undefined ? "breaks something" : `asks for ${shown(version)}`}, but touches no package: ${subject}`,
    ...byPlace((or) =>
      version === undefined
        ? `Name the packages that it breaks: ${breaking(or, "NAME")}, or set their extra-paths`
        : `Name the packages that it means: ${bump(or, `"NAME: ${shown(version)}"`)}`,
    ),
  }),
);
