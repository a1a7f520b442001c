import type { Config } from "../../domain/config/config.ts";
import type { Environment } from "../../domain/environment/child.ts";
import { memberPlace } from "../../domain/plan/member-place.ts";
import { presenceOf, releasesOf } from "../../domain/plan/released.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { nothingDue, versionNotTold } from "../../domain/problem/prepared.ts";
import { named } from "../../domain/problem/shown.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { canonicalVersion, isSameVersion } from "../../domain/python/version.ts";
import { judgeDue } from "../../domain/release-request/due.ts";
import type { FoundRelease } from "../../domain/release-request/release-commit.ts";
import { matchTag } from "../../domain/tag/match-tag.ts";
import type { TagFormats } from "../../domain/tag/tag-format.ts";
import { releasesByTag, tagMembers } from "../../domain/tag/tag-owners.ts";
import { handOver } from "../../domain/version-origin/tag-tools.ts";
import { publishable } from "../../domain/workspace/publishable.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import type { IndexProject } from "../../ports/package-index.ts";
import { type Survey, type SurveyWish, tagNaming } from "../plan/survey.ts";
import type { RequestPorts } from "./read-requests.ts";
import { refuseForks } from "./refuse-forks.ts";

/** All that is known when the releases are held against the files. */
interface MergedQuestion {
  readonly seen: Survey;
  readonly releases: readonly FoundRelease[];
  /** Of members with a dynamic version that a backend gave. */
  readonly dynamic: ReadonlyMap<string, string>;
  /** Of members whose version git's tags give: the tool. */
  readonly tagTools: ReadonlyMap<PackageName, string>;
  readonly released: ReadonlyMap<string, IndexProject>;
}

interface Holding extends Pick<SurveyWish, "tagFormat"> {
  readonly config: Config;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly forge: RequestPorts | undefined;
}

/** What release commits make of a plan. */
interface Merged {
  readonly due: ReadonlySet<PackageName>;
  /** Full hashes of the commits that say so. */
  readonly commits: readonly string[];
  /** Of members with a dynamic version. Of one that is not due and comes from tags, what the index has last. */
  readonly versions: ReadonlyMap<string, string>;
  /** What tells a package's build backend its version, by name. */
  readonly told: ReadonlyMap<string, Environment>;
  readonly findings: readonly Finding[];
}

/** Holds the releases against the files and the index; versions that tags will give are those of the releases. */
export const holdMerged = async (
  { seen, releases, dynamic, tagTools, released }: MergedQuestion,
  { tagFormat, config, now, forge }: Holding,
): Promise<Merged> => {
  const { workspace, tags, claims } = seen;
  const { formats, nameTags } = tagNaming(seen, { tagFormat, config });
  const stated = workspace.members.flatMap(({ name, version = dynamic.get(name) }) => {
    const canonical = canonicalVersion(version ?? "");
    return canonical === undefined ? [] : [[name, canonical] as const];
  });
  const here = tags.flatMap((tag) => (tag.commit === seen.repository?.commit ? [tag.name] : []));
  const names = tags.map(({ name }) => name);
  const { releases: owned } = releasesByTag({ tags: names, formats, workspace, versions: new Map(stated), claims });
  const due = judgeDue({
    workspace,
    releases,
    versions: new Map(stated),
    fromTags: new Set(tagTools.keys()),
    isOnIndex: (name, version) => presenceOf(releasesOf(released, name), version, now).kind === "whole",
    isTaggedElsewhere: (name, version) => {
      // A tag without a name may be another package's, of the same version.
      const own = (owned.get(name) ?? []).filter((each) => isSameVersion(each.version, version));
      return own.length > 0 && !own.some(({ tag }) => here.includes(tag!));
    },
  });
  const versions = new Map(dynamic);
  const told = new Map<string, Environment>();
  const forks = forge === undefined ? [] : await refuseForks(due.alone, forge);
  const isOfOthers = due.versions.size === 0 && due.findings.length === 0;
  const findings: Finding[] = [
    ...due.findings,
    ...forks,
    ...(isOfOthers ? [nothingDue({ why: othersOf(releases) })] : []),
  ];
  for (const [name, tool] of tagTools) {
    const member = workspace.members.find((each) => each.name === name)!;
    const version = due.versions.get(name);
    const known = version ?? releasesOf(released, name).at(-1)?.version;
    if (known !== undefined) versions.set(name, known);
    if (version === undefined) continue;
    const telling = handOver(tool, member, version);
    if (telling !== undefined) told.set(name, telling);
    else if (!here.some((tag) => namesRelease(tag, { name, version }, { workspace, formats }))) {
      const place = memberPlace(workspace, member, ["project", "dynamic"]);
      const tag = nameTags(new Map([...stated, ...due.versions]))({ name, version });
      findings.push(versionNotTold({ package: name, tool, version, tag, place }));
    }
  }
  return { due: new Set(due.versions.keys()), commits: due.commits, versions, told, findings };
};

const othersOf = (releases: readonly FoundRelease[]): string => {
  const names = new Set(releases.flatMap(({ packages }) => packages.map(({ name }) => name)));
  return `what was merged releases no package of this workspace, but ${named([...names], 5)}`;
};

/** Whether a person has made the tag already: the tool takes the version from it. */
const namesRelease = (
  tag: string,
  { name, version }: { readonly name: PackageName; readonly version: string },
  { workspace, formats }: { readonly workspace: Workspace; readonly formats: TagFormats },
): boolean => {
  const match = matchTag(tag, formats, tagMembers(publishable(workspace)));
  if (match === undefined || !isSameVersion(match.version, version)) return false;
  return match.kind === "workspace" || match.name === name;
};
