import { cycles } from "../../checks/cycles.ts";
import type { Check } from "../../checks/frame/check.ts";
import { checks } from "../../checks/index.ts";
import { indexNames } from "../../checks/index-names.ts";
import { uvSettings } from "../../checks/uv-settings.ts";
import { type Finding, strictly } from "../../domain/problem/finding.ts";
import { checkSkipped } from "../../domain/problem/preflight.ts";
import { checkWorkspace } from "../../stages/health/check-workspace.ts";
import type { Survey } from "../../stages/plan/survey.ts";
import type { Setting } from "./course.ts";

/** What a release asks anyway, and knows more of. */
const besides: readonly Check[] = [cycles, indexNames, uvSettings];
const asked = checks.filter((check) => !besides.includes(check));

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
