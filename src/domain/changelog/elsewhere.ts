import type { Line, Outline } from "./outline.ts";

/** What puts releases into a file, or leads to them, in place of headings: `first` is the line of its first section. */
export const toldElsewhere = (outline: Outline, first: number | undefined): readonly Line[] => [
  ...outline.unread,
  ...cogAround(outline, first),
  ...(first === undefined ? linksAway(outline) : []),
];

/** The code of cog that writes the first section, or may write one. https://cog.readthedocs.io/en/latest/running.html */
const cogAround = ({ lines, isVerbatim }: Outline, first = lines.length + 1): readonly Line[] => {
  const has = (mark: string, from: number) => (text: string, at: number) =>
    at >= from && text.includes(mark) && !isVerbatim(at + 1);
  const above = lines.slice(0, first - 1);
  const at = above.findLastIndex(has("[[[cog", 0));
  const isEnded = first <= lines.length && above.some(has("[[[end]]]", at));
  return at === -1 || isEnded ? [] : [{ line: at + 1, text: lines[at]!.trim() }];
};

/** A text that says more than so many lines is more than a link. */
const mostSaid = 6;

/** Of a line that is looked into. */
const longest = 500;

/** Tools have names such as `auto-changelog`. */
const name = "(?<![a-z]-?)(?:releases|change[-_]?(?:s|log)|history|news|release[-_]?notes|what'?s[-_]?new)(?!-?[a-z])";
const path = `(?!\\S*/tree/)[^\\s()<>\`]*${name}[^\\s()<>\`]*`;
const link = new RegExp(
  `https?://${path}|\\]\\(${path}\\)|<${path}>|:doc:\`${path}\`|^\\s*${path}\\.(?:md|rst|txt)\\s*$`,
  "i",
);

/** A path beside it, of a file that is read. */
const beside = /(?:\]\(|<|^\s*)(?![a-z][\w+.-]*:|[/#])(?<path>[^\s()<>`#]+\.(?:md|rst|txt))(?:\)|>|\s*$)/i;

/** The file, relative to the text's own folder, that a text without releases leads to. */
export const leadsTo = (unread: readonly Line[]): string | undefined =>
  unread.map(({ text }) => beside.exec(text.slice(0, longest))?.groups?.path).find((path) => path !== undefined);

/** The same in words: `see the GitHub releases page`. */
const words =
  /\b(?:see|visit|read|check|look|refer|consult|browse|find|found|kept|maintained|managed|tracked|documented|described|listed|published|posted|recorded|available|moved|live[sd]?|use[sd]?|using|(?:is|are)(?: now)? (?:at|in|on))\b[^.:;]{0,60}?(?:\b(?:git(?:hub|lab|ea)|codeberg)(?:'s)? releases?\b|\breleases? (?:page|tab)\b|\breleases section\b|\breleases? (?:on|at|of) (?:git(?:hub|lab|ea)|codeberg)\b)/i;

/** What says that something besides is there: downloads, or the notes of this file once more. */
const besides = /\b(?:also|too|same|as well|cop(?:y|ies|ied)|binar(?:y|ies)|downloads?|wheels?|artifacts?|assets?)\b/i;

/** What a changelog says in which releases may be to come: of older ones, of the next one, of how news gets into it. */
const beginning = /\b(?:older|earlier|previous|prior|before|upcoming|contribut\w*|fragments?)\b/i;
const isHere = /\b(?:is|are|be)\s\w+\sin\sthis\s(?:file|document)\b|scriv-insert|notes start/;

/** A text without releases that does little more than lead to where they are told. */
const linksAway = ({ lines, saysSomething }: Outline): readonly Line[] => {
  const isSaid = (_: string, at: number): boolean => saysSomething(at + 1);
  if (lines.filter(isSaid).length > mostSaid || isHere.test(lines.join("\n"))) return [];
  const at = lines.findIndex(
    (text, index) =>
      text.length < longest &&
      (isSaid(text, index) || /^(?:\[(?!v?\d+\.|unreleased)[^\]]+\]:|\.\. _)/i.test(text)) &&
      (link.test(text) || (words.test(text) && !besides.test(text))) &&
      !beginning.test(text),
  );
  return at === -1 ? [] : [{ line: at + 1, text: lines[at]!.trim() }];
};
