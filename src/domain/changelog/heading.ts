import { isValidName, normalizeName, type PackageName } from "../python/name.ts";
import { canonicalVersion } from "../python/version.ts";
import { joinVersion, spacedVersion } from "./spaced-version.ts";
import { isMarkedUnreleased, monthNames as months, unreleasedWords } from "./unreleased.ts";

/** What the heading of a release says. */
export interface VersionHeading {
  /** Canonical. Several where packages of two trains are released as one; none for what is unreleased or no version by PEP 440. */
  readonly versions: readonly string[];
  /** The package whose release it is: a member's name where it can be one, else as written, after PEP 503. */
  readonly name: PackageName | undefined;
  readonly isUnreleased: boolean;
  readonly isYanked: boolean;
  /** Whether a date stands behind the version, as only releases have. */
  readonly isDated: boolean;
  /** Whether it says in words that changes follow, as in `Changes in 1.2.3`: inside of a section, it may head a part of it. */
  readonly isIntroduction: boolean;
  /**
   * Whether the version is written as a release and a number, as in `1.2.3-1`: a post-release, or, as reno and `git describe`
   * write it, the commits since the release.
   */
  readonly mayCountCommits: boolean;
}

/** Finds the package that a heading means by its name or the end of it: `github-copilot` for `agent-framework-github-copilot`. */
export type FindName = (raw: string) => PackageName | undefined;

/** Each of a hundred changelogs is read with the same list. */
const finders = new WeakMap<readonly PackageName[], FindName>();

/** Members by their names, and by the ends of them that no other member has. */
export const nameFinder = (names: readonly PackageName[]): FindName => {
  const finder = finders.get(names) ?? makeFinder(names);
  finders.set(names, finder);
  return finder;
};

const makeFinder = (names: readonly PackageName[]): FindName => {
  const known = new Map<string, PackageName | undefined>();
  for (const name of names) {
    for (let cut = name.indexOf("-"); cut !== -1; cut = name.indexOf("-", cut + 1)) {
      const end = name.slice(cut + 1);
      known.set(end, known.has(end) ? undefined : name);
    }
  }
  for (const name of names) known.set(name, name);
  return (raw) => known.get(normalizeName(raw));
};

/** Longer ones are prose, or an attempt to keep us busy. */
const longestHeading = 500;

const date = new RegExp(
  `\\d{4}[-./]\\d{1,2}[-./](?:\\d|X)|\\b(?:${months})[a-z]*\\.? .*\\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}`,
  "i",
);
const calendarDate = /^\d{4}-\d{2}(?:-\d{2})?$/;
/** What may follow a version, in small letters: marks, a date, or a word about the release. Other words make a sentence of it. */
const tail = new RegExp(
  `^(?:$|\\s*[^\\s\\p{L}\\p{N}]|\\s+(?:released?|yanked|on|${months}|\\d{1,4}[-./\\s]|${unreleasedWords}))`,
  "u",
);

/**
 * Reads a heading of a changelog: `1.2.3`, `v1.2.3 (date)`, `[1.2.3](url) - date [YANKED]`, `Version 1.45.0/0.66b0`,
 * `pkg@1.2.3`, `What's new in 1.2.3`, `2 May 2026: pkg 1.2.3`, `[Unreleased] - 1.2.3` and the like; `undefined` for one that is about something else. A name that stands
 * apart from the version (`pkg 1.2.3`) must be a package's, or a date must follow: `Python 3.14` is no release.
 */
export const readVersionHeading = (markdown: string, findName: FindName): VersionHeading | undefined => {
  if (markdown.length > longestHeading) return undefined;
  const text = plainText(markdown);
  const named = readNamedUnreleased(text, findName);
  if (named !== undefined) return named;
  const [unreleased = ""] = unreleasedHeading.exec(text) ?? [];
  if (unreleased === "" && !/\d/.test(text)) return undefined;
  const rest = text.slice(unreleased.length).replace(/^[^\p{L}\p{N}]+/u, "");
  const release = readDated(rest, findName);
  const words = release?.rest ?? rest;
  if (release === undefined && (unreleased === "" || !isTailOf(text.slice(unreleased.length)))) return undefined;
  return {
    versions: release?.versions ?? [],
    name: release?.name,
    isUnreleased: unreleased !== "" || isMarkedUnreleased(words),
    isYanked: /\byanked\b/i.test(words),
    isDated: date.test(words),
    isIntroduction: introduction.test(rest),
    mayCountCommits: release?.mayCountCommits ?? false,
  };
};

/** What stands between the releases of several packages, and in no parentheses. A path or a version has no blanks around its slash. */
const between = /(?:[,;] | (?:[/&+|]|and) )(?![^()]*\))/;

/** Reads a heading of a release, or of several members' at once, each with its version: `core 1.2 / api 2.3`. */
export const readVersionHeadings = (markdown: string, findName: FindName): readonly VersionHeading[] => {
  const whole = readVersionHeading(markdown, findName);
  if (markdown.length > longestHeading || !between.test(markdown)) return whole === undefined ? [] : [whole];
  const parts = markdown.split(between).flatMap((part): readonly VersionHeading[] => {
    const said = readVersionHeading(part, findName);
    const isMember = said?.name !== undefined && findName(said.name) === said.name;
    return said !== undefined && isMember && said.versions.length > 0 ? [said] : [];
  });
  const names = new Set(parts.map(({ name }) => name));
  const isOfAll = whole !== undefined && whole.name !== parts[0]?.name;
  if (isOfAll || names.size < 2 || names.size < parts.length) return whole === undefined ? [] : [whole];
  const [isDated, isUnreleased] = [date.test(markdown), parts.some((part) => part.isUnreleased)];
  return parts.map((part) => ({ ...part, isDated, isUnreleased }));
};

/** What a heading begins with that is about no version yet. */
const unreleasedHeading =
  /^(?:unreleased|upcoming|not (?:yet )?released(?: yet)?|in development|next(?= (?:release|version)|$)|(?:next|main|master|head|dev(?:elopment)?)(?=[ (:\u2013\u2014-]+unreleased)|latest(?= changes$)|work in progress|wip|tb[adr]|coming soon)(?![\p{L}\p{N}])(?: (?:changes|release|version))?/iu;

/** `pkg Unreleased`, `Unreleased: pkg`: what is to come of one package. */
const readNamedUnreleased = (text: string, findName: FindName): VersionHeading | undefined => {
  const [, before = "", after = ""] =
    /^(?:([\w.-]+?)[\s:/@(-]+unreleased\)?|unreleased[\s:/(\u2013\u2014-]+([\w.-]+?)\)?)$/i.exec(text) ?? [];
  const name = findName(before || after);
  if (name === undefined) return undefined;
  return { ...bare, name, isUnreleased: true };
};

const bare = { versions: [], isYanked: false, isDated: false, isIntroduction: false, mayCountCommits: false };

const isTailOf = (text: string): boolean => tail.test(text.toLowerCase());

/** The text of a heading without links, tags, emphasis, escapes, and the picture or mark that it begins with. */
const plainText = (markdown: string): string =>
  markdown
    .replaceAll(/\]\((?:[^()\\]|\\.|\([^()]*\))*\)/g, "] ")
    .replaceAll(/\]\[[^\][]*\]/g, "] ")
    .replaceAll(/<[^<>]*>|[*`]|\\(?=[!-/:-@[-`{-~])/g, "")
    .replaceAll("[", "")
    .replaceAll("]", " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/(?: ?[/&] ?| and )(?=v?\d)(?!\d{4}-\d\d-)/g, "/")
    .replaceAll(spacedVersion, joinVersion)
    .replace(/^ ?:[a-z_]+:/, "")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .trim();

interface Release {
  readonly versions: readonly string[];
  readonly name: PackageName | undefined;
  readonly mayCountCommits: boolean;
  /** What follows the version. */
  readonly rest: string;
}

const countOfCommits = /^v?\d+(?:\.\d+)+-\d+$/i;

/** What people write before a version where they mean what has changed in it. */
const introduction =
  /^(?:what(?:['\u2019]?s| is) new|new|changes?|changelog|release notes|notes|news|highlights) (?:in|for|of) /i;

const readRelease = (whole: string, findName: FindName): Release | undefined => {
  const text = whole.replace(introduction, "").replace(/^(?:(?:version|release|ver|rel)\b[.:]? ?)+/i, "");
  const [word = ""] = /^[^\s()\u2013\u2014:,]+/.exec(text) ?? [];
  const rest = text.slice(word.length);
  const versions = readVersions(word, rest);
  const mayCountCommits = countOfCommits.test(word);
  if (versions !== undefined) return isTailOf(rest) ? { versions, name: undefined, mayCountCommits, rest } : undefined;
  return readNamed(word, rest, findName) ?? readTitled(word, rest, findName);
};

/** A day, and what sets it apart from a release. One of dots alone may be a calendar version. */
const leadingDate = new RegExp(
  `^(?:\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?\\.? (?:${months})[a-z]*\\.?,? \\d{4}|(?:${months})[a-z]*\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})(?: ?[:,|\u2013\u2014-])?(?: |$)`,
  "i",
);

/** What stands before the name and version of a release: its day, and words such as `Changes in`. */
export const leadIn = (text: string): string => {
  const [day = ""] = leadingDate.exec(text) ?? [];
  const [words = ""] =
    introduction.exec(text.slice(day.length)) ?? /^release\b[.:]? /i.exec(text.slice(day.length)) ?? [];
  return day + words;
};

/** A release that may stand behind its day: it is dated by that as by one that follows. */
const readDated = (text: string, findName: FindName): Release | undefined => {
  const [day = ""] = leadingDate.exec(text) ?? [];
  const release = readRelease(text.slice(day.length), findName);
  return release && { ...release, rest: `${release.rest} ${day}` };
};

/** `1.2.3`, `1.45.0/0.66b0`; an empty list for what only looks like a version. */
const readVersions = (word: string, rest: string): readonly string[] | undefined => {
  const parts = word.split(/[/&]/).map(readVersion);
  if (parts.some((part) => part === undefined)) return undefined;
  // A lone number may count anything, and four digits a year.
  if (/^\d+$/.test(word) && (/^(?:19|20)\d\d$/.test(word) || !(rest === "" || date.test(rest)))) return undefined;
  return parts.flatMap((part) => part ?? []);
};

const readVersion = (word: string): readonly string[] | undefined => {
  const bare = word.replace(/^v\.?(?=\d)/i, "").replace(/[-_.]+$/, "");
  if (!/^\d/.test(bare) || calendarDate.test(bare)) return undefined;
  const version = canonicalVersion(bare);
  if (version !== undefined) return [version];
  return /^\d+\.\d+[\w.+-]*$/.test(bare) ? [] : undefined;
};

/** Of a name that itself has numbers behind hyphens. */
const mostNameEnds = 5;

/** `pkg-1.2.3`, `pkg@1.2.3`, `pkg/v1.2.3`, `pkg==1.2.3`: where the name ends is open, and a member's name decides. */
const readNamed = (word: string, rest: string, findName: FindName): Release | undefined => {
  if (!isTailOf(rest)) return undefined;
  const ends = [...word.matchAll(/(?:[-@/_]|==)(?=v?\d)/gi)].slice(0, mostNameEnds);
  const readings = ends.flatMap(({ index, 0: separator }) => {
    const raw = word.slice(0, index).replace(/^.*\//, "");
    const versions = readVersion(word.slice(index + separator.length));
    if (versions?.[0] === undefined || !isValidName(raw) || !/[a-z]/i.test(raw)) return [];
    const known = findName(raw);
    return known !== undefined || versions[0].includes(".") ? [{ known, raw, versions }] : [];
  });
  const best = readings.find(({ known }) => known !== undefined) ?? readings[0];
  return best && { versions: best.versions, name: best.known ?? normalizeName(best.raw), mayCountCommits: false, rest };
};

/** `pkg 1.2.3`, `Title 1.2.3 (date)`. */
const readTitled = (word: string, after: string, findName: FindName): Release | undefined => {
  const [all = "", next = ""] = /^:? (?:version |v\.? )?([^\s()\u2013\u2014:,]+)/i.exec(after) ?? [];
  const rest = after.slice(all.length);
  const versions = readVersions(next, rest);
  if (versions?.[0] === undefined || !isValidName(word) || !/[a-z]/i.test(word) || !isTailOf(rest)) return undefined;
  const name = findName(word);
  const mayCountCommits = countOfCommits.test(next);
  return name !== undefined || date.test(rest) ? { versions, name, mayCountCommits, rest } : undefined;
};
