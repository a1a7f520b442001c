import pLimit from "p-limit";
import { attestationFault, attestationName } from "../../domain/attestation/attestation.ts";
import { type Distribution, inUploadOrder } from "../../domain/distribution/distribution.ts";
import { distinct } from "../../domain/problem/distinct.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { explainError } from "../../domain/problem/unexpected.ts";
import type { Signer } from "../../ports/signer.ts";
import type { Store } from "../../ports/store.ts";

export interface AttestOptions {
  /** Where the distributions lie, checked; the attestations are put beside them. */
  readonly store: Pick<Store, "read" | "write">;
  readonly signer: Signer;
  readonly signal: AbortSignal;
}

/** A distribution and what became of it. */
export interface AttestedFile {
  readonly file: Distribution;
  /** `kept`: it had an attestation of these very bytes. `missing`: it has none, and the findings say why. */
  readonly state: "signed" | "kept" | "missing";
}

/** How many entries are on their way into the log at once. */
const atOnce = 8;

/**
 * Signs every file that has no attestation of these very bytes. After a failure nothing new is signed; what was signed
 * stays, so that the next run goes on from there.
 */
export const attestDist = async (
  files: readonly Distribution[],
  { store, signer, signal }: AttestOptions,
): Promise<{ readonly files: readonly AttestedFile[]; readonly findings: readonly Finding[] }> => {
  const limit = pLimit(atOnce);
  const findings: Finding[] = [];
  const attest = async (file: Distribution): Promise<AttestedFile> => {
    if (await hasAttestation(file, store)) return { file, state: "kept" };
    if (findings.length > 0) return { file, state: "missing" };
    try {
      await store.write(attestationName(file.filename), await signer.attest(file, signal));
      return { file, state: "signed" };
    } catch (error) {
      findings.push(...explainError(error));
      return { file, state: "missing" };
    }
  };
  const attested = await Promise.all(inUploadOrder(files).map((file) => limit(() => attest(file))));
  return { files: attested, findings: distinct(findings) };
};

const hasAttestation = async (file: Distribution, store: Pick<Store, "read">): Promise<boolean> => {
  const bytes = await store.read(attestationName(file.filename));
  return bytes !== undefined && attestationFault(new TextDecoder().decode(bytes), file) === undefined;
};
