import { areCommitted, type Behind } from "../uv/behind.ts";
import { alike, byPlace, defineFinding, type Finding, runAgain } from "./finding.ts";
import { giveLogin, type LockedIndex, lockedOutBehind, trustFirst } from "./locked-index.ts";

export const lockOutdated = defineFinding<{
  /** `false` where HEAD does not have it. */
  isCommitted?: boolean;
}>(
  {
    code: "RA-PREFLIGHT-LOCK-OUTDATED",
    severity: "error",
    mender: "project",
    meaning: "`uv.lock` does not fit the `pyproject.toml` files.",
    why: "What was tested with the lock is not what is being released.",
    mend: "Run `uv lock`, and commit the file unless git ignores it.",
  },
  ({ isCommitted = true }) => ({
    file: "uv.lock",
    message: "uv.lock is not up to date",
    ...(isCommitted
      ? { hint: "Run uv lock, and commit the file" }
      : { hint: "Run uv lock: the file is in no commit, so that none is needed", remedy: "call" as const }),
  }),
);

export const lockUnchecked = defineFinding<
  Behind & {
    words: string;
    /** The Python that uv has to have for it, as it was asked for, and is not here; `undefined` where that is not the cause. */
    python: string | undefined;
  }
>(
  {
    code: "RA-PREFLIGHT-LOCK-UNCHECKED",
    severity: "error",
    mender: "project",
    meaning: "uv could not tell whether `uv.lock` is up to date.",
    why: "What was tested with the lock may not be what is being released.",
    mend: "Run `uv lock --check` in the workspace and fix what it says.",
  },
  ({ words, python, settings, isCertain }) => ({
    file: "uv.lock",
    message: `uv.lock could not be checked: ${words}`,
    ...(python !== undefined || isCalled({ settings, isCertain }) ? { remedy: "call" as const } : {}),
    ...byPlace(
      (or) =>
        `${python === undefined ? "Run uv lock --check in the workspace and fix what it says" : `Install Python ${python}${or(" (actions/setup-python)", "")}, or let uv download it`}${toldBy({ settings, isCertain })}`,
    ),
  }),
);

/** Whether no commit mends it, for what told uv so is a variable, or a file of the user's. */
export const isCalled = ({ settings, isCertain }: Behind): boolean => isCertain && !areCommitted(settings);

export const toldBy = ({ settings, isCertain }: Behind): string => {
  if (settings.length === 0) return "";
  return isCertain
    ? `; what told uv so is ${settings.join(", or ")}`
    : `; what steers uv here is ${settings.join(", and ")}`;
};

/** The same, where an index wants a login that this job does not give. */
export const lockLockedOut = (words: string, index: LockedIndex): Finding => ({
  ...lockUnchecked({ words: lockedOutBehind(words, index), python: undefined, settings: [], isCertain: false }),
  remedy: "call",
  ...alike(giveLogin(index)),
});

export const lockUnanswered = defineFinding<{ words: string }>(
  {
    code: "RA-PREFLIGHT-LOCK-UNANSWERED",
    severity: "error",
    mender: "outside",
    meaning:
      "Whether `uv.lock` is up to date is not known: what uv asks (an index, a git repository, a build backend) did not answer.",
    why: "What was tested with the lock may not be what is being released.",
    mend: "Run it again. Where it stays so, run `uv lock --check` in the workspace and see what it waits for.",
  },
  ({ words }) => ({
    file: "uv.lock",
    message: `uv.lock could not be checked: ${words}`,
    ...(trustFirst(words) ??
      runAgain("Run it again", "if it stays so, run uv lock --check in the workspace and see what it waits for")),
  }),
);

export const lockSteered = defineFinding<{ settings: readonly string[] }>(
  {
    code: "RA-PREFLIGHT-LOCK-STEERED",
    severity: "warning",
    mender: "project",
    remedy: "call",
    meaning: "`uv.lock` fits the workspace, but not together with what the job or a user's file adds for uv.",
    why: "Where the lock was made without that variable or file, nothing is wrong with it.",
    mend: "Run without that. If it belongs to the project, set it in `[tool.uv]` and lock again.",
  },
  ({ settings }) => ({
    file: "uv.lock",
    message: `uv.lock is up to date, except for what is added here: ${settings.join(", ")}`,
    hint: "Run without that; if it belongs to the project, set it in [tool.uv] and lock again",
  }),
);
