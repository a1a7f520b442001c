import type { Exit } from "./process.ts";
import type { PreferredIndex } from "./uv.ts";

/** Ends a child early, and bounds it. */
export interface Limits {
  /** Milliseconds. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface InstallRequest extends Limits {
  /** What `create` gave. */
  readonly python: string;
  /** An empty folder, or one with a `uv.toml`: its settings apply, no project's around it. It gets a `pyproject.toml`. */
  readonly cwd: string;
  /** PEP 508, as in `core-lib[fast]==0.4.2`. */
  readonly requirements: readonly string[];
  readonly index?: PreferredIndex | undefined;
  /** Solves only, with nothing downloaded but metadata. */
  readonly isDry?: boolean;
  /** Builds nothing from source: no code of any package runs. */
  readonly isCodeFree?: boolean;
}

export interface PythonRequest extends Limits {
  readonly python: string;
  /** After `-I`: isolated from the folder, the user's packages and `PYTHON*`. */
  readonly args: readonly string[];
  readonly cwd: string;
}

/** Virtual environments to try packages in. Children see the build environment without what would hide the packages' own needs. */
export interface PythonEnvironments {
  /** Makes an environment in a new folder and gives the path of its Python. A `Problem` where no Python fits. */
  create(request: { readonly folder: string; readonly python?: string | undefined } & Limits): Promise<string>;
  /** Any exit is a value. */
  install(request: InstallRequest): Promise<Exit>;
  /** Any exit is a value. */
  run(request: PythonRequest): Promise<Exit>;
}
