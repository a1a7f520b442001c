import { type Gate, gateTitle } from "../../domain/gate/gate.ts";
import type { GateEnd } from "../../domain/gate/gate-result.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { seconds } from "../../domain/report/markdown.ts";
import { inertLine } from "../../domain/text/inert-line.ts";
import type { CheckRuns } from "../../ports/check-runs.ts";
import type { Clock } from "../../ports/clock.ts";
import type { CommandLog } from "../../ports/command-log.ts";
import type { FreshClones } from "../../ports/fresh-clone.ts";
import type { Repository } from "../../ports/git.ts";
import type { Shell, ShellCommand, ShellExit } from "../../ports/shell.ts";
import { citeCheck } from "./cite-check.ts";

export interface OneGatePorts {
  readonly shell: Shell;
  readonly clones: FreshClones;
  readonly checkRuns: CheckRuns;
  readonly commandLog: CommandLog;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Where gates run, and how long each may. */
export interface GateConditions {
  /** Absolute: the workspace's root. */
  readonly folder: string;
  /** Of the workspace's root, relative to the git top level; empty where they are the same. */
  readonly prefix: string;
  /** As git has it before the first gate; `undefined` without git. */
  readonly repository: Repository | undefined;
  /** Full hash of the commit whose check runs are cited: a pull request's head is another than the one that is checked out. */
  readonly cited: string | undefined;
  /** Of each gate, in milliseconds. */
  readonly timeout: number;
}

/** Lines of a gate's output that are kept for the summary. */
const tailLines = 60;

/**
 * Runs one gate. An interrupt is an end too, and so is a command that cannot be started: what the others said is still
 * reported.
 */
export const runGate = async (gate: Gate, conditions: GateConditions, ports: OneGatePorts): Promise<GateEnd> => {
  try {
    ports.signal.throwIfAborted();
    return await endOf(gate, conditions, ports);
  } catch (error) {
    if (ports.signal.aborted) {
      return { result: "skipped", cause: "interrupted", why: "the run was interrupted", remedy: "Run it again" };
    }
    if (error instanceof Problem) return { result: "failed", why: error.message, cause: error.findings[0]! };
    throw error;
  }
};

const endOf = async (gate: Gate, conditions: GateConditions, ports: OneGatePorts): Promise<GateEnd> => {
  switch (gate.kind) {
    case "none":
      return { result: "not configured" };
    case "check": {
      const { cited: commit, timeout } = conditions;
      if (commit === undefined) return noCommit("cite a check run of");
      const cited = { check: gate.check, commit, timeout };
      return await inLog({ gate, what: `check run ${gate.check}` }, ports, (note) =>
        citeCheck(cited, { ...ports, note }),
      );
    }
    case "command": {
      const command = { command: gate.command, folder: conditions.folder, isClone: false };
      return await inLog({ gate, what: gate.command }, ports, (line) =>
        runCommand(command, conditions, { ...ports, line }),
      );
    }
    case "clone": {
      const { repository, prefix } = conditions;
      if (repository?.commit === undefined) return noCommit("clone");
      const query = { topLevel: repository.topLevel, commit: repository.commit, prefix };
      await using clone = await ports.clones.make(query);
      const command = { command: gate.command, folder: clone.folder, isClone: true };
      return await inLog({ gate, what: `in a fresh clone: ${gate.command}` }, ports, (line) =>
        runCommand(command, conditions, { ...ports, line }),
      );
    }
  }
};

const noCommit = (verb: string): GateEnd => ({
  result: "skipped",
  cause: "unseen",
  why: `there is no commit to ${verb}`,
  remedy: "Run it in a git checkout with at least one commit",
});

type Line = (text: string) => void;

/** Shows a gate as it goes on, and how it ended after how long. */
const inLog = async (
  { gate, what }: { readonly gate: Gate; readonly what: string },
  { commandLog, clock }: OneGatePorts,
  work: (line: Line) => Promise<GateEnd>,
): Promise<GateEnd> => {
  const log = commandLog.open(`${gateTitle(gate)}: ${what}`);
  const began = clock.now();
  let how = "did not end by itself";
  // Why it was stopped says after how long.
  let isTimeTold = false;
  try {
    const end = await work(log.line);
    how = "why" in end ? `${end.result}, ${end.why}` : end.result;
    isTimeTold = end.result === "timed out";
    return end;
  } finally {
    log.close(`${gateTitle(gate)}: ${how}${isTimeTold ? "" : `, after ${seconds(clock.now() - began)}`}`);
  }
};

const runCommand = async (
  command: Pick<ShellCommand, "command" | "folder" | "isClone">,
  { timeout }: GateConditions,
  { shell, signal, line }: OneGatePorts & { readonly line: Line },
): Promise<GateEnd> => {
  const lines: string[] = [];
  const onLine = (text: string) => {
    line(text);
    lines.push(inertLine(text));
    // Cut now and then, not at each line.
    if (lines.length > 2 * tailLines) lines.splice(0, lines.length - tailLines);
  };
  const exit = await shell.run({ ...command, timeout, signal, onLine });
  return readExit(exit, timeout, lines.slice(-tailLines).join("\n"));
};

const readExit = ({ code, signal, isTimedOut }: ShellExit, timeout: number, tail: string): GateEnd => {
  if (isTimedOut) return { result: "timed out", why: `stopped after ${seconds(timeout)}`, tail };
  if (code === 0) return { result: "passed" };
  const why = code === null ? `ended by ${signal}` : `exit status ${code}`;
  return { result: "failed", why, exit: { code, signal }, tail };
};
