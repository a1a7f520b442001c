import { parseTagFormat } from "../tag/tag-format.ts";
import { literally } from "./workflows/steps.ts";

/**
 * Patterns of the tags that the formats read, as a workflow's trigger and a ruleset take them; a star stops at a slash.
 * `areLong`: of versions with three numbers alone, so that none is of a tag that moves, such as `v1`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
export const tagPatterns = (formats: readonly string[], areLong = false): readonly string[] => [
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
