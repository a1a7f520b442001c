import type { Finding } from "../problem/finding.ts";
import { tagFormatAssumed, tagIsNotVersion, tagOfRootAlone } from "../problem/tag.ts";
import type { PackageName } from "../python/name.ts";
import { isSameVersion } from "../python/version.ts";
import { matchSetFormat } from "../tag/match-tag.ts";
import { isOfTop } from "../tag/private-top.ts";
import { placeFor } from "../tag/suggest-format.ts";
import {
  defaultTagFormats,
  fillFormat,
  formatTag,
  namesPackage,
  type TagFormat,
  type TagFormats,
} from "../tag/tag-format.ts";
import { tagMembers } from "../tag/tag-owners.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import type { Choice, Selection } from "./choice.ts";
import { memberPlace } from "./member-place.ts";
import { isReleasable } from "./plan.ts";

export interface TagCheck {
  readonly tag: NonNullable<Selection["tag"]>;
  readonly tagFormats: TagFormats;
  readonly workspace: Workspace;
  readonly choices: ReadonlyMap<PackageName, Choice>;
  /** Canonical. */
  readonly versions: ReadonlyMap<PackageName, string>;
}

/** What the tag leaves open, and where its version is not the package's. */
export const checkTag = (check: TagCheck): readonly Finding[] => [...checkFormat(check), ...checkTagVersion(check)];

/** Where the tag is read by a format that nobody has set. */
const checkFormat = ({ tag: { text, match }, tagFormats, workspace: { members } }: TagCheck): readonly Finding[] => {
  if (matchSetFormat(text, tagFormats, tagMembers(members)) !== undefined) return [];
  const format = formatIn(tagFormats.usual, { text, match }, members);
  return format === undefined ? [] : [tagFormatAssumed({ tag: text, format: format.text })];
};

/** The first of the formats by which the tag names what it was taken for. */
const formatIn = (
  formats: readonly TagFormat[],
  { text, match }: TagCheck["tag"],
  members: readonly Member[],
): TagFormat | undefined =>
  formats.find((each) => {
    const read = matchSetFormat(text, { workspace: [each], usual: [], packages: new Map() }, tagMembers(members));
    return read?.kind === match.kind;
  });

/**
 * Where the tag's version is not the package's. A workspace tag must have the version of every package to publish, or that
 * of the root: of one that is published, or else of one that is ahead of every package, as an application's is. A root that
 * is neither may have its version from `uv init`. Versions that are not known are another finding.
 */
const checkTagVersion = ({ tag, tagFormats, workspace, choices, versions }: TagCheck): readonly Finding[] => {
  const { match, text } = tag;
  const agrees = ({ name }: Member): boolean => isSameVersion(versions.get(name) ?? match.version, match.version);
  const tagOf = ({ name }: Member): readonly string[] => {
    const version = versions.get(name);
    return version === undefined ? [] : [formatTag(tagFormats, { name, version })];
  };
  // What a workflow waits for is the form of the tag that started it.
  const own = formatIn([...tagFormats.workspace, ...tagFormats.usual], tag, workspace.members);
  // A version that is on the index waits for no tag.
  const alike = (all: readonly Member[]): readonly string[] => {
    const members = all.filter(({ name }) => choices.get(name)!.status !== "published");
    const tags = own && members.map(({ name }) => fillFormat(own, { name, version: versions.get(name)! }));
    const [first, ...others] = new Set(tags);
    return first !== undefined && others.length === 0 ? [first] : [...new Set(members.flatMap(tagOf))];
  };
  const disagree = (member: Member, tags: readonly string[], naming?: string): Finding =>
    tagIsNotVersion({
      naming,
      tag: text,
      tagVersion: match.version,
      tags,
      root: undefined,
      package: {
        name: member.name,
        version: versions.get(member.name)!,
        isDynamic: member.version === undefined,
        place: memberPlace(workspace, member, ["project", "version"]),
      },
    });
  const having = (...statuses: readonly Choice["status"][]): readonly Member[] =>
    workspace.members.filter(({ name }) => statuses.includes(choices.get(name)!.status));
  const isPublic = ({ name }: Member): boolean => isReleasable(choices.get(name)!);

  if (match.kind === "package") {
    return workspace.members
      .filter(({ name }) => name === match.name)
      .filter((member) => !agrees(member))
      .map((member) => disagree(member, alike([member])));
  }
  const root = workspace.members.find((member) => member.path === "." && agrees(member));
  const toPublish = having("publish", "complete");
  if (root !== undefined && isPublic(root)) return [];
  const packages = workspace.members.filter(isPublic).map(({ name }) => versions.get(name));
  if (root !== undefined && isOfTop({ top: versions.get(root.name), packages, tagged: [match.version] })) {
    const others = toPublish.map(({ name }) => ({ name, version: versions.get(name)! }));
    return others.length === 0 ? [] : [tagOfRootAlone({ tag: text, root: root.name, others })];
  }
  const naming = wayToName(toPublish, { tagFormats, versions });
  const all = [...toPublish, ...having("published", "development")];
  if (all.length > 0 && !all.some(agrees)) {
    const only = all.length === 1 ? all[0] : undefined;
    // A tag of its own would release a development version, too.
    const tags = alike(toPublish.length > 0 ? toPublish : all);
    return [
      only === undefined
        ? tagIsNotVersion({
            tag: text,
            tagVersion: match.version,
            package: undefined,
            root: root?.name,
            tags,
            naming,
          })
        : disagree(only, tags),
    ];
  }
  // One that agrees would wait for its own tag, too, where the workspace's is given up.
  const each = toPublish.flatMap(tagOf);
  return toPublish.filter((member) => !agrees(member)).map((member) => disagree(member, each, naming));
};

/** What to set so that tags name packages, where packages that are to be published have several versions and none is named. */
const wayToName = (
  members: readonly Member[],
  { tagFormats, versions }: Pick<TagCheck, "tagFormats" | "versions">,
): string | undefined => {
  const areApart = new Set(members.flatMap(({ name }) => versions.get(name) ?? [])).size > 1;
  const { workspace, packages } = tagFormats;
  if (!areApart || workspace.some(namesPackage) || members.some(({ name }) => packages.has(name))) return undefined;
  const all = [defaultTagFormats[0]!, ...workspace.map(({ text }) => text)].map((each) => JSON.stringify(each));
  return `tag-format = [${all.join(", ")}] ${placeFor(tagFormats)}`;
};
