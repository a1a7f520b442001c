/** How one child ended. */
export interface Exit {
  /** `null` where a signal ended it. */
  readonly code: number | null;
  readonly signal: string | null;
  /** Whether `timeout` ended it. */
  readonly isTimedOut: boolean;
  /** UTF-8. Of what is longer than a megabyte, the beginning and the last megabyte, unless `keepsAll`. */
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
  /** Where it is not there yet, the child starts and waits for it; its standard input ends with it. */
  readonly stdin?: string | Promise<string>;
  /** Keeps all of standard output, however long: for a child whose output is data. */
  readonly keepsAll?: boolean;
  /** Also ends what has left the process group, as a daemon does. On Linux only, and not what emptied its environment. */
  readonly endsStrays?: boolean;
  /** Each line of either stream, as it comes. */
  readonly onLine?: (line: string) => void;
  /** Each piece of standard output, as it comes, and the exit has none of it: for output that is data and may be long. */
  readonly onOutput?: (chunk: Uint8Array) => void;
}

/** Starts programs, never through a shell, each in its own process group, which ends with it. */
export interface Processes {
  /**
   * Any exit is a value. Rejects with a `Problem` where the program cannot be started, and with the signal's reason
   * where that aborts, once the whole group has ended.
   */
  run(command: Command): Promise<Exit>;
}
