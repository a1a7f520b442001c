/** What may stand before the words of an item: its mark, what it refers to, its scope, emoji. */
const before =
  /^\s*[-*+\u2022]\s+(?:(?:\[#\d+\]\([^()]*\)|#\d+|[0-9a-f]{7,40}):?\s+)?(?:\*\*[^*]+\*\*:?\s+|\([^()]+\):?\s+)?(?:[^\p{L}\p{N}`\s]+\s+)?/u;

/** Items that make a habit. */
const habit = 5;

/** Whether the items of a file begin with a large letter, all of them but for one in twenty. */
export const beginLarge = (items: readonly string[]): boolean => {
  const letters = items.flatMap((item) => /^\p{L}/u.exec(item.replace(before, "")) ?? []);
  const small = letters.filter((letter) => /\p{Ll}/u.test(letter)).length;
  return letters.length >= habit && small * 20 <= letters.length;
};

/** Whose first word is one, and no name of code or of a program, which have digits, dots or large letters inside. */
export const largeBeginning = (text: string): string =>
  /^\p{Ll}\p{Ll}*(?:,? |$)/u.test(text) ? text[0]!.toUpperCase() + text.slice(1) : text;
