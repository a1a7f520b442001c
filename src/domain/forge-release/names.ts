import type { Finding } from "../problem/finding.ts";
import { tagElsewhere, tagForbidden, tagUnfit } from "../problem/forge-tag.ts";
import { isTagName } from "../tag/tag-format.ts";
import type { ForgeTag } from "./forge-release.ts";
import { forbidding, type TagRuleset } from "./tag-rule.ts";

/** What is known of the names before the first is used. */
export interface NameCheck {
  readonly names: readonly string[];
  /** That of them which is not of a package. */
  readonly umbrella?: string | undefined;
  /** The one that was given, where nothing else was. */
  readonly byTag?: string | undefined;
  /** Full hash that they are to lead to. */
  readonly commit: string;
  readonly there: ReadonlyMap<string, ForgeTag>;
  readonly rulesets: readonly TagRuleset[];
}

/** All that speaks against the tags. Anything at all means that none of them is made. */
export const checkNames = ({ names, umbrella, byTag, commit, there, rulesets }: NameCheck): readonly Finding[] => {
  const missing = names.filter((tag) => !there.has(tag));
  const forbidden = Map.groupBy(
    missing.flatMap((tag) => {
      const ruleset = forbidding(rulesets, tag, "creation");
      return ruleset === undefined ? [] : [{ tag, ruleset: ruleset.name }];
    }),
    ({ ruleset }) => ruleset,
  );
  const of = (tag: string) => (tag === byTag ? "checkout" : tag === umbrella ? "umbrella" : undefined);
  return [
    ...checkSpelling(names, umbrella),
    ...[...there.values()]
      .filter((tag) => tag.commit !== commit)
      .map(({ name, commit: at }) =>
        tagElsewhere({
          tag: name,
          there: at,
          wanted: commit,
          of: of(name),
          ruleset: forbidding(rulesets, name, "deletion")?.name,
        }),
      ),
    ...[...forbidden].map(([ruleset, tags]) => tagForbidden({ ruleset, tags: tags.map(({ tag }) => tag) })),
  ];
};

/** What git refuses, and names that a disk or git could not keep apart. */
const checkSpelling = (names: readonly string[], umbrella: string | undefined): readonly Finding[] => {
  const findings: Finding[] = [];
  const unfit = (tag: string, why: string, beside = tag): void => {
    findings.push(tagUnfit({ tag, why, isOfUmbrella: umbrella === tag || umbrella === beside }));
  };
  const seen = new Set<string>();
  for (const tag of names) {
    if (!isTagName(tag)) unfit(tag, "git refuses such a name");
    else if (seen.has(tag)) unfit(tag, "two parts of this release would have it");
    seen.add(tag);
  }
  for (const tag of seen) {
    const around = names.find((other) => tag.startsWith(`${other}/`));
    if (around !== undefined)
      unfit(tag, `git cannot keep it beside the tag ${around}, which would have to be a folder`, around);
  }
  return findings;
};
