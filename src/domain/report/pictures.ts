import type { Plan } from "../plan/plan.ts";
import { seconds } from "./markdown.ts";
import type { Report, Standing } from "./report.ts";

/** Beyond these a picture is unreadable on the page, and forges refuse to draw it. */
const widestLevel = 12;
const mostPackages = 40;
const longestText = 45_000;

const classes: Readonly<Record<Standing["kind"], string>> = {
  published: "fill:#dafbe1,stroke:#1a7f37,color:#1f2328",
  before: "fill:#f6f8fa,stroke:#818b98,color:#1f2328",
  uploaded: "fill:#fff8c5,stroke:#9a6700,color:#1f2328",
  ready: "fill:#ddf4ff,stroke:#0969da,color:#1f2328",
  failed: "fill:#ffebe9,stroke:#cf222e,color:#1f2328",
  blocked: "fill:#fff1e5,stroke:#bc4c00,color:#1f2328",
  waiting: "fill:#ffffff,stroke:#818b98,color:#1f2328",
};

/** The graph as Mermaid, coloured by where each package stands; `undefined` where it would be too wide to read. */
export const graphPicture = (standings: readonly Standing[]): string | undefined => {
  const levels = Map.groupBy(standings, (standing) => standing.package.level);
  const widest = Math.max(0, ...[...levels.values()].map(({ length }) => length));
  if (standings.length < 2 || standings.length > mostPackages || widest > widestLevel) return undefined;
  const ids = new Map(standings.map((standing, index) => [standing.package.name, `p${index}`]));
  const nodes = standings.map(({ package: { name }, kind }) => `  ${ids.get(name)}["${name}"]:::${kind}`);
  const edges = standings.flatMap(({ package: { name, needs } }) =>
    needs.filter((need) => ids.has(need)).map((need) => `  ${ids.get(need)} --> ${ids.get(name)}`),
  );
  const used = new Set(standings.map(({ kind }) => kind));
  const styles = [...used].map((kind) => `  classDef ${kind} ${classes[kind]}`);
  const text = ["flowchart TD", ...nodes, ...edges, ...styles].join("\n");
  return text.length > longestText ? undefined : text;
};

/** When each stage of each package ran, as a Mermaid Gantt chart; the critical path is marked. */
export const ganttPicture = ({ plan, outcomes, started }: Report): string | undefined => {
  const timed = outcomes.filter(({ kind }) => kind === "done" || kind === "failed");
  const packages = new Set(timed.map((outcome) => outcome.package));
  if (packages.size === 0 || packages.size > mostPackages) return undefined;
  const critical = new Set(plan.critical_path);
  const lines = plan.packages
    .filter(({ name }) => packages.has(name))
    .flatMap(({ name }) => [
      `  section ${name}`,
      ...timed
        .filter((outcome) => outcome.package === name)
        .map((outcome) => {
          const tags = [...(critical.has(name) ? ["crit"] : []), ...(outcome.kind === "done" ? ["done"] : ["active"])];
          const from = outcome.started - started;
          return `  ${outcome.stage} :${tags.join(", ")}, ${from}, ${Math.max(outcome.ended - started, from + 1)}`;
        }),
    ]);
  const text = ["---", "displayMode: compact", "---", "gantt", "  dateFormat x", "  axisFormat %M:%S", ...lines].join(
    "\n",
  );
  return text.length > longestText ? undefined : text;
};

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

/** `core → http → cli, 12 s`: the chain that the run could not be faster than. */
export const criticalPath = (plan: Plan, outcomes: Report["outcomes"]): string => {
  const taken = plan.critical_path.map((name) =>
    outcomes
      .filter((outcome) => outcome.package === name && (outcome.stage === "upload" || outcome.stage === "confirm"))
      .reduce((sum, { started, ended }) => sum + ended - started, 0),
  );
  const names = plan.critical_path.map((name) => `\`${name}\``).join(" → ");
  const total = taken.reduce((sum, each) => sum + each, 0);
  return total > 0 ? `${names}, ${seconds(total)} of upload and confirm` : names;
};
