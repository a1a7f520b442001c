import { type Change, greatest } from "../../changes/change.ts";
import type { Entry } from "../../installers/entry.ts";
import { changeOf } from "../../installers/words.ts";
import { shown } from "../../problem/shown.ts";
import type { PlannedRelease, ReleasePlan, Unchanged } from "../release-plan.ts";
import { leftBehind } from "../words.ts";

/** More of a kind are counted: what a person reads at a glance is short, and JSON has them all. */
const mostLines = 10;

/** What a terminal prints: what is released and why, then what is not. */
export const releasePlanText = (plan: ReleasePlan): string => {
  const { packages, unchanged, unread } = plan;
  const parts = [
    titleOf(plan),
    ...packages.map(packageLines),
    ...(unchanged.length === 0 ? [] : [["Unchanged", ...shortened(unchanged.map(unchangedLine))].join("\n")]),
    ...(unread.length === 0
      ? []
      : [
          ["Not read", ...shortened(unread.map(({ id, source, why }) => `  ${shortOf(source, id)}  ${why}`))].join(
            "\n",
          ),
        ]),
  ];
  // Names of tags and of files are somebody else's.
  return parts
    .join("\n\n")
    .split("\n")
    .map((line) => `${shown(line)}\n`)
    .join("");
};

/** Where something could not be read, that nothing was found is not the same as nothing to release. */
export const titleOf = ({ packages, findings }: Pick<ReleasePlan, "packages" | "findings">): string => {
  if (packages.length > 0) return `${packages.length === 1 ? "1 package" : `${packages.length} packages`} to release`;
  const isSure = findings.every(({ severity }) => severity !== "error");
  return isSure ? "Nothing to release" : "What to release could not be found out";
};

const packageLines = ({
  name,
  current,
  proposed,
  reason,
  changes,
  becauseOf,
  edits,
  installers,
}: PlannedRelease): string => {
  const from = current === undefined || current === proposed ? "" : `${current} → `;
  const requirements = edits.flatMap((edit) =>
    edit.kind === "requirement" ? [`  ${edit.from} becomes ${edit.to}`] : [],
  );
  const others = becauseOf.map(leftBehind).filter((why) => !reason.endsWith(why));
  const lines = [...telling(changes).map(changeLine), ...others.map((why) => `  ${why}`)];
  return [
    `${name}  ${from}${proposed}  ${reason}`,
    ...shortened(lines),
    // The same in several extras is one thing to know.
    ...new Set(requirements),
    ...installersLines(installers),
  ].join("\n");
};

const ranks = { break: 0, warn: 1, note: 2 };

/** The worst first. */
const installersLines = (entries: readonly Entry[]): readonly string[] => {
  if (entries.length === 0) return [];
  const sorted = entries.toSorted((a, b) => ranks[a.level] - ranks[b.level]);
  return ["  What installers will see", ...shortened(sorted.map((each) => `    ${each.level}  ${changeOf(each)}`))];
};

/** What asks for nothing is told only where nothing else is. */
const telling = (changes: readonly Change[]): readonly Change[] =>
  greatest(changes.map(({ bump }) => bump)) === "none" ? [] : changes.filter(({ bump }) => bump !== "none");

const changeLine = ({ source, id, type, scope, breaking, text, note, pullRequest }: Change): string => {
  const head = `${type}${scope === undefined ? "" : `(${scope})`}${breaking ? "!" : ""}: `;
  const [first = ""] = text.split("\n");
  const number = pullRequest === undefined || first.includes(`#${pullRequest}`) ? "" : ` (#${pullRequest})`;
  const cause = note === "" ? "" : `\n             breaking: ${note}`;
  return `  ${shortOf(source, id)}  ${head}${first}${number}${cause}`;
};

const unchangedLine = ({ name, version, reason }: Unchanged): string =>
  `  ${name}${version === undefined ? "" : ` ${version}`}: ${reason}`;

const shortOf = (source: Change["source"], id: string): string => (source === "commit" ? id.slice(0, 9) : id);

const shortened = (lines: readonly string[]): readonly string[] =>
  lines.length <= mostLines + 1 ? lines : [...lines.slice(0, mostLines), `  and ${lines.length - mostLines} more`];
