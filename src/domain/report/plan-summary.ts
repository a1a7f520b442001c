import { planRefusal } from "../plan/formats/table.ts";
import { isWork, type Plan } from "../plan/plan.ts";
import type { Finding } from "../problem/finding.ts";
import { indexTitle } from "../target/title.ts";
import { count } from "../text/count.ts";
import { folded } from "./finding-parts.ts";
import { mistakes } from "./guard-summary.ts";
import { codeSpan, escapeMarkdown } from "./markdown.ts";
import { arrowCaption, graphPicture, levelCaption, levelTable, picture } from "./pictures.ts";
import { standings } from "./report.ts";
import { worthKnowing } from "./worth-knowing.ts";

const mostRows = 200;
const mostUnfolded = 15;

/** The job summary of the action `plan`: what would be published, in order, or what is to be done before. */
export const planSummary = (plan: Plan, findings: readonly Finding[], lastStep?: string): string => {
  const refusal = planRefusal(plan, findings);
  const work = refusal === undefined ? plan.packages.filter(isWork) : [];
  const index = indexTitle(plan.index);
  const title =
    refusal ??
    (work.length === 0
      ? `Nothing to publish to ${index}`
      : `${work.length} of ${count(plan.packages.length, "package")} to publish to ${index}`);
  const rows = work
    .slice(0, mostRows)
    .map(({ name, version, level }) => `| ${codeSpan(name)} | ${codeSpan(version ?? "unknown")} | ${level} |`);
  const more = work.length > mostRows ? [`…and ${work.length - mostRows} more, in the plan.`] : [];
  const table = [["| package | version | level |", "| --- | --- | --- |", ...rows].join("\n"), ...more].join("\n\n");
  const shown = standings({ plan: { ...plan, packages: work }, outcomes: [] });
  const graph = graphPicture(shown);
  return [
    `## ${escapeMarkdown(title)}`,
    ...mistakes(findings, lastStep),
    ...(rows.length === 0
      ? []
      : [rows.length > mostUnfolded ? folded(`All ${work.length} packages, in order`, table) : table]),
    ...(rows.length === 0
      ? []
      : graph === undefined
        ? [levelTable(shown), levelCaption]
        : [picture(graph), arrowCaption]),
    ...worthKnowing(findings),
  ]
    .join("\n\n")
    .concat("\n");
};
