import type { Finding } from "../../problem/finding.ts";
import { shown } from "../../problem/shown.ts";
import { indexTitle } from "../../target/title.ts";
import { count } from "../../text/count.ts";
import { isWork, type Plan, type PlannedPackage, statuses } from "../plan.ts";
import type { MatrixEntry } from "./matrix.ts";

/** Columns of a terminal that are taken where a line can be folded. */
const width = 100;

/** What is said in place of a plan that nobody may carry out; `undefined` where nothing speaks against it. */
export const planRefusal = (plan: Pick<Plan, "index">, findings: readonly Finding[]): string | undefined => {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return errors === 0 ? undefined : `No plan for ${indexTitle(plan.index)}: ${count(errors, "error")}`;
};

/** `plan --format text`: what is published in order, then what is left alone, by reason. */
export const planTable = (plan: Plan, shards: readonly MatrixEntry[] = []): string => {
  const work = plan.packages.filter(isWork);
  const others = plan.packages.filter((each) => !isWork(each));
  const levels = new Set(work.map(({ level }) => level)).size;
  const index = indexTitle(plan.index);
  const heading =
    work.length === 0
      ? `Nothing to publish to ${index}`
      : `${count(work.length, "package")} to publish to ${index}, in ${count(levels, "level")}`;
  const sections = [
    [heading],
    work.length === 0 ? [] : rows(work),
    completions(work),
    expectations(work),
    plan.critical_path.length > 1 ? ["Critical path", ...wrap(plan.critical_path, ", then ")] : [],
    ...groups(others),
    ...(shards.length > 1 ? shards.map(shardLines) : []),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${shown(line)}\n`).join(""))
    .join("\n");
};

const rows = (work: readonly PlannedPackage[]): readonly string[] => {
  const cells = work.map((each) => [
    String(each.level),
    each.name,
    each.version ?? "unknown",
    each.status,
    [...new Set(each.bounds.map(({ to }) => to))].join(", "),
  ]);
  const lines = [["level", "package", "version", "status", "bounds"], ...cells];
  // A column that says nothing is left out.
  const columns = lines[0]!.map((_, column) => column).filter((column) => cells.some((line) => line[column] !== ""));
  const widths = columns.map((column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines.map((line) =>
    columns
      .map((column, place) => line[column]!.padEnd(widths[place]!))
      .join("  ")
      .trimEnd(),
  );
};

/** Why a release that is on the index in part is taken up again. */
const completions = (work: readonly PlannedPackage[]): readonly string[] => {
  const half = work.filter(({ status }) => status === "complete");
  return half.length === 0 ? [] : ["To be completed", ...half.map(({ name, reason }) => `  ${name}: ${reason}`)];
};

/** What other jobs bring. */
const expectations = (work: readonly PlannedPackage[]): readonly string[] => {
  const wheels = work.flatMap((each) => each.wheels);
  return wheels.length === 0 ? [] : ["Wheels that other jobs build", ...wheels.map((name) => `  ${name}`)];
};

/** One section for each status and reason; a reason that holds a version is each package's own, and left out. */
const groups = (others: readonly PlannedPackage[]): readonly (readonly string[])[] => {
  const headingOf = ({ status, reason }: PlannedPackage): string =>
    status === "published" || status === "development" ? status : `${status}, ${reason}`;
  const sorted = others.toSorted((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status));
  return [...Map.groupBy(sorted, headingOf)].map(([heading, here]) => [
    `Left alone: ${heading} (${here.length})`,
    ...wrap(here.map(({ name, version }) => (version === null ? name : `${name} ${version}`)).sort(), ", "),
  ]);
};

const shardLines = ({ shard, packages }: MatrixEntry): readonly string[] => {
  const names = packages.split(",");
  return [`Shard ${shard} (${count(names.length, "package")})`, ...wrap(names, ", ")];
};

/** Words on as few lines as they fit. */
const wrap = (words: readonly string[], separator: string): readonly string[] => {
  const lines: string[] = [];
  for (const [index, word] of words.entries()) {
    const piece = index === words.length - 1 ? word : `${word}${separator}`;
    const line = lines.at(-1);
    if (line === undefined || line.length + piece.trimEnd().length > width) lines.push(`  ${piece}`);
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) => line.trimEnd());
};
