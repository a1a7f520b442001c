import type { Finding } from "../problem/finding.ts";

/** The stages that every package goes through, in order. */
export const stageNames = ["pin", "build", "check", "rehearse", "upload", "confirm", "verify", "smoke"] as const;
export type StageName = (typeof stageNames)[number];

/** What happened to one package in one stage. Times are milliseconds since the epoch. */
export type Outcome = {
  readonly package: string;
  readonly stage: StageName;
  readonly started: number;
  readonly ended: number;
  /** The names of the files that the stage put on the index, however it ended. */
  readonly uploaded?: readonly string[];
  /** Those of them that went up with their attestation. */
  readonly attested?: readonly string[];
} & (
  | { readonly kind: "done"; readonly detail?: string }
  | { readonly kind: "skipped"; readonly reason: string }
  | { readonly kind: "failed"; readonly findings: readonly Finding[]; readonly tail?: string }
  | { readonly kind: "blocked"; readonly by: readonly string[] }
);

/** The reason why a stage was skipped that the end of the run cut short. */
export const cutShort = "interrupted";

export const isCutShort = (outcome: Outcome): boolean => outcome.kind === "skipped" && outcome.reason === cutShort;

/** Whether the package got through the stage, or was let past it on purpose. */
export const isThrough = (outcome: Outcome, stage: StageName): boolean =>
  outcome.stage === stage && (outcome.kind === "done" || (outcome.kind === "skipped" && !isCutShort(outcome)));

/** Where one package stands now, for the live table. */
export type PackageState = "waiting" | StageName | "done" | "skipped" | "failed" | "blocked";
