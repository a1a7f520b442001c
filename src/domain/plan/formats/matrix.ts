import { isWork, type Plan } from "../plan.ts";
import type { Shard } from "../shards.ts";

/** The outputs of the action `plan`, each as it is written. */
export interface MatrixOutputs {
  /** JSON: the packages to publish, in order, as in the plan. */
  readonly packages: string;
  /** JSON for `strategy.matrix`: one job for each shard. A matrix of none is an error there, so ask `empty` first. */
  readonly matrix: string;
  readonly empty: "true" | "false";
}

/** One job of the matrix. */
export interface MatrixEntry {
  /** From 1. */
  readonly shard: number;
  /** As `publish` takes them as `share`. */
  readonly packages: string;
  /** A name for what the job leaves. An expression can join those of all jobs, and cannot make them. */
  readonly dist: string;
}

export const matrixEntries = (shards: readonly Shard[]): readonly MatrixEntry[] =>
  shards.map((packages, index) => ({
    shard: index + 1,
    packages: packages.join(","),
    dist: `dist-${index + 1}`,
  }));

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrix */
export const planMatrix = (plan: Plan, include: readonly MatrixEntry[]): MatrixOutputs => {
  const packages = plan.packages.filter(isWork);
  return {
    packages: JSON.stringify(packages),
    matrix: JSON.stringify({ include }),
    empty: packages.length === 0 ? "true" : "false",
  };
};
