import { catalogue } from "../../src/domain/problem/catalogue.ts";
import { atTerminal, type Explanation, type Finding, type Remedy, remedyOf } from "../../src/domain/problem/finding.ts";
import { remedyNames, remedyWords } from "../../src/domain/problem/remedy-words.ts";
import { findingLines, findingTitle } from "../../src/runtime/render.ts";
import { exampleOf } from "./examples.ts";
import { symptoms } from "./symptoms.ts";

/** `docs/troubleshooting.md`, but for the note that it is generated. */
export const troubleshootingPage = (): string => {
  const explanations = [...catalogue.values()].toSorted((one, other) => (one.code < other.code ? -1 : 1));
  return `${[
    "# Troubleshooting",
    "Every code, as `release-actions explain CODE` prints it, with an example of what a run says. The *forge* is GitHub or Gitea. The *configuration* is `[tool.release-actions]` in the root's `pyproject.toml`, where `packages.NAME` is `[tool.release-actions.packages.NAME]`, or a `release-actions.toml` beside it, where that is `[packages.NAME]`.",
    "A command that publishes nothing may only warn of an error. An error says where its remedy lies. That decides what makes the release go on afterwards (no release waits for a code that begins with `RA-MAIN-`; of `RA-ROLLBACK-LIST-CUT`, `RA-ROLLBACK-MOVED`, `RA-TAG-BURNED` and `RA-TAG-UNFIT`, what they say to do is all):",
    Object.entries(remedyWords)
      .map(([remedy, words]) => `- *${remedyNames[remedy as Remedy]}*: ${words}`)
      .join("\n"),
    "## By symptom",
    symptomTable(),
    "## All codes",
    codeList(explanations.map(({ code }) => code)),
    ...explanations.map(section),
  ].join("\n\n")}\n`;
};

const link = (code: string): string => {
  if (!catalogue.has(code)) throw new Error(`${code} is no code`);
  return `[${code}](#${code.toLowerCase()})`;
};

const symptomTable = (): string =>
  [
    "| What you see | Codes |",
    "| --- | --- |",
    ...symptoms.map(([words, ...codes]) => `| ${words} | ${codes.map(link).join(", ")} |`),
  ].join("\n");

/** A line for each area, which is the first word after `RA-`. */
const codeList = (codes: readonly string[]): string =>
  [...Map.groupBy(codes, (code) => code.split("-")[1]!).values()]
    .map((area) => `- ${area.map(link).join(" · ")}`)
    .join("\n");

const section = (explanation: Explanation): string => {
  const { code, severity, meaning, why, mend } = explanation;
  const level = severity === "error" ? `*error, ${remedyNames[remedyOf(explanation)]}.*` : `*${severity}.*`;
  return [
    `## ${code}`,
    `${level} ${meaning}`,
    `**Why it matters.** ${why}`,
    `**What to do.** ${mend}`,
    example(exampleOf(code)),
  ].join("\n\n");
};

/** As the log of a job shows it, and what a terminal says instead. */
const example = (finding: Finding): string => {
  const title = findingTitle(finding);
  const elsewhere = findingLines([atTerminal(finding)]).filter(
    (line) => line !== title && !line.startsWith("  where: "),
  );
  const other = finding.inTerminal === undefined ? [] : elsewhere;
  const lines = other.map((line) => line.replace(/^ {2}hint:/, "  hint in a terminal:"));
  return ["```text", ...findingLines([finding]), ...lines, "```"].join("\n");
};
