/**
 * The plan is data: these types are its JSON, `schema_version` 1, and keys are in snake_case as uv and the forges
 * write them. Made by one job, read by another.
 */
export const statuses = [
  "publish",
  "complete",
  "published",
  "development",
  "excluded",
  "private",
  "not-a-package",
] as const;

/** `publish` and `complete` are work; the others say why a member is left alone. */
export type Status = (typeof statuses)[number];

/** One edit of an internal requirement: the text an author wrote, and what the built metadata will say. */
export interface BoundEdit {
  readonly from: string;
  readonly to: string;
  /** Where it stands, as in `project.dependencies`, `project.optional-dependencies.fast`, `build-system.requires`. */
  readonly table: string;
}

export interface PlannedPackage {
  /** PEP 503. */
  readonly name: string;
  /** As `pyproject.toml` spells it. */
  readonly raw_name: string;
  /** Relative to the workspace root, `/`, `.` for the root. */
  readonly path: string;
  /** PEP 440, canonical; `null` where unknown. */
  readonly version: string | null;
  readonly status: Status;
  readonly reason: string;
  /** 0 waits for nothing that is published in this run; what is left alone has the level at which it could be installed. */
  readonly level: number;
  /** Hard internal requirements by name, sorted: they must be confirmed first where they are planned too. */
  readonly needs: readonly string[];
  /** The packages of a hard cycle that are published together with this one, itself included; else itself alone. */
  readonly unit: readonly string[];
  readonly bounds: readonly BoundEdit[];
  readonly tag: string | null;
  readonly requires_python: string | null;
  /** For `complete`: the file names that the index has already. */
  readonly on_index: readonly string[];
  /** For `published`: whether the index has had all of it since the commit was made only, so that an earlier try of this very release took it. */
  readonly since_commit?: true;
  /** The wheels that other jobs bring, by name with `*` for any text; empty where this run builds its wheel. */
  readonly wheels: readonly string[];
}

/** Where a plan publishes to. URLs end as the index gives them; `upload_url` is what `uv publish --publish-url` takes. */
export interface PlanIndex {
  /** `pypi`, `testpypi`, `rehearsal`, a `[[tool.uv.index]]` name, or the upload URL. */
  readonly name: string;
  readonly upload_url: string;
  readonly simple_url: string;
}

export interface Plan {
  readonly schema_version: 1;
  /** ULID of the run. */
  readonly id: string;
  /** Full SHA, `null` without git. */
  readonly commit: string | null;
  /** Seconds since the epoch: `SOURCE_DATE_EPOCH` of every build. */
  readonly commit_time: number;
  /** ISO 8601, UTC. */
  readonly created_at: string;
  readonly index: PlanIndex;
  /** Every member, in the order of publishing: by level, work first, then by longest remaining path, then by name. */
  readonly packages: readonly PlannedPackage[];
  /** The longest chain of hard requirements among the packages to publish, first to last. */
  readonly critical_path: readonly string[];
  /** Full hashes of the release commits that say what is due, none where nothing is; missing where none was asked for. */
  readonly prepared_by?: readonly string[];
}

/** Whether any run could publish it. */
export const isReleasable = ({ status }: Pick<PlannedPackage, "status">): boolean =>
  status !== "private" && status !== "not-a-package";

/** Whether the run has to do something for it. */
export const isWork = ({ status }: Pick<PlannedPackage, "status">): boolean =>
  status === "publish" || status === "complete";

/** Whether its version is public once all is done. */
export const isReleased = (entry: Pick<PlannedPackage, "status">): boolean =>
  isWork(entry) || entry.status === "published";
