import { byCause } from "../problem/distinct.ts";
import type { Finding } from "../problem/finding.ts";
import { folded, indent, namesIn, place, stepParts } from "./finding-parts.ts";
import { hintSteps, sameHint } from "./next-steps.ts";
import { codeLink, prose } from "./prose.ts";

const mostNotes = 50;

/** Markdown: warnings with what to do about them, each remedy once, then notices, folded. */
export const worthKnowing = (findings: readonly Finding[]): readonly string[] => {
  const of = (kind: Finding["severity"]) => byCause(findings.filter(({ severity }) => severity === kind));
  const [warnings, notices] = [of("warning"), of("notice")];
  const count = warnings.length + notices.length;
  if (count === 0) return [];
  const shown = [...warnings, ...notices].slice(0, mostNotes);
  const groups = Map.groupBy(shown, (finding) =>
    finding.severity === "warning" ? `${finding.code} ${sameHint(finding)}` : finding,
  );
  const more = count > mostNotes ? [`- …and ${count - mostNotes} more, in the log.`] : [];
  return [folded(`Worth knowing (${count})`, [...[...groups.values()].map(note), ...more].join("\n"))];
};

/** What was found, and below it, of a warning, the remedy. A notice's is to do nothing, mostly. */
const note = (findings: readonly Finding[]): string => {
  const { severity, code } = findings[0]!;
  const head = `- ${severity} ${codeLink(code)}`;
  const [only = "", ...others] = findings.map((finding) => {
    const where = place(finding);
    return `${where === "" ? "" : `${where}: `}${prose(finding.message, namesIn([finding]))}`;
  });
  const said =
    others.length === 0 ? `${head} ${only}` : [head, ...[only, ...others].map((each) => `  - ${each}`)].join("\n");
  if (severity === "notice") return said;
  const isSame = findings.every(({ hint }) => hint === findings[0]!.hint);
  // Whose it is stands above.
  const { package: _, ...nameless } = findings[0]!;
  const parts = hintSteps(isSame ? [nameless] : findings).flatMap((step) => stepParts(step, namesIn(findings)));
  return [said, ...parts.map((part, at) => indent(at === 0 ? `→ ${part}` : part, 2))].join("\n\n");
};
