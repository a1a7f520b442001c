import { healthSection } from "../../checks/frame/health-section.ts";
import type { Health } from "../../checks/frame/outcome.ts";
import type { GateResult } from "../../domain/gate/gate-result.ts";
import { mermaid } from "../../domain/graph/formats/mermaid.ts";
import type { Graph } from "../../domain/graph/graph.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { forbiddenLine, outsideScope } from "../../domain/problem/scope.ts";
import type { Cell } from "../../domain/report/cells.ts";
import { type ChecklistSubject, checklistSection, releaseOfTag } from "../../domain/report/checklist.ts";
import type { GuardReport, Row, Section } from "../../domain/report/guard-summary.ts";
import { type Mark, markOf } from "../../domain/report/marks.ts";
import { arrowCaption, isLegible } from "../../domain/report/pictures.ts";
import { count } from "../../domain/text/count.ts";
import { packageRows } from "../../domain/validation/package-rows.ts";
import { ruleResult } from "../../domain/validation/rules.ts";
import { isUndecided } from "../../domain/validation/undecided.ts";
import type { PackageValidation, Validation } from "../../domain/validation/validation.ts";
import type { JudgedChange } from "../../stages/gates/judge-change.ts";
import { gateSections } from "./gate-sections.ts";

/** What a run has looked at. `undefined` is what it was not asked to. */
export interface Readiness {
  readonly validation: Validation;
  readonly gates: readonly GateResult[];
  readonly isTreeClean: boolean | undefined;
  readonly health: Health | undefined;
  readonly change: JudgedChange | undefined;
  /** `undefined` without a preview. */
  readonly graph: Graph | undefined;
  readonly checklist: Pick<ChecklistSubject, "forge" | "index">;
  readonly findings: readonly Finding[];
}

/** Whether nothing stands in the way: what was skipped, or could not be seen, does. */
export const isReady = ({ gates, findings }: Pick<Readiness, "gates" | "findings">): boolean =>
  gates.every(({ result }) => result === "passed") && findings.every(({ severity }) => severity !== "error");

export const readinessReport = (readiness: Readiness): GuardReport => {
  const { validation, gates, graph, findings, checklist } = readiness;
  const releases = releasesOf(validation);
  const own = ownOf(validation);
  const { forge } = checklist;
  const pageOf = (tag: string) => (forge === undefined ? undefined : releaseOfTag(forge, tag));
  return {
    verdict: verdict(readiness, releases),
    findings,
    sections: [
      { title: "What was looked at", head: ["part", "result"], rows: parts(readiness) },
      ...gateSections(gates),
      { title: "Packages", head: ["package", "version", "state"], rows: packageRows(validation.packages, pageOf) },
      {
        title: "Validation",
        head: ["rule", "result"],
        rows: validation.rules.map((rule) => [rule.name, { state: ruleResult(rule, validation.packages.length) }]),
      },
      ...(graph === undefined ? [] : own.flatMap(notesSection)),
      ...checksSection(readiness),
      checklistSection({ ...checklist, packages: own.map(({ name }) => name) }),
      ...(graph === undefined ? [] : pictureSection(graph, own)),
    ],
  };
};

const releasesOf = ({ packages }: Validation): readonly PackageValidation[] =>
  packages.filter(({ state }) => state === "ready");

/** What would be released if nothing were wrong with it. */
const ownOf = ({ packages }: Validation): readonly PackageValidation[] =>
  packages.filter(({ state }) => state === "ready" || state === "invalid");

const mostNamed = 5;

const verdict = (readiness: Readiness, releases: readonly PackageValidation[]): string => {
  const { validation, findings } = readiness;
  if (!isReady(readiness)) return `Not ready: ${firstOf(findings)}`;
  if (releases.length === 0) return "Ready: nothing to release";
  const names = releases.slice(0, mostNamed).map(({ name, version }) => `${name} ${version}`);
  const rest = releases.length - names.length;
  const all = rest > 0 ? [...names, rest === 1 ? "1 more package" : `${rest} more packages`] : names;
  if (validation.mode === "tag") return `Ready: the tag ${validation.tag} releases ${listed(all)}`;
  // Whether merging alone publishes them is for the publishing workflow to say.
  return `Ready: with this merged, ${listed(all)} can be released`;
};

const firstOf = (findings: readonly Finding[]): string => {
  const errors = findings.filter(({ severity }) => severity === "error");
  const more = errors.length - 1;
  return [
    errors[0]?.message ?? "a gate did not pass",
    ...(more > 0 ? [`${more} more ${more === 1 ? "error" : "errors"}`] : []),
  ].join(", and ");
};

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** `2 passed, 1 failed`, in the order in which they come, with the mark of the worst; `unmarked` is that of all others. */
const tally = (words: readonly string[], unmarked: Mark): Cell => {
  const state = [...Map.groupBy(words, (word) => word)].map(([word, each]) => `${each.length} ${word}`).join(", ");
  const found = new Set(words.map((word) => markOf(word) ?? unmarked));
  return { state, mark: (["bad", "doubtful", "held"] as const).find((mark) => found.has(mark)) ?? "good" };
};

const parts = ({ gates, health, change, validation, isTreeClean }: Readiness): readonly Row<Cell>[] => [
  [
    "Gates",
    gates.length === 0
      ? "not configured"
      : tally(
          gates.map(({ result }) => result),
          "held",
        ),
  ],
  [
    "Validation",
    { state: `${isUndecided(validation.findings) ? "unknown" : validation.state}, in ${validation.mode} mode` },
  ],
  [
    "Checks",
    health === undefined
      ? "skipped (checks: false)"
      : tally(
          health.outcomes.map(({ state }) => state),
          "good",
        ),
  ],
  ["Scope", { state: changeWords("scope", change) }],
  ["Forbidden patterns", { state: changeWords("forbid", change) }],
  ["Working tree after the gates", { state: treeWords(isTreeClean) }],
];

const found = { scope: outsideScope.code, forbid: forbiddenLine.code };

const changeWords = (rule: "scope" | "forbid", change: JudgedChange | undefined): string => {
  if (change === undefined || !change.rules.includes(rule)) return "not configured";
  if (change.files === undefined) return "skipped (what the change touches cannot be known)";
  const isBroken = change.findings.some(({ code }) => code === found[rule]);
  return `${isBroken ? "failed" : "passed"}: ${count(change.files, "file")} touched`;
};

const treeWords = (isClean: boolean | undefined): string => {
  if (isClean === undefined) return "skipped (no command was run in a git checkout)";
  return isClean ? "passed: nothing that git tracks was changed" : "failed";
};

const notesSection = ({ name, version, notes }: PackageValidation): readonly Section[] =>
  notes === undefined || notes.trim() === ""
    ? []
    : [{ title: `Changelog of ${name} ${version}`, isFolded: true, block: notes }];

const checksSection = ({ health }: Readiness): readonly Section[] =>
  health === undefined ? [] : [healthSection(health)];

const mostInRow = 12;

/** What is released, drawn, or level by level where nobody could read the drawing. */
const pictureSection = (graph: Graph, releases: readonly PackageValidation[]): readonly Section[] => {
  const names = new Set(releases.map(({ name }) => name));
  if (names.size < 2) return [];
  const levels = graph.levels
    .map((level) => level.filter((name) => names.has(name)))
    .filter(({ length }) => length > 0);
  const title = "What is released";
  const picture = isLegible(levels)
    ? mermaid({
        ...graph,
        names: graph.names.filter((name) => names.has(name)),
        edges: graph.edges.filter(({ from, to }) => names.has(from) && names.has(to)),
      })
    : undefined;
  if (picture !== undefined) return [{ title, mermaid: picture.trimEnd(), caption: arrowCaption }];
  const rows = levels.map((level, index): Row<Cell> => {
    const more = Math.max(0, level.length - mostInRow);
    return [String(index), String(level.length), { code: level.slice(0, mostInRow), more }];
  });
  return [{ title: `${title}, by level`, isFolded: true, head: ["level", "packages", "names"], rows }];
};
