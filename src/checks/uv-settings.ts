import { asWarning } from "../domain/problem/finding.ts";
import { requiredVersion, settingsUnusable } from "../domain/problem/uv-settings.ts";
import { defineCheck } from "./frame/check.ts";

/** The same question that a publish asks first. Which uv is here is no fault of the workspace: the next machine may fit. */
export const uvSettings = defineCheck({
  name: "uv-settings",
  title: "Settings and variables with which uv does nothing",
  why: "Every call of uv in the workspace ends the same way, a build and an install too.",
  kinds: [settingsUnusable, requiredVersion],
  needs: ["refusal"],
  find: ({ refusal }) => {
    if (refusal === undefined) return [];
    return [refusal.code === requiredVersion.code ? asWarning(refusal) : refusal];
  },
});
