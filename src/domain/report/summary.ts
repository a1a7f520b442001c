import { cascaded } from "./cascade.ts";
import { cause, doThis, folded, namesIn, place, wentWrong } from "./finding-parts.ts";
import { bytes, codeBlock, codeSpan, escapeMarkdown, seconds } from "./markdown.ts";
import { nextSteps } from "./next-steps.ts";
import { packageTable } from "./package-table.ts";
import {
  arrowCaption,
  criticalPath,
  graphLegend,
  graphPicture,
  levelCaption,
  levelTable,
  picture,
  slowestTable,
} from "./pictures.ts";
import { prose } from "./prose.ts";
import { hasProvenance, provenanceOf, provenanceWords } from "./provenance.ts";
import { type Report, type Standing, standings } from "./report.ts";
import { isHalf, publicNow, verdict } from "./words.ts";
import { worthKnowing } from "./worth-knowing.ts";

/**
 * The job summary: the verdict, what is public, the cause, what to do, the packages; folded below them the details.
 * It stays well under the runner's 1 MiB: long lists and tails are cut with a note.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#adding-a-job-summary
 */
export const toMarkdown = (report: Report): string => {
  const all = standings(report);
  return [
    `## ${escapeMarkdown(verdict(report))}`,
    prose(publicNow(report), all.filter(isHalf).map(nameOf)),
    ...(hasProvenance(report) ? [prose(provenanceWords(report))] : []),
    ...causes(report, all),
    ...doThis(nextSteps(report), [
      ...all.filter(({ kind }) => kind === "failed").map(nameOf),
      ...(report.start.tag === undefined ? [] : [report.start.tag]),
      ...namesIn(report.findings),
    ]),
    ...packageTable(report, all),
    ...worthKnowing(report.findings),
    ...failingTails(report),
    ...order(report, all),
    ...files(report),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
};

const nameOf = (standing: Standing): string => standing.package.name;

const clock = (time: number): string => `${new Date(time).toISOString().slice(11, 19)} UTC`;

const causes = ({ outcomes, findings }: Report, all: readonly Standing[]): readonly string[] => {
  const behind = cascaded(all);
  const versions = new Map(all.map((standing) => [standing.package.name, standing.package.version]));
  const causesWhere = (isBehind: boolean) =>
    outcomes.flatMap((outcome) =>
      outcome.kind === "failed" && behind.has(outcome.package) === isBehind
        ? outcome.findings.map((finding) => {
            const where = `${codeSpan(`${outcome.package} ${versions.get(outcome.package) ?? ""}`)}, ${outcome.stage}, ${clock(outcome.ended)}`;
            return cause(finding, where);
          })
        : [],
    );
  const general = findings
    .filter(({ severity }) => severity === "error")
    .map((finding) => cause(finding, place(finding)));
  return wentWrong([...general, ...causesWhere(false)], causesWhere(true));
};

const failingTails = ({ outcomes }: Report): string[] =>
  outcomes
    .flatMap((outcome) =>
      outcome.kind === "failed" && outcome.tail !== undefined && outcome.tail.trim() !== ""
        ? [
            folded(
              `The end of the output: ${outcome.package}, ${outcome.stage}`,
              codeBlock(outcome.tail.trimEnd().slice(-8000)),
            ),
          ]
        : [],
    )
    .slice(0, 10);

const order = (report: Report, all: readonly Standing[]): string[] => {
  if (all.length === 0) return [];
  const graph = graphPicture(all);
  const slowest = slowestTable(report);
  // A share publishes nothing: the path is that of all of them.
  const hasPath = report.isPart !== true && report.plan.critical_path.length > 1;
  const path = hasPath ? [`Critical path: ${criticalPath(report.plan, report.outcomes)}`] : [];
  const body = [
    ...(report.outcomes.length === 0 ? [] : [`The run took ${seconds(report.ended - report.started)}.`]),
    ...path,
    ...(graph === undefined
      ? all.length < 2
        ? []
        : [levelTable(all), levelCaption]
      : [picture(graph), `${arrowCaption}<br>${graphLegend(all)}`]),
    ...(slowest === undefined ? [] : [slowest]),
  ];
  return body.length === 0 ? [] : [folded("Order and times", body.join("\n\n"))];
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
        `| ${codeSpan(filename)} | ${bytes(size).replace(" ", "&nbsp;")} | \`${sha256}\` |${last(provenance.get(filename))}`,
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
