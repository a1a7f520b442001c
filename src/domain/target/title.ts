import type { PlanIndex } from "../plan/plan.ts";
import { presetOfUrl } from "./presets.ts";

/** An index as people call it: PyPI, a name from the workspace, or the host and path of an upload URL: one host may have many. */
export const indexTitle = ({ name, upload_url }: Pick<PlanIndex, "name" | "upload_url">): string => {
  if (isRehearsal({ name })) return "the rehearsal index";
  const preset = presetOfUrl(upload_url);
  if (preset !== undefined) return preset.title;
  const url = /^https?:/.test(name) ? URL.parse(name) : null;
  if (url === null) return name;
  return isEmbedded(url) ? "the embedded index" : addressOf(url);
};

/** Whether it is the index that `--index rehearsal` publishes to, which ends with the run. */
export const isRehearsal = ({ name }: Pick<PlanIndex, "name">): boolean => name === "rehearsal";

/** What `release-actions index` serves, whose address nobody should have to read: its path is a secret of 32 digits. */
export const isEmbedded = ({ hostname, pathname }: URL): boolean =>
  ["127.0.0.1", "[::1]", "localhost"].includes(hostname) && /^\/[0-9a-f]{32}\//.test(pathname);

/** As people say it: without scheme, login and last slash. */
export const addressOf = ({ host, pathname }: URL): string => `${host}${pathname}`.replace(/\/$/, "");
