import type { Exit } from "./process.ts";
import type { PreferredIndex } from "./uv.ts";

/** Ends a child early, and bounds it. */
export interface Limits {
  /** Milliseconds. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface Sources extends Limits {
  readonly index?: PreferredIndex | undefined;
  /** Builds nothing from source: no code of any package runs. */
  readonly isCodeFree?: boolean | undefined;
  /** Each line that uv prints, made inert. */
  readonly onLine?: ((line: string) => void) | undefined;
}

export interface ResolveRequest extends Sources {
  /** PEP 508, as in `core-lib[fast]==0.4.2`. */
  readonly requirements: readonly string[];
  /** Not what they require in turn. */
  readonly isAlone?: boolean | undefined;
}

export interface FillRequest extends Sources {
  /** What `resolve` printed. */
  readonly pins: string;
}

export interface PythonRequest extends Limits {
  /** After `-I`: isolated from the folder, the user's packages and `PYTHON*`. */
  readonly args: readonly string[];
  readonly cwd: string;
}

/** A distribution as its installer left it. */
export interface InstalledDistribution {
  readonly version: string;
  /** The text of its RECORD. */
  readonly record: string;
}

/** A virtual environment, one package after the other. */
export interface PythonEnvironment {
  /** Absolute path of the interpreter that it is an environment of. */
  readonly base: string;
  /** As in `3.14.0rc1`; `undefined` where it is not said. */
  readonly version: string | undefined;
  /**
   * Solves as for an empty environment, whatever is in this one and whatever else is done with it meanwhile. Any exit is a
   * value: its output is the pins.
   */
  resolve(request: ResolveRequest): Promise<Exit>;
  /**
   * Makes it hold the pins, and nothing else. What the last pins had too stays as it was installed, but the index's
   * own names are put in anew. Where anything else was found in it, it is made anew first. Any exit is a value.
   */
  fill(request: FillRequest): Promise<Exit>;
  /** What the last fill installed by a PEP 503 name, as files tell it: no Python of the environment is asked. */
  installed(name: string): Promise<InstalledDistribution | undefined>;
  /** Any exit is a value. */
  run(request: PythonRequest): Promise<Exit>;
  /** Takes it off the disk. It still resolves, and is not filled any more. */
  remove(): Promise<void>;
}

export interface CreateRequest extends Limits {
  /** A folder of its own: with a `uv.toml`, whose settings apply, or empty; no project's settings around it do. */
  readonly folder: string;
  /** A folder for what Python makes of other projects' modules, which several environments may have in common. */
  readonly bytecode?: string | undefined;
  /** As `uv --python` takes it; uv's choice where it is missing. */
  readonly python?: string | undefined;
}

/** Virtual environments to try packages in. Children see the build environment without what would hide the packages' own needs. */
export interface PythonEnvironments {
  /** A `Problem` where no Python fits. */
  create(request: CreateRequest): Promise<PythonEnvironment>;
}
