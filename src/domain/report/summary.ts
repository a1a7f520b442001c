import { indexPresets, releasePage } from "../target/presets.ts";
import { cause, doThis, folded, place, wentWrong, worthKnowing } from "./finding-parts.ts";
import { bytes, codeBlock, codeSpan, escapeMarkdown, seconds } from "./markdown.ts";
import { nextSteps } from "./next-steps.ts";
import { criticalPath, ganttPicture, graphPicture, levelTable } from "./pictures.ts";
import { hasProvenance, provenanceOf, provenanceWords } from "./provenance.ts";
import { type Report, type Standing, standings } from "./report.ts";
import { publicNow, stateWords, verdict } from "./words.ts";

/**
 * The job summary: the verdict, what is public, the cause, what to do, the packages; folded below them the details.
 * It stays well under the runner's 1 MiB: long lists and tails are cut with a note.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#adding-a-job-summary
 */
export const toMarkdown = (report: Report): string => {
  const all = standings(report);
  return [
    `## ${escapeMarkdown(verdict(report))}`,
    escapeMarkdown(publicNow(report)),
    ...(hasProvenance(report) ? [escapeMarkdown(provenanceWords(report))] : []),
    ...wentWrong(causes(report, all)),
    ...doThis(nextSteps(report)),
    packageTable(report, all),
    ...worthKnowing(report.findings),
    ...failingTails(report),
    ...order(report, all),
    ...files(report),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
};

const clock = (time: number): string => `${new Date(time).toISOString().slice(11, 19)} UTC`;

const causes = ({ outcomes, findings }: Report, all: readonly Standing[]): string[] => {
  const versions = new Map(all.map((standing) => [standing.package.name, standing.package.version]));
  const failures = outcomes.flatMap((outcome) =>
    outcome.kind === "failed"
      ? outcome.findings.map((finding) => {
          const where = `${codeSpan(`${outcome.package} ${versions.get(outcome.package) ?? ""}`)}, ${outcome.stage}, ${clock(outcome.ended)}`;
          return cause(finding, where);
        })
      : [],
  );
  const general = findings
    .filter(({ severity }) => severity === "error")
    .map((finding) => cause(finding, place(finding)));
  return [...general, ...failures];
};

const urgency: readonly Standing["kind"][] = [
  "failed",
  "uploaded",
  "blocked",
  "waiting",
  "ready",
  "published",
  "before",
];

/** What needs looking at first; rows of one state are one row where there are many. */
const packageTable = (report: Report, all: readonly Standing[]): string => {
  if (all.length === 0) return "";
  const preset = Object.values(indexPresets).find(({ uploadUrl }) => uploadUrl === report.plan.index.upload_url);
  const row = (standing: Standing): string => {
    const { name, version } = standing.package;
    const isPublic = standing.kind === "published" || standing.kind === "before";
    const text = codeSpan(version ?? "unknown");
    const cell =
      preset !== undefined && isPublic && version !== null ? `[${text}](${releasePage(preset, name, version)})` : text;
    return `| ${codeSpan(name)} | ${cell} | ${escapeMarkdown(stateWords(standing))} |`;
  };
  const worstFirst = [...all].sort((a, b) => urgency.indexOf(a.kind) - urgency.indexOf(b.kind));
  const groups = Map.groupBy(worstFirst, (standing) => stateWords(standing));
  const rows = [...groups].flatMap(([words, group]) =>
    group.length <= 15 ? group.map(row) : [foldedRow(words, group)],
  );
  return ["| package | version | state |", "| --- | --- | --- |", ...rows].join("\n");
};

const foldedRow = (words: string, group: readonly Standing[]): string => {
  const names = group.slice(0, 5).map((standing) => codeSpan(standing.package.name));
  return `| ${names.join(", ")} and ${group.length - names.length} more | each its own | ${escapeMarkdown(words)} |`;
};

const failingTails = ({ outcomes }: Report): string[] =>
  outcomes
    .flatMap((outcome) =>
      outcome.kind === "failed" && outcome.tail !== undefined && outcome.tail.trim() !== ""
        ? [folded(`The end of the output: ${outcome.package}, ${outcome.stage}`, codeBlock(outcome.tail.slice(-8000)))]
        : [],
    )
    .slice(0, 10);

const order = (report: Report, all: readonly Standing[]): string[] => {
  if (all.length === 0) return [];
  const graph = graphPicture(all);
  const gantt = ganttPicture(report);
  const path =
    report.plan.critical_path.length > 1 ? [`Critical path: ${criticalPath(report.plan, report.outcomes)}`] : [];
  const body = [
    `The run took ${seconds(report.ended - report.started)}.`,
    ...path,
    graph === undefined ? levelTable(all) : `\`\`\`mermaid\n${graph}\n\`\`\``,
    ...(gantt === undefined ? [] : [`\`\`\`mermaid\n${gantt}\n\`\`\``]),
  ];
  return [folded("Order and times", body.join("\n\n"))];
};

const files = (report: Report): string[] => {
  const { distributions } = report;
  if (distributions.length === 0) return [];
  const provenance = new Map(hasProvenance(report) ? provenanceOf(report) : []);
  const last = (text: string | undefined) => (provenance.size === 0 ? "" : ` ${text} |`);
  const rows = distributions
    .slice(0, 500)
    .map(
      ({ filename, size, sha256 }) =>
        `| ${codeSpan(filename)} | ${bytes(size)} | \`${sha256}\` |${last(provenance.get(filename))}`,
    );
  const more = distributions.length > 500 ? [`\n…and ${distributions.length - 500} more, in SHA256SUMS.`] : [];
  return [
    folded(
      `Files (${distributions.length})`,
      [`| file | size | sha256 |${last("attestation")}`, `| --- | --- | --- |${last("---")}`, ...rows, ...more].join(
        "\n",
      ),
    ),
  ];
};
