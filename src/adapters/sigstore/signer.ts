import { sign } from "node:crypto";
import { writeAttestation } from "../../domain/attestation/attestation.ts";
import type { SigstorePreset } from "../../domain/attestation/sigstore.ts";
import { preAuthEncoding, statementOf } from "../../domain/attestation/statement.ts";
import type { Secret } from "../../domain/credential/secret.ts";
import type { Environment } from "../../domain/environment/child.ts";
import { attestAnswerUnusable, attestIdentityRefused, attestNoIdentity } from "../../domain/problem/attest.ts";
import { Problem } from "../../domain/problem/problem.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Signer } from "../../ports/signer.ts";
import { askIdentity } from "../identity-token.ts";
import type { CallService } from "../service-call.ts";
import { type CertifiedKey, certify } from "./fulcio.ts";
import { record } from "./rekor.ts";

export interface SignerOptions {
  readonly sigstore: SigstorePreset;
  readonly env: Environment;
  readonly call: CallService;
  readonly clock: Pick<Clock, "now">;
  readonly conceal: (secret: Secret) => void;
}

/** How much of a certificate's life is used: what is signed at its end must still get into the log. */
const usedPart = 0.8;

const problems = {
  missing: () => attestNoIdentity({}),
  unusable: attestAnswerUnusable,
  refused: attestIdentityRefused,
};

/** Signs with one key and certificate for all files, and another where that grows old. */
export const createSigner = (options: SignerOptions): Signer => {
  const { sigstore, call, clock } = options;
  const { fulcioUrl, rekorUrl, audience } = sigstore;
  let current: { readonly certified: Promise<CertifiedKey>; until: number } | undefined;

  const certified = (signal: AbortSignal): Promise<CertifiedKey> => {
    if (current !== undefined && clock.now() < current.until) return current.certified;
    const next = { certified: renew(signal), until: Number.POSITIVE_INFINITY };
    current = next;
    next.certified.then(
      // Counted from here, for the two clocks may differ.
      ({ from, to }) => {
        next.until = clock.now() + (to - from) * usedPart;
      },
      () => {
        next.until = 0;
      },
    );
    return next.certified;
  };
  const renew = async (signal: AbortSignal): Promise<CertifiedKey> =>
    await certify(await askIdentity({ ...options, audience, problems }, signal), { fulcioUrl, call }, signal);

  return {
    attest: async (subject, signal) => {
      const statement = statementOf(subject);
      const { key, pem, der, from, to } = await certified(signal);
      const signature = sign("sha256", preAuthEncoding(statement), key).toString("base64");
      const entry = await record({ statement, signature, pem }, { rekorUrl, call }, signal);
      const time = Number(entry.integratedTime) * 1000;
      if (time < from || time > to) {
        current = undefined;
        const why = `it has ${subject.filename} at a time when its certificate was not valid`;
        throw new Problem(attestAnswerUnusable({ service: "Sigstore's transparency log", why }));
      }
      return writeAttestation({ statement, signature, certificate: der, entry });
    },
  };
};
