import { byPlace, defineFinding, type Finding } from "./finding.ts";

export const programMissing = defineFinding<{ file: string }>(
  {
    code: "RA-PROCESS-NOT-FOUND",
    severity: "error",
    mender: "usage",
    meaning: "A program that has to be run is not on `PATH`, or is not where it has to be.",
    why: "Without it this step cannot be done.",
    mend: "Install the program, or put its folder on `PATH`; git in a job's container before `actions/checkout`, which leaves no history without it. Where the message names a path, see that nothing removes it.",
  },
  ({ file }) =>
    /[\\/]/.test(file)
      ? {
          remedy: "outside",
          message: `There is no program to run at ${file}`,
          hint: `See that nothing removes ${file}, or what it leads to, until the run is over`,
        }
      : {
          message: `There is no program to run by the name ${file}`,
          ...byPlace(
            (or) =>
              `Install ${file} or put its folder on PATH${file === "git" ? or(", in a step before actions/checkout, which leaves no history without it", "") : ""}`,
          ),
        },
);

export const folderMissing = defineFinding<{ file: string; cwd: string }>(
  {
    code: "RA-PROCESS-FOLDER-GONE",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning: "The folder in which a program has to run does not exist, or is no folder.",
    why: "Something removed it while the run was going on, such as a cleaner of temporary folders.",
    mend: "Find out what removes it; in a terminal, `XDG_CACHE_HOME` chooses another folder.",
  },
  ({ file, cwd }) => ({
    message: `The folder to run ${file} in is gone: ${cwd}`,
    ...byPlace(
      (or) =>
        `See that nothing removes such folders until the run is over${or("", " (XDG_CACHE_HOME chooses another place)")}`,
    ),
  }),
);

export const programNotStarted = defineFinding<{ file: string; why: string }>(
  {
    code: "RA-PROCESS-NOT-STARTED",
    severity: "error",
    mender: "usage",
    meaning: "The operating system refused to start a program.",
    why: "Without it this step cannot be done.",
    mend: "Fix what the code says: `EACCES` the file is not executable, `E2BIG` arguments and environment are too long, `EAGAIN` and `ENOMEM` too many processes or too little memory.",
  },
  ({ file, why }) => ({
    message: `${file} could not be started: ${why}`,
    ...(causes[why] ?? { hint: "See what keeps the system from starting it" }),
  }),
);

/** By the system's code. */
const causes: Readonly<Record<string, Pick<Finding, "hint" | "remedy">>> = {
  EACCES: { hint: "Make it executable" },
  E2BIG: { hint: "Unset large environment variables" },
  EAGAIN: { hint: "Close other programs", remedy: "outside" },
  ENOMEM: { hint: "Close other programs", remedy: "outside" },
};
