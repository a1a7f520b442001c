/** How one child ended. */
export interface Exit {
  /** `null` where a signal ended it. */
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Milliseconds. */
  readonly duration: number;
}

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds; at its end the child and its whole process group are ended. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
  readonly stdin?: string;
  /** Each line of either stream, as it comes. */
  readonly onLine?: (line: string) => void;
}

/** Starts programs, never through a shell, each in its own process group, which ends with it. */
export interface Processes {
  /** Rejects with a `Problem` only where the program cannot be started; any exit is a value. */
  run(command: Command): Promise<Exit>;
}
