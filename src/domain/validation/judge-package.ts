import type { Finding } from "../problem/finding.ts";
import { versionBehind } from "../problem/history.ts";
import type { Stated } from "../problem/version-sources.ts";
import type { PackageName } from "../python/name.ts";
import { canonicalVersion, isPrerelease, parseVersion } from "../python/version.ts";
import { formatTag, type TagFormats } from "../tag/tag-format.ts";
import type { Judgement } from "./state.ts";
import type { PackageValidation } from "./validation.ts";

/** Where a version stands behind what its line has released. */
export const checkProgress = (
  name: PackageName,
  { version, place }: Stated,
  judgement: Judgement,
): readonly Finding[] => {
  const { isBehind, previous } = judgement;
  if (!isBehind || previous === undefined) return [];
  return [versionBehind({ name, version, last: previous.version, from: previous.tag ?? "on the index", place })];
};

export interface Judged {
  readonly name: PackageName;
  /** As it is written; `undefined` where it is not known. */
  readonly version: string | undefined;
  readonly judgement: Judgement;
  readonly notes: string | undefined;
  /** In tag mode, the tag as it was given. */
  readonly tag: string | undefined;
}

/** What a validation says of a package. `findings` are all that were made. */
export const packageValidation = (
  { name, version: written, judgement, notes, tag }: Judged,
  tagFormats: TagFormats,
  findings: readonly Finding[],
): PackageValidation => {
  const { state, reason, previous, isReleased } = judgement;
  const version = written === undefined ? undefined : (canonicalVersion(written) ?? written);
  const error = findings.find((finding) => finding.package === name && finding.severity === "error");
  const wouldBe = version === undefined ? undefined : formatTag(tagFormats, { name, version });
  return {
    name,
    version,
    state: error === undefined ? state : "invalid",
    reason: error === undefined ? reason : error.message,
    tag: tag ?? (isReleased ? (previous?.tag ?? wouldBe) : wouldBe),
    previous,
    isReleased,
    isPrerelease: isPrereleaseText(version),
    notes,
  };
};

const isPrereleaseText = (text: string | undefined): boolean => {
  const version = parseVersion(text ?? "");
  return version !== undefined && isPrerelease(version);
};
