import { inertLine } from "../text/inert-line.ts";
import { type Advice, hintOf } from "./advice.ts";
import { defineFinding } from "./finding.ts";
import { type Named, titleOf } from "./gate.ts";
import { reachFirst } from "./locked-index.ts";

export const checkNotPassed = defineFinding<{
  gate: Named;
  check: string;
  why: string;
  /** In the forge's word; `undefined` where it was not asked. */
  conclusion: string | undefined;
  url: string | undefined;
}>(
  {
    code: "RA-GATE-CHECK-FAILED",
    severity: "error",
    mender: "project",
    meaning: "A check run that a gate cites did not end well on this commit.",
    why: "The project says by it that it is not ready.",
    mend: "Open the check run, and fix what it names. If it failed by chance, was cancelled or waits for somebody, let it run to its end, then re-run failed jobs here.",
  },
  ({ gate, check, why, conclusion, url }) => ({
    message: `The gate ${titleOf(gate)} did not pass: the check run ${inertLine(check)} ${inertLine(why)}`,
    ...(conclusion !== undefined && unfinished.includes(conclusion)
      ? {
          remedy: "outside" as const,
          hint: `${openCheck(url)}, and let it run to its end`,
        }
      : {
          alternative: "outside" as const,
          hint: `${openCheck(url)}, and fix what it names; if it failed by chance, re-run it`,
        }),
  }),
);

/** Conclusions of what did not run to its end. */
const unfinished: readonly string[] = ["cancelled", "action_required", "stale"];

const openCheck = (url: string | undefined): string =>
  url === undefined ? "Open the check run" : `See ${inertLine(url)}`;

export const checkUnseen = defineFinding<
  Advice & {
    gate: Named;
    why: string;
    /** Where the line that cites it may be wrong. */
    input?: "gates" | undefined;
  }
>(
  {
    code: "RA-GATE-CHECK-UNSEEN",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning:
      "A check run that a gate cites was not run, or cannot be seen from here; or a gate asks for a fresh clone, and there is no commit.",
    why: "What nobody could see has not passed.",
    mend: "Write its name as the pull request shows it, `workflow / job`; give the job `checks: read` and `actions: read` (on Gitea `contents: read`); and see to it that it runs on this commit.",
  },
  ({ gate, why, input, ...advice }) => ({
    input,
    // Where it is the check alone that has to run, no line is to be changed.
    ...(input === undefined ? {} : { alternative: "outside" as const }),
    message: `The gate ${titleOf(gate)} was skipped: ${inertLine(why)}`,
    ...hintOf(advice),
  }),
);

export const checkUnreachable = defineFinding<Advice & { gate: Named; why: string }>(
  {
    code: "RA-GATE-FORGE-DOWN",
    severity: "error",
    mender: "outside",
    meaning: "GitHub or Gitea did not say how a cited check run ended.",
    why: "What nobody could see has not passed.",
    mend: "Run it again later; GitHub's or Gitea's status page tells how it is.",
  },
  ({ gate, why, ...advice }) => ({
    message: `The gate ${titleOf(gate)} was skipped: ${inertLine(why)}`,
    ...hintOf(advice),
    ...reachFirst(why),
  }),
);
