import type { Environment } from "../environment/child.ts";
import { sigstoreNotHere } from "../problem/attest.ts";
import { Problem } from "../problem/problem.ts";
import { isLoopback } from "../target/target.ts";
import { withSlash } from "../text/url.ts";

/** A Sigstore instance: who certifies keys, and the public log of what was signed. URLs end in `/`. */
export interface SigstorePreset {
  /** Certifies a key that lives for minutes, for who has an identity token. */
  readonly fulcioUrl: string;
  /** The transparency log, in its first version. */
  readonly rekorUrl: string;
  /** Of the identity token. */
  readonly audience: string;
}

/**
 * The public instance, the only one that PyPI takes attestations of. The log is its first version by address: entries of
 * the second have no inclusion promise, which an attestation needs. https://docs.sigstore.dev/about/security/
 */
const publicSigstore: SigstorePreset = {
  fulcioUrl: "https://fulcio.sigstore.dev/",
  rekorUrl: "https://rekor.sigstore.dev/",
  audience: "sigstore",
};

/**
 * The instance to sign with: the public one, or for rehearsals one on this machine, by the variables that Sigstore's own
 * clients know. An identity token goes nowhere else.
 */
export const readSigstore = ({ SIGSTORE_FULCIO_URL, SIGSTORE_REKOR_URL }: Environment): SigstorePreset => ({
  ...publicSigstore,
  ...(SIGSTORE_FULCIO_URL === undefined
    ? {}
    : { fulcioUrl: ofThisMachine("SIGSTORE_FULCIO_URL", SIGSTORE_FULCIO_URL) }),
  ...(SIGSTORE_REKOR_URL === undefined ? {} : { rekorUrl: ofThisMachine("SIGSTORE_REKOR_URL", SIGSTORE_REKOR_URL) }),
});

const ofThisMachine = (variable: string, value: string): string => {
  const url = URL.parse(withSlash(value))?.href;
  if (url === undefined || !isLoopback(url)) throw new Problem(sigstoreNotHere({ variable, value }));
  return url;
};
