import type { Pattern } from "../text/pattern.ts";

/** More places than anybody means. */
const mostTries = 50;

/**
 * A text in which the first occurrence of `from`, at or below a line, says something else that `isRight` finds where it
 * looks: what decides is what its reader then reads. `undefined` where none does.
 */
export const replaceFrom = async (
  text: string,
  { line, from, to }: { readonly line: number; readonly from: string; readonly to: string },
  isRight: (text: string) => Promise<boolean>,
): Promise<string | undefined> => {
  let at = lineStart(text, line) - 1;
  for (let tries = 0; tries < mostTries; tries += 1) {
    at = text.indexOf(from, at + 1);
    if (at === -1) return undefined;
    const replaced = `${text.slice(0, at)}${to}${text.slice(at + from.length)}`;
    if (await isRight(replaced)) return replaced;
  }
  return undefined;
};

const lineStart = (text: string, line: number): number => {
  let at = 0;
  for (let count = 1; count < line; count += 1) {
    const next = text.indexOf("\n", at);
    if (next === -1) return at;
    at = next + 1;
  }
  return at;
};

/** The text with something else in a group of each match. The pattern sees it without byte order mark and carriage returns, as where it is read. */
export const replaceMatches = (
  original: string,
  { pattern, group }: { readonly pattern: Pattern; readonly group: number },
  write: (value: string) => string | undefined,
): string | undefined => {
  const { text, offsets } = plain(original);
  const parts: string[] = [];
  let done = 0;
  for (const { index, text: match, groups } of pattern.matchAll(text)) {
    const value = groups[group];
    if (value === undefined || value === "") continue;
    const written = write(value);
    if (written === undefined) return undefined;
    const start = index + Math.max(0, match.indexOf(value));
    parts.push(original.slice(done, offsets(start)), written);
    done = offsets(start + value.length);
  }
  return parts.join("") + original.slice(done);
};

/** A text as patterns see it, and where its letters stand in the original. */
const plain = (original: string): { readonly text: string; readonly offsets: (at: number) => number } => {
  const mark = original.startsWith("\ufeff") ? 1 : 0;
  const returns = [...original.matchAll(/\r\n/g)].map(({ index }, before) => index - mark - before);
  return {
    text: original.slice(mark).replaceAll("\r\n", "\n"),
    offsets: (at) => {
      const passed = returns.findIndex((place) => place >= at);
      return at + mark + (passed === -1 ? returns.length : passed);
    },
  };
};
