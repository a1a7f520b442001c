import type { Neighbour } from "../workspace/neighbours.ts";
import { matchTag, type TagMembers } from "./match-tag.ts";
import type { TagFormats } from "./tag-format.ts";

/**
 * The folders of projects that are no part of the workspace and that tags name: what is done there is told with their own releases.
 * `unread` are the tags that are none of the workspace's.
 */
export const ownProjects = (
  neighbours: readonly Neighbour[],
  unread: readonly string[],
  formats: TagFormats,
): readonly string[] => {
  const known: TagMembers = new Map(
    neighbours.flatMap(({ name, version }) => (name === undefined ? [] : [[name, version] as const])),
  );
  const tagged = new Set(
    unread.flatMap((tag) => {
      const match = matchTag(tag, formats, known);
      return match?.kind === "package" ? [match.name] : [];
    }),
  );
  return neighbours.flatMap(({ name, path }) => (name !== undefined && tagged.has(name) ? [path] : []));
};
