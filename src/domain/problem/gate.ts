import { inertLine } from "../text/inert-line.ts";
import { byPlace, defineFinding, type Finding, type Or } from "./finding.ts";

export interface Named {
  readonly id: string;
  readonly name: string;
}

export const titleOf = ({ id, name }: Named): string => `${id} ${inertLine(name)}`;

export const gateSyntax = defineFinding<{ line: string }>(
  {
    code: "RA-GATE-SYNTAX",
    severity: "error",
    mender: "usage",
    meaning: "A line of `gates` is not written as `name: command`.",
    why: "A gate that is not understood would not be run.",
    mend: "Write one gate a line: `tests: uv run pytest`, `tests: check:CI / test`, or `cold: clone: uv sync && uv run pytest`.",
  },
  ({ line }) => ({
    input: "gates",
    message: `This line of gates has no name before a colon: ${JSON.stringify(inertLine(line))}`,
    hint: "Write name: command, as in tests: uv run pytest",
  }),
);

export const gateTwice = defineFinding<{ name: string }>(
  {
    code: "RA-GATE-TWICE",
    severity: "error",
    mender: "usage",
    meaning: "Two gates have one name.",
    why: "In the report one could be taken for the other.",
    mend: "Give each gate a name of its own.",
  },
  ({ name }) => ({
    input: "gates",
    message: `Two gates are called ${inertLine(name)}`,
    hint: "Give each gate a name of its own",
  }),
);

export const gatesRefused = defineFinding<{ event: string | undefined }>(
  {
    code: "RA-GATE-REFUSED",
    severity: "error",
    mender: "usage",
    meaning: "Gates run the project's code, and this job holds what that code should never meet.",
    why: "With the repository's secrets, or an id-token, a stranger's code could publish.",
    mend: "Run the gates on `pull_request`, `push` or `workflow_dispatch`, with `release-readiness` in a job without `id-token: write`; or cite check runs that CI has done (`tests: check:CI / test`).",
  },
  ({ event }) =>
    event === undefined
      ? {
          message: "No gate is run here: the job can get an id-token, with which its code could publish",
          hint: "Run the gates with release-readiness in a job without id-token: write, or cite check runs (tests: check:CI / test)",
        }
      : {
          message: `No gate is run here: the event ${event} gives the code of any pull request what the repository keeps secret`,
          hint: "Run the gates on pull_request, push or workflow_dispatch, or cite check runs (tests: check:CI / test)",
        },
);

/** How a command ended. */
export interface CommandExit {
  /** `null` where a signal ended it. */
  readonly code: number | null;
  readonly signal: string | null;
}

export const gateFailed = defineFinding<{
  gate: Named & { readonly kind: string };
  why: string;
  /** `undefined` where it was not run. */
  exit: CommandExit | undefined;
  command: string;
}>(
  {
    code: "RA-GATE-FAILED",
    severity: "error",
    mender: "project",
    meaning: "A command that the project asks to pass before a release did not.",
    why: "The project says by it that it is not ready.",
    mend: "Read the end of its output, and fix what it names. If it failed by chance, or something killed it, re-run failed jobs.",
  },
  ({ gate, why, exit, command }) => {
    const { fix, ...where } = wayOf(exit);
    return {
      ...where,
      message: `The gate ${titleOf(gate)} failed: ${inertLine(why)}`,
      ...byPlace(
        (or) =>
          `${fix(or)}. To try it by hand${gate.kind === "clone" ? ", in a fresh clone of the commit" : ""}:\n${inertLine(command)}`,
      ),
    };
  },
);

/** Some ends of a command say that no commit mends it. */
const wayOf = (
  exit: CommandExit | undefined,
): Pick<Finding, "remedy" | "alternative"> & { fix: (or: Or) => string } => {
  // 137: a shell says so of what it has started.
  if (exit?.signal === "SIGKILL" || exit?.code === 137)
    return {
      remedy: "outside",
      fix: () => "Something outside killed it, as a system does that runs out of memory: see to that",
    };
  if (exit?.code === 127)
    return {
      remedy: "call",
      fix: (or) =>
        `A command that its output names is not there: install it${or(" in a step before this one", "")}, or correct the gate (where the configuration has it, in a commit)`,
    };
  return { alternative: "outside", fix: () => "Fix what the command's output names, unless it failed by chance" };
};

export const gateTimedOut = defineFinding<{ gate: Named & { readonly kind: string }; why: string }>(
  {
    code: "RA-GATE-TIMED-OUT",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "A gate was not done when its time was over; a command has been stopped with all that it had started.",
    why: "What has not ended has not passed.",
    mend: "Find out what it waits for; `gate-timeout` gives each gate more time.",
  },
  ({ gate, why }) => ({
    message: `The gate ${titleOf(gate)} timed out: ${inertLine(why)}`,
    ...(gate.kind === "check"
      ? {
          remedy: "outside" as const,
          hint: "Wait until the check run has ended, or set gate-timeout higher",
        }
      : {
          input: "gate-timeout",
          alternative: "commit" as const,
          hint: "Find out what it waits for, or set gate-timeout higher",
        }),
  }),
);

export const gateNotConfigured = defineFinding<{ gate: Named }>(
  {
    code: "RA-GATE-NOT-CONFIGURED",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "A gate has a name, and nothing behind it.",
    why: "Nothing was run, so nothing passed.",
    mend: "Write a command or `check:<check run>` behind the name, or remove the line.",
  },
  ({ gate }) => ({
    input: "gates",
    message: `The gate ${titleOf(gate)} has no command`,
    hint: "Write a command behind its name, or remove the line",
  }),
);

export const gateInterrupted = defineFinding<{ gate: Named }>(
  {
    code: "RA-GATE-INTERRUPTED",
    severity: "error",
    mender: "outside",
    meaning: "The run was interrupted before a gate was done.",
    why: "What has not ended has not passed.",
    mend: "Run it again.",
  },
  ({ gate }) => ({
    message: `The run was interrupted before the gate ${titleOf(gate)} was done`,
    hint: "Run it again",
    says: "again",
  }),
);

export const gateWroteCommands = defineFinding<{ gate: Named; files: readonly string[] }>(
  {
    code: "RA-GATE-WROTE-COMMANDS",
    severity: "error",
    mender: "project",
    meaning: "A gate wrote into a file by which a step tells the runner its outputs, variables or summary.",
    why: "By these files it could change what later steps do.",
    mend: "Find out which of the project's code does this. The change has been undone.",
  },
  ({ gate, files }) => ({
    message: `The gate ${titleOf(gate)} wrote into the runner's ${files.join(", ")}`,
    hint: "The change has been undone; find out which of the project's code went looking for this file",
  }),
);
