import { attestationFault, attestationName } from "../../domain/attestation/attestation.ts";
import type { AttestationWish, Passage } from "../../domain/attestation/passage.ts";
import type { Distribution } from "../../domain/distribution/distribution.ts";
import { attestationsIncomplete, attestationsMissing, attestationUnusable } from "../../domain/problem/attestation.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { Problem } from "../../domain/problem/problem.ts";
import type { Attestations } from "../../domain/report/report.ts";
import type { IndexProject } from "../../ports/package-index.ts";
import type { Measure, Store } from "../../ports/store.ts";

/** An attestation as it lies in the run's own folder. */
export type AttestationFile = Pick<Distribution, "package" | "filename"> & Measure;

export interface TakeAttestationsOptions {
  readonly wish: AttestationWish;
  readonly passage: Passage;
  /** What an earlier run left, its names checked; it is only read. */
  readonly from: Pick<Store, "copyTo">;
  /** This run's own. */
  readonly to: Store;
  /** What the index had when the run began. */
  readonly released: ReadonlyMap<string, Pick<IndexProject, "files">>;
}

/** What goes along, by the name of the distribution. */
export interface TakenAttestations extends Attestations {
  readonly files: ReadonlyMap<string, AttestationFile>;
  /** The names of all that lie in the run's own folder, for whoever keeps it. */
  readonly names: readonly string[];
  readonly findings: readonly Finding[];
}

/** Where a run builds what it publishes. */
export const noAttestations: TakenAttestations = {
  files: new Map(),
  found: 0,
  left: "a run that builds what it publishes has none",
  names: [],
  before: [],
  findings: [],
};

/**
 * Takes in the attestations of these files, for this run and those that start from it. Where they go along, each must be of
 * its very file: the index would refuse the file else. Throws a `Problem` with all that is wrong.
 */
export const takeAttestations = async (
  files: readonly Distribution[],
  { wish, passage, from, to, released }: TakeAttestationsOptions,
): Promise<TakenAttestations> => {
  const taken = new Map<string, AttestationFile>();
  const faults: Finding[] = [];
  for (const file of files) {
    const filename = attestationName(file.filename);
    const measured = await from.copyTo(filename, to.pathOf(filename));
    if (measured === undefined) continue;
    taken.set(file.filename, { package: file.package, filename, ...measured });
    const why = await faultIn(to, file, measured);
    if (why !== undefined) faults.push(attestationUnusable({ file: file.filename, attestation: filename, why }));
  }
  const there = [...released.values()].flatMap((project) => project.files);
  const all = {
    found: taken.size,
    before: there.filter(({ hasProvenance }) => hasProvenance).map(({ filename }) => filename),
    names: [...taken.values()].map(({ filename }) => filename),
  };
  if (!passage.isOpen) return { ...all, files: new Map(), left: passage.why, findings: [] };
  if (faults.length > 0) throw new Problem(faults);
  // What is on the index goes up no more.
  const isThere = new Set(there.map(({ filename }) => filename));
  const goUp = files.map(({ filename }) => filename).filter((name) => !isThere.has(name));
  const without = goUp.filter((name) => !taken.has(name));
  if (wish === "true" && without.length > 0) throw new Problem(attestationsMissing({ files: without }));
  const isPartial = taken.size > 0 && without.length > 0;
  const findings = isPartial ? [attestationsIncomplete({ files: without, all: goUp.length })] : [];
  return { ...all, files: taken, left: undefined, findings };
};

/** Bytes. One has some ten thousand. */
const largest = 1 << 20;

const faultIn = async (to: Store, file: Distribution, { size }: Measure): Promise<string | undefined> => {
  if (size > largest) return `it has ${size} bytes, more than any attestation needs`;
  return attestationFault(new TextDecoder().decode(await to.read(attestationName(file.filename))), file);
};
