import type { Config } from "../config/config.ts";
import { isGlob } from "../config/glob.ts";
import { matchesName } from "../config/name-pattern.ts";
import type { Finding, Remedy } from "../problem/finding.ts";
import { notPublishable, patternMatchesNothing } from "../problem/plan.ts";
import { Problem } from "../problem/problem.ts";
import { normalizeName, type PackageName } from "../python/name.ts";
import type { Elsewhere } from "../tag/elsewhere.ts";
import { fitsNone } from "../tag/fits-none.ts";
import { matchTag, type TagMatch } from "../tag/match-tag.ts";
import type { TagFormats } from "../tag/tag-format.ts";
import { tagMembers } from "../tag/tag-owners.ts";
import { nearest } from "../text/nearest.ts";
import type { Member } from "../workspace/workspace.ts";
import { type Selection, unpublishable } from "./choice.ts";

/** What a run is asked to publish, as the inputs say it. */
export interface Wish {
  /** Names or globs; empty for all that can be. */
  readonly packages: readonly string[];
  /** Names or globs. */
  readonly exclude: readonly string[];
  /** Without `refs/tags/`. Not read where there are `packages`. */
  readonly tag: string | undefined;
  /** What a release commit has made due; `undefined` where all may be published that is not on the index. */
  readonly prepared?: ReadonlySet<PackageName> | undefined;
}

export interface WishContext {
  readonly members: readonly Member[];
  readonly config: Config;
  readonly tagFormats: TagFormats;
  /** To whom the tag belongs where that is not this workspace: it chooses none of its packages. */
  readonly elsewhere?: Elsewhere | undefined;
  /** Whether a tag has to be read whatever `packages` says. */
  readonly isTagNeeded?: boolean;
}

/** Reads the inputs against the workspace. Throws a `Problem` with all that names nothing that could be published. */
export const readWish = ({ packages, exclude, tag, prepared }: Wish, context: WishContext): Selection => {
  const text = packages.length > 0 ? undefined : tag;
  const match = text === undefined ? undefined : readTag(text, context);
  const findings = [
    ...matchNothing("packages", packages, context),
    ...matchNothing("exclude", exclude, context),
    ...(text !== undefined && match === undefined
      ? [
          fitsNone(text, context.tagFormats, {
            members: tagMembers(
              context.members.filter((member) => unpublishable(member, context.config) === undefined),
            ),
            hasPackages: context.isTagNeeded !== true,
          }),
        ]
      : []),
    ...packages
      .filter((pattern) => !isGlob(pattern))
      .flatMap((name) => inVain({ input: "packages", remedy: "call" }, name, context)),
    ...[...(prepared ?? [])].flatMap((name) =>
      inVain({ input: "the release commit", remedy: "commit" }, name, context),
    ),
    ...(match?.kind === "package" ? inVain({ input: `the tag ${text}`, remedy: "tag" }, match.name, context) : []),
  ];
  if (findings.length > 0) throw new Problem(findings);
  return { packages, exclude, prepared, tag: text === undefined || match === undefined ? undefined : { text, match } };
};

const readTag = (text: string, { members, tagFormats, elsewhere }: WishContext): TagMatch | undefined =>
  elsewhere === undefined
    ? matchTag(text, tagFormats, tagMembers(members))
    : { kind: "package", name: elsewhere.name, version: elsewhere.version };

const namesOf = ({ members }: WishContext): readonly string[] => members.map(({ name }) => name);

const matchNothing = (input: string, patterns: readonly string[], context: WishContext): readonly Finding[] => {
  const names = namesOf(context);
  return patterns
    .filter((pattern) => !names.some((name) => matchesName(pattern, name)))
    .map((pattern) => {
      const groups = [...context.config.groups.values()]
        .filter(({ packages }) => packages.includes(pattern))
        .map(({ name }) => name);
      return patternMatchesNothing({ input, pattern, nearest: nearest(normalizeName(pattern), names), groups });
    });
};

interface Asked {
  readonly input: string;
  /** Where another name would be given. */
  readonly remedy: Remedy;
}

const inVain = (asked: Asked, name: string, { members, config }: WishContext): readonly Finding[] => {
  const member = members.find((each) => each.name === normalizeName(name));
  const why = member && unpublishable(member, config);
  return why === undefined ? [] : [notPublishable({ ...asked, name: normalizeName(name), reason: why.reason })];
};
