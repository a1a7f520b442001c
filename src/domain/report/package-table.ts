import { packagePage } from "../target/package-page.ts";
import { cellMarkdown } from "./cells.ts";
import { folded } from "./finding-parts.ts";
import { codeSpan } from "./markdown.ts";
import { besideMark } from "./marks.ts";
import { prose } from "./prose.ts";
import type { Report, Standing } from "./report.ts";
import { isOnIndex } from "./report.ts";
import { kindWords, markOfStanding, stateWords, urgency } from "./standing-looks.ts";

/** More of one kind are a list of their own, which opens on a click. */
const mostUnfolded = 15;
const mostRows = 500;

/** Markdown: what needs looking at first; what there is much of, folded below. */
export const packageTable = (report: Report, all: readonly Standing[]): readonly string[] => {
  const groups = urgency.map((kind) => all.filter((standing) => standing.kind === kind));
  const few = groups.filter(({ length }) => length <= mostUnfolded).flat();
  const many = groups.filter(({ length }) => length > mostUnfolded);
  return [
    ...(few.length === 0 ? [] : [table(few, report)]),
    ...many.map((group) => folded(titleOf(group, report), table(group, report))),
  ];
};

const titleOf = (group: readonly Standing[], { isDryRun }: Report): string => {
  const { kind } = group[0]!;
  const words = new Set(group.map(stateWords));
  const state = words.size === 1 ? [...words][0] : kindWords[kind];
  return `${markOfStanding(kind, isDryRun)} ${group.length} packages: ${state}`;
};

const table = (standings: readonly Standing[], report: Report): string => {
  const more = standings.length - mostRows;
  return [
    "| package | version | state |",
    "| --- | --- | --- |",
    ...standings.slice(0, mostRows).map((standing) => row(standing, report)),
    ...(more > 0 ? [`\n…and ${more} more, in the manifest.`] : []),
  ].join("\n");
};

const row = (standing: Standing, { plan, isDryRun }: Report): string => {
  const { name, version } = standing.package;
  const page = version !== null && isOnIndex(standing) ? packagePage(plan.index, name, version) : undefined;
  const state = prose(stateWords(standing), standing.kind === "blocked" ? standing.by : []);
  const shown = cellMarkdown({ code: version ?? "unknown", url: page });
  return `| ${codeSpan(name)} | ${shown} | ${besideMark(markOfStanding(standing.kind, isDryRun), state)} |`;
};
