import { inertLine } from "../domain/text/inert-line.ts";

/** Made when it is first needed: making it takes a quarter of an empty process's time. */
let segmenter: Intl.Segmenter | undefined;

const graphemes = (text: string): Iterable<Intl.SegmentData> => {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text);
};

/** Blocks whose characters take two columns. https://www.unicode.org/reports/tr11/ */
const wide =
  "[\\u1100-\\u115f\\u231a\\u231b\\u2329\\u232a\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{16fe0}-\\u{18cff}\\u{1b000}-\\u{1b2ff}\\u{20000}-\\u{3fffd}\\p{Emoji_Presentation}]|\\ufe0f";
const combining = "^[\\p{M}\\p{Cf}]+$";

/** Made when they are first needed: as literals they would be built where they are only read. */
let patterns: { readonly wide: RegExp; readonly combining: RegExp } | undefined;

const widthOf = (grapheme: string): number => {
  patterns ??= { wide: new RegExp(wide, "u"), combining: new RegExp(combining, "u") };
  if (patterns.combining.test(grapheme)) return 0;
  return patterns.wide.test(grapheme) ? 2 : 1;
};

/** How many columns of a terminal a line takes. */
export const columns = (text: string): number => {
  if (/^[ -~]*$/.test(text)) return text.length;
  let sum = 0;
  for (const { segment } of graphemes(text)) sum += widthOf(segment);
  return sum;
};

/** The text made inert, and cut with an ellipsis where it takes more than `width` columns. */
export const clip = (text: string, width: number): string => {
  // Longer than any grapheme needs, so that a line of megabytes costs nothing.
  const shown = inertLine(text.slice(0, 8 * width + 8));
  if (columns(shown) <= width) return shown;
  if (width < 1) return "";
  let cut = "";
  let sum = 1;
  for (const { segment } of graphemes(shown)) {
    sum += widthOf(segment);
    if (sum > width) break;
    cut += segment;
  }
  return `${cut}…`;
};

/** The same, cut in the middle: of names that begin alike, the ends tell which is which. */
const clipMiddle = (text: string, width: number): string => {
  const shown = inertLine(text);
  if (columns(shown) <= width) return shown;
  const letters = [...graphemes(shown)].map(({ segment }) => segment);
  const head = upTo(letters, Math.ceil((width - 1) / 2));
  const tail = upTo(letters.toReversed(), width - 1 - columns(head.join("")));
  return width < 1 ? "" : [...head, "…", ...tail.toReversed()].join("");
};

/** As many as fit. */
const upTo = (letters: readonly string[], width: number): readonly string[] => {
  let left = width;
  const end = letters.findIndex((letter) => {
    left -= widthOf(letter);
    return left < 0;
  });
  return end < 0 ? letters : letters.slice(0, end);
};

const filled = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - columns(text)));

/** The text cut or filled up to exactly `width` columns. */
export const cell = (text: string, width: number): string => filled(clip(text, width), width);

/** The same of a name, cut in the middle. */
export const middleCell = (text: string, width: number): string => filled(clipMiddle(text, width), width);
