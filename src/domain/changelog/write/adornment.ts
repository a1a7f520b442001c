const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** How many columns a text takes, as docutils counts them for the lines around titles. */
const columns = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/\p{Mn}/u.test(letter) ? 0 : wide.test(letter) ? 2 : 1), 0);

/**
 * The lines of a heading with another text. The marks before it stay; lines around it become as long as the text, or stay as
 * long as they were where they are longer by habit.
 */
export const headingLike = (lines: readonly string[], text: string): readonly string[] => {
  if (lines.length === 1) {
    const marks = /^ {0,3}#{1,6}[ \t]+/.exec(lines[0]!)?.[0];
    // Without marks it is a heading by its bold text.
    return [marks === undefined && !/^(?:\*\*|__)/.test(text) ? `**${text}**` : (marks ?? "") + text];
  }
  const title = lines[lines.length - 2]!;
  const indent = /^ */.exec(title)![0];
  // An indented title has as much room behind it.
  const isFitted = ({ length }: string): boolean =>
    length === columns(title.trimEnd()) || length === columns(title.trim()) + 2 * indent.length;
  const least = columns(text) + 2 * indent.length;
  const adornment = (line: string): string => {
    const bare = line.trim();
    return bare[0]!.repeat(isFitted(bare) ? least : Math.max(least, bare.length));
  };
  return lines.map((line, at) => (at === lines.length - 2 ? indent + text : adornment(line)));
};

/** The text of a heading as it is written, without the marks. */
export const headingText = (lines: readonly string[]): string => {
  if (lines.length > 1) return lines[lines.length - 2]!.trim();
  const text = lines[0]!.replace(/^ {0,3}#{1,6}(?=[ \t]|$)/, "").trim();
  let end = text.length;
  while (text[end - 1] === "#") end -= 1;
  return end < text.length && (end === 0 || /[ \t]/.test(text[end - 1]!)) ? text.slice(0, end).trim() : text;
};
