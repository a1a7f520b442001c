import type { PlanIndex } from "../plan/plan.ts";
import { presetOfUrl } from "./presets.ts";

/** An index as people call it: PyPI, a name from the workspace, or the host and path of an upload URL: one host may have many. */
export const indexTitle = ({ name, upload_url }: Pick<PlanIndex, "name" | "upload_url">): string => {
  if (name === "rehearsal") return "the rehearsal index";
  const preset = presetOfUrl(upload_url);
  if (preset !== undefined) return preset.title;
  const url = /^https?:/.test(name) ? URL.parse(name) : null;
  return url === null ? name : addressOf(url);
};

/** As people say it: without scheme, login and last slash. */
export const addressOf = ({ host, pathname }: URL): string => `${host}${pathname}`.replace(/\/$/, "");
