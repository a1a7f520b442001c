import { defineFinding } from "./finding.ts";
import { named, shown } from "./shown.ts";

export const checkWithYes = defineFinding<Record<never, never>>(
  {
    code: "RA-INIT-CHECK-WITH-YES",
    severity: "error",
    mender: "usage",
    meaning: "`init` was told both to write what it proposes and only to say what has drifted.",
    why: "One of the two would be passed over in silence.",
    mend: "Give one of them: `init --check` in CI, `init --yes` to write.",
  },
  () => ({
    message: "--check writes nothing, and --yes writes everything",
    hint: "Run init --check to see what has drifted, init --yes to write",
  }),
);

export const fileInTheWay = defineFinding<{ file: string }>(
  {
    code: "RA-INIT-IN-THE-WAY",
    severity: "error",
    mender: "project",
    meaning: "Where `init` would write a workflow, there is a file that it did not write.",
    why: "Two ways of publishing that are mixed could publish twice or not at all.",
    mend: "Delete the file, or move it out of its folder: under another name there it would go on running. Then run `init` again, with the same options. Or take over by hand what the diff shows.",
  },
  ({ file }) => ({
    message: `Not written by init, and where it would write: ${file}`,
    hint: `Delete ${file}, or move it out of its folder, where it would go on running; then run the same again: nothing is written until then`,
    file,
  }),
);

export const fileOfAnother = defineFinding<{ file: string; folder: string | undefined; options: string }>(
  {
    code: "RA-INIT-OTHER-WORKSPACE",
    severity: "error",
    mender: "project",
    meaning: "Where `init` would write a workflow, there is one that it wrote for another workspace of the repository.",
    why: "With the file replaced, that one would not be released any more.",
    mend: "Write a workflow of another name by hand, as `docs/recipes.md` of release-actions says, *Several workspaces in one repository*.",
  },
  ({ file, folder, options }) => ({
    message: `Written by init for ${folder === undefined ? "the workspace at the repository's top" : `the workspace in ${shown(folder)}`}: ${file}`,
    hint: `Write a workflow of another name by hand, with this workspace's working-directory, and tags, branch and concurrency groups (but for pypi) of its own; where the workspace was moved, delete ${file} and run the same again with ${options}`,
    file,
  }),
);

export const fileKept = defineFinding<{ file: string; options: string }>(
  {
    code: "RA-INIT-KEPT",
    severity: "warning",
    mender: "project",
    meaning: "A workflow that `init` wrote was changed since, and is left as it is.",
    why: "What a person changed is theirs.",
    mend: "Take over by hand what you want of the diff of `init --check`, or delete the file and run `init` again, with the same options and those that the hint names.",
  },
  ({ file, options }) => ({
    message: `Changed since init wrote it, and left as it is: ${file}`,
    hint: `Take over by hand what the same shows with --check, without --yes, or delete the file and run the same again with ${options}`,
    file,
  }),
);

export const drifted = defineFinding<{
  file: string;
  options: string;
  isMissing: boolean;
  isWritten: boolean;
  /** Whether something else keeps `init` from writing anything. */
  isStopped: boolean;
}>(
  {
    code: "RA-INIT-DRIFT",
    severity: "error",
    mender: "project",
    meaning: "A file is missing, or not what `init` would write with these options.",
    why: "The workflows that publish should be what was reviewed when they were set up.",
    mend: "Read the diff of `init --check`. `init` with the same options writes what nobody has changed; take the rest over by hand.",
  },
  ({ file, options, isMissing, isWritten, isStopped }) => ({
    message: isMissing ? `Missing: ${file}` : `Not what init would write: ${file}`,
    hint: isWritten
      ? `Read the diff, then run the same without --check to write it${isStopped ? ", once what is said of other files is done" : ""}`
      : `Take the diff over by hand, or delete the file and run the same with ${options}, without --check`,
    ...(isMissing ? {} : { file }),
  }),
);

export const configNotEditable = defineFinding<{ file: string; table: string; lines: readonly string[] }>(
  {
    code: "RA-INIT-CONFIG-BY-HAND",
    severity: "error",
    mender: "project",
    meaning:
      "The configuration is written in a way into which `init` cannot put its settings: in braces, or with dots in its keys.",
    why: "The file would have to be written anew, so neither it nor anything else is written.",
    mend: "Give the table that the hint names a header of its own, `[…]`, with all that it has. Then run `init` again, with the same options.",
  },
  ({ file, table, lines }) => ({
    message: `The settings cannot be put into ${file} as it is written`,
    hint: [
      `${shown(table)} takes no header beside it, as it is written. Write it with headers instead, with all that it has; then run the same again, which puts in:`,
      ...lines,
    ].join("\n"),
    file,
  }),
);

export const flowNeedsTags = defineFinding<{ packages: readonly string[]; why: string }>(
  {
    code: "RA-INIT-FLOW-NEEDS-TAGS",
    severity: "error",
    mender: "usage",
    meaning:
      "With `--flow merge` there is no tag yet to make versions of, and some packages have theirs from tags alone: their tool takes none from elsewhere, or no release pull request says them (`--changes off`).",
    why: "Each would get a development version, which `publish` leaves alone.",
    mend: "Take `--flow tag`, or write the versions into `pyproject.toml`. Where `--changes off` is the cause, `commits` or `fragments` do.",
  },
  ({ packages, why }) => ({
    message: `With the flow merge there is no tag yet to make versions of, ${why}: ${packages.join(", ")}`,
    hint: "Run init --flow tag, or write the versions into pyproject.toml",
  }),
);

export const optionUnfit = defineFinding<{ option: string; why: string }>(
  {
    code: "RA-INIT-OPTION-UNFIT",
    severity: "error",
    mender: "usage",
    meaning:
      "`init` was asked for jobs that the workflow cannot have: several that build one release, or one for TestPyPI, where a single job does everything or releases do not go to PyPI.",
    why: "Without them the release would go another way than the one that was asked for.",
    mend: "Leave the option out. Several jobs are for github.com, which hands artifacts from one to the next; TestPyPI comes first where releases go to PyPI.",
  },
  ({ option, why }) => ({ message: `No ${option} here: ${why}`, hint: `Run the same without ${option}` }),
);

export const forgeUnknown = defineFinding<{ host: string }>(
  {
    code: "RA-INIT-FORGE-UNKNOWN",
    severity: "notice",
    mender: "project",
    meaning: "`init` cannot tell whether the remote's host is GitHub or Gitea, so it writes no workflows.",
    why: "A workflow in the wrong folder would never run, and nobody would see that.",
    mend: "Run `init --forge github` or `init --forge gitea`. On another site, `release-actions publish` is one command of a job.",
  },
  ({ host }) => ({
    message: `No workflows, for it is not known whether this is GitHub or Gitea: ${host}`,
    hint: "Run init --forge github or init --forge gitea where it is one of them",
  }),
);

export const nothingToRelease = defineFinding<{
  /** Each with what keeps it from being released. */
  members: readonly string[];
  others: readonly string[];
  /** Projects with a lock of their own, which are workspaces by themselves. */
  locked: readonly string[];
}>(
  {
    code: "RA-INIT-NOTHING-TO-RELEASE",
    severity: "warning",
    mender: "project",
    meaning: "No member of the workspace can be released.",
    why: "The workflows would have nothing to do.",
    mend: "Of what is to be released, change what the message names in brackets: most often a `[build-system]` is missing. Or add its folder to `tool.uv.workspace.members`.",
  },
  ({ members, others, locked }) => ({
    message: members.length === 0 ? "The workspace has no member" : `No member can be released: ${named(members)}`,
    hint: `${members.length === 0 ? "Give it a member that is to be released" : "Of what is to be released, change what stands in brackets"}${others.length === 0 ? "" : `, or add its folder to tool.uv.workspace.members; no members are ${named(others)}`}${locked.length === 0 ? "" : `; what has a lock of its own is set up by init in its folder: ${named(locked)}`}`,
    file: "pyproject.toml",
  }),
);
