import pLimit, { type LimitFunction } from "p-limit";
import type { PythonEnvironment, PythonEnvironments } from "../../../ports/python-environments.ts";
import type { Scratch } from "../../../ports/scratch.ts";

/** An environment that is nobody else's until it is disposed of. */
export interface Borrowed extends Disposable {
  readonly environment: PythonEnvironment;
}

/** Environments that packages are tried in, one after the other, as long as the run takes. */
export interface KeptEnvironments {
  /** One that may be somebody's, to resolve with. A `Problem` where no Python fits. */
  any(python: string | undefined, signal: AbortSignal): Promise<PythonEnvironment>;
  /** One that is free, else a new one, in its turn. A `Problem` where no Python fits. */
  borrow(python: string | undefined, signal: AbortSignal): Promise<Borrowed>;
}

export interface KeptOptions {
  readonly environments: PythonEnvironments;
  readonly scratch: Scratch;
  /** The `uv.toml` of each: the workspace's own indexes and nothing else of its settings. */
  readonly uvToml: string;
  /** How many are lent at once. */
  readonly slots: number;
}

/** They go with the scratch folders of the run. */
export const keepEnvironments = ({ environments, scratch, uvToml, slots }: KeptOptions): KeptEnvironments => {
  const turns = pLimit(slots);
  const firsts = new Map<string | undefined, Promise<PythonEnvironment>>();
  /** By interpreter: packages ask for the same one in many ways. */
  const idle = new Map<string, PythonEnvironment[]>();
  const add = (environment: PythonEnvironment): void => {
    idle.set(environment.base, [...(idle.get(environment.base) ?? []), environment]);
  };
  const create = async (python: string | undefined, signal: AbortSignal): Promise<PythonEnvironment> => {
    const folder = await scratch.folder("try");
    await folder.write("uv.toml", uvToml);
    return await environments.create({ folder: folder.path, python, signal });
  };
  const createFirst = async (python: string | undefined, signal: AbortSignal): Promise<PythonEnvironment> => {
    try {
      const environment = await create(python, signal);
      add(environment);
      return environment;
    } catch (error) {
      firsts.delete(python);
      throw error;
    }
  };
  const any = (python: string | undefined, signal: AbortSignal): Promise<PythonEnvironment> => {
    const first = firsts.get(python) ?? createFirst(python, signal);
    firsts.set(python, first);
    return first;
  };
  return {
    any,
    borrow: async (python, signal) => {
      const end = await takeTurn(turns);
      try {
        signal.throwIfAborted();
        const { base } = await any(python, signal);
        const environment = idle.get(base)?.pop() ?? (await create(python, signal));
        const giveBack = (): void => {
          add(environment);
          end();
        };
        return { environment, [Symbol.dispose]: giveBack };
      } catch (error) {
        end();
        throw error;
      }
    },
  };
};

/** Waits for a turn, and gives what ends it. */
const takeTurn = async (turns: LimitFunction): Promise<() => void> => {
  const [begun, ended] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  void turns(async () => {
    begun.resolve();
    await ended.promise;
  });
  await begun.promise;
  return ended.resolve;
};
