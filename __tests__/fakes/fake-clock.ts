import type { Clock } from "../../src/ports/clock.ts";

/** Time that passes only by sleeping, and at once. */
export const fakeClock = (start = 1_700_000_000_000): Clock & { readonly slept: readonly number[] } => {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      slept.push(milliseconds);
      now += milliseconds;
      // Lets sockets and other sleepers have their turn.
      await new Promise((resolve) => setImmediate(resolve));
    },
    random: () => 0.5,
  };
};
