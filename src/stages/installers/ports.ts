import type { BoundKind } from "../../domain/pin/bounds.ts";
import type { PackageName } from "../../domain/python/name.ts";
import type { PlannedRelease } from "../../domain/release-plan/release-plan.ts";
import type { AskedIndex } from "../../domain/validation/asked-index.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import type { ApiChanges } from "../../ports/api-changes.ts";
import type { Archives } from "../../ports/archives.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Copies } from "../../ports/copy.ts";
import type { Files } from "../../ports/files.ts";
import type { IndexProject, OpenIndex } from "../../ports/package-index.ts";
import type { Uv } from "../../ports/uv.ts";

/** What is needed to compare releases: the index, and a copy in which build backends are asked. */
export interface InstallersPorts {
  readonly files: Files;
  readonly openIndex: OpenIndex;
  readonly archives: Pick<Archives, "read">;
  readonly copies: Copies;
  readonly uv: Pick<Uv, "nextReleases">;
  readonly apiChanges: ApiChanges;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

export interface InstallersQuestion {
  readonly workspace: Workspace;
  /** Absolute, with links resolved; `undefined` outside git. */
  readonly topLevel: string | undefined;
  readonly planned: readonly PlannedRelease[];
  /** Canonical: of each member, as it will be. */
  readonly versions: ReadonlyMap<PackageName, string>;
  readonly bounds: BoundKind;
  /** Whether public names are compared too, for which every wheel is built. */
  readonly isApiChecked: boolean;
  readonly index: AskedIndex;
  /** What it has, by name. */
  readonly published: ReadonlyMap<string, IndexProject>;
}
