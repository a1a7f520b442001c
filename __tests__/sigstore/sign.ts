import { createCall } from "../../src/adapters/service-call.ts";
import { createSigner } from "../../src/adapters/sigstore/signer.ts";
import { systemClock } from "../../src/adapters/system-clock.ts";
import type { Subject } from "../../src/domain/attestation/statement.ts";
import { attestRefused, attestUnreachable } from "../../src/domain/problem/attest.ts";
import { startSigstore } from "./loopback-sigstore.ts";

const problems = { refused: attestRefused, unreachable: attestUnreachable };

/** The attestation of a file by a Sigstore that is gone afterwards, as its text. */
export const attestationOf = async (subject: Subject): Promise<string> => {
  await using sigstore = await startSigstore();
  const { identityUrl, requestToken, fulcioUrl, rekorUrl } = sigstore;
  const signer = createSigner({
    sigstore: { fulcioUrl, rekorUrl, audience: "sigstore" },
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: identityUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken },
    call: createCall({ clock: systemClock, userAgent: "test", fetch: (url, init) => fetch(url, init), problems }),
    clock: systemClock,
    conceal: () => {},
  });
  return await signer.attest(subject, new AbortController().signal);
};
