import type { PythonEnvironment, PythonEnvironments } from "../../../ports/python-environments.ts";
import type { Scratch, ScratchFolder } from "../../../ports/scratch.ts";

/** An environment that is nobody else's until it is disposed of. */
export interface Borrowed extends Disposable {
  readonly environment: PythonEnvironment;
}

export interface Wish {
  readonly python: string | undefined;
  /** What it is to be filled with. */
  readonly pins: string;
}

/** Environments that packages are tried in, one after the other, as long as the run takes. */
export interface KeptEnvironments {
  /** One that may be somebody's, to resolve with. A `Problem` where no Python fits. */
  any(python: string | undefined, signal: AbortSignal): Promise<PythonEnvironment>;
  /**
   * One that is free, else a new one. Who waits gets one when it is most like what was in it: what stays there need not be
   * linked and compiled again. A `Problem` where no Python fits.
   */
  borrow(wish: Wish, signal: AbortSignal): Promise<Borrowed>;
}

export interface OwnedEnvironments extends KeptEnvironments {
  /** Takes those that are not lent off the disk, and what was compiled in them. Who borrows then gets a new one. */
  clear(): Promise<void>;
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
export const keepEnvironments = ({ environments, scratch, uvToml, slots }: KeptOptions): OwnedEnvironments => {
  const firsts = new Map<string | undefined, Promise<PythonEnvironment>>();
  /** Packages ask for the same interpreter in many ways: what counts is the one that they get. */
  const idle: Kept[] = [];
  const waiting: Waiting[] = [];
  let lent = 0;
  let shared: Promise<ScratchFolder> | undefined;
  const create = async (python: string | undefined, signal: AbortSignal): Promise<PythonEnvironment> => {
    const folder = await scratch.folder("try");
    await folder.write("uv.toml", uvToml);
    shared ??= scratch.folder("bytecode");
    const { path: bytecode } = await shared;
    return await environments.create({ folder: folder.path, bytecode, python, signal });
  };
  const createFirst = async (python: string | undefined, signal: AbortSignal): Promise<PythonEnvironment> => {
    try {
      const environment = await create(python, signal);
      idle.push({ environment, pins: new Set() });
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
  const serve = (): void => {
    while (lent < slots && waiting.length > 0) {
      const { wish, kept } = closest(waiting, idle);
      waiting.splice(waiting.indexOf(wish), 1);
      if (kept !== undefined) idle.splice(idle.indexOf(kept), 1);
      lent += 1;
      wish.serve(kept?.environment);
    }
  };
  const end = (): void => {
    lent -= 1;
    serve();
  };
  const clear = async (): Promise<void> => {
    const [gone, bytecode] = [idle.splice(0), shared];
    shared = undefined;
    await Promise.all(gone.map(({ environment }) => environment.remove()));
    await (await bytecode)?.[Symbol.asyncDispose]();
  };
  return {
    any,
    clear,
    borrow: async ({ python, pins }, signal) => {
      const { base } = await any(python, signal);
      const wanted = new Set(pins.split("\n").filter((line) => line !== ""));
      const turn = Promise.withResolvers<PythonEnvironment | undefined>();
      waiting.push({ base, pins: wanted, serve: turn.resolve });
      serve();
      const found = await turn.promise;
      try {
        signal.throwIfAborted();
        // By its path, for which uv looks for no interpreter again.
        const environment = found ?? (await create(base, signal));
        const giveBack = (): void => {
          idle.push({ environment, pins: wanted });
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

interface Kept {
  readonly environment: PythonEnvironment;
  /** What it was filled with last. */
  readonly pins: ReadonlySet<string>;
}

interface Waiting {
  readonly base: string;
  readonly pins: ReadonlySet<string>;
  /** Takes `undefined` where an environment is to be made. */
  readonly serve: (environment: PythonEnvironment | undefined) => void;
}

/** Who waits and what is idle with the fewest pins to come and go; of equals, who came first. */
const closest = (waiting: readonly Waiting[], idle: readonly Kept[]) => {
  const pairs = waiting.flatMap((wish) => {
    const fitting = idle.filter(({ environment }) => environment.base === wish.base);
    return (fitting.length > 0 ? fitting : [undefined]).map((kept) => ({
      wish,
      kept,
      distance: wish.pins.symmetricDifference(kept?.pins ?? new Set()).size,
    }));
  });
  return pairs.reduce((best, pair) => (pair.distance < best.distance ? pair : best));
};
