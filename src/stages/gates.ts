import { type Gate, gateTitle } from "../domain/gate/gate.ts";
import { type GateEnd, type GateResult, gateFindings } from "../domain/gate/gate-result.ts";
import { inertLine } from "../domain/inert-line.ts";
import type { Finding } from "../domain/problem/finding.ts";
import { gateChangedFiles, gateMovedHead, gatesOnChanges, gateWroteCommands } from "../domain/problem/gate.ts";
import { Problem } from "../domain/problem/problem.ts";
import { seconds } from "../domain/report/markdown.ts";
import type { CheckRuns } from "../ports/check-runs.ts";
import type { Clock } from "../ports/clock.ts";
import type { CommandFiles } from "../ports/command-files.ts";
import type { CommandLog } from "../ports/command-log.ts";
import type { FreshClones } from "../ports/fresh-clone.ts";
import type { Git, Repository } from "../ports/git.ts";
import type { Shell, ShellExit } from "../ports/shell.ts";
import { citeCheck } from "./cite-check.ts";

export interface GatePorts {
  readonly shell: Shell;
  readonly clones: FreshClones;
  readonly checkRuns: CheckRuns;
  readonly commandFiles: CommandFiles;
  readonly commandLog: CommandLog;
  readonly git: Pick<Git, "inspect">;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

export interface GateRun {
  readonly gates: readonly Gate[];
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

/** How the gates ended, in their order, and everything that speaks against the release. */
export interface GatesReport {
  readonly results: readonly GateResult[];
  /** Whether what git tracks is as it was; `undefined` where no command ran to its end in a checkout. */
  readonly isTreeClean: boolean | undefined;
  readonly findings: readonly Finding[];
}

/** Lines of a gate's output that are kept for the summary. */
const tailLines = 60;

/**
 * Runs the gates one after the other, all of them also where one fails. After each the runner's command files are as
 * they were before it, and nothing of it runs any more. An interrupt ends the gate that runs and skips the rest.
 */
export const runGates = async (run: GateRun, ports: GatePorts): Promise<GatesReport> => {
  const { gates, repository } = run;
  const results: GateResult[] = [];
  const findings: Finding[] = [];
  const dirty = repository?.changed ?? [];
  if (gates.some(runsInCheckout) && dirty.length > 0) findings.push(gatesOnChanges({ files: dirty }));
  let before = repository;
  let isTreeClean: boolean | undefined;
  for (const gate of gates) {
    const kept = await ports.commandFiles.keep();
    const began = ports.clock.now();
    const end = await endOf(gate, run, ports);
    const result = { gate, ...end, duration: ports.clock.now() - began };
    results.push(result);
    findings.push(...gateFindings(result));
    if (runsInCheckout(gate) && before !== undefined && !ports.signal.aborted) {
      const after = await lookAfter(gate, before, ports.git);
      findings.push(...after.findings);
      isTreeClean = isTreeClean !== false && after.findings.length === 0;
      before = after.repository ?? before;
    }
    // After git, which may run filters that the gate has set up.
    const files = await kept.restore();
    if (files.length > 0) findings.push(gateWroteCommands({ gate, files }));
  }
  return { results, findings, isTreeClean };
};

const runsInCheckout = ({ kind }: Gate): boolean => kind === "command";

/** An interrupt is an end too, and so is a command that cannot be started: what the other gates said is still reported. */
const endOf = async (gate: Gate, run: GateRun, ports: GatePorts): Promise<GateEnd> => {
  try {
    ports.signal.throwIfAborted();
    return await runGate(gate, run, ports);
  } catch (error) {
    if (ports.signal.aborted) {
      return { result: "skipped", cause: "interrupted", why: "the run was interrupted", remedy: "Run it again" };
    }
    if (error instanceof Problem) return { result: "failed", why: error.message };
    throw error;
  }
};

const runGate = async (gate: Gate, run: GateRun, ports: GatePorts): Promise<GateEnd> => {
  switch (gate.kind) {
    case "none":
      return { result: "not configured" };
    case "check":
      return run.cited === undefined
        ? noCommit("cite a check run of")
        : await citeCheck({ check: gate.check, commit: run.cited, timeout: run.timeout }, ports);
    case "command":
      return await runCommand({ gate, command: gate.command, folder: run.folder, isClone: false }, run, ports);
    case "clone": {
      const commit = run.repository?.commit;
      if (run.repository === undefined || commit === undefined) return noCommit("clone");
      const query = { topLevel: run.repository.topLevel, commit, prefix: run.prefix };
      await using clone = await ports.clones.make(query);
      return await runCommand({ gate, command: gate.command, folder: clone.folder, isClone: true }, run, ports);
    }
  }
};

const noCommit = (verb: string): GateEnd => ({
  result: "skipped",
  cause: "unseen",
  why: `there is no commit to ${verb}`,
  remedy: "Run it in a git checkout with at least one commit",
});

interface Command {
  readonly gate: Gate;
  readonly command: string;
  readonly folder: string;
  readonly isClone: boolean;
}

const runCommand = async ({ gate, ...command }: Command, { timeout }: GateRun, ports: GatePorts): Promise<GateEnd> => {
  const lines: string[] = [];
  const place = command.isClone ? ", in a fresh clone" : "";
  const log = ports.commandLog.open(`${gateTitle(gate)}${place}: ${command.command}`);
  const onLine = (line: string) => {
    log.line(line);
    lines.push(inertLine(line));
    // Cut now and then, not at each line.
    if (lines.length > 2 * tailLines) lines.splice(0, lines.length - tailLines);
  };
  const began = ports.clock.now();
  let how = "did not end by itself";
  try {
    const exit = await ports.shell.run({ ...command, timeout, signal: ports.signal, onLine });
    const end = readExit(exit, timeout, lines.slice(-tailLines).join("\n"));
    how = "why" in end ? `${end.result}, ${end.why}` : end.result;
    return end;
  } finally {
    log.close(`${gateTitle(gate)}: ${how}, after ${seconds(ports.clock.now() - began)}`);
  }
};

const readExit = ({ code, signal, isTimedOut }: ShellExit, timeout: number, tail: string): GateEnd => {
  if (isTimedOut) return { result: "timed out", why: `stopped after ${seconds(timeout)}`, tail };
  if (code === 0) return { result: "passed" };
  return { result: "failed", why: code === null ? `ended by ${signal}` : `exit status ${code}`, tail };
};

/** What a gate did to the checkout. Files that are not tracked do not count. */
const lookAfter = async (
  gate: Gate,
  before: Repository,
  git: GatePorts["git"],
): Promise<{ readonly repository: Repository | undefined; readonly findings: readonly Finding[] }> => {
  try {
    const repository = await git.inspect(before.topLevel);
    const known = new Set(before.changed);
    const files = repository?.changed.filter((path) => !known.has(path)) ?? [];
    return {
      repository,
      findings: [
        ...(repository?.commit === before.commit ? [] : [gateMovedHead({ gate })]),
        ...(files.length === 0 ? [] : [gateChangedFiles({ gate, files })]),
      ],
    };
  } catch (error) {
    // It has left a checkout that git cannot read.
    if (!(error instanceof Problem)) throw error;
    return { repository: undefined, findings: error.findings };
  }
};
