import { isWork, type Plan } from "../plan.ts";

/** The outputs of the action `plan`, each as it is written. */
export interface MatrixOutputs {
  /** JSON: the packages to publish, in order, as in the plan. */
  readonly packages: string;
  /** JSON for `strategy.matrix`: one job for each package. A matrix of none is an error there, so ask `empty` first. */
  readonly matrix: string;
  readonly empty: "true" | "false";
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrix */
export const planMatrix = (plan: Plan): MatrixOutputs => {
  const packages = plan.packages.filter(isWork);
  const include = packages.map(({ name, path, version, tag, level }) => ({ name, path, version, tag, level }));
  return {
    packages: JSON.stringify(packages),
    matrix: JSON.stringify({ include }),
    empty: packages.length === 0 ? "true" : "false",
  };
};
