import type { Distribution } from "../distribution/distribution.ts";
import { isReleased, isWork, type Plan, type PlannedPackage } from "../plan/plan.ts";
import type { Finding } from "../problem/finding.ts";
import { isThrough, type Outcome, type StageName } from "../run/outcome.ts";
import type { Start } from "./start.ts";

/** The attestations that a run found beside its files. */
export interface Attestations {
  readonly found: number;
  /** Why none goes along; `undefined` where they do. */
  readonly left: string | undefined;
  /** Names of the files that the index had with an attestation before the run. */
  readonly before: readonly string[];
}

/** Everything that a publish run did, for people and machines. Times are milliseconds since the epoch. */
export interface Report {
  readonly plan: Plan;
  readonly outcomes: readonly Outcome[];
  readonly distributions: readonly Distribution[];
  readonly attestations: Attestations;
  /** What belongs to no package: preflight, the credential, an interrupt. */
  readonly findings: readonly Finding[];
  readonly start: Start;
  /** A dry run ends after the rehearsal and is complete then. */
  readonly isDryRun: boolean;
  /** Whether this run builds the files itself. */
  readonly isBuilt?: boolean;
  /** Whether other jobs build the rest of the release. */
  readonly isPart?: boolean;
  readonly started: number;
  readonly ended: number;
}

/**
 * Where a package of the plan stands at the end of a run:
 * `published` on the index and verified (by this run), `before` it was there already, `uploaded` there, or perhaps there
 * where the upload was interrupted, but a later stage did not run, `ready` built, checked and rehearsed, `failed`, `blocked`, `waiting` not tried.
 */
export type Standing = {
  readonly package: PlannedPackage;
  readonly outcomes: readonly Outcome[];
} & (
  | { readonly kind: "published" | "before" | "uploaded" | "ready" | "waiting" }
  | {
      readonly kind: "failed";
      readonly stage: StageName;
      readonly findings: readonly Finding[];
      readonly isPublic: boolean;
    }
  | { readonly kind: "blocked"; readonly by: readonly string[] }
);

/** Every package that the run was about: the work, and those of the release that were complete before. */
export const standings = ({ plan, outcomes }: Pick<Report, "plan" | "outcomes">): readonly Standing[] => {
  const byPackage = Map.groupBy(outcomes, (outcome) => outcome.package);
  return plan.packages.filter(isReleased).map((entry) => standing(entry, byPackage.get(entry.name) ?? []));
};

const standing = (entry: PlannedPackage, outcomes: readonly Outcome[]): Standing => {
  const base = { package: entry, outcomes };
  const isUploaded = outcomes.some(({ stage, kind }) => stage === "upload" && kind === "done");
  const isPublic = !isWork(entry) || isUploaded || entry.on_index.length > 0 || uploadedFiles(outcomes).length > 0;
  const failure = outcomes.find((outcome) => outcome.kind === "failed");
  if (failure !== undefined) {
    return { ...base, kind: "failed", stage: failure.stage, findings: failure.findings, isPublic };
  }
  if (!isWork(entry)) return { ...base, kind: "before" };
  const block = outcomes.find((outcome) => outcome.kind === "blocked");
  if (block !== undefined) return { ...base, kind: "blocked", by: block.by };
  if (outcomes.some(({ stage, kind }) => stage === "smoke" && kind !== "failed")) return { ...base, kind: "published" };
  if (isUploaded || wasCut(outcomes)) return { ...base, kind: "uploaded" };
  return { ...base, kind: outcomes.some((outcome) => isThrough(outcome, "rehearse")) ? "ready" : "waiting" };
};

/** Whether the run was interrupted while files went up: the index may have them, or a part. */
export const wasCut = (outcomes: readonly Outcome[]): boolean =>
  outcomes.some(({ stage, kind }) => stage === "upload" && kind === "skipped");

/** Whether every planned package is complete on the index. Where there is none, nothing is published. */
export const isPublished = (report: Report): boolean => {
  const all = standings(report);
  return !report.isDryRun && all.length > 0 && all.every(({ kind }) => kind === "published" || kind === "before");
};

/** The file names that this run put on the index. */
export const uploadedFiles = (outcomes: readonly Outcome[]): readonly string[] =>
  outcomes.flatMap(({ uploaded }) => uploaded ?? []);

/** Whether the index has any of it, and so may have a page. */
export const isOnIndex = (standing: Standing): boolean =>
  standing.kind === "failed" ? standing.isPublic : ["published", "before", "uploaded"].includes(standing.kind);
