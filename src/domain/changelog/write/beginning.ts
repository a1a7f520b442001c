/** What may stand before the words of an item: its mark, what it refers to, its scope, emoji. */
const before =
  /^\s*[-*+\u2022]\s+(?:(?:\[#\d+\]\([^()]*\)|#\d+|[0-9a-f]{7,40}):?\s+)?(?:\*\*[^*]+\*\*:?\s+|\([^()]+\):?\s+)?(?:[^\p{L}\p{N}`\s]+\s+)?/u;

/** Items that make a habit. */
const habit = 5;

/** Programs that write themselves small wherever they stand. */
const small: ReadonlySet<string> = new Set(
  "cibuildwheel conda hatchling mypy nox npm npx pip pipx pnpm pytest setuptools tox uv uvx virtualenv".split(" "),
);

/** Gives an entry the beginning that those of a file have. */
export type Beginning = (text: string) => string;

/**
 * Where items begin with a large letter, all of them but for one in twenty, so does an entry whose first word is one: no name of code, which
 * has digits, dots or large letters inside, and none that the file or its program writes small.
 */
export const beginningForm = (items: readonly string[]): Beginning => {
  const words = items.flatMap((item) => /^\p{L}+/u.exec(item.replace(before, "")) ?? []);
  const exceptions = words.filter((word) => /^\p{Ll}/u.test(word));
  if (words.length < habit || exceptions.length * 20 > words.length) return (text) => text;
  const large = new Set(words.filter((word) => !exceptions.includes(word)));
  const text = items.join("\n");
  const isName = (word: string): boolean =>
    exceptions.includes(word) || (!large.has(largely(word)) && (small.has(word) || text.includes(`\`${word}\``)));
  return (said) => {
    const word = /^(\p{Ll}+)(?:,? |$)/u.exec(said)?.[1];
    return word === undefined || isName(word) ? said : largely(said);
  };
};

const largely = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
