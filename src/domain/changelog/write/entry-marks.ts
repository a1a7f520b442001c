import type { Replacement } from "../../toml/edit.ts";
import type { Changelog } from "../section.ts";
import { blanksAfter } from "./style.ts";
import type { TextLines } from "./text-lines.ts";

const [begin, end] = ["<!-- <START NEW CHANGELOG ENTRY> -->", "<!-- <END NEW CHANGELOG ENTRY> -->"];

/**
 * The mark behind the newest entry, where a release that goes in before a line comes between the marks: it stands behind that then,
 * since what is between them is one entry. https://jupyter-releaser.readthedocs.io/
 */
export const movedEnd = (
  { lines }: Changelog,
  before: number,
  at: TextLines,
): { readonly lines: readonly string[]; readonly edits: readonly Replacement[] } => {
  const [first, last] = [begin, end].map((mark) => lines.findIndex((line) => line.trim() === mark) + 1) as [
    number,
    number,
  ];
  if (first === 0 || first >= before || before >= last) return { lines: [], edits: [] };
  const to = last + blanksAfter(lines, last);
  // At the end of the file the blank lines above it would stay as the last ones.
  const from =
    to < lines.length ? last : lines.findLastIndex((line, index) => index < last - 1 && line.trim() !== "") + 2;
  return { lines: ["", lines[last - 1]!], edits: [at.remove(from, to)] };
};

/** The line before which the first entry goes, where nothing is between the marks. */
export const emptyEntry = ({ lines }: Changelog): number | undefined => {
  const first = lines.findIndex((line) => line.trim() === begin);
  const next = lines.findIndex((line, at) => first !== -1 && at > first && line.trim() !== "");
  return next !== -1 && lines[next]!.trim() === end ? next + 1 : undefined;
};
