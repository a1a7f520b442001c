import type { EntryLine } from "../changelog/write/entry.ts";

/** Lines that the text of a section has neither by their commits or pull requests, as ours do, nor by their words. */
export const untold = <Line extends EntryLine>(lines: readonly Line[], block: string): readonly Line[] => {
  const told = plainWords(block);
  return lines
    .filter(({ references = [] }) => references.length > 0 && !references.some(({ text }) => block.includes(text)))
    .filter(({ text }) => !told.includes(plainWords(text)));
};

/** Without letter case, marks and line breaks. */
const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
