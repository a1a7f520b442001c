import type { Contract, Fields, Inputs } from "../contract/contract.ts";
import type { Finding } from "../domain/problem/finding.ts";

/** What an action has to say at its end, or when it is up; the runtime decides how it is written and where. */
export interface Result {
  readonly findings: readonly Finding[];
  /** The body of the JSON document, keys in snake_case. */
  readonly document: Readonly<Record<string, unknown>>;
  /** What a terminal prints on standard output. */
  readonly text: string;
  /** Whether a terminal prints the JSON document instead, whatever `--format` says. */
  readonly isDocument?: boolean;
  /** By the names of the contract's outputs; `findings` is set by the runtime. */
  readonly outputs?: Readonly<Record<string, string>>;
  /** Markdown of the job summary; where it is missing the findings are written. */
  readonly summary?: string;
  /** What ended the run early, where the result tells of it: the log names its causes. */
  readonly error?: unknown;
  /** What goes on when the result has been written: a server that runs. */
  readonly until?: Promise<void>;
}

/** A contract and what it does. A failure is thrown as a `Problem`, or a finding of the result. */
export interface Action<Taken extends Fields, Ports> {
  readonly contract: Contract<Taken>;
  readonly run: (inputs: Inputs<Taken>, ports: Ports) => Promise<Result>;
}

/** Ports for an action that looks at its inputs alone first: most that fails at once fails for them. */
export interface LatePorts<Ports> {
  readonly load: () => Promise<Ports>;
}

/** Ties the inputs' types to the contract. */
export const defineAction = <const Taken extends Fields, Ports>(action: Action<Taken, Ports>): Action<Taken, Ports> =>
  action;
