import { presetOfUrl } from "../target/presets.ts";
import type { PlanIndex } from "./plan.ts";

export const isRehearsal = ({ name }: PlanIndex): boolean => name === "rehearsal";

/** The rehearsal has PyPI's rules. */
export const refusesLocal = (index: PlanIndex): boolean =>
  isRehearsal(index) || presetOfUrl(index.upload_url) !== undefined;
