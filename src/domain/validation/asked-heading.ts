import { jointLines } from "../changelog/order.ts";
import type { Changelog, Section } from "../changelog/section.ts";
import { headingText } from "../changelog/write/adornment.ts";
import { findDate } from "../changelog/write/date-form.ts";
import { releaseHeading } from "../changelog/write/release-heading.ts";
import type { Member } from "../workspace/workspace.ts";

/** The heading that a changelog lacks, and the release above which it goes: the first one, where there is any. */
export interface AskedHeading {
  /** In the form of the file's others, with `DATE` where these have a date. */
  readonly heading: string;
  readonly above: { readonly line: number; readonly heading: string } | undefined;
}

/** `sections` are those that may be about the package, from top to bottom. */
export const askedHeading = (
  changelog: Changelog,
  {
    member,
    version,
    sections,
  }: { readonly member: Member; readonly version: string; readonly sections: readonly Section[] },
): AskedHeading => {
  const textOf = ({ line, headingEnd }: Section): string => headingText(changelog.lines.slice(line - 1, headingEnd));
  const [top] = released(changelog.sections);
  const joint = jointLines(changelog);
  const isSample = ({ line }: Section): boolean => !joint.has(line);
  const samples = released(changelog.sections).filter(isSample);
  const own = released(sections).filter(isSample);
  // Where releases have names, one without a name is about all packages.
  const like = own.find(({ name }) => name === member.name) ?? (samples[0]?.name === undefined ? own[0] : samples[0]);
  const alike = like === undefined ? [] : samples.filter(({ name }) => name === like.name);
  const isNamed = like === undefined ? joint.size > 0 : like.name !== undefined;
  const { lines } = releaseHeading(changelog, alike, {
    version,
    date: someDate,
    ...(isNamed && { name: member.rawName }),
    groups: [],
  });
  return {
    heading: inWords(changelog, lines),
    above: top && { line: top.line, heading: textOf(top) },
  };
};

const released = (sections: readonly Section[]): readonly Section[] =>
  sections.filter(
    ({ versions, isUnreleased, mayCountCommits }) => versions.length > 0 && !isUnreleased && !mayCountCommits,
  );

/** Of no release: it is taken out again. */
const someDate = "2000-01-01";

const inWords = ({ format }: Changelog, lines: readonly string[]): string => {
  const text = headingText(lines);
  const date = findDate(text.replace(/\(https?:[^()]*\)/g, ""));
  const told = date === undefined ? text : text.replace(date, "DATE");
  if (format === "markdown" || lines.length === 1) return lines[0]!.replace(text, () => told);
  return `${told} underlined with ${lines.at(-1)!}`;
};
