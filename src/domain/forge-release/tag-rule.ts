import { matches, parsePattern } from "../workspace/glob.ts";

export interface NameRule {
  readonly operator: "starts_with" | "ends_with" | "contains";
  readonly pattern: string;
  /** Names that are so are refused, and not the others. */
  readonly isNegated: boolean;
}

/** What a ruleset of the forge demands of tags. https://docs.github.com/en/rest/repos/rules */
export interface TagRuleset {
  readonly name: string;
  /** Refs that it is for, as `refs/tags/v*`, `~ALL`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** What it holds tags to, by the forge's names: `creation`, `update`, `deletion`. */
  readonly rules: readonly string[];
  /** How it wants names to be. Regular expressions of the forge's kind are left to the forge. */
  readonly names: readonly NameRule[];
  /** Whether it lets this token pass. */
  readonly isBypassed: boolean;
}

/** The first ruleset that forbids this token to do that to the tag. */
export const forbidding = (
  rulesets: readonly TagRuleset[],
  tag: string,
  rule: "creation" | "deletion",
): TagRuleset | undefined =>
  rulesets.find(
    ({ include, exclude, rules, names, isBypassed }) =>
      !isBypassed &&
      isAmong(include, tag) &&
      !isAmong(exclude, tag) &&
      (rules.includes(rule) || (rule === "creation" && names.some((each) => !isNamedSo(tag, each)))),
  );

const isNamedSo = (tag: string, { operator, pattern, isNegated }: NameRule): boolean => {
  const tells = {
    starts_with: tag.startsWith(pattern),
    ends_with: tag.endsWith(pattern),
    contains: tag.includes(pattern),
  };
  return tells[operator] !== isNegated;
};

/** Their wildcards are those of Ruby's `fnmatch`, which stay within a part of the name, but for `**`. */
const isAmong = (patterns: readonly string[], tag: string): boolean =>
  patterns.some((text) => {
    if (text === "~ALL") return true;
    const parsed = parsePattern(text);
    return parsed.ok && matches(parsed.pattern, `refs/tags/${tag}`, { crossesFolders: false });
  });
