import { defineFinding } from "./finding.ts";

export const interrupted = defineFinding<{ signal: string }>(
  {
    code: "RA-RUN-INTERRUPTED",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning: "The run was stopped from outside: Ctrl-C, a cancelled job, or a time limit of the job.",
    why: "Of a release, a package may be on the index while another is not.",
    mend: "Run the same again: a release goes on from what is there.",
  },
  ({ signal }) => ({
    message: `Stopped by ${signal}`,
    hint: "Run the same again: a release goes on from what is there",
    says: "again",
  }),
);

export const declined = defineFinding<{ question: string }>(
  {
    code: "RA-RUN-DECLINED",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning: "The question before the upload was not answered with yes.",
    why: "Nothing was uploaded.",
    mend: "Run again and answer `y`, or pass `--yes`.",
  },
  ({ question }) => ({
    message: `Nothing was uploaded, for the answer was not yes: ${question}`,
    hint: "Run again and answer y, or pass --yes",
    says: "all",
  }),
);

export const runsFolderUnusable = defineFinding<{ folder: string; variable: string | undefined; cause: string }>(
  {
    code: "RA-RUN-FOLDER-UNUSABLE",
    severity: "error",
    mender: "usage",
    meaning: "The folder in which a run keeps what it builds cannot be made or written.",
    why: "The copy, the builds and the manifest lie there.",
    mend: "See that the folder is there, that this user may write it, and that its disk has room; in a terminal, `XDG_CACHE_HOME` names another.",
  },
  ({ folder, variable, cause }) => ({
    message: `Nothing can be kept in ${folder}: ${cause}`,
    ...(variable === undefined ? { remedy: "outside" as const } : {}),
    hint:
      variable === undefined
        ? "It is the runner's own folder for temporary files: see that it is there, that the runner's user may write it, and that its disk has room"
        : `Set ${variable} to the absolute path of a folder that this user may write`,
  }),
);

export const projectWroteCommands = defineFinding<{ files: readonly string[] }>(
  {
    code: "RA-RUN-WROTE-COMMANDS",
    severity: "error",
    mender: "project",
    meaning:
      "A build, a build backend or a trial wrote into a file by which a step tells the runner its outputs, variables or summary.",
    why: "By these files it could change what later steps do.",
    mend: "Find out which of the code that a release runs does this: the packages' own, or what they require.",
  },
  ({ files }) => ({
    message: `Code that the release runs wrote into the runner's ${files.join(", ")}`,
    hint: "The change has been undone; find out which build or package went looking for this file",
  }),
);
