import type { PythonEnvironment, PythonEnvironments } from "../../../ports/python-environments.ts";
import type { Scratch } from "../../../ports/scratch.ts";

/** An environment that is nobody else's until it is disposed of. */
export interface Borrowed extends Disposable {
  readonly environment: PythonEnvironment;
}

/** Environments that packages are tried in, one after the other, as long as the run takes. */
export interface KeptEnvironments {
  /** One that is free, else a new one. A `Problem` where no Python fits. */
  borrow(python: string | undefined, signal: AbortSignal): Promise<Borrowed>;
}

export interface KeptOptions {
  readonly environments: PythonEnvironments;
  readonly scratch: Scratch;
  /** The `uv.toml` of each: the workspace's own indexes and nothing else of its settings. */
  readonly uvToml: string;
}

/** They go with the scratch folders of the run. */
export const keepEnvironments = ({ environments, scratch, uvToml }: KeptOptions): KeptEnvironments => {
  const free = new Map<string | undefined, PythonEnvironment[]>();
  const create = async (python: string | undefined, signal: AbortSignal): Promise<PythonEnvironment> => {
    const folder = await scratch.folder("try");
    await folder.write("uv.toml", uvToml);
    return await environments.create({ folder: folder.path, python, signal });
  };
  return {
    borrow: async (python, signal) => {
      const idle = free.get(python) ?? [];
      free.set(python, idle);
      const environment = idle.pop() ?? (await create(python, signal));
      return { environment, [Symbol.dispose]: () => void idle.push(environment) };
    },
  };
};
