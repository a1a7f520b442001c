import type { PlanIndex } from "../plan/plan.ts";
import { presetOfUrl } from "./presets.ts";

/** An index as people call it: PyPI, a name from the workspace, or the host of an upload URL. */
export const indexTitle = ({ name, upload_url }: Pick<PlanIndex, "name" | "upload_url">): string => {
  if (name === "rehearsal") return "the rehearsal index";
  const preset = presetOfUrl(upload_url);
  if (preset !== undefined) return preset.title;
  return /^https?:/.test(name) && URL.canParse(name) ? new URL(name).host : name;
};
