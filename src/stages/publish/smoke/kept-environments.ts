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
  const free = new Map<string | undefined, PythonEnvironment[]>();
  const idle = (python: string | undefined): PythonEnvironment[] => {
    const list = free.get(python) ?? [];
    free.set(python, list);
    return list;
  };
  const create = async (python: string | undefined, signal: AbortSignal): Promise<PythonEnvironment> => {
    const folder = await scratch.folder("try");
    await folder.write("uv.toml", uvToml);
    return await environments.create({ folder: folder.path, python, signal });
  };
  return {
    any: async (python, signal) => {
      const known = firsts.get(python);
      if (known !== undefined) return await known;
      const first = create(python, signal);
      firsts.set(python, first);
      try {
        idle(python).push(await first);
      } catch (error) {
        firsts.delete(python);
        throw error;
      }
      return await first;
    },
    borrow: async (python, signal) => {
      const end = await takeTurn(turns);
      try {
        signal.throwIfAborted();
        const environment = idle(python).pop() ?? (await create(python, signal));
        firsts.set(python, firsts.get(python) ?? Promise.resolve(environment));
        const giveBack = (): void => {
          idle(python).push(environment);
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
