import { parseVersion } from "../../python/version.ts";
import type { Heading, Outline } from "../outline.ts";
import type { Changelog, Section } from "../section.ts";
import { headingLike, headingText } from "./adornment.ts";
import { dateLike, findDate } from "./date-form.ts";
import type { ReleaseEntry } from "./entry.ts";

/** A heading that leads to releases, with what the next one of its kind says. */
export interface Lead {
  readonly before: Heading;
  readonly lines: readonly string[];
}

/**
 * The heading that a release needs above its own, where those of the file stand below their day, year or version line and it is of
 * another one than the newest; `undefined` where it goes below the heading that is there.
 */
export const newLead = ({ outline, lines }: Changelog, newest: Section, entry: ReleaseEntry): Lead | undefined => {
  const before = outline.headings.findLast(({ line }) => line < newest.line);
  if (before === undefined || before.level >= newest.level) return undefined;
  for (let line = before.lastLine + 1; line < newest.line; line += 1) if (outline.saysSomething(line)) return undefined;
  const own = lines.slice(before.line - 1, before.lastLine);
  const text = headingText(own);
  const next = isTitle(before, outline, text) ? text : nextOf(text, newest, entry);
  return next === text ? undefined : { before, lines: headingLike(own, next) };
};

/** Whether it heads the whole file, in words. */
const isTitle = ({ level }: Heading, { headings }: Pick<Outline, "headings">, text: string): boolean =>
  level === 1 &&
  headings.filter((each) => each.level === level).length === 1 &&
  /\p{L}{2}/u.test(text.replace(findDate(text) ?? "", ""));

const nextOf = (text: string, { versions }: Section, { version, date }: ReleaseEntry): string => {
  const day = findDate(text);
  if (day !== undefined) return text.replace(day, dateLike(date, day));
  if (/^\W*20\d\d\W*$/.test(text)) return text.replace(/20\d\d/, date.slice(0, 4));
  const [old, now] = [versions[0]!, version].map((each) => parseVersion(each)!.release);
  for (const count of [2, 1]) {
    const line = old!.slice(0, count).join("\\.");
    const written = new RegExp(`(?<![\\d.])${line}(?=\\.x(?![\\w.])|\\W*$)`, "i");
    if (written.test(text)) return text.replace(written, now!.slice(0, count).join("."));
  }
  return text;
};
