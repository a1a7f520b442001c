import { Problem } from "../domain/problem/problem.ts";
import { interrupted } from "../domain/problem/run.ts";

const statuses = { SIGINT: 130, SIGTERM: 143 } as const;
type SignalName = keyof typeof statuses;

/** Milliseconds from the first signal to the end of the process, whatever still runs. The runner kills after 7.5 s. */
const grace = 4_500;

/** Stops a run from outside: the first signal asks it to end, the second ends the process. */
export interface Interruption extends Disposable {
  /** Aborted with a `Problem` as reason. */
  readonly signal: AbortSignal;
  /** 130 or 143 once a signal came. */
  status(): 130 | 143 | undefined;
  /** Resolves when the time for a report is over; never where no signal comes. */
  readonly overdue: Promise<void>;
}

/** Listens until it is disposed of. `exit` ends the process at the second signal. */
export const watchSignals = (exit: (status: number) => void): Interruption => {
  const controller = new AbortController();
  let first: SignalName | undefined;
  let timer: NodeJS.Timeout | undefined;
  const { promise: overdue, resolve } = Promise.withResolvers<void>();
  const receive = (name: SignalName) => {
    if (first !== undefined) return exit(statuses[name]);
    first = name;
    timer = setTimeout(resolve, grace);
    controller.abort(new Problem(interrupted({ signal: name })));
  };
  const listeners = (Object.keys(statuses) as SignalName[]).map((name) => ({ name, listen: () => receive(name) }));
  for (const { name, listen } of listeners) process.on(name, listen);
  return {
    signal: controller.signal,
    status: () => (first === undefined ? undefined : statuses[first]),
    overdue,
    [Symbol.dispose]: () => {
      clearTimeout(timer);
      for (const { name, listen } of listeners) process.off(name, listen);
    },
  };
};
