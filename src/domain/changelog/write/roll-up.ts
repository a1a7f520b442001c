import { isPrerelease, parseVersion, type Version } from "../../python/version.ts";
import type { Changelog, Section } from "../section.ts";
import type { WrittenGroup } from "./groups.ts";
import { bodyOf } from "./style.ts";

/** The sections of a final version's candidates, from the top of the releases on. */
export const rolledUp = (
  { sections }: Changelog,
  releases: readonly Section[],
  version: Version,
): readonly Section[] => {
  const isCandidate = ({ versions }: Section): boolean => {
    const other = parseVersion(versions[0]!)!;
    return isPrerelease(other) && other.epoch === version.epoch && isSameRelease(other, version);
  };
  const first = releases.findIndex((section) => !isCandidate(section));
  const candidates = releases.slice(0, first === -1 ? releases.length : first);
  return candidates.filter(
    (section) => !sections.some((each) => each !== section && each.line > section.line && each.line <= section.end),
  );
};

const isSameRelease = ({ release: one }: Version, { release: other }: Version): boolean =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, at) => (one[at] ?? 0n) === (other[at] ?? 0n)).every(
    Boolean,
  );

/** What a section says, as it is written: what stands above its groups, and each of them. */
export const groupsOf = (changelog: Changelog, section: Section): readonly WrittenGroup[] => {
  const { lines } = changelog;
  const body = bodyOf(changelog, section);
  const between = (from: number, to: number): readonly (readonly string[])[] => {
    const text = lines.slice(from, to);
    const first = text.findIndex((line) => line.trim() !== "");
    return first === -1 ? [] : [text.slice(first)];
  };
  const [top] = body.groups;
  const head = between(section.headingEnd, top === undefined ? body.last : top.heading.start - 1).map((item) =>
    trimmed(item),
  );
  return [
    ...(head.length === 0 ? [] : [{ title: undefined, items: head }]),
    ...body.groups.flatMap(({ title, heading, last }) => {
      const items = between(heading.lastLine, last);
      return items.length === 0 ? [] : [{ title, items }];
    }),
  ];
};

const trimmed = (lines: readonly string[]): readonly string[] =>
  lines.slice(0, lines.findLastIndex((line) => line.trim() !== "") + 1);
