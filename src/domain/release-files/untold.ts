import type { EntryLine } from "../changelog/write/entry.ts";

/** Lines that the text of a section has neither by their commits or pull requests, as ours do, nor by their words. */
export const untold = <Line extends EntryLine>(lines: readonly Line[], block: string): readonly Line[] => {
  const told = plainWords(block);
  return lines
    .filter(
      ({ references = [] }) => references.length > 0 && !references.some(({ text }) => block.includes(shown(text))),
    )
    .filter(({ text }) => !told.includes(plainWords(text)));
};

/** Of a hash as much as any file shows. */
const shown = (reference: string): string => reference.replace(/^([0-9a-f]{7})[0-9a-f]{33,}$/, "$1");

/** Without letter case, marks and line breaks. */
const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
