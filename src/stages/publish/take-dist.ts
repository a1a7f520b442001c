import type { Archive } from "../../domain/distribution/archive.ts";
import type { Distribution } from "../../domain/distribution/distribution.ts";
import { metadataOf } from "../../domain/distribution/identity.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { distNotReady, distributionChanged, distributionMissing } from "../../domain/problem/manifest.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { checkInside, checkListed } from "../../domain/run/dist-files.ts";
import { checkFolder } from "../../domain/run/dist-folder.ts";
import { checkDistTag, type RunTag } from "../../domain/run/dist-tag.ts";
import { checkWheels } from "../../domain/run/expected-wheels.ts";
import { type Manifest, notReady, untouched } from "../../domain/run/manifest.ts";
import { mergeManifests } from "../../domain/run/merge-manifests.ts";
import type { Archives } from "../../ports/archives.ts";
import type { Store } from "../../ports/store.ts";
import { type Part, readParts, refuse } from "./read-parts.ts";

export interface TakeDistOptions extends RunTag {
  /** What earlier runs left, one or the parts of one release; they are only read. */
  readonly from: readonly Store[];
  /** This run's own. */
  readonly to: Store;
  readonly archives: Pick<Archives, "read">;
}

export interface Dist {
  readonly manifest: Manifest;
  /** `Requires-Dist` of each package's files, by its name. */
  readonly requires: ReadonlyMap<string, readonly string[]>;
  /** Whether it was put together of parts, which nobody has tried together. */
  readonly isJoined: boolean;
}

/**
 * Takes in what an earlier run built, or the parts of one release, whole or not at all. Whoever could write a folder could
 * write its manifest too: so the files are held against the plan by what they say of themselves, and copied, so that what
 * was looked at stays. Throws a `Problem` with all that is wrong.
 */
export const takeDist = async (options: TakeDistOptions): Promise<Dist> => {
  const parts = await readParts(options.from);
  const { manifest, findings: contradictions } = mergeManifests(parts);
  refuse(contradictions);
  const { plan, distributions, outcomes } = manifest;
  const packages = notReady(manifest);
  if (packages.length > 0) {
    const { length } = untouched(manifest);
    throw new Problem(distNotReady({ packages, areOfOthers: length === packages.length && outcomes.length > 0 }));
  }
  const entryOf = new Map(plan.packages.map((entry) => [entry.name, entry]));
  const claims = distributions.map((file) => ({ file, entry: entryOf.get(file.package)! }));
  refuse([
    ...parts.flatMap((part) => checkFolder(part.folder, part.entries, part.manifest)),
    ...claims.flatMap(checkListed),
    ...checkWheels(plan, distributions, true),
    ...checkDistTag(plan, options),
  ]);
  const findings: Finding[] = [];
  const requires = new Map<string, string[]>();
  for (const claim of claims) {
    const archive = await takeFile(claim.file, parts, options);
    if ("code" in archive) {
      findings.push(archive);
      continue;
    }
    findings.push(...checkInside(claim, archive));
    requires.set(claim.entry.name, [
      ...(requires.get(claim.entry.name) ?? []),
      ...(metadataOf(archive)?.requiresDist ?? []),
    ]);
  }
  refuse(findings);
  return { manifest, requires, isJoined: parts.length > 1 };
};

/** Copies a file, and opens the copy: it must be what the manifest says, in every folder that lists it. */
const takeFile = async (
  { filename, size, sha256 }: Distribution,
  parts: readonly Part[],
  { to, archives }: TakeDistOptions,
): Promise<Archive | Finding> => {
  const path = to.pathOf(filename);
  const changed = (what: "sha256" | "bytes", expected: string, found: string) =>
    distributionChanged({ file: filename, what, expected, found });
  for (const { from } of parts.filter(({ listed }) => listed.has(filename))) {
    // None is put in the place of another.
    await to.remove(filename);
    const measured = await from.copyTo(filename, path);
    if (measured === undefined) return distributionMissing({ folder: from.folder, file: filename });
    if (measured.sha256 !== sha256) return changed("sha256", sha256, measured.sha256);
    if (measured.size !== size) return changed("bytes", String(size), String(measured.size));
  }
  const archive = await archives.read(path);
  return archive.sha256 === sha256 ? archive : changed("sha256", sha256, archive.sha256);
};
