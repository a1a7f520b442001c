/** What was not found, and where: an offset into the text. */
export interface Failure {
  readonly message: string;
  readonly offset: number;
}

/** Reads a text from left to right. */
export interface Scanner {
  readonly text: string;
  /** Where it stands. */
  readonly offset: number;
  /** The first failure. */
  readonly failure: Failure | undefined;
  /** Steps over what a sticky pattern matches here, and returns it. */
  take(pattern: RegExp): string | undefined;
  /** Notes a failure, here or at `offset`, so that a reader can end with `return scanner.fail(…)`. */
  fail(message: string, offset?: number): undefined;
}

export const createScanner = (text: string): Scanner => {
  let offset = 0;
  let failure: Failure | undefined;
  return {
    text,
    get offset() {
      return offset;
    },
    get failure() {
      return failure;
    },
    take(pattern) {
      pattern.lastIndex = offset;
      const found = pattern.exec(text)?.[0];
      if (found !== undefined) offset += found.length;
      return found;
    },
    fail(message, at = offset) {
      failure ??= { message, offset: at };
      return undefined;
    },
  };
};
