import { createInterface } from "node:readline/promises";
import { Problem } from "../domain/problem/problem.ts";
import { declined } from "../domain/problem/run.ts";
import { confirmationImpossible } from "../domain/problem/usage.ts";
import type { Confirm } from "../ports/confirm.ts";

/** For runners and `--yes`: whoever started the run has decided. */
export const alwaysConfirmed: Confirm = { ready: () => {}, ask: async () => {} };

/** Where there is neither a terminal nor a yes. */
export const neverConfirmed: Confirm = {
  ready: () => {
    throw new Problem(confirmationImpossible({}));
  },
  ask: async () => {
    throw new Problem(confirmationImpossible({}));
  },
};

export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly signal: AbortSignal;
  /** Does the work while nothing else writes to the terminal. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Asks on a terminal. Only `y` and `yes` are a yes. */
export const confirmOn = ({ input, output, signal, alone }: Terminal): Confirm => ({
  ready: () => {},
  ask: async (question) => {
    const answer = await alone(async () => {
      // Not as a readline terminal: that would take Ctrl-C for itself.
      const reader = createInterface({ input, output, terminal: false });
      try {
        return await Promise.race([reader.question(`${question} [y/N] `, { signal }), ended(reader)]);
      } finally {
        reader.close();
        signal.throwIfAborted();
      }
    });
    if (!/^\s*y(es)?\s*$/i.test(answer)) throw new Problem(declined({ question }));
  },
});

/** A closed input is an answer: no. */
const ended = (reader: NodeJS.EventEmitter): Promise<string> =>
  new Promise((resolve) => reader.once("close", () => resolve("")));
