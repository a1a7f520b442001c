import { type Start, startOf, terminal } from "../domain/report/start.ts";
import type { Environment } from "./environment.ts";

/** What started this run. https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export const readStart = ({ isRunner, variables }: Environment): Start =>
  isRunner ? startOf(variables.GITHUB_EVENT_NAME ?? "unknown", variables.GITHUB_REF, variables.GITHUB_SHA) : terminal;
