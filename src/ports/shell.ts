import type { CommandExit } from "../domain/problem/gate.ts";

/** A command of the project's own, as a person would type it. */
export interface ShellCommand {
  readonly command: string;
  /** Absolute. */
  readonly folder: string;
  /** In a fresh clone nothing leads back into the checkout. */
  readonly isClone: boolean;
  /** Milliseconds; at its end the command is stopped with all that it has started. */
  readonly timeout: number;
  readonly signal: AbortSignal;
  /** Each line of its output, as it comes. Foreign text. */
  readonly onLine: (line: string) => void;
}

export interface ShellExit extends CommandExit {
  readonly isTimedOut: boolean;
}

/** Runs commands as a step with `run:` does, with an environment that has no credential in it. */
export interface Shell {
  /** Any exit is a value. Rejects with the signal's reason where that aborts, once nothing of the command is left. */
  run(command: ShellCommand): Promise<ShellExit>;
}
