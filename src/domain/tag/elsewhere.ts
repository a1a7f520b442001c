import { canonicalVersion } from "../python/version.ts";
import type { Neighbour } from "../workspace/neighbours.ts";
import { publishable } from "../workspace/publishable.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { matchTag } from "./match-tag.ts";
import { areSet, parseTagFormats, type TagFormats } from "./tag-format.ts";
import { tagMembers } from "./tag-owners.ts";

/** To whom a tag belongs that is not this workspace's. */
export interface Elsewhere {
  /** Canonical: what the tag says. */
  readonly version: string;
  /** The project's name, or where it has none its folder. */
  readonly name: string;
  /** Of the project, relative to the git top level, with `/`. */
  readonly path: string;
  /** Why it is never released: one clause; `undefined` where it may be. */
  readonly whyNever: string | undefined;
}

export interface ElsewhereQuestion {
  readonly formats: TagFormats;
  readonly workspace: Pick<Workspace, "members" | "above">;
  /** Looked for only where the tag may be one of theirs. */
  readonly neighbours: () => readonly Neighbour[];
}

/**
 * The project elsewhere in the repository that a tag belongs to; `undefined` where it is this workspace's, or nobody's.
 * A tag without a name is the project's at the repository's top, unless a package here has that version, or may have it.
 */
export const tagElsewhere = (
  tag: string,
  { formats, workspace, neighbours }: ElsewhereQuestion,
): Elsewhere | undefined => {
  const here = matchTag(tag, formats, tagMembers(workspace.members));
  if (here?.kind === "package") return undefined;
  const isOurs = ({ version }: { readonly version: string | undefined }): boolean =>
    version === undefined || canonicalVersion(version) === here?.version;
  const isOwn = workspace.above === undefined || areSet(formats) || publishable(workspace).some(isOurs);
  if (here !== undefined && isOwn) return undefined;
  const all = neighbours();
  const top = all.find(({ path }) => path === ".");
  if (here !== undefined) return { version: here.version, name: titleOf(top), path: ".", whyNever: top?.whyNever };
  for (const each of all) {
    const version = versionFor(tag, each, each.path === "." ? "any" : "named");
    if (version !== undefined) return { version, name: titleOf(each), path: each.path, whyNever: each.whyNever };
  }
  return undefined;
};

const titleOf = (neighbour: Neighbour | undefined): string => neighbour?.name ?? neighbour?.path ?? "the top";

/** What a tag says of a neighbour, by the formats that this sets, or where it sets none, the usual ones. */
const versionFor = (
  tag: string,
  { name, version, tagFormats }: Neighbour,
  which: "any" | "named",
): string | undefined => {
  const formats = parseTagFormats(tagFormats, new Map());
  if (!("workspace" in formats)) return undefined;
  const match = matchTag(tag, formats, name === undefined ? new Map() : new Map([[name, version]]));
  return match?.kind === "package" || which === "any" || tagFormats.length > 0 ? match?.version : undefined;
};
