import { inDuration } from "../text/duration.ts";

interface Ended {
  readonly signal: string | null;
  readonly isTimedOut: boolean;
}

/** What ended a child before it was through, after `limit` milliseconds or by a signal; `undefined` where it ended by itself. */
export const endedBy = ({ signal, isTimedOut }: Ended, limit: number): string | undefined => {
  if (isTimedOut) return `it was ended after ${inDuration(limit)}`;
  return signal === null ? undefined : `it was ended by ${signal}`;
};
