import type { Cell } from "../../domain/report/cells.ts";
import { type GuardReport, guardSummary, guardText, type Row } from "../../domain/report/guard-summary.ts";
import { forgeState } from "../../domain/rollback/forge-state.ts";
import type { NextContext } from "../../domain/rollback/next.ts";
import { removalSteps, type SeenMark, type Step } from "../../domain/rollback/removal.ts";
import type { Standing } from "../../domain/rollback/standing.ts";
import { marksFor, stateOf } from "../../domain/rollback/state.ts";
import { otherVersion, type Release } from "../../domain/rollback/subject.ts";
import { yankList } from "../../domain/rollback/yank-list.ts";
import { releasePage, yankPage } from "../../domain/target/presets.ts";
import { shellWord } from "../../domain/text/shell-word.ts";
import type { RollbackQuestion } from "../../stages/rollback/ports.ts";
import { type RolledBack, stepWords } from "../../stages/rollback/remove.ts";
import type { Result } from "../action.ts";

interface Asked extends RollbackQuestion, Pick<NextContext, "told"> {
  readonly hasForge: boolean;
}

/** What a run of it has to say. */
export const resultOf = (rolled: RolledBack, asked: Asked): Result => {
  const { seen, removed, findings } = rolled;
  const { target, versions, head, tagOf, told } = asked;
  const page = ({ name, version }: Release) => target.preset && yankPage(target.preset, name, version);
  const files = { commit: head, otherVersion: (release: Release) => otherVersion(release, { versions }) };
  const question = { asked: questionWords(asked), told };
  const state = stateOf(seen, { index: target.title, ...question, yankPage: page, tagOf, files });
  const report = reportOf(rolled, asked, state, page);
  return {
    findings,
    document: { state, removed: removed.map(stepWords), yank: yankList(seen) },
    text: guardText(report),
    outputs: { state: JSON.stringify(state) },
    summary: guardSummary(report),
  };
};

/** As it would be asked on a command line. */
const questionWords = ({ selection: { packages, tag } }: Asked): string | undefined => {
  if (packages.length > 0) return `--packages ${shellWord(packages.join(","))}`;
  return tag && `--tag ${shellWord(tag.text)}`;
};

const reportOf = (
  { seen, removed, findings }: RolledBack,
  { target, removes, hasForge }: Asked,
  state: ReturnType<typeof stateOf>,
  page: (release: Release) => string | undefined,
): GuardReport => {
  const steps = removes ? [] : removalSteps(seen);
  const yank = yankList(seen);
  return {
    verdict: verdictOf({ seen, removed, findings }, target.title, removes),
    notes: hasForge
      ? []
      : ["The releases on GitHub or Gitea were not looked at: GITHUB_REPOSITORY names no repository"],
    findings,
    sections: [
      {
        title: "What was done",
        head: ["step", "was at"],
        rows: removed.map((step) => [stepWords(step), placeOf(step)]),
      },
      {
        title: "What there is",
        head: ["release", "on the index", "tags and releases"],
        rows: seen.releases.map(
          (release): Row<Cell> => [
            { code: `${release.name} ${release.version}`, url: pageOnIndex(release, seen, target.preset) },
            standingWords(seen.standings.get(release.name)),
            markCell(marksFor(release, seen)),
          ],
        ),
      },
      {
        title: "What to do next",
        head: ["package", "next"],
        rows: nextRows(state),
      },
      {
        title: "With --yes this would be done, in this order",
        head: ["", "step"],
        rows: steps.map((step, at): Row<Cell> => [String(at + 1), stepWords(step)]),
      },
      {
        title: "If these are wrong, only an owner can yank them: in this order, in the index's own form",
        tasks: yank.map((release): readonly Cell[] => {
          const url = page(release);
          const label = `${release.name} ${release.version}`;
          return [url === undefined ? { code: label } : { link: label, url }];
        }),
      },
    ],
  };
};

const mostNames = 6;

/** In the words of what is next; code as a whole, to be copied. */
const command = /(?:[A-Z_]+=\S+ )*release-actions rollback .* --yes/;

/** What is next for several is said once: many packages are released together. */
const nextRows = (state: ReturnType<typeof stateOf>): readonly Row<Cell>[] => {
  const alike = Map.groupBy(Object.entries(state), ([, { next }]) => next);
  return [...alike].map(([next, entries]): Row<Cell> => {
    const names = entries.map(([name]) => name);
    const code = names.slice(0, mostNames);
    return [
      { code, more: names.length - code.length },
      { state: next, names: [...(command.exec(next) ?? []), ...names] },
    ];
  });
};

const verdictOf = ({ seen, removed, findings }: RolledBack, index: string, removes: boolean): string => {
  const onIndex = onIndexWords(seen, index);
  if (!removes) return onIndex;
  const isStopped = findings.some(({ severity }) => severity === "error");
  const count = removed.length === 1 ? "1 step" : `${removed.length} steps`;
  if (isStopped) return removed.length === 0 ? "Nothing was removed" : `Stopped after ${count}; ${onIndex}`;
  return removed.length === 0 ? `There was nothing to remove; ${onIndex}` : `Rolled back in ${count}; ${onIndex}`;
};

/** An index that does not answer has not said that it has nothing. */
const onIndexWords = ({ releases, standings }: RolledBack["seen"], index: string): string => {
  const kinds = releases.map(({ name }) => standings.get(name)?.kind ?? "unknown");
  const unknown = kinds.filter((kind) => kind === "unknown").length;
  const released = kinds.filter((kind) => kind === "whole" || kind === "half").length;
  const [all, are] = releases.length === 1 ? ["1 release", "is"] : [`${releases.length} releases`, "are"];
  if (unknown === 0) return `${released} of ${all} ${are} on ${index}`;
  return `${unknown} of ${all} may be on ${index}, which did not say${released === 0 ? "" : `; ${released} for sure`}`;
};

/** The page on a known index, where it has something of the release. */
const pageOnIndex = (
  { name, version }: Release,
  { standings }: RolledBack["seen"],
  preset: Asked["target"]["preset"],
): string | undefined => {
  const kind = standings.get(name)?.kind;
  return preset !== undefined && (kind === "whole" || kind === "half") ? releasePage(preset, name, version) : undefined;
};

const placeOf = (step: Step): Cell =>
  step.kind === "release" ? { code: forgeState(step.release) } : { code: step.ref.commit };

const spanWords = (hours: number): string => (hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} days`);

const standingWords = (standing: Standing | undefined): string => {
  if (standing === undefined || standing.kind === "unknown") return "not known";
  if (standing.kind === "absent") return "nothing";
  const { kind, files, hoursLeft, isYanked } = standing;
  return [
    files.length === 1 ? "1 file" : `${files.length} files`,
    ...(isYanked ? ["yanked"] : []),
    ...(kind === "half" ? ["not whole"] : []),
    ...(hoursLeft === undefined
      ? []
      : [hoursLeft === 0 ? "closed to new files" : `takes files for ${spanWords(hoursLeft)}`]),
  ].join(", ");
};

const markCell = (marks: readonly SeenMark[]): Cell => (marks.length === 0 ? "none" : { list: marks.map(markCells) });

/** The tag, as a link to its release where there is one, and where it stands. */
const markCells = ({ tag, local, remote, forge }: SeenMark): readonly Cell[] => {
  const places = [...(remote === undefined ? [] : ["remote"]), ...(local === undefined ? [] : ["here"])];
  return [{ code: tag, url: forge[0]?.url }, [...places, ...forge.map(forgeState)].join(", ")];
};
