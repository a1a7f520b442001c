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
    const answer = await alone(() => readAnswer({ input, output, signal }, `${question} [y/N] `));
    if (!/^\s*y(es)?\s*$/i.test(answer)) throw new Problem(declined({ question }));
  },
});

/** One line. An input that ends is an empty one. */
export const readAnswer = async (
  { input, output, signal }: Omit<Terminal, "alone">,
  prompt: string,
): Promise<string> => {
  // Few runs ask anything.
  const { createInterface } = await import("node:readline");
  signal.throwIfAborted();
  output.write(prompt);
  // It says that it ends once, to whoever asked then.
  if (!input.readable) return "";
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const abort = () => reject(signal.reason);
  // Not as a readline terminal: that would take Ctrl-C for itself.
  const reader = createInterface({ input, terminal: false });
  reader.once("line", resolve).once("close", () => resolve(""));
  signal.addEventListener("abort", abort, { once: true });
  try {
    return await promise;
  } finally {
    signal.removeEventListener("abort", abort);
    reader.close();
  }
};
