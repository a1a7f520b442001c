/** Starts the package index that lives in this process, on loopback. */
export interface EmbeddedIndex {
  /** `store` is the folder of the files; without one, a temporary folder that goes with the index. `port` 0 takes any. */
  start(options: { readonly store: string | undefined; readonly port: number }): Promise<RunningIndex>;
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
