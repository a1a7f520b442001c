import type { PackageName } from "../../domain/python/name.ts";
import { canonicalVersion, compareVersions, parseVersion } from "../../domain/python/version.ts";
import { matchTag } from "../../domain/tag/match-tag.ts";
import { type BareTag, claimsOf, type TagClaims } from "../../domain/tag/tag-claims.ts";
import { areSet, type TagFormats } from "../../domain/tag/tag-format.ts";
import { tagMembers } from "../../domain/tag/tag-owners.ts";
import type { Tag } from "../../domain/validation/past.ts";
import { readVersions } from "../../domain/validation/version.ts";
import { readNeighbours } from "../../domain/workspace/neighbours.ts";
import { resolve } from "../../domain/workspace/path.ts";
import { publishable } from "../../domain/workspace/publishable.ts";
import { sourceReader } from "../../domain/workspace/source-text.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import type { Files } from "../../ports/files.ts";
import type { PastTexts } from "../../ports/past-texts.ts";
import { type PastProject, readPastVersions } from "./past-versions.ts";

export interface ClaimsQuestion {
  readonly workspace: Workspace;
  readonly formats: TagFormats;
  readonly tags: readonly Tag[];
  /** Absolute: git's; `undefined` without git. */
  readonly topLevel: string | undefined;
}

/** Files of so many projects and tags are looked at: the newest tags of them. */
const mostLookedAt = 2_000;
const mostTags = 100;

/**
 * Whose tags without a name are, where several projects of the repository could have made them and nothing is set: at their commits the
 * files tell.
 */
export const readTagClaims = async (
  { workspace, formats, tags, topLevel }: ClaimsQuestion,
  { files, past }: { readonly files: Files; readonly past: Pick<PastTexts, "textsAt"> },
): Promise<TagClaims> => {
  const bare = bareTags(tags, formats, workspace);
  if (topLevel === undefined || areSet(formats) || bare.length === 0 || workspace.above !== undefined) return new Map();
  const projects = await competitors(workspace, files);
  if (projects.length < 2) return new Map();
  const seen = bare.slice(0, Math.min(mostTags, Math.max(1, Math.floor(mostLookedAt / projects.length))));
  const commitOf = new Map(tags.map(({ name, commit }) => [name, commit]));
  const commits = seen.map(({ tag }) => commitOf.get(tag)!);
  const versions = await readPastVersions({ workspace, projects, commits, topLevel }, past);
  const witnesses = projects.map(({ member, path }) => ({
    member,
    versionAt: (tag: string) => versions(path, commitOf.get(tag)!),
  }));
  return claimsOf(seen, witnesses, bare.slice(seen.length));
};

/** The greatest version first. */
const bareTags = (tags: readonly Tag[], formats: TagFormats, { members }: Workspace): readonly BareTag[] => {
  const known = tagMembers(members);
  return tags
    .flatMap(({ name: tag }) => {
      const match = matchTag(tag, formats, known);
      return match?.kind === "workspace" ? [{ tag, version: match.version }] : [];
    })
    .toSorted((a, b) => compareVersions(parseVersion(b.version)!, parseVersion(a.version)!));
};

/** Who may have made them; none where they are of a package at the repository's top, or where all packages have one version. */
const competitors = async (workspace: Workspace, files: Files): Promise<readonly PastProject[]> => {
  const members = publishable(workspace);
  const { prefix } = workspace;
  if (prefix === "" && members.some(({ path }) => path === ".")) return [];
  const own = members.map(({ name, path }) => ({ member: name, name, path: resolve(prefix, path) || "." }));
  const beside = prefix === "" ? [] : readNeighbours(files, workspace);
  const others = beside.flatMap(({ name, path, whyNever }): readonly PastProject[] =>
    name === undefined || whyNever !== undefined ? [] : [{ member: undefined, name, path }],
  );
  if (others.length > 0) return [...own, ...others];
  const { versions } = await readVersions({ workspace, members, read: sourceReader(files, workspace) });
  const each = (name: PackageName): string | undefined => canonicalVersion(versions.get(name)?.version ?? "");
  return new Set(members.map(({ name }) => each(name))).size === 1 ? [] : own;
};
