import { nextSteps } from "./next-steps.ts";
import { hasProvenance, provenanceWords } from "./provenance.ts";
import { type Report, standings } from "./report.ts";
import { stateWords } from "./standing-looks.ts";
import { publicNow, verdict } from "./words.ts";

const mostRows = 20;

/** What a terminal prints at the end: the verdict, what is not as it should be, and what to do. */
export const toText = (report: Report): string => {
  const all = standings(report);
  const isWhole = all.every(({ kind }) => kind === "published" || kind === "before" || kind === "ready");
  const odd = all.filter(({ kind }) => kind !== "published" && kind !== "before" && !(isWhole && kind === "ready"));
  const width = Math.max(0, ...odd.map((standing) => label(standing).length));
  const rows = odd.slice(0, mostRows).map((standing) => `  ${label(standing).padEnd(width)}  ${stateWords(standing)}`);
  const more = odd.length > mostRows ? [`  and ${odd.length - mostRows} more`] : [];
  const steps = nextSteps(report).map(({ text, lines }, index) =>
    [`${index + 1}. ${text}`, ...(lines?.split("\n").map((line) => `   ${line}`) ?? [])].join("\n"),
  );
  return [
    verdict(report),
    ...(all.length === 0 ? [] : [publicNow(report)]),
    ...(hasProvenance(report) ? [provenanceWords(report)] : []),
    ...(rows.length === 0 ? [] : ["", ...rows, ...more]),
    ...(steps.length === 0 ? [] : ["", "Do this:", ...steps]),
  ].join("\n");
};

const label = ({ package: { name, version } }: ReturnType<typeof standings>[number]): string =>
  `${name} ${version ?? "unknown"}`;
