import type { Section } from "../../domain/report/guard-summary.ts";
import type { Health } from "./outcome.ts";

/** Every check in a summary: what it looked for and how it ended. A skipped one says why. */
export const healthSection = ({ outcomes }: Health): Section => ({
  title: "Checks",
  isFolded: true,
  head: ["check", "result", "why"],
  rows: outcomes.map(({ check, state, reason, findings }) => [
    check.title,
    { state },
    [countOf(findings.length), reason].filter((part) => part !== "").join("; "),
  ]),
});

const countOf = (findings: number): string => {
  if (findings === 0) return "";
  return findings === 1 ? "1 finding" : `${findings} findings`;
};
