import type { Finding } from "../../problem/finding.ts";
import { codeSpan, escapeMarkdown } from "../../report/markdown.ts";
import type { ReleasePlan } from "../release-plan.ts";

const mostRows = 200;
const mostFindings = 50;

/** The job summary of a release plan: a row for each package, and what a person should know. */
export const releasePlanSummary = ({ packages, unread }: ReleasePlan, findings: readonly Finding[]): string => {
  const rows = packages.slice(0, mostRows).map(({ name, current, proposed, reason }) => {
    const from = current === undefined || current === proposed ? "" : codeSpan(current);
    return `| ${codeSpan(name)} | ${from} | ${codeSpan(proposed)} | ${escapeMarkdown(reason)} |`;
  });
  const parts = [
    `## ${packages.length === 0 ? "Nothing to release" : `${packages.length} to release`}`,
    ...(rows.length === 0 ? [] : [["| package | from | to | why |", "| --- | --- | --- | --- |", ...rows].join("\n")]),
    ...(packages.length > mostRows ? [`…and ${packages.length - mostRows} more, in the plan.`] : []),
    ...(findings.length === 0
      ? []
      : [
          findings
            .slice(0, mostFindings)
            .map(({ severity, code, message }) => `- ${severity} **${code}** ${escapeMarkdown(message)}`)
            .join("\n"),
        ]),
    ...(unread.length === 0 ? [] : [`${unread.length} not read; the plan says which and why.`]),
  ];
  return `${parts.join("\n\n")}\n`;
};
