/** By their beginnings, for expressions. */
export const monthNames = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

const blank = (letter: string): string => `(?:${letter}{1,2}|x{1,2}|\\?{1,2})(?![a-z])`;
const blankYear = "(?:y{2,4}|x{2,4}|\\?{2,4})(?![a-z])";

/** Dates that are not filled in: `YYYY-MM-DD`, `2026-XX-XX`, `2026-11-??`, `DD.MM.YYYY`, `November XX, 2026`. */
const templates = [
  `(?:${blankYear}|\\d{4})[-./]${blank("m")}(?:[-./](?:${blank("d")}|\\d\\d?))?`,
  `(?:${blankYear}|\\d{4})[-./]\\d\\d?[-./]${blank("d")}`,
  `${blank("d")}[-./]${blank("m")}[-./](?:${blankYear}|\\d{4})`,
  `${blank("m")}[-./]${blank("d")}[-./](?:${blankYear}|\\d{4})`,
  `(?:${monthNames})[a-z]*\\.? (?:xx?|\\?\\??)(?![a-z])`,
  `(?:xx?|\\?\\??) (?:${monthNames})[a-z]*`,
  "\\d{4}-\\d\\d-00|0000-00-00|\\((?:\\.{3}|\u2026|\\s*)\\)",
].join("|");

/** What people write where a release has no date yet, for expressions, in small letters. */
export const unreleasedWords = [
  "unreleased|not(?: yet)? released(?: yet)?|to be (?:released|announced|determined|decided|confirmed)|tb[acd]\\b|upcoming|pending\\b",
  "(?:in|under) (?:active )?(?:development|progress|preparation)|(?:development|dev|next) version|work in progress|wip\\b|(?:coming )?soon\\b",
  "(?:dev|development|planned|snapshot|draft|unpublished|forthcoming)(?=[^\\p{L}\\p{N}]*$)",
  templates,
].join("|");

// Of small letters: to get ready for both takes V8 three times as long, several milliseconds.
const mark = new RegExp(`(?<![\\p{L}\\p{N}])(?:${unreleasedWords})`, "u");

/** Whether such words stand somewhere behind a version. */
export const isMarkedUnreleased = (text: string): boolean => mark.test(text.toLowerCase());

const alone = new RegExp(
  `^[^\\p{L}\\p{N}?]*(?:(?:release[ -]?)?(?:date|released?)\\W*)?(?:on |is )?(?:${unreleasedWords})[^\\p{L}]*$`,
  "u",
);

/** Whether a line below a heading says that the release is still to come, and nothing else. */
export const saysUnreleased = (line: string): boolean => line.length < 80 && alone.test(line.toLowerCase());
