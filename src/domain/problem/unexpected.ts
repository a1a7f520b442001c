import { byPlace, defineFinding, type Finding } from "./finding.ts";
import { Problem } from "./problem.ts";

export const diskFull = defineFinding<{ cause: string }>(
  {
    code: "RA-DISK-FULL",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "A disk has no room left for the copy, the builds, uv's cache or temporary files, or a quota is used up.",
    why: "A build or a manifest that is cut short is never published.",
    mend: "Free room, in a job by a step before this one, or take a larger disk.",
  },
  ({ cause }) => ({
    message: `No room left on the disk: ${cause}`,
    ...byPlace((or) =>
      or(
        "Free room (on a runner of your own there, on others by a step before this one), or take a runner with a larger disk",
        "Free room, or choose folders on a larger disk: UV_CACHE_DIR for uv's cache, TMPDIR for temporary files, XDG_CACHE_HOME for what is built",
      ),
    ),
  }),
);

export const fileFailed = defineFinding<{ cause: string }>(
  {
    code: "RA-FILE-FAILED",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning: "The operating system refused to read or write a file.",
    why: "A release that misses a file would be a different release.",
    mend: "Look at the path and the cause: rights, a folder that was removed during the run, or a broken disk.",
  },
  ({ cause }) => ({
    message: `A file could not be read or written: ${cause}`,
    hint: "See that this user may read and write there, and that nothing removes it",
  }),
);

export const bug = defineFinding<{ cause: string }>(
  {
    code: "RA-BUG",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning: "release-actions met a state that it holds to be impossible: a defect of its own.",
    why: "It stops rather than guess; what is on the index stays as it is.",
    mend: "Run again with `-v`, in a job with debug logging, and report what it prints.",
  },
  ({ cause }) => ({
    message: `A defect in release-actions: ${cause}`,
    ...byPlace(
      (or) =>
        `Run again with ${or("debug logging enabled (on Gitea: RUNNER_DEBUG: 1 in the step's env)", "-v")} and report what it prints`,
    ),
  }),
);

const noRoom = new Set(["ENOSPC", "EDQUOT"]);

/** Whether a disk is full, or a quota used up. */
export const isNoRoom = (error: unknown): boolean => noRoom.has(systemCode(error) ?? "");

/** The same, in the words of git and of uv, which give no code. */
export const saysNoRoom = (words: string): boolean =>
  /No space left on device|Disk quota exceeded|Out of diskspace/i.test(words);

/** The findings behind anything that was thrown. */
export const explainError = (error: unknown): readonly Finding[] => {
  if (error instanceof Problem) return error.findings;
  const code = systemCode(error);
  const cause = Error.isError(error) ? error.message : String(error);
  if (code === undefined) return [bug({ cause })];
  return [isNoRoom(error) ? diskFull({ cause }) : fileFailed({ cause })];
};

/** `ENOENT` and its like; only these name a fault of the machine. */
const systemCode = (error: unknown): string | undefined => {
  if (!Error.isError(error) || !("code" in error) || !("syscall" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
};
