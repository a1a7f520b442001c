import { checks } from "../../checks/index.ts";
import { type Finding, strictly } from "../../domain/problem/finding.ts";
import { checkSkipped } from "../../domain/problem/preflight.ts";
import { checkWorkspace } from "../../stages/health/check-workspace.ts";
import type { Survey } from "../../stages/plan/survey.ts";
import type { Setting } from "./course.ts";

/** All checks but those that ask what a release asks anyway: the index for names, and uv for its settings. */
const asked = checks.filter(({ needs }) => !needs.includes("indexedNames") && !needs.includes("refusal"));

/** What the checks of the workspace's health find, and which of them could not be made. */
export const lookAtHealth = async (
  { workspace, graph }: Survey,
  { inputs, ports }: Pick<Setting, "inputs" | "ports">,
  signal: AbortSignal,
): Promise<readonly Finding[]> => {
  const { ignore, strict } = inputs;
  const wish = { workspace, graph, config: ports.config, ignore, strict, only: asked };
  const { findings, outcomes } = await checkWorkspace(wish, { ...(await ports.openChecks()), signal });
  const skipped = outcomes
    // The plan asks for the versions that no file says, and judges by them.
    .filter(({ state, check }) => state === "skipped" && !check.needs.includes("versions"))
    .map(({ check: { name }, reason }) => checkSkipped({ check: name, reason }));
  return [...findings, ...(strict ? skipped.map(strictly) : skipped)];
};
