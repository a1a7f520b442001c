import { matches, parsePattern } from "../workspace/glob.ts";

/** What a ruleset of the forge demands of tags. https://docs.github.com/en/rest/repos/rules */
export interface TagRuleset {
  readonly name: string;
  /** Refs that it is for, as `refs/tags/v*`, `~ALL`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** What it holds tags to, by the forge's names: `creation`, `update`, `deletion`. */
  readonly rules: readonly string[];
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
    ({ include, exclude, rules, isBypassed }) =>
      !isBypassed && rules.includes(rule) && isAmong(include, tag) && !isAmong(exclude, tag),
  );

/** Their wildcards are those of Ruby's `fnmatch`, which stay within a part of the name, but for `**`. */
const isAmong = (patterns: readonly string[], tag: string): boolean =>
  patterns.some((text) => {
    if (text === "~ALL") return true;
    const parsed = parsePattern(text);
    return parsed.ok && matches(parsed.pattern, `refs/tags/${tag}`, { crossesFolders: false });
  });
