import { requiredVersion, settingsUnusable } from "../domain/problem/uv-settings.ts";
import { defineCheck } from "./frame/check.ts";

/** The same question that a publish asks first. */
export const uvSettings = defineCheck({
  name: "uv-settings",
  title: "Settings and variables with which uv does nothing",
  why: "Every call of uv in the workspace ends the same way, a build and an install too.",
  kinds: [settingsUnusable, requiredVersion],
  needs: ["refusal"],
  find: ({ refusal }) => (refusal === undefined ? [] : [refusal]),
});
