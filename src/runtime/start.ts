import { type Start, startOf, terminal } from "../domain/report/start.ts";
import type { Environment } from "./environment.ts";

/** What started this run. https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export const readStart = ({ isRunner, variables }: Pick<Environment, "isRunner" | "variables">): Start => {
  if (!isRunner) return terminal;
  const start = startOf(variables.GITHUB_EVENT_NAME ?? "unknown", variables.GITHUB_REF, variables.GITHUB_SHA);
  const isGitea = variables.GITEA_ACTIONS !== undefined;
  const isOwnRunner = isGitea || variables.RUNNER_ENVIRONMENT === "self-hosted";
  return { ...start, ...(isGitea ? { isGitea } : {}), ...(isOwnRunner ? { isOwnRunner } : {}) };
};
