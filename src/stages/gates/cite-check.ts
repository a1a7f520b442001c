import { type CheckRun, type Citation, judgeCitation, namesWorkflow } from "../../domain/gate/check-run.ts";
import type { GateEnd } from "../../domain/gate/gate-result.ts";
import { seconds } from "../../domain/report/markdown.ts";
import type { CheckRuns, NoAnswer } from "../../ports/check-runs.ts";
import type { Clock } from "../../ports/clock.ts";

export interface CitePorts {
  readonly checkRuns: CheckRuns;
  readonly clock: Clock;
  /** Told what is waited for, once for each thing. */
  readonly note: (line: string) => void;
  readonly signal: AbortSignal;
}

export interface Cited {
  readonly check: string;
  /** Full hash. */
  readonly commit: string;
  /** Milliseconds. */
  readonly timeout: number;
}

/** Milliseconds between two looks. An hour of them is a quarter of the requests that a workflow's token has. */
const interval = 15_000;
/** Milliseconds in which a check run may still appear when all others have ended. */
const patience = 120_000;

/** Waits for the end of a check run that CI does on the commit, and says what it was. */
export const citeCheck = async ({ check, commit, timeout }: Cited, ports: CitePorts): Promise<GateEnd> => {
  const { clock, note, signal } = ports;
  const began = clock.now();
  let noted = "";
  for (;;) {
    const citation = await look(check, commit, ports);
    if ("cause" in citation) return { result: "skipped", ...citation };
    if (citation.kind === "end") return citation.end;
    const waited = clock.now() - began;
    if (citation.kind === "absent" && (waited >= timeout || (citation.isFinal && waited >= patience))) {
      return { result: "skipped", cause: "unseen", ...absent(check, commit) };
    }
    if (waited >= timeout) {
      return { result: "timed out", why: `the check run ${check} was still running after ${seconds(waited)}` };
    }
    if (noted !== citation.kind) note(`${check} is ${citation.kind === "running" ? "running" : "not there yet"}`);
    noted = citation.kind;
    await clock.sleep(Math.min(interval, timeout - waited), signal);
  }
};

const look = async (wanted: string, commit: string, { checkRuns, signal }: CitePorts): Promise<Citation | NoAnswer> => {
  const runs = await checkRuns.of({ commit, withWorkflows: false, signal });
  if (!isList(runs)) return runs;
  if (!namesWorkflow(wanted, runs)) return judgeCitation(wanted, runs);
  const named = await checkRuns.of({ commit, withWorkflows: true, signal });
  return isList(named) ? judgeCitation(wanted, named) : named;
};

const isList = (answer: readonly CheckRun[] | NoAnswer): answer is readonly CheckRun[] => Array.isArray(answer);

const absent = (check: string, commit: string) => ({
  why: `there is no check run ${check} on ${commit.slice(0, 12)}`,
  remedy: "Write its name as the pull request shows it (workflow / job), and see to it that it runs on this commit",
  input: "gates" as const,
});
