import { parseTagFormat } from "../tag/tag-format.ts";
import { literally } from "./workflows/steps.ts";

/**
 * Patterns of the tags that the formats read, as a workflow's trigger and a ruleset take them; a star stops at a slash.
 * `areLong`: of versions with three numbers alone, so that none is of a tag that moves, such as `v1`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
export const tagPatterns = (formats: readonly string[], areLong: boolean): readonly string[] => [
  ...new Set(formats.flatMap((format) => patternOf(format, areLong ? ".*.*" : ""))),
];

const patternOf = (format: string, more: string): readonly string[] => {
  const parsed = parseTagFormat(format);
  if ("code" in parsed) return [];
  const parts = parsed.pieces.map((piece, at) => {
    if (piece.kind === "text") return literally(piece.text);
    if (piece.kind === "name") return "*";
    const before = parsed.pieces[at - 1];
    // After a letter or an @ it is plain where the version begins.
    return before?.kind === "text" && /[a-z@]$/i.test(before.text) ? `*${more}` : `[0-9]*${more}`;
  });
  return [parts.join("")];
};

/** Patterns, each once, without those whose tags another one has, too. */
export const withoutCovered = (patterns: readonly string[]): readonly string[] => {
  const all = [...new Set(patterns)].map((pattern) => ({ pattern, ...read(pattern) }));
  return all
    .filter((each) => !all.some((other) => other !== each && other.covers.test(each.word)))
    .map(({ pattern }) => pattern);
};

/** Letters that no tag has, for any digit and for any letters, of which only a pattern's own like part has these. */
const [digit, any] = ["\u{E000}", "\u{E001}"];

const read = (pattern: string): { readonly word: string; readonly covers: RegExp } => {
  const parts = [...pattern.matchAll(/\\(.)|\[0-9\]|\*|./gsu)].map(([part, escaped]) => {
    if (part === "*") return { letter: any, matches: "[^/]*" };
    if (part === "[0-9]") return { letter: digit, matches: `[0-9${digit}]` };
    const letter = escaped ?? part;
    return { letter, matches: `\\u{${letter.codePointAt(0)!.toString(16)}}` };
  });
  return {
    word: parts.map(({ letter }) => letter).join(""),
    covers: new RegExp(`^${parts.map(({ matches }) => matches).join("")}$`, "u"),
  };
};
