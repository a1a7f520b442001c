/** What a pattern matched. */
export interface Match {
  /** From 0, in the text. */
  readonly index: number;
  readonly text: string;
  /** By position from 1 on, at its own; `undefined` for a group that took no part. */
  readonly groups: readonly (string | undefined)[];
}

/** A regular expression that a user wrote. */
export interface Pattern {
  readonly source: string;
  /** How many capture groups it has. */
  readonly groupCount: number;
  /** Positions of the named groups, from 1. */
  readonly names: ReadonlyMap<string, number>;
  test(text: string): boolean;
  matchAll(text: string): Iterable<Match>;
}

/** Why a regular expression cannot be used. */
export interface PatternFault {
  readonly why: string;
}

/**
 * Reads a regular expression in RE2's syntax, which takes time linear in the text: a user's pattern can then stop no run.
 * `^` and `$` stand for the ends of a line; `(?P<name>…)` and `(?<name>…)` name a group; there are no back-references and
 * no look-arounds. Each match may cost the rest of the text: take no more of them than are needed. https://github.com/google/re2/wiki/Syntax
 */
export const compilePattern = async (source: string): Promise<Pattern | PatternFault> => {
  const { RE2JS } = await import("re2js");
  try {
    const compiled = RE2JS.compile(source, RE2JS.MULTILINE);
    return {
      source,
      groupCount: compiled.groupCount(),
      names: new Map(Object.entries(compiled.namedGroups())),
      test: (text) => compiled.test(text),
      *matchAll(text) {
        for (const match of compiled.matchAll(text)) {
          const groups: readonly (string | null | undefined)[] = match;
          yield { index: match.index ?? 0, text: match[0], groups: groups.map((group) => group ?? undefined) };
        }
      },
    };
  } catch (error) {
    if (!Error.isError(error)) throw error;
    return { why: error.message.replace("error parsing regexp: ", "").replace("`(?m)", "`") };
  }
};
