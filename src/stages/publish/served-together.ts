import type { Clock } from "../../ports/clock.ts";
import type { Exit } from "../../ports/process.ts";
import type { PythonEnvironment, ResolveRequest } from "../../ports/python-environments.ts";
import type { KeptEnvironments } from "./smoke/kept-environments.ts";

/** Milliseconds without another package after which nobody is waited for. */
const patience = 250;

export interface Company {
  readonly clock: Pick<Clock, "sleep">;
  /** How many packages will be asked for, where none fails before. */
  readonly count: number;
}

/**
 * Environments that ask for packages together that are looked for alone: whether an index serves them takes uv as long for
 * one as for many, and nobody waits for it. Where that fails, each is asked for alone, so that it is known whose fault it
 * is.
 */
export const servedTogether = (environments: KeptEnvironments, company: Company): KeptEnvironments => {
  const known = new Map<PythonEnvironment, PythonEnvironment>();
  return {
    ...environments,
    any: async (python, signal) => {
      const environment = await environments.any(python, signal);
      const joined = known.get(environment) ?? { ...environment, resolve: resolvingTogether(environment, company) };
      known.set(environment, joined);
      return joined;
    },
  };
};

interface Waiting {
  readonly request: ResolveRequest;
  readonly exit: PromiseWithResolvers<Exit>;
}

const resolvingTogether = (environment: PythonEnvironment, { clock, count }: Company): PythonEnvironment["resolve"] => {
  let waiting: Waiting[] = [];
  let left = count;
  let silence = new AbortController();
  const ask = (): void => {
    const all = waiting;
    waiting = [];
    left -= all.length;
    if (all.length > 0) void answer(environment, all);
  };
  return async (request) => {
    if (request.isAlone !== true) return await environment.resolve(request);
    const exit = Promise.withResolvers<Exit>();
    waiting.push({ request, exit });
    silence.abort();
    silence = new AbortController();
    const { signal } = silence;
    const another = request.signal === undefined ? signal : AbortSignal.any([signal, request.signal]);
    if (waiting.length >= left) ask();
    else void clock.sleep(patience, another).then(ask, () => signal.aborted || ask());
    return await exit.promise;
  };
};

/** They are of one run and of one index: only what they look for differs. */
const answer = async (environment: PythonEnvironment, all: readonly Waiting[]): Promise<void> => {
  try {
    const requirements = all.flatMap(({ request }) => request.requirements);
    const together = await environment.resolve({ ...all[0]!.request, requirements });
    for (const { request, exit } of all)
      exit.resolve(together.code === 0 || all.length === 1 ? together : await environment.resolve(request));
  } catch (error) {
    for (const { exit } of all) exit.reject(error);
  }
};
