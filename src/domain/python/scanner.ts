/** What was not found, and where: an offset into the text. */
export interface Failure {
  readonly message: string;
  readonly offset: number;
}

/** Reads a text from left to right. */
export class Scanner {
  readonly text: string;
  /** Where it stands. */
  offset = 0;
  /** The first failure. */
  failure: Failure | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Steps over what a sticky pattern matches here, and returns it. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.offset;
    if (!pattern.test(this.text)) return undefined;
    const start = this.offset;
    this.offset = pattern.lastIndex;
    return this.text.slice(start, this.offset);
  }

  /** Steps over one letter, and says whether it stands here. */
  takeLetter(letter: string): boolean {
    const isHere = this.text[this.offset] === letter;
    if (isHere) this.offset += 1;
    return isHere;
  }

  /** Steps over spaces and tabs. */
  skipBlanks(): void {
    while (this.text[this.offset] === " " || this.text[this.offset] === "\t") this.offset += 1;
  }

  /** Notes a failure, here or at `offset`, so that a reader can end with `return scanner.fail(…)`. */
  fail(message: string, offset = this.offset): undefined {
    this.failure ??= { message, offset };
    return undefined;
  }
}
