import { normalizeName, type PackageName } from "../../python/name.ts";
import { isPrerelease, parseVersion } from "../../python/version.ts";
import { type Replacement, replaceSpans } from "../../toml/edit.ts";
import { readChangelog } from "../changelog.ts";
import { type Changelog, isAbout, type Section } from "../section.ts";
import { saysUnreleased } from "../unreleased.ts";
import { addTo, removeSections } from "./edit-section.ts";
import type { ReleaseEntry } from "./entry.ts";
import { movedEnd } from "./entry-marks.ts";
import { blank, linesOf, type WrittenGroup, writeGroups } from "./groups.ts";
import { groupHead } from "./label.ts";
import { newLead } from "./lead-heading.ts";
import { editReferences } from "./link-references.ts";
import { type Place, placeOf, whyNoPlace } from "./place.ts";
import { releaseHeading } from "./release-heading.ts";
import { groupsOf, rolledUp } from "./roll-up.ts";
import { blanksAfter, type Style, styleOf } from "./style.ts";
import { templateOf } from "./template.ts";
import { textLines } from "./text-lines.ts";

export interface InsertOptions {
  /** The packages that share the file. */
  readonly names: readonly PackageName[];
  /** What becomes of the sections of a final version's candidates: `rollup` joins them into its own. */
  readonly prereleases: "rollup" | "keep";
}

/** A changelog with a release in it. */
export interface Inserted {
  readonly kind: "inserted";
  readonly text: string;
  /** What was done to the text before, in its offsets; every other byte is as it was. */
  readonly edits: readonly Replacement[];
  /** What is written, read again. */
  readonly changelog: Changelog;
  readonly section: Section;
  /** The version to come whose section this was, where that is greater. */
  readonly passed: string | undefined;
}

export type Insertion =
  | Inserted
  /** A clause. */
  | { readonly kind: "refused"; readonly why: string };

/**
 * Inserts a release into a changelog in the style that the file has: the form of headings, dates and links, groups and lists.
 * What people wrote under Unreleased becomes the release's and comes first. The text must be a changelog already: begin a
 * new file with `newChangelog`. What was written is read again, and refused where the release is not found in it.
 */
export const insertRelease = (changelog: Changelog, entry: ReleaseEntry, options: InsertOptions): Insertion => {
  const { text } = changelog;
  const own = entry.name === undefined ? undefined : normalizeName(entry.name);
  if (changelog.conflicts.length > 0)
    return refused(`line ${changelog.conflicts[0]} is a mark of an unsolved conflict`);
  const unclear = whyNoPlace(changelog);
  if (unclear !== undefined) return refused(unclear);
  const version = parseVersion(entry.version);
  if (version === undefined) return refused(`${entry.version} is no version by PEP 440`);
  const isOfSome = entry.isBare === true && entry.isOfAll !== true;
  const there = changelog.sections.find(
    (section) =>
      !section.isUnreleased &&
      !section.mayCountCommits &&
      isAbout(section, version) &&
      (section.name === undefined || (own === undefined ? !isOfSome : section.name === own)),
  );
  if (there !== undefined) return refused(`line ${there.line} is a section of ${entry.version} already`);
  const plan = placeOf(changelog, entry, own);
  const rolled =
    options.prereleases === "rollup" && !isPrerelease(version) ? rolledUp(changelog, plan.releases, version) : [];
  const whole = { ...entry, joined: rolled.map(({ versions }) => versions[0]!) };
  const edits = [
    ...write({ changelog, entry: whole, plan, rolled }),
    ...editReferences(changelog, whole, textLines(text), plan.pending?.versions[0]),
  ];
  const sorted = edits
    .filter(({ start, end, text: added }) => start < end || added !== "")
    .toSorted((a, b) => a.start - b.start);
  return readBack(replaceSpans(text, sorted), {
    entry,
    options,
    edits: sorted,
    before: changelog,
    passed: plan.passed,
  });
};

const refused = (why: string): Insertion => ({ kind: "refused", why });

interface Writing {
  readonly changelog: Changelog;
  readonly entry: ReleaseEntry;
  readonly plan: Place;
  readonly rolled: readonly Section[];
}

const write = ({ changelog, entry, plan, rolled }: Writing): readonly Replacement[] => {
  const { lines, format, text } = changelog;
  const { releases, pending } = plan;
  const at = textLines(text);
  const style = styleOf(changelog, releases, pending);
  const heading = releaseHeading(changelog, releases, entry);
  const head = groupHead(style.group ?? ["### Added"]);
  const placeholder = pending && placeholderIn(changelog, pending);
  const told = [pending, ...rolled].flatMap((section) =>
    section === undefined ? [] : lines.slice(section.headingEnd, section.end),
  );
  const joined = join([
    ...rolled.flatMap((section) => groupsOf(changelog, section)),
    ...(entry.isStopgap === true && pending?.hasContent && placeholder === undefined
      ? []
      : writeGroups(entry, { style, format, told })),
  ]);
  const groups = joined.length > 0 || pending !== undefined ? joined : nothing(style);
  const top = [...heading.above, ...heading.lines, ...heading.below];
  if (pending === undefined) {
    const { removals, lastFrom } = removeSections(at, { changelog, sections: rolled });
    const isLast = lastFrom === plan.before;
    const body = linesOf(groups, style, head);
    const newest = releases.find(({ start }) => start === plan.before);
    const lead = newest && newLead(changelog, newest, entry);
    const before = lead?.before.start ?? plan.before;
    const end = movedEnd(changelog, before, at);
    const section = [
      ...(lead === undefined ? [] : [...lead.lines, ""]),
      ...[...top, ...blank(style.afterHeading), ...body, ...end.lines],
    ];
    return [
      at.insertAfter(before - 1, separated(section, { changelog, style, before, isLast })),
      ...end.edits,
      ...removals,
    ];
  }
  const isNamed = pending.versions.length > 0;
  const template =
    isNamed || placeholder !== undefined ? undefined : templateOf(at, { changelog, pending, added: groups });
  const begin = isNamed
    ? at.replace(pending.start, markedTo(changelog, pending), top)
    : at.insertAfter(pending.headingEnd, [
        ...(template?.lines ?? []),
        ...endOf(style),
        ...top,
        ...(blanksAfter(lines, pending.headingEnd) === 0 ? blank(style.afterHeading) : []),
      ]);
  const added =
    placeholder === undefined || groups.length === 0
      ? addTo(at, { changelog, pending, groups, style, head, last: template?.last })
      : [at.replace(placeholder, placeholder, linesOf(groups, style, head))];
  const above = template?.removals ?? [];
  return [begin, ...added, ...removeSections(at, { changelog, sections: rolled, above }).removals];
};

/** The one line of a section where it says that there is nothing to say, as zest.releaser begins it. */
const placeholderIn = ({ lines, outline }: Changelog, { headingEnd, end }: Section): number | undefined => {
  const inside = Array.from({ length: end - headingEnd }, (_, at) => headingEnd + 1 + at);
  const [line, ...more] = inside.filter((each) => outline.saysSomething(each));
  const isNothing =
    line !== undefined &&
    /^[\s*+_-]*(?:nothing(?: changed)?(?: yet)?|no changes(?: yet)?)[\s.*_]*$/i.test(lines[line - 1]!);
  return isNothing && more.length === 0 ? line : undefined;
};

/** The last line of a heading, or of the mark below it that says the release is to come. */
const markedTo = ({ lines }: Changelog, { headingEnd, end }: Section): number => {
  const at = lines.findIndex((line, index) => index >= headingEnd && line.trim() !== "");
  return at !== -1 && at < end && saysUnreleased(lines[at]!) ? at + 1 : headingEnd;
};

/** A release of which there is nothing to tell says so. */
const nothing = (style: Style): readonly WrittenGroup[] => [
  { title: undefined, items: [[`${style.marker}No changes.`]] },
];

/** Groups of one heading become one. */
const join = (groups: readonly WrittenGroup[]): readonly WrittenGroup[] => {
  const joined = new Map<string, WrittenGroup>();
  for (const { title, items } of groups) {
    const key = title?.toLowerCase() ?? "";
    joined.set(key, { title: joined.get(key)?.title ?? title, items: [...(joined.get(key)?.items ?? []), ...items] });
  }
  return [...joined.values()].toSorted((a, b) => Number(a.title !== undefined) - Number(b.title !== undefined));
};

/** What closes a section above the next one. */
const endOf = ({ rule, betweenSections }: Style): readonly string[] =>
  rule === undefined ? blank(betweenSections) : ["", rule, ...blank(betweenSections)];

interface Separation {
  readonly changelog: Changelog;
  readonly style: Style;
  readonly before: number;
  /** Whether all below it goes. */
  readonly isLast: boolean;
}

/** A section with the blank lines that part it from its neighbours. */
const separated = (section: readonly string[], { changelog, style, before, ...at }: Separation): readonly string[] => {
  const { lines } = changelog;
  const isFirst = lines.slice(0, before - 1).every((line) => line.trim() === "");
  const isLast = at.isLast || lines.slice(before - 1).every((line) => line.trim() === "");
  const follows = !isFirst && (lines[before - 2] ?? "").trim() !== "";
  return [
    ...(follows ? blank(Math.max(1, isLast ? style.betweenSections : 1)) : []),
    ...section,
    ...(isLast
      ? []
      : changelog.sections.some(({ start }) => start === before)
        ? endOf(style)
        : blank((lines[before - 1] ?? "").trim() === "" ? 0 : 1)),
  ];
};

interface Reading {
  readonly entry: ReleaseEntry;
  readonly options: InsertOptions;
  readonly edits: readonly Replacement[];
  readonly before: Changelog;
  readonly passed: string | undefined;
}

const readBack = (text: string, { entry, options, edits, before, passed }: Reading): Insertion => {
  const after = readChangelog(text, options.names, before.format);
  const version = parseVersion(entry.version)!;
  const section = after.sections.find((each) => isAbout(each, version) && !each.isUnreleased);
  if (section === undefined || !section.hasContent) return refused("the release would not be found in what is written");
  const kept = before.sections.filter(({ isUnreleased, versions }) => !isUnreleased && versions.length > 0).length;
  if (options.prereleases === "keep" && after.sections.length < kept)
    return refused("a release that is there would not be found any more");
  return { kind: "inserted", text, edits, changelog: after, section, passed };
};
