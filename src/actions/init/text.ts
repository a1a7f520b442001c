import type { JudgedFile } from "../../domain/init/judge-file.ts";
import type { NextStep } from "../../domain/init/next-steps/setting.ts";
import { inertLine } from "../../domain/text/inert-line.ts";
import type { Edit } from "../../stages/health/plan-edits.ts";
import type { Decided } from "../../stages/init/decide.ts";
import type { Proposal } from "../../stages/init/propose.ts";
import type { ReadCommits } from "../../stages/init/read-commits.ts";

export interface Outcome {
  /** Something stands against writing, or only drift was asked for. */
  readonly isStopped: boolean;
  readonly isCheck: boolean;
  readonly isWritten: boolean;
  /** Whether the diff was shown before a question already. */
  readonly isShown: boolean;
}

export interface Told {
  readonly decided: Decided;
  readonly proposal: Proposal;
  readonly edits: readonly Edit[];
  readonly diff: string;
  readonly steps: readonly NextStep[];
  readonly outcome: Outcome;
  /** How many can be released. */
  readonly packages: number;
  readonly commits: ReadCommits;
  /** What counts beside fragments. */
  readonly besideFragments: string | undefined;
  /** Those that were found, from the repository's top. */
  readonly changelogs: readonly string[];
  /** Why others are not written: each a clause. */
  readonly unwritten: readonly string[];
}

const stateWords: Readonly<Record<JudgedFile["state"], string>> = {
  new: "new",
  changed: "changed",
  same: "unchanged",
  kept: "kept",
  foreign: "in the way",
  elsewhere: "in the way",
};

/** What `init` says on a terminal: what was decided, the files, the diff, what was written, and what is left to do. */
export const initText = (told: Told): string => {
  const { proposal, diff, outcome, packages } = told;
  const { decision, why, whyForge } = told.decided;
  const { flow, dependents, forge, machines, isTestPyPIFirst } = decision;
  const files = proposal.files.map(({ file, state }) => `  ${stateWords[state].padEnd(10)}  ${inertLine(file)}`);
  const lines = diff === "" || outcome.isShown ? [] : ["", ...diff.trimEnd().split("\n").map(inertLine)];
  return [
    `${packages === 1 ? "1 package" : `${packages} packages`} to release`,
    "",
    `  flow        ${flow}: ${why}`,
    `  changes     ${changesLine(told)}`,
    `  changelogs  ${changelogsLine(told)}`,
    `  dependents  ${dependents}`,
    `  forge       ${forge}${whyForge === undefined ? "" : `: ${inertLine(whyForge)}`}`,
    ...(machines > 1 ? [`  machines    ${machines} at most`] : []),
    ...(isTestPyPIFirst ? ["  testpypi    first"] : []),
    ...(files.length === 0 ? [] : ["", ...files]),
    ...lines,
    "",
    verdict(told),
    ...stepLines(told),
  ].join("\n");
};

/** What the configuration is to say holds for all packages. */
const changesLine = ({ decided, proposal, commits, besideFragments }: Told): string => {
  const { changes } = decided.decision;
  if (changes === "commits") return `${changes}${readLine(commits)}`;
  const isSet = proposal.settings.some(({ path }) => path[0] === "changes");
  return changes === "off" || isSet || besideFragments === undefined ? changes : `${changes}, and ${besideFragments}`;
};

const readLine = ({ read, all }: ReadCommits): string =>
  2 * read >= all
    ? ""
    : `: of the last ${all} commits ${read} can be read as Conventional Commits, and the others ask for no new version`;

const mostNamed = 3;

const changelogsLine = ({ changelogs, unwritten }: Told): string => {
  if (unwritten.length > 0)
    return `${unwritten.map(inertLine).join("; ")}; releases stop there until changelog names another`;
  if (changelogs.length === 0) return "none; what prepares a release begins them, unless require-changelog is false";
  const more = changelogs.length > mostNamed ? ` and ${changelogs.length - mostNamed} more` : "";
  return `${changelogs.slice(0, mostNamed).map(inertLine).join(", ")}${more}`;
};

const verdict = ({ proposal, edits, outcome }: Told): string => {
  const count = edits.length === 1 ? "1 file" : `${edits.length} files`;
  if (outcome.isCheck) {
    const drifted = proposal.files.some(({ state }) => state !== "same") || proposal.findings.length > 0;
    return drifted ? "Not all is as init would write it" : "All is as init would write it";
  }
  if (outcome.isStopped) return "Nothing is written";
  if (edits.length === 0) {
    const isWhole = proposal.files.length > 0 && proposal.files.every(({ state }) => state === "same");
    return isWhole ? "Nothing to write: all is there" : "Nothing to write";
  }
  if (outcome.isWritten) return `${count} written`;
  return outcome.isShown ? "Nothing is written" : `Nothing is written yet: init --yes writes ${count}`;
};

const stepLines = ({ steps, edits, outcome }: Told): readonly string[] =>
  steps.length === 0
    ? []
    : [
        "",
        outcome.isWritten || edits.length === 0 ? "Next:" : "Next, when that is done:",
        ...steps.flatMap(({ text, lines }, at) => [
          `${`${at + 1}.`.padStart(3)} ${inertLine(text)}`,
          ...lines.map((line) => `      ${inertLine(line)}`),
        ]),
      ];
