import type { Finding } from "../../problem/finding.ts";
import { folded } from "../../report/finding-parts.ts";
import { mistakes } from "../../report/guard-summary.ts";
import { codeSpan } from "../../report/markdown.ts";
import { prose } from "../../report/prose.ts";
import { worthKnowing } from "../../report/worth-knowing.ts";
import type { ReleasePlan } from "../release-plan.ts";
import { titleOf } from "./text.ts";
import { unreadHead, unreadRow } from "./unread.ts";

const mostRows = 200;
const mostUnfolded = 15;

/** The job summary of a release plan: a row for each package, and what a person should know. */
export const releasePlanSummary = ({ packages, unread }: ReleasePlan, findings: readonly Finding[]): string => {
  const rows = packages.slice(0, mostRows).map(({ name, current, proposed, reason, becauseOf }) => {
    const from = current === undefined || current === proposed ? "" : codeSpan(current);
    return `| ${codeSpan(name)} | ${from} | ${codeSpan(proposed)} | ${prose(
      reason,
      becauseOf.map((each) => each.package),
    )} |`;
  });
  const more = packages.length > mostRows ? [`…and ${packages.length - mostRows} more, in the plan.`] : [];
  const table = [["| package | from | to | why |", "| --- | --- | --- | --- |", ...rows].join("\n"), ...more].join(
    "\n\n",
  );
  const parts = [
    `## ${titleOf({ packages, findings })}`,
    ...mistakes(findings),
    ...(rows.length === 0 ? [] : [rows.length > mostUnfolded ? folded("What is released, and why", table) : table]),
    ...worthKnowing(findings),
    ...notRead(unread),
  ];
  return `${parts.join("\n\n")}\n`;
};

const notRead = (unread: ReleasePlan["unread"]): readonly string[] => {
  if (unread.length === 0) return [];
  const left = unread.length - mostRows;
  const table = [unreadHead, ...unread.slice(0, mostRows).map(unreadRow)].join("\n");
  const more = left > 0 ? [`…and ${left} more, in the plan.`] : [];
  return [folded(`What was not read (${unread.length})`, [table, ...more].join("\n\n"))];
};
