/** Starts the package index that lives in this process, on loopback. */
export interface EmbeddedIndex {
  start(options: {
    /** The folder of the files; without one, a temporary folder that goes with the index. */
    readonly store: string | undefined;
    /** 0 takes any that is free. */
    readonly port: number;
    /** Whether it refuses what PyPI alone does. */
    readonly hasPyPIRules: boolean;
  }): Promise<RunningIndex>;
}

/** All URLs end in `/`. */
export interface RunningIndex {
  readonly url: string;
  /** For `uv publish --publish-url`. */
  readonly uploadUrl: string;
  /** For installers. */
  readonly simpleUrl: string;
  stop(): Promise<void>;
}
