import { isReleasable, isReleased, isWork, type Plan, type PlannedPackage } from "../plan/plan.ts";
import type { Finding } from "../problem/finding.ts";
import { distTagDiffers } from "../problem/manifest.ts";
import { isSameVersion, parseVersion } from "../python/version.ts";
import { fitsNone } from "../tag/fits-none.ts";
import { matchTag, type TagMembers } from "../tag/match-tag.ts";
import { isOfTop } from "../tag/private-top.ts";
import type { TagFormats } from "../tag/tag-format.ts";

/** The tag of the run that publishes, `undefined` where there is none, and the formats that are known there. */
export interface RunTag {
  readonly tag: string | undefined;
  readonly formats: TagFormats;
}

/**
 * What a tag and a plan that was made elsewhere contradict each other in: each package's own tag, and the tag that the run
 * is about, which chooses as it does in a checkout. The formats may have stood in the checkout, which is not here: of a
 * tag that fits none, the version is looked for.
 */
export const checkDistTag = (plan: Plan, { tag, formats }: RunTag): readonly Finding[] => {
  const read = reader(plan, formats);
  const own = plan.packages.filter((entry) => isReleased(entry) && entry.tag !== null && !read(entry.tag, entry));
  const differing = own.map((entry) =>
    distTagDiffers({ tag: entry.tag!, package: entry.name, version: entry.version }),
  );
  return tag === undefined ? differing : [...differing, ...checkRunTag(plan, tag, formats)];
};

const membersOf = ({ packages }: Plan): TagMembers =>
  new Map(packages.map(({ name, version }) => [name, version ?? undefined]));

/** Whether a tag may be that of a package, at its version. */
const reader = (plan: Plan, formats: TagFormats) => {
  const members = membersOf(plan);
  return (tag: string, { name, version }: PlannedPackage): boolean => {
    const match = matchTag(tag, formats, members);
    if (match === undefined) return hasVersion(tag, version);
    return (match.kind === "workspace" || match.name === name) && isSameVersion(match.version, version);
  };
};

const checkRunTag = (plan: Plan, tag: string, formats: TagFormats): readonly Finding[] => {
  const match = matchTag(tag, formats, membersOf(plan));
  const released = plan.packages.filter(isReleased);
  const differs = ({ name, version }: PlannedPackage) => distTagDiffers({ tag, package: name, version });
  if (match === undefined) {
    const isNamed = released.some(({ version }) => hasVersion(tag, version));
    return isNamed
      ? []
      : [fitsNone(tag, formats, { members: membersOf({ ...plan, packages: released }), hasPackages: false })];
  }
  const agrees = ({ version }: PlannedPackage) => isSameVersion(match.version, version);
  if (match.kind === "package") {
    // A package's tag chooses that package alone.
    if (!released.some(({ name }) => name === match.name)) return released.map(differs);
    return released.filter((entry) => (entry.name === match.name ? !agrees(entry) : isWork(entry))).map(differs);
  }
  const root = plan.packages.find((entry) => entry.path === "." && agrees(entry));
  if (root !== undefined && (isReleasable(root) || isAhead(root, plan))) return [];
  return (released.some(agrees) ? released.filter(isWork) : released).filter((entry) => !agrees(entry)).map(differs);
};

/** Whether a root that is not published may give tags its version all the same. */
const isAhead = ({ version }: PlannedPackage, { packages }: Plan): boolean =>
  version !== null &&
  isOfTop({
    top: version,
    packages: packages.filter(isReleasable).map((entry) => entry.version ?? undefined),
    tagged: [version],
  });

/** Whether the version stands in the tag as a whole: `1.0` is not in `v1.0rc1`, nor in `v11.0`. */
const hasVersion = (tag: string, version: string | null): boolean =>
  tag.length < 256 &&
  [...tag.matchAll(/(?<![0-9.])[0-9]/g)].some(({ index }) => isSameVersion(longestVersion(tag.slice(index)), version));

const longestVersion = (text: string): string | undefined =>
  Array.from(text, (_, at) => text.slice(0, text.length - at)).find((part) => parseVersion(part) !== undefined);
