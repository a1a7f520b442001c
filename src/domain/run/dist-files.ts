import type { Archive } from "../distribution/archive.ts";
import type { Distribution } from "../distribution/distribution.ts";
import { metadataOf } from "../distribution/identity.ts";
import { checkDistInfo } from "../distribution/wheel.ts";
import type { PlannedPackage } from "../plan/plan.ts";
import { headerBroken } from "../problem/distribution-metadata.ts";
import type { Finding } from "../problem/finding.ts";
import { distNotPlanned } from "../problem/manifest.ts";
import { ofOtherJob, rebuildFromSdist } from "../problem/wheels.ts";
import { isNormalizedDistributionName, parseDistributionName } from "../python/distribution-name.ts";
import { repeatedFields } from "../python/metadata.ts";
import { normalizeName } from "../python/name.ts";
import { isSameVersion } from "../python/version.ts";

/** What a file is listed as, and what the file itself says that it is. */
interface Claim {
  readonly file: Distribution;
  readonly entry: PlannedPackage;
}

/** Whether another job built it. */
const isOfOther = ({ file, entry }: Claim): boolean => file.kind === "wheel" && entry.wheels.length > 0;

const differs = ({ file, entry }: Claim, what: string): Finding => {
  const { filename, kind } = file;
  const finding = distNotPlanned({ file: filename, kind, package: entry.name, version: entry.version, what });
  return isOfOther({ file, entry }) ? { ...finding, ...rebuildFromSdist } : finding;
};

/** Whether the file name is that of the planned package, version and kind, spelled as uv and the index take it. */
export const checkListed = (claim: Claim): readonly Finding[] => {
  const { file, entry } = claim;
  const named = parseDistributionName(file.filename);
  if (named === undefined) return [differs(claim, "its name is none of a distribution")];
  if (named.kind !== file.kind)
    return [differs(claim, `its name is that of ${named.kind === "sdist" ? "an" : "a"} ${named.kind}`)];
  if (named.name !== entry.name || !isSameVersion(named.version, entry.version))
    return [differs(claim, `its name says ${named.name} ${named.version}`)];
  return isNormalizedDistributionName(named)
    ? []
    : [differs(claim, "its name is not normalised, and uv would pass over it")];
};

/** Whether the metadata inside is that of the planned package and version, compared by what names and versions mean. */
export const checkInside = (claim: Claim, archive: Archive): readonly Finding[] => {
  const told = [
    ...archive.faults,
    ...(archive.kind === "wheel" && archive.faults.length === 0 ? checkDistInfo(archive) : []),
  ];
  if (told.length > 0) return isOfOther(claim) ? told.map(ofOtherJob) : told;
  const metadata = metadataOf(archive);
  if (metadata === undefined) return [differs(claim, "it has no metadata where its name says")];
  const { name = "nothing", version = "nothing" } = metadata;
  const again = repeatedFields(metadata)[0];
  if (again !== undefined) return [headerBroken({ filename: archive.filename, text: again })];
  const isRight = normalizeName(name) === claim.entry.name && isSameVersion(version, claim.entry.version);
  return isRight ? [] : [differs(claim, `the metadata inside says ${name} ${version}`)];
};
