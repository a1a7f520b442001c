import type { Level } from "../installers/entry.ts";
import { changeOf, effectOf } from "../installers/words.ts";
import { unreadHead, unreadRow } from "../release-plan/formats/unread.ts";
import type { Step } from "../release-plan/release-plan.ts";
import { folded } from "../report/finding-parts.ts";
import { codeBlock, codeSpan, escapeMarkdown } from "../report/markdown.ts";
import { prose } from "../report/prose.ts";
import { calmMarkdown } from "./calm.ts";
import { type ReleaseContent, type ReleasedPackage, releaseLabel } from "./content.ts";
import type { KeptEdit } from "./kept.ts";

/** Of a pull request's text, in characters, on GitHub; Gitea takes more. */
export const longestBody = 65_536;
const longestTitle = 240;
const mostRows = 200;
const mostNamed = 3;
/** More packages are folded: the list of them, and the changelog of each. */
const mostUnfolded = 15;

export interface RequestText {
  readonly content: Omit<ReleaseContent, "files" | "findings" | "date">;
  /** Of the input: `{packages}` stands for what is released. */
  readonly title: string;
  /** The branch that it is merged into. */
  readonly base: string;
  /** What the reader has to press for the checks to run: a sentence. */
  readonly checks: string;
  readonly kept: readonly KeptEdit[];
}

/** `core 1.4.0, api 2.0.1 and 3 more`: where not all have room, what matters most. */
const packagesInWords = (packages: readonly ReleasedPackage[], show = (label: string): string => label): string => {
  const named = packages.length <= mostNamed + 1 ? packages : packages.toSorted(byWeight).slice(0, mostNamed);
  const more = packages.length - named.length;
  return named.map((each) => show(releaseLabel(each))).join(", ") + (more === 0 ? "" : ` and ${more} more`);
};

/** The greatest step first; of equal steps what has most changes of its own. */
const byWeight = (one: ReleasedPackage, other: ReleasedPackage): number =>
  heavy.indexOf(other.bump) - heavy.indexOf(one.bump) || other.changes - one.changes;

/** Those that are not here are lighter. */
const heavy: readonly Step[] = ["patch", "minor", "exact", "first", "stable", "major"];

/** One line, as long as forges take it. */
export const requestTitle = ({ title, content: { packages } }: Pick<RequestText, "title" | "content">): string => {
  const line = title.replaceAll("{packages}", packagesInWords(packages)).replaceAll(/\s+/g, " ").trim();
  return line.length > longestTitle ? `${line.slice(0, longestTitle).toWellFormed()}…` : line;
};

/** What the pull request says. Where all of it would be too long, the sections for which there is no room are left out whole. */
export const requestBody = (text: RequestText, limit = longestBody): string => {
  const sections = sectionsOf(text);
  const whole = joined(sections);
  if (whole.length <= limit) return whole;
  let room = limit - leftOut(sections.length).length - between.length;
  const shown = sections.filter((section) => {
    const size = section.length + between.length;
    if (size > room) return false;
    room -= size;
    return true;
  });
  return joined([...shown, leftOut(sections.length - shown.length)]);
};

const between = "\n\n";
const joined = (sections: readonly string[]): string => `${sections.join(between)}\n`;

const leftOut = (count: number): string =>
  `_${count === 1 ? "One section is" : `${count} sections are`} left out here, since a pull request's text is bounded. The changed files have the changelogs; the summary of the run that wrote this has the rest._`;

const sectionsOf = (text: RequestText): readonly string[] => {
  const { packages, unread } = text.content;
  return [
    verdict(text),
    prose(text.checks),
    packages.length > mostUnfolded
      ? folded(`All ${packages.length} packages`, packageList(packages))
      : packageList(packages),
    ...titled("What installers will see", installerList(packages)),
    ...keptSections(text.kept),
    ...titled("What was not read", unreadTable(unread)),
    ...packages.flatMap((each) => changelogSection(each, packages.length > mostUnfolded)),
  ];
};

/** Whether a pull request says what `requestBody` begins with. */
export const isRequestBody = (body: string): boolean => /^Merging this into `[^\n]+ releases `/.test(body);

const verdict = ({ content: { packages }, base }: RequestText): string =>
  `Merging this into ${codeSpan(base)} releases ${packagesInWords(packages, codeSpan)}.`;

/** No table: on a telephone its last column, which says why, would be out of sight. */
const packageList = (packages: readonly ReleasedPackage[]): string => {
  const names = packages.slice(0, mostRows).map(({ name }) => name);
  return bounded(packages, ({ name, from, to, why }) => {
    const version = from === undefined ? codeSpan(to) : `${codeSpan(from)} → ${codeSpan(to)}`;
    return `- ${codeSpan(name)} ${version}: ${prose(why, names)}`;
  });
};

const levels: readonly Level[] = ["break", "warn", "note"];

/** Of each package the worst first. A list, as that of the packages. */
const installerList = (packages: readonly ReleasedPackage[]): string => {
  const entries = packages.flatMap(({ name, installers }) =>
    installers
      .toSorted((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level))
      .map((entry) => ({ name, entry })),
  );
  return bounded(entries, ({ name, entry }) => {
    const [change, effect] = [escapeMarkdown(changeOf(entry)), escapeMarkdown(effectOf(entry))];
    return `- ${codeSpan(name)} **${entry.level}**: ${change} (${effect})`;
  });
};

const unreadTable = (unread: ReleaseContent["unread"]): string => {
  const rows = bounded(unread, unreadRow);
  return rows === "" ? "" : `${unreadHead}\n${rows}`;
};

const keptSections = (kept: readonly KeptEdit[]): readonly string[] =>
  kept.map(({ file, package: name, additions }) =>
    [
      `## Kept as a person wrote it: ${codeSpan(name)} in ${codeSpan(file)}`,
      additions.length === 0 ? "Nothing has come since." : "What would have been added:",
      // To be copied into a changelog: no letter of it may be another.
      ...(additions.length === 0 ? [] : [codeBlock(additions.join("\n"))]),
    ].join("\n\n"),
  );

const changelogSection = (each: ReleasedPackage, isFolded: boolean): readonly string[] => {
  const notes = each.section?.notes.trim() ?? "";
  if (notes === "") return [];
  const [label, body] = [releaseLabel(each), calmMarkdown(notes)];
  return [isFolded ? folded(label, body) : `## ${escapeMarkdown(label)}\n\n${body}`];
};

const titled = (title: string, body: string): readonly string[] => (body === "" ? [] : [`## ${title}\n\n${body}`]);

/** A line for each; empty where there is none. */
const bounded = <Item>(items: readonly Item[], lineOf: (item: Item) => string): string => {
  const lines = items.slice(0, mostRows).map(lineOf).join("\n");
  return items.length > mostRows ? `${lines}\n\n_and ${items.length - mostRows} more_` : lines;
};
