import type { Secret } from "../domain/credential/secret.ts";
import type { Distribution } from "../domain/distribution/distribution.ts";
import type { PackageIndex } from "./package-index.ts";

/** Starts the package index that lives in this process, on loopback. */
export interface EmbeddedIndex {
  start(options: {
    /** The folder of the files; without one, a temporary folder that goes with the index. */
    readonly store: string | undefined;
    /** 0 takes any that is free. */
    readonly port: number;
    /** Whether it refuses what PyPI alone does. */
    readonly hasPyPIRules: boolean;
    /** Whether it takes and serves nothing but what is admitted. */
    readonly isClosed: boolean;
  }): Promise<RunningIndex>;
  /** Serves these names of another index, and nothing else, to installers that have no login for it. */
  mirror(options: { readonly names: ReadonlySet<string>; readonly index: PackageIndex }): Promise<RunningMirror>;
}

export interface RunningMirror {
  /** Has a part that only this run knows. */
  readonly simpleUrl: string;
  stop(): Promise<void>;
}

/** All URLs end in `/`, and have a part that only this run knows: children get them by environment. */
export interface RunningIndex {
  readonly url: string;
  /** For `uv publish --publish-url`. */
  readonly uploadUrl: string;
  /** For installers. */
  readonly simpleUrl: string;
  /** Without it nothing is taken. */
  readonly token: Secret;
  /** From now on, a closed index takes these files and serves them. */
  admit(files: readonly Pick<Distribution, "filename" | "sha256">[]): void;
  stop(): Promise<void>;
}
