import type { Config } from "../config/config.ts";
import { matchesName } from "../config/name-pattern.ts";
import { type Selection, unpublishable } from "../plan/choice.ts";
import { readWish } from "../plan/wish.ts";
import type { Finding } from "../problem/finding.ts";
import { Problem } from "../problem/problem.ts";
import { tagNotGiven } from "../problem/release-tag.ts";
import { fillFormat, type TagFormats } from "../tag/tag-format.ts";
import { readsOwnTags } from "../version-origin/tag-tools.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";

/** What a validation is asked for. */
export interface AimWish {
  readonly mode: "auto" | "branch" | "tag";
  /** Without `refs/tags/`. */
  readonly tag: string | undefined;
  /** Names or globs; empty for all. */
  readonly packages: readonly string[];
  /** Names or globs of what a tag for all does not publish. */
  readonly exclude?: readonly string[];
}

/** What is validated. */
export interface Aim {
  readonly mode: "branch" | "tag";
  /** As it was given; in branch mode `undefined`. */
  readonly tagText: string | undefined;
  /** `undefined` in branch mode, and where the tag names nothing. */
  readonly tag: Selection["tag"];
  /** Those that can be released and are meant. */
  readonly members: readonly Member[];
  /** What the wish names in vain. */
  readonly findings: readonly Finding[];
}

export interface AimContext {
  readonly workspace: Workspace;
  readonly config: Config;
  readonly tagFormats: TagFormats;
}

/** Reads the wish. Packages that are never published are not asked. */
export const readAim = (wish: AimWish, { workspace, config, tagFormats }: AimContext): Aim => {
  const { members } = workspace;
  const mode = wish.mode === "auto" ? (wish.tag === undefined ? "branch" : "tag") : wish.mode;
  const tagText = mode === "tag" ? wish.tag : undefined;
  const context = { members, config, tagFormats };
  const named = attempt(() => readWish({ packages: wish.packages, exclude: [], tag: undefined }, context));
  const tagged = attempt(() =>
    readWish({ packages: [], exclude: [], tag: tagText }, { ...context, isTagNeeded: true }),
  );
  const findings = [
    ...named.findings,
    ...tagged.findings,
    ...(mode === "tag" && tagText === undefined ? [tagNotGiven({})] : []),
  ];
  const tag = tagged.selection?.tag;
  const isLeftOut = ({ name }: Member): boolean => (wish.exclude ?? []).some((pattern) => matchesName(pattern, name));
  const isMeant = (member: Member): boolean =>
    tag?.match.kind === "package"
      ? tag.match.name === member.name
      : tag === undefined || !(readsNamedTags(member, tagFormats) || isLeftOut(member));
  const meant = members
    .filter((member) => unpublishable(member, config) === undefined)
    .filter(({ name }) => wish.packages.length === 0 || wish.packages.some((pattern) => matchesName(pattern, name)))
    .filter(isMeant);
  return { mode, tagText, tag, members: findings.length > 0 ? [] : meant, findings };
};

/** Whether the package's version is made of tags that have its name: a tag for all is no release of it. */
const readsNamedTags = ({ name, rawName, dynamic, tool }: Member, { workspace, usual }: TagFormats): boolean =>
  dynamic.includes("version") &&
  [...workspace, ...usual]
    .filter(({ text }) => text.includes("{name}"))
    .some((format) =>
      [name, rawName].some((each) => readsOwnTags(tool, fillFormat(format, { name: each, version: "" }))),
    );

const attempt = (
  read: () => Selection,
): { readonly selection: Selection | undefined; readonly findings: readonly Finding[] } => {
  try {
    return { selection: read(), findings: [] };
  } catch (error) {
    if (error instanceof Problem) return { selection: undefined, findings: error.findings };
    throw error;
  }
};
