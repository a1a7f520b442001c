import type { Finding } from "../problem/finding.ts";
import { versionBehind } from "../problem/history.ts";
import type { Stated } from "../problem/version-sources.ts";
import type { PackageName } from "../python/name.ts";
import { canonicalVersion, compareVersions, isPrerelease, parseVersion, type Version } from "../python/version.ts";
import type { NameTag } from "../tag/name-tags.ts";
import type { Aim } from "./aim.ts";
import type { Judgement } from "./state.ts";
import { isOfIndex } from "./undecided.ts";
import type { PackageValidation } from "./validation.ts";

/** Where a version stands behind what its line has released. */
export const checkProgress = (
  name: PackageName,
  { version, place }: Stated,
  judgement: Judgement,
  isOnIndex: (version: string) => boolean,
): readonly Finding[] => {
  const { isBehind, previous } = judgement;
  if (!isBehind || previous === undefined) return [];
  const { version: last, tag } = previous;
  return [versionBehind({ name, version, last, tag, isPublished: isOnIndex(last), place })];
};

export interface Judged {
  readonly name: PackageName;
  /** As it is written; `undefined` where it is not known. */
  readonly version: string | undefined;
  readonly judgement: Judgement;
  readonly notes: string | undefined;
}

export interface Circumstances {
  readonly tag: Aim["tag"];
  readonly nameTag: NameTag;
  /** All that were made. */
  readonly findings: readonly Finding[];
}

/** What a validation says of a package. An error that is about no package speaks against every release. */
export const packageValidation = (
  { name, version: written, judgement, notes }: Judged,
  { tag, nameTag, findings }: Circumstances,
): PackageValidation => {
  const { state, reason, previous, isReleased } = judgement;
  const version = written === undefined ? undefined : (canonicalVersion(written) ?? written);
  const errors = findings.filter(({ severity }) => severity === "error");
  const about = [
    ...errors.filter((finding) => finding.package === name),
    ...(state === "idle" ? [] : errors.filter((finding) => finding.package === undefined)),
  ];
  const error = about.find((finding) => !isOfIndex(finding)) ?? about[0];
  const wouldBe = version === undefined ? undefined : nameTag({ name, version });
  const parsed = parseVersion(version ?? "");
  return {
    name,
    version,
    state: error === undefined ? state : "invalid",
    reason: error === undefined ? reason : error.message,
    isUndecided: error !== undefined && isOfIndex(error),
    tag: isOfTag(parsed, tag) ? tag?.text : isReleased ? (previous?.tag ?? wouldBe) : wouldBe,
    previous,
    isReleased,
    isPrerelease: parsed !== undefined && isPrerelease(parsed),
    notes,
  };
};

/** Whether the tag that is validated is this release's. */
const isOfTag = (version: Version | undefined, tag: Aim["tag"]): boolean =>
  tag !== undefined &&
  (tag.match.kind === "package" ||
    (version !== undefined && compareVersions(version, parseVersion(tag.match.version)!) === 0));
