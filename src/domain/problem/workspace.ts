import { byPlace, defineFinding, type Or } from "./finding.ts";
import { fetchSubmodules } from "./git.ts";
import { named, shown } from "./shown.ts";

/** A file as findings name it, and where in it. */
export interface FilePlace {
  readonly file: string;
  /** 1-based. */
  readonly line?: number | undefined;
  /** 1-based. */
  readonly column?: number | undefined;
}

const option = (or: Or): string => or("working-directory", "--working-directory");

export const noFolder = defineFinding<{ directory: string; isFile: boolean; nearest: string | undefined }>(
  {
    code: "RA-WORKSPACE-NO-FOLDER",
    severity: "error",
    mender: "usage",
    meaning: "The folder to start from does not exist, or is a file.",
    why: "The workspace is looked for from that folder upwards.",
    mend: "Correct `--working-directory` (input: `working-directory`); in a workflow, run it after `actions/checkout`.",
  },
  ({ directory, isFile, nearest }) => ({
    message: `${isFile ? "Not a folder, but a file" : "No such folder"}: ${directory}`,
    ...byPlace(
      (or) =>
        `${nearest === undefined ? "" : `Did you mean ${shown(nearest)}? `}Correct ${option(or)}${nearest === undefined && !isFile ? or(", or run it after actions/checkout", "") : ""}`,
    ),
  }),
);

/** They are told from the folder that was looked at, and the option is read from where the command stands. */
const nameOne = (or: Or, below: readonly string[]): string =>
  `Let ${option(or)} name ${below.length === 1 ? "that folder" : "one of these"}`;

export const noWorkspace = defineFinding<{ directory: string; below: readonly string[] }>(
  {
    code: "RA-WORKSPACE-NOT-FOUND",
    severity: "error",
    mender: "usage",
    meaning: "Neither the folder nor any folder above it has a `pyproject.toml`.",
    why: "Everything starts from the workspace's root.",
    mend: "Run inside the workspace (in a workflow, after `actions/checkout`), or name a folder of it with `--working-directory`.",
  },
  ({ directory, below }) => ({
    message: `No pyproject.toml in ${directory} or above${below.length === 0 ? "" : `, but below it in ${named(below)}`}`,
    ...byPlace((or) =>
      below.length === 0
        ? `${or("Run it after actions/checkout", "Run inside the workspace")}, or name a folder of ${or("the workspace", "it")} with ${option(or)}`
        : nameOne(or, below),
    ),
  }),
);

export const unmanaged = defineFinding<
  FilePlace & {
    isMember: boolean;
    below?: readonly string[];
    /** Whether it could be released itself. */
    isPackage?: boolean;
  }
>(
  {
    code: "RA-WORKSPACE-UNMANAGED",
    severity: "error",
    mender: "project",
    meaning: "The nearest `pyproject.toml` says `tool.uv.managed = false`.",
    why: "uv cannot build such a project as a member of a workspace.",
    mend: "Remove `managed = false`, or start from another folder.",
  },
  ({ isMember, below = [], isPackage = false, ...place }) => ({
    ...(below.length > 0 && !isPackage ? { remedy: "call" as const } : {}),
    message: `uv is told to leave this project alone: ${place.file} has tool.uv.managed = false${below.length > 0 ? `; others are in ${named(below)}` : ""}`,
    ...byPlace((or) =>
      below.length > 0 && !isPackage
        ? nameOne(or, below)
        : `Remove managed = false${isMember ? ", or start from another folder of the workspace, which leaves it out" : ""}${below.length > 0 ? `. Where another project is meant: ${option(or)} is to name ${below.length === 1 ? "that folder" : "one of these"}` : ""}`,
    ),
    ...place,
  }),
);

export const noProjectTable = defineFinding<FilePlace & { below?: readonly string[]; isRoot?: boolean; old?: string }>(
  {
    code: "RA-WORKSPACE-NO-PROJECT",
    severity: "error",
    mender: "project",
    meaning: "A `pyproject.toml` that is to be a member, or a workspace by itself, has no `[project]` table.",
    why: "Without it there is no name and no version to release; uv refuses the whole workspace.",
    mend: "Add a `[project]` table with a name and a version, or leave the folder out with `tool.uv.workspace.exclude`. Where the file at the top of a repository holds settings of tools alone, start in the folder of a project, or add `[tool.uv.workspace]` with the members.",
  },
  ({ below = [], isRoot, old, ...place }) => {
    const isElsewhere = old === undefined && below.length > 0;
    return {
      ...(isElsewhere ? { remedy: "call" as const } : {}),
      message: `No [project] table in ${place.file}${isElsewhere ? `; projects are in ${named(below)}` : ""}`,
      ...byPlace((or) =>
        isElsewhere
          ? `${nameOne(or, below)}, or add [tool.uv.workspace] with the members`
          : old !== undefined
            ? `Move what [${old}] says of the package to [project], where Python's standard has it`
            : isRoot === undefined
              ? "Add [project] with a name and a version: setup.py and setup.cfg are not read for them"
              : `Add [project] with a name and a version, or ${isRoot ? "take the root (.) out of tool.uv.workspace.members" : "list the folder under tool.uv.workspace.exclude"}`,
      ),
      ...place,
    };
  },
);

export const noMemberFile = defineFinding<{ folder: string; glob: string; place: FilePlace }>(
  {
    code: "RA-WORKSPACE-MEMBER-WITHOUT-PYPROJECT",
    severity: "error",
    mender: "project",
    meaning: "A folder that `tool.uv.workspace.members` matches has files, but no `pyproject.toml`.",
    why: "uv refuses the whole workspace.",
    mend: "Add a `pyproject.toml`, delete what is left of the folder, or list it under `tool.uv.workspace.exclude`.",
  },
  ({ folder, glob, place }) => ({
    message: `The members glob ${glob} matches a folder without pyproject.toml: ${folder}`,
    hint: `Add ${folder}/pyproject.toml, delete the folder, or add it to tool.uv.workspace.exclude`,
    ...place,
  }),
);

interface BrokenLink {
  readonly link: string;
  readonly target: string;
  /** Whether that lies in a submodule. */
  readonly isUnfetched: boolean;
  readonly glob: string;
  readonly place: FilePlace;
}

export const brokenMemberLink = defineFinding<BrokenLink>(
  {
    code: "RA-WORKSPACE-LINK-BROKEN",
    severity: "error",
    mender: "project",
    meaning: "`tool.uv.workspace.members` matches a link that leads nowhere.",
    why: "uv refuses the whole workspace.",
    mend: "Let it lead to a folder that is committed, delete it, or list it under `tool.uv.workspace.exclude`; into a submodule, fetch that (`submodules: recursive`).",
  },
  ({ link, target, isUnfetched, glob, place }) => ({
    ...(isUnfetched ? { remedy: "call" as const } : {}),
    message: `The members glob ${glob} matches a link that leads nowhere${isUnfetched ? ", into a submodule that is not fetched" : ""}: ${link} -> ${shown(target)}`,
    ...byPlace((or) =>
      isUnfetched
        ? fetchSubmodules(or)
        : "Let the link lead to a folder that is committed, delete it, or add it to tool.uv.workspace.exclude",
    ),
    ...place,
  }),
);

export const sparseCheckout = defineFinding<{ folders: readonly string[]; isUnfetched: boolean }>(
  {
    code: "RA-WORKSPACE-SPARSE",
    severity: "error",
    mender: "usage",
    meaning:
      "The checkout leaves out members that `uv.lock` knows: it is sparse, or they lie in submodules that are not fetched.",
    why: "What is left out would not be released, and `uv lock` would forget it.",
    mend: "Take `sparse-checkout` out of the step with actions/checkout (in a terminal: `git sparse-checkout disable`), or fetch the submodules (`submodules: recursive`, `git submodule update --init --recursive`). Where a member is gone for good, run `uv lock`.",
  },
  ({ folders, isUnfetched }) => ({
    message: `${isUnfetched ? "Submodules are not fetched, and the checkout is" : "The checkout is sparse, and"} without ${folders.length === 1 ? "a member" : "members"} of the workspace: ${named(folders)}`,
    ...byPlace((or) =>
      isUnfetched
        ? fetchSubmodules(or)
        : or("Take sparse-checkout out of actions/checkout", "Run git sparse-checkout disable"),
    ),
  }),
);

export const nestedWorkspace = defineFinding<FilePlace>(
  {
    code: "RA-WORKSPACE-NESTED",
    severity: "error",
    mender: "project",
    meaning: "A member has a `[tool.uv.workspace]` table of its own.",
    why: "uv knows no workspaces in workspaces.",
    mend: "Remove the member's table, or, where nothing in the outer workspace takes it by `workspace = true`, list it under `tool.uv.workspace.exclude` there.",
  },
  (place) => ({
    message: `A member is itself a workspace: ${place.file} has a [tool.uv.workspace] table`,
    hint: "Remove that table; or, where no [tool.uv.sources] of the outer workspace takes the member by workspace = true, add its folder to tool.uv.workspace.exclude there",
    ...place,
  }),
);

export const sameName = defineFinding<{ name: string; other: string; place: FilePlace }>(
  {
    code: "RA-WORKSPACE-SAME-NAME",
    severity: "error",
    mender: "project",
    meaning: "Two members, or a member and a link to it, have the same name, letter case and `-`, `_`, `.` apart.",
    why: "An index knows one project by a name, and uv refuses the workspace.",
    mend: "Rename one of them, or list its folder under `tool.uv.workspace.exclude`.",
  },
  ({ name, other, place }) => ({
    message: `Two members have the same name, in ${other} and ${place.file}: ${name}`,
    hint: "Rename one of them, or add its folder to tool.uv.workspace.exclude",
    package: name,
    ...place,
  }),
);

export const invalidGlob = defineFinding<{ glob: string; why: string; place: FilePlace }>(
  {
    code: "RA-WORKSPACE-GLOB-INVALID",
    severity: "error",
    mender: "project",
    meaning: "A glob under `tool.uv.workspace` is none that uv can read.",
    why: "uv refuses the whole file.",
    mend: "Correct the glob. Globs have `?`, `*`, `**` as a whole part of a path, `[a-z]` and `[!a-z]`; `[[]` is a bracket itself.",
  },
  ({ glob, why, place }) => ({
    message: `Not a glob, as ${why}: ${glob}`,
    hint: "Correct it: globs have ?, *, ** as a whole part of a path, [a-z] and [!a-z]",
    ...place,
  }),
);

export const unknownWorkspaceKey = defineFinding<{ key: string; place: FilePlace }>(
  {
    code: "RA-WORKSPACE-UNKNOWN-KEY",
    severity: "error",
    mender: "project",
    meaning: "`[tool.uv.workspace]` has a key that uv does not know.",
    why: "uv refuses the whole file.",
    mend: "The keys are `members` and `exclude`.",
  },
  ({ key, place }) => ({
    message: `Unknown key in [tool.uv.workspace]: ${key}`,
    hint: "The keys are members and exclude",
    ...place,
  }),
);
