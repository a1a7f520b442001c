import type { Distribution } from "../../domain/distribution/distribution.ts";
import type { PackageSources } from "../../domain/indexes/package-sources.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import type { KeptFiles } from "../../ports/command-files.ts";
import type { IndexProject } from "../../ports/package-index.ts";
import type { RunFolder } from "../../ports/runs.ts";
import type { Store } from "../../ports/store.ts";
import type { Phase } from "../../stages/publish/pipeline.ts";
import type { OwnedEnvironments } from "../../stages/publish/smoke/kept-environments.ts";
import type { Work } from "../../stages/publish/stage.ts";
import type { TakenAttestations } from "../../stages/publish/take-attestations.ts";
import type { Destination } from "./destination.ts";
import type { PublishInputs } from "./inputs.ts";
import type { PublishPorts } from "./ports.ts";

/** What every part of a publish run has at hand. */
export interface Setting {
  readonly inputs: PublishInputs;
  readonly ports: PublishPorts;
  readonly run: RunFolder;
  readonly destination: Destination;
  /** The runner's files as they were before any of the project's code ran. */
  readonly kept: KeptFiles;
}

/** A release that is planned: from a checkout, or from what an earlier run built. */
export interface Course {
  readonly plan: Plan;
  /** With one of severity error nothing is built or uploaded. */
  readonly findings: readonly Finding[];
  readonly works: readonly Work[];
  /** Whether other jobs build the rest of the plan. */
  readonly isPart: boolean;
  /** Where the distributions are. */
  readonly store: Store;
  /** What the index had when the run began. */
  readonly released: ReadonlyMap<string, IndexProject>;
  readonly attestations: TakenAttestations;
  /** Where else packages come from when they are tried. */
  readonly sources: PackageSources;
  /** What they are tried in. */
  readonly environments: OwnedEnvironments;
  /** Whether every package was installed and tried before the upload: afterwards it only has to resolve. */
  readonly isTried: boolean;
  /** Whether no code of any package may run, as where `dist` is published beside a credential. */
  readonly isCodeFree: boolean;
  /** The phases before the first upload, for those of the works that go through them. */
  readonly prepare: (desk: Desk, works: Course["works"]) => readonly Phase[];
  /** Begins to remove what only these phases need: with large requirements it takes a while, and the upload does not wait. */
  readonly clearUp: () => void;
}

/** What the phases share. */
export interface Desk {
  /** The distributions as they stand. */
  readonly all: () => readonly Distribution[];
  /** Takes a finding for the report. */
  readonly note: (finding: Finding) => void;
}
