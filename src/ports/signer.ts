import type { Subject } from "../domain/attestation/statement.ts";

/** Signs files with this job's identity, on public record. */
export interface Signer {
  /** The attestation of one file, as its text. A `Problem` where there is no identity, or a service refuses or fails. */
  attest(subject: Subject, signal: AbortSignal): Promise<string>;
}
