/** What the process was started with, read once. Empty variables count as not set. */
export interface Environment {
  readonly variables: Readonly<Record<string, string>>;
  /** In a job of GitHub, Gitea or act. */
  readonly isRunner: boolean;
  /** Debug output is asked for. */
  readonly isDebug: boolean;
  /** Some CI, by the name that all of them set. */
  readonly isCi: boolean;
}

/** A copy, so that nothing that happens to the process later changes what a run sees. */
export const readEnvironment = (): Environment => {
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && value !== "") variables[name] = value;
  }
  return {
    variables: Object.freeze(variables),
    isRunner: variables.GITHUB_ACTIONS === "true",
    isDebug: variables.RUNNER_DEBUG === "1",
    isCi: variables.CI !== undefined && variables.CI !== "false",
  };
};
