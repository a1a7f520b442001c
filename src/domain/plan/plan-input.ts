import type { Config } from "../config/config.ts";
import type { Graph } from "../graph/graph.ts";
import type { BoundKind } from "../pin/bounds.ts";
import type { PackageName } from "../python/name.ts";
import type { Elsewhere } from "../tag/elsewhere.ts";
import type { NameTags } from "../tag/name-tags.ts";
import type { TagFormats } from "../tag/tag-format.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { Choice, Selection } from "./choice.ts";
import type { PlanIndex } from "./plan.ts";
import type { Released } from "./released.ts";
import type { Wish } from "./wish.ts";

export interface PlanInput {
  readonly workspace: Workspace;
  readonly graph: Graph;
  readonly config: Config;
  readonly wish: Wish;
  /** To whom the tag belongs where that is not this workspace. */
  readonly elsewhere?: Elsewhere | undefined;
  readonly tagFormats: TagFormats;
  readonly nameTags: NameTags;
  readonly bounds: BoundKind;
  readonly index: PlanIndex;
  /** Asked of the index for every member that can be published. */
  readonly released: Released;
  /** Versions of members whose version is dynamic; those that could not be found are not in it. */
  readonly versions: ReadonlyMap<PackageName, string>;
  readonly run: {
    /** ULID. */
    readonly id: string;
    /** Full SHA, `null` without git. */
    readonly commit: string | null;
    /** Seconds since the epoch. */
    readonly commitTime: number;
    /** Milliseconds since the epoch. */
    readonly now: number;
  };
  /** Whether the clone lacks history, by which a backend may tell a version. */
  readonly isShallow?: boolean | undefined;
  /** Packages whose dynamic version stands in a file, whatever history there is. */
  readonly versionInFile?: ReadonlySet<PackageName> | undefined;
}

/** What was decided of the members. */
export interface Decided {
  readonly selection: Selection;
  /** Canonical. */
  readonly versions: ReadonlyMap<PackageName, string>;
  readonly choices: ReadonlyMap<PackageName, Choice>;
}
