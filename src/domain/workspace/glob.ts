type Token =
  | { readonly kind: "letter"; readonly letter: string }
  | { readonly kind: "any" }
  | { readonly kind: "set"; readonly isNegated: boolean; readonly ranges: readonly (readonly [string, string])[] }
  | { readonly kind: "star" }
  | { readonly kind: "tree" };

/** A compiled glob. */
export interface Pattern {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether it is a plain path, without `?`, `*` or `[`. */
  readonly isLiteral: boolean;
  /** What every match begins and ends with: most paths are told from it. */
  readonly start: string;
  readonly end: string;
}

/** A pattern, or what is wrong with the text. */
export type ParsedPattern =
  | { readonly ok: true; readonly pattern: Pattern }
  | { readonly ok: false; readonly message: string };

const rangesOf = (letters: readonly string[]): readonly (readonly [string, string])[] => {
  const ranges: (readonly [string, string])[] = [];
  for (let index = 0; index < letters.length; index++) {
    const letter = letters[index]!;
    const last = letters[index + 1] === "-" ? letters[index + 2] : undefined;
    ranges.push([letter, last ?? letter]);
    if (last !== undefined) index += 2;
  }
  return ranges;
};

/** The set that opens at `start`, and where the text goes on after it. A `]` at its beginning stands for itself. */
const readSet = (letters: readonly string[], start: number): { token: Token; next: number } | undefined => {
  const isNegated = letters[start + 1] === "!";
  const first = start + (isNegated ? 2 : 1);
  const end = letters.indexOf("]", first + 1);
  if (end === -1) return undefined;
  return { token: { kind: "set", isNegated, ranges: rangesOf(letters.slice(first, end)) }, next: end + 1 };
};

const wrongStars = "wildcards are `*`, or `**` as a whole part of the path";

/** The stars that begin at `start`. A `**` takes the `/` after it along, as it stands for no folder, too. */
const readStars = (letters: readonly string[], start: number): { token: Token; next: number } | undefined => {
  let end = start;
  while (letters[end] === "*") end += 1;
  if (end - start === 1) return { token: { kind: "star" }, next: end };
  const isWholePart = (start === 0 || letters[start - 1] === "/") && (end === letters.length || letters[end] === "/");
  return end - start === 2 && isWholePart ? { token: { kind: "tree" }, next: end + 1 } : undefined;
};

const isWild = ({ kind }: Token): boolean => kind !== "letter";

const textOf = (tokens: readonly Token[]): string =>
  tokens.map((token) => (token.kind === "letter" ? token.letter : "")).join("");

/**
 * Reads a glob as uv does, by the Rust crate's rules: `?`, `*`, `**` as a whole part, `[a-z]`, `[!a-z]`; no braces, no
 * negation, no escapes but `[*]`; case counts. https://docs.rs/glob/0.3.4/glob/struct.Pattern.html
 */
export const parsePattern = (text: string): ParsedPattern => {
  const letters = Array.from(text);
  const tokens: Token[] = [];
  for (let index = 0; index < letters.length; ) {
    const letter = letters[index]!;
    if (letter !== "*" && letter !== "[") {
      tokens.push(letter === "?" ? { kind: "any" } : { kind: "letter", letter });
      index += 1;
      continue;
    }
    const read = letter === "*" ? readStars(letters, index) : readSet(letters, index);
    if (read === undefined) return { ok: false, message: letter === "*" ? wrongStars : "a `[` has no `]`" };
    tokens.push(read.token);
    index = read.next;
  }
  const start = textOf(tokens.slice(0, tokens.findIndex(isWild)));
  const end = textOf(tokens.slice(tokens.findLastIndex(isWild) + 1));
  return { ok: true, pattern: { text, tokens, isLiteral: !/[?*[]/.test(text), start, end } };
};

const isIn = (ranges: readonly (readonly [string, string])[], letter: string): boolean => {
  const point = letter.codePointAt(0)!;
  return ranges.some(([first, last]) => first.codePointAt(0)! <= point && point <= last.codePointAt(0)!);
};

const takes = (token: Token, letter: string, crossesFolders: boolean): boolean => {
  if (token.kind === "letter") return token.letter === letter;
  if (token.kind === "tree") return true;
  if (letter === "/" && !crossesFolders) return false;
  return token.kind !== "set" || isIn(token.ranges, letter) !== token.isNegated;
};

/** Marks the tokens that can be reached without another letter; a `**` is left at the start of a part only. */
const leaveStars = (tokens: readonly Token[], reached: boolean[], isAtStart: boolean): void => {
  for (const [index, { kind }] of tokens.entries()) {
    if (reached[index] && (kind === "star" || (kind === "tree" && isAtStart))) reached[index + 1] = true;
  }
};

/**
 * Whether a pattern matches a whole path. With `crossesFolders`, `*`, `?` and sets match `/`, too, as in uv's
 * `exclude`. Time grows with the product of both lengths, whatever the pattern.
 */
export const matches = (pattern: Pattern, path: string, { crossesFolders }: { crossesFolders: boolean }): boolean => {
  const { tokens, text, isLiteral, start, end } = pattern;
  if (isLiteral) return text === path;
  if (!path.startsWith(start) || !path.endsWith(end)) return false;
  if (text === "*") return crossesFolders || !path.includes("/");
  let reached: boolean[] = [true];
  let isAtStart = true;
  for (const letter of path) {
    leaveStars(tokens, reached, isAtStart);
    const next: boolean[] = [];
    for (const [index, token] of tokens.entries()) {
      if (!reached[index] || !takes(token, letter, crossesFolders)) continue;
      next[token.kind === "star" || token.kind === "tree" ? index : index + 1] = true;
    }
    reached = next;
    isAtStart = letter === "/";
  }
  leaveStars(tokens, reached, true);
  return reached[tokens.length] === true;
};
