import type { Plan } from "../plan/plan.ts";
import type { Outcome } from "../run/outcome.ts";
import { codeSpan, seconds } from "./markdown.ts";
import type { Report, Standing } from "./report.ts";
import { colours, kindWords, urgency } from "./standing-looks.ts";

/** Beyond these a picture is unreadable on the page, and forges refuse to draw it. */
const widestLevel = 12;
const mostPackages = 40;
const longestText = 45_000;

/** Markdown. */
export const picture = (mermaid: string): string => `\`\`\`mermaid\n${mermaid.trimEnd()}\n\`\`\``;

/** What every picture of packages says below it. */
export const arrowCaption = "Arrows go from a package to what it requires, which is published before it.";

/** Whether a picture of these levels can be read. */
export const isLegible = (levels: Iterable<readonly unknown[]>): boolean => {
  const sizes = [...levels].map(({ length }) => length);
  return Math.max(0, ...sizes) <= widestLevel && sizes.reduce((sum, size) => sum + size, 0) <= mostPackages;
};

/** The graph as Mermaid, coloured by where each package stands; `undefined` where it would be too wide to read. */
export const graphPicture = (standings: readonly Standing[]): string | undefined => {
  const levels = Map.groupBy(standings, (standing) => standing.package.level);
  if (standings.length < 2 || !isLegible(levels.values())) return undefined;
  const ids = new Map(standings.map((standing, index) => [standing.package.name, `p${index}`]));
  const nodes = standings.map(({ package: { name }, kind }) => `  ${ids.get(name)}["${name}"]:::${kind}`);
  const edges = standings.flatMap(({ package: { name, needs } }) =>
    needs.filter((need) => ids.has(need)).map((need) => `  ${ids.get(name)} --> ${ids.get(need)}`),
  );
  const styles = kindsOf(standings).map((kind) => `  classDef ${kind} ${colours[kind].style}`);
  const text = ["flowchart TD", ...nodes, ...edges, ...styles].join("\n");
  return text.length > longestText ? undefined : text;
};

/** What the colours of the picture mean. */
export const graphLegend = (standings: readonly Standing[]): string =>
  kindsOf(standings)
    .map((kind) => `${colours[kind].square} ${kindWords[kind]}`)
    .join(" · ");

const kindsOf = (standings: readonly Standing[]): readonly Standing["kind"][] =>
  urgency.filter((kind) => standings.some((standing) => standing.kind === kind));

/** So many stages are named, and none that took a smaller part of the run, or so few milliseconds. */
const mostSlow = 5;
const leastShare = 0.02;
const leastTime = 1_000;

/** What took longest, as a table; `undefined` where nothing took long. */
export const slowestTable = ({ outcomes, started, ended }: Report): string | undefined => {
  const length = ended - started;
  const slowest = outcomes
    .filter((outcome) => lengthOf(outcome) > Math.max(leastTime, length * leastShare))
    .toSorted((one, other) => lengthOf(other) - lengthOf(one))
    .slice(0, mostSlow);
  if (slowest.length === 0) return undefined;
  const rows = slowest.map(
    (outcome) =>
      `| ${codeSpan(outcome.package)} | ${outcome.stage} | ${seconds(lengthOf(outcome))} | ${Math.round((100 * lengthOf(outcome)) / length)} % |`,
  );
  return ["| what took longest | stage | time | of the run |", "| --- | --- | --- | --- |", ...rows].join("\n");
};

const lengthOf = ({ started, ended }: Outcome): number => ended - started;

/** What every table of levels says below it. */
export const levelCaption =
  "What a package requires is on the levels above its own, or beside it where packages require each other.";

/** The levels as a table, for graphs that are too wide to draw. */
export const levelTable = (standings: readonly Standing[]): string => {
  const levels = Map.groupBy(standings, (standing) => standing.package.level);
  const rows = [...levels]
    .sort(([a], [b]) => a - b)
    .map(([level, entries]) => {
      const names = entries.slice(0, 12).map((standing) => `\`${standing.package.name}\``);
      const more = entries.length > 12 ? ` and ${entries.length - 12} more` : "";
      return `| ${level} | ${entries.length} | ${names.join(", ")}${more} |`;
    });
  return ["| level | packages | names |", "| --- | --- | --- |", ...rows].join("\n");
};

/** `core`, then `http`, then `cli`, and the seconds: the chain that the run could not be faster than. */
export const criticalPath = (plan: Plan, outcomes: Report["outcomes"]): string => {
  const taken = plan.critical_path.map((name) =>
    outcomes
      .filter((outcome) => outcome.package === name && (outcome.stage === "upload" || outcome.stage === "confirm"))
      .reduce((sum, { started, ended }) => sum + ended - started, 0),
  );
  const names = plan.critical_path.map((name) => `\`${name}\``).join(", then ");
  const total = taken.reduce((sum, each) => sum + each, 0);
  return total > 0 ? `${names}: ${seconds(total)} of upload and confirm` : names;
};
