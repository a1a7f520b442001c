import { planRefusal } from "../plan/formats/table.ts";
import { isWork, type Plan } from "../plan/plan.ts";
import type { Finding } from "../problem/finding.ts";
import { indexTitle } from "../target/title.ts";
import { codeSpan, escapeMarkdown } from "./markdown.ts";
import { graphPicture, levelTable } from "./pictures.ts";
import { standings } from "./report.ts";

const mostRows = 200;

/** The job summary of the action `plan`: what would be published, in order. */
export const planSummary = (plan: Plan, findings: readonly Finding[]): string => {
  const refusal = planRefusal(plan, findings);
  const work = refusal === undefined ? plan.packages.filter(isWork) : [];
  const index = indexTitle(plan.index);
  const title =
    refusal ??
    (work.length === 0
      ? `Nothing to publish to ${index}`
      : `${work.length} of ${plan.packages.length} packages to publish to ${index}`);
  const rows = work
    .slice(0, mostRows)
    .map(({ name, version, level }) => `| ${codeSpan(name)} | ${codeSpan(version ?? "unknown")} | ${level} |`);
  const more = work.length > mostRows ? [`…and ${work.length - mostRows} more, in the plan.`] : [];
  const problems = findings
    .slice(0, 50)
    .map(({ severity, code, message }) => `- ${severity} **${code}** ${escapeMarkdown(message)}`);
  const shown = standings({ plan: { ...plan, packages: work }, outcomes: [] });
  const graph = graphPicture(shown);
  return [
    `## ${escapeMarkdown(title)}`,
    ...(problems.length === 0 ? [] : [problems.join("\n")]),
    ...(rows.length === 0
      ? []
      : [["| package | version | level |", "| --- | --- | --- |", ...rows].join("\n"), ...more]),
    ...(rows.length === 0 ? [] : [graph === undefined ? levelTable(shown) : `\`\`\`mermaid\n${graph}\n\`\`\``]),
  ]
    .join("\n\n")
    .concat("\n");
};
