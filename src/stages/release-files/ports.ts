import type { Config } from "../../domain/config/config.ts";
import type { Copies } from "../../ports/copy.ts";
import type { Files } from "../../ports/files.ts";
import type { ReleaseTools } from "../../ports/release-tools.ts";
import type { RunFolder } from "../../ports/runs.ts";
import type { Uv } from "../../ports/uv.ts";

export interface ReleaseFilesPorts {
  readonly files: Files;
  readonly copies: Copies;
  readonly uv: Pick<Uv, "checkLock">;
  readonly tools: ReleaseTools;
  readonly config: Pick<Config, "commitTypes">;
  readonly signal: AbortSignal;
}

export interface ReleaseFilesWish {
  /** `YYYY-MM-DD`: of the headings. */
  readonly date: string;
  readonly prereleaseSections: "rollup" | "keep";
  readonly versionFiles: readonly string[];
  /** `false`: a package without a changelog gets none. */
  readonly requireChangelog: "auto" | "true" | "false";
  readonly changes: "auto" | "commits" | "fragments" | "both" | "off";
  /** `whole`: with `uv.lock`, which takes real uv and often the network. */
  readonly depth: "told" | "whole";
  readonly run: Pick<RunFolder, "scratch">;
}
