import type { Result } from "../actions/action.ts";
import { type ActionName, actions } from "../actions/index.ts";
import type { Contract } from "../contract/contract.ts";
import { type Finding, placed } from "../domain/problem/finding.ts";
import { exitStatus, Problem } from "../domain/problem/problem.ts";
import { interrupted } from "../domain/problem/run.ts";
import { explainError } from "../domain/problem/unexpected.ts";
import { type Given, gather } from "./gather.ts";
import type { Interruption } from "./interruption.ts";
import { expectOwnForge } from "./own-forge.ts";
import { secretsIn } from "./secrets.ts";
import { wire } from "./wire/wire.ts";
import type { Surroundings } from "./wire/world.ts";
import { expectWorkspace } from "./workspace.ts";

/** A run as a runner or a terminal asks for it. */
export interface Request extends Surroundings {
  readonly name: ActionName;
  readonly given: Given;
  readonly interruption: Interruption;
  /** Loads what the report of the run needs: no code of the project has run then, which could rewrite files of ours. */
  readonly loadReport?: () => Promise<unknown>;
}

/** How a run ended, for whoever writes it down. */
export interface Ending {
  readonly status: 0 | 1 | 2 | 75 | 130 | 143;
  readonly findings: readonly Finding[];
  /** `undefined` where the run ended before it had one. */
  readonly result: Result | undefined;
  /** What was thrown, `undefined` where nothing was. */
  readonly error: unknown;
}

/** Runs an action. Never throws: whatever goes wrong is in the ending. */
export const execute = async (request: Request): Promise<Ending> => {
  const { interruption, progress } = request;
  try {
    const result = await Promise.race([start(request), overdue(interruption)]);
    return endingOf(interruption, { findings: result.findings, result, error: result.error });
  } catch (error) {
    return endingOf(interruption, { findings: explainError(error), result: undefined, error });
  } finally {
    progress.finished();
  }
};

const start = async ({ name, given, loadReport, ...rest }: Request): Promise<Result> => {
  const { contract }: { readonly contract: Contract } = await actions[name].contract();
  const { inputs, config, configured } = await gather(contract, given, rest.environment);
  expectWorkspace(contract, inputs);
  await expectOwnForge(inputs, rest.environment);
  const [{ action }, ports] = await Promise.all([
    actions[name].load(),
    wire[name]({ ...rest, config, configured, signal: rest.interruption.signal, secrets: secretsIn(rest.environment) }),
    loadReport?.(),
  ]);
  try {
    // The registry and the wiring are typed by name; which name it is, is known only here.
    return await (action.run as (inputs: unknown, ports: unknown) => Promise<Result>)(inputs, ports);
  } catch (error) {
    if (!(error instanceof Problem) || !error.findings.some(({ input }) => input !== undefined)) throw error;
    throw new Problem(
      error.findings.map((finding) => placed(finding, configured)),
      { cause: error.cause },
    );
  }
};

const overdue = async ({ overdue, signal }: Interruption): Promise<never> => {
  await overdue;
  throw signal.reason;
};

const endingOf = (interruption: Interruption, rest: Omit<Ending, "status">): Ending => {
  const stopped = interruption.status();
  if (stopped === undefined) return { status: exitStatus(rest.findings), ...rest };
  const known = rest.findings.some(({ code }) => code === interrupted.code);
  const findings = known ? rest.findings : [...rest.findings, ...explainError(interruption.signal.reason)];
  return { ...rest, status: stopped, findings };
};
