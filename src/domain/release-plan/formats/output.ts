/** Outputs of a job may be of a megabyte in UTF-16, all together. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs */
const longestOutput = 400_000;

/** The packages, without their changes where these would be too much: the plan has them all. */
export const packagesOutput = (packages: readonly Readonly<Record<string, unknown>>[]): string => {
  const whole = JSON.stringify(packages);
  return whole.length <= longestOutput ? whole : JSON.stringify(packages.map((each) => ({ ...each, changes: [] })));
};
