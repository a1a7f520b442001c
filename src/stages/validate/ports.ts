import type { Config } from "../../domain/config/config.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import type { FoundRelease } from "../../domain/release-request/release-commit.ts";
import type { Start } from "../../domain/report/start.ts";
import type { ReadWish } from "../../domain/target/uv-target.ts";
import type { AimWish } from "../../domain/validation/aim.ts";
import type { Files } from "../../ports/files.ts";
import type { History } from "../../ports/history.ts";
import type { Indexes } from "../../ports/indexes.ts";
import type { NameOwnersPorts } from "../plan/name-owners.ts";
import type { PastPorts } from "./past-releases.ts";
import type { PreparedPorts } from "./prepared-releases.ts";

/** The inputs of a validation. */
export interface ValidationWish extends AimWish {
  readonly workingDirectory: string;
  readonly tagFormat: readonly string[];
  /** Path from the root, with `{name}` and `{path}`. */
  readonly changelog: string | undefined;
  readonly requireChangelog: "auto" | "true" | "false";
  readonly requireDefaultBranch: boolean;
  /** `path: regex` or `path#key.path`. */
  readonly versionFiles: readonly string[];
  readonly channel: "any" | "stable";
  /** `undefined`: where the release goes to, as uv itself says it. */
  readonly index: string | undefined;
  /** Where the release goes to, in place of `index`: what is published there already is asked there. */
  readonly target?: ReadWish;
  /** Whether the files that are here are published by the tag: then they must be those of its commit. */
  readonly publishesHere?: boolean;
  /** The merged releases, newest first, where they are known; else they are read from the commits. */
  readonly releases?: readonly FoundRelease[] | undefined;
}

export interface ValidationPorts extends PastPorts, PreparedPorts {
  readonly files: Files;
  readonly history: History;
  readonly indexes: Indexes;
  readonly config: Config;
  /** The default branch's name as the forge has it; `undefined` where there is no forge to say it. */
  readonly defaultBranch: string | undefined;
  readonly openNames: () => Promise<NameOwnersPorts>;
  readonly start: Start;
  /** The same finding, with its remedy where the value stands that is wrong. */
  readonly placed: (finding: Finding) => Finding;
  /** Absolute path of a folder as a person named it. */
  readonly absolute: (path: string) => string;
}
