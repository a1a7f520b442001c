import type { Config } from "../config/config.ts";
import type { Finding } from "../problem/finding.ts";
import { versionNotTagged } from "../problem/version-tags.ts";
import type { PackageName } from "../python/name.ts";
import { isDevelopment, isLocal, isSameVersion, parseVersion } from "../python/version.ts";
import { matchTag } from "../tag/match-tag.ts";
import { nameTags } from "../tag/name-tags.ts";
import { versionAtEnd } from "../tag/suggest-format.ts";
import type { TagClaims } from "../tag/tag-claims.ts";
import type { TagFormats } from "../tag/tag-format.ts";
import { releasesByTag, tagMembers } from "../tag/tag-owners.ts";
import { ownTagsAdvice, readsOwnTags } from "../version-origin/tag-tools.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { memberPlace } from "./member-place.ts";
import { isWork, type Plan } from "./plan.ts";

export interface OwnTagCheck {
  readonly workspace: Workspace;
  readonly config: Config;
  readonly plan: Pick<Plan, "packages">;
  readonly formats: TagFormats;
  /** Names of all tags. */
  readonly tags: readonly string[];
  readonly claims?: TagClaims | undefined;
  /** Those on the commit that is released, and the tag that the run is about. */
  readonly here: ReadonlySet<string>;
  /** Of packages whose version is made from tags, the tool that makes it. */
  readonly tools: ReadonlyMap<PackageName, string>;
}

/**
 * Packages to publish whose version is made from tags and final, where none of the package's own tags is on the commit.
 * A tag in no format that ends in the version is given the benefit of the doubt.
 */
export const checkOwnTags = (check: OwnTagCheck): readonly Finding[] => {
  const { workspace, config, plan, formats, tags, claims, here, tools } = check;
  const versions = new Map(plan.packages.flatMap(({ name, version }) => (version === null ? [] : [[name, version]])));
  const { releases } = releasesByTag({ tags, formats, workspace, versions, claims });
  const members = tagMembers(workspace.members, versions);
  const taken = new Set(tags.filter((tag) => !here.has(tag)));
  const nameTag = nameTags({ formats, config, workspace, tags, taken, claims })(versions);
  return plan.packages.filter(isWork).flatMap(({ name, version }) => {
    const tool = tools.get(name);
    const parsed = parseVersion(version ?? "");
    if (version === null || tool === undefined || parsed === undefined) return [];
    if (isDevelopment(parsed) || isLocal(parsed)) return [];
    const own = new Set(releases.get(name)?.map(({ tag }) => tag));
    const same = [...here].filter((tag) => {
      const read = matchTag(tag, formats, members)?.version ?? versionAtEnd(tag);
      return read !== undefined && isSameVersion(read, version);
    });
    if (same.some((tag) => own.has(tag) || matchTag(tag, formats, members) === undefined)) return [];
    const member = workspace.members.find((each) => each.name === name)!;
    const prefix = nameTag({ name, version: "0" }).replace(/0$/, "");
    return [
      versionNotTagged({
        package: name,
        version,
        tool,
        foreign: same[0],
        tag: nameTag({ name, version }),
        advice: readsOwnTags(member.tool, prefix)
          ? `leave ${name} out with exclude`
          : ownTagsAdvice(tool, name, prefix),
        place: memberPlace(workspace, member, ["project", "dynamic"]),
      }),
    ];
  });
};
