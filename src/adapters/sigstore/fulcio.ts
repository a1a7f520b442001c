import { generateKeyPairSync, type KeyObject, sign, X509Certificate } from "node:crypto";
import { attestAnswerUnusable, attestElsewhere } from "../../domain/problem/attest.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { field, isText } from "../../domain/text/json.ts";
import type { IdentityToken } from "../identity-token.ts";
import type { CallService } from "../service-call.ts";

const service = "Sigstore's certificate authority";

/** A key that lives as long as its certificate, and never leaves the process. */
export interface CertifiedKey {
  readonly key: KeyObject;
  /** PEM, of the leaf alone. */
  readonly pem: string;
  /** Standard base64. */
  readonly der: string;
  /** Milliseconds since the epoch, by the clock of whoever certified it. */
  readonly from: number;
  readonly to: number;
}

/** Has a new key certified. https://github.com/sigstore/fulcio/blob/main/fulcio.proto */
export const certify = async (
  { token, identity }: IdentityToken,
  { fulcioUrl, call }: { readonly fulcioUrl: string; readonly call: CallService },
  signal: AbortSignal,
): Promise<CertifiedKey> => {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { json } = await call({
    service,
    url: new URL("api/v2/signingCert", fulcioUrl),
    body: {
      credentials: { oidcIdentityToken: token.reveal() },
      publicKeyRequest: {
        publicKey: { algorithm: "ECDSA", content: publicKey.export({ type: "spki", format: "pem" }) },
        // https://github.com/sigstore/fulcio/blob/main/docs/how-certificate-issuing-works.md
        proofOfPossession: sign("sha256", Buffer.from(identity.subject), privateKey).toString("base64"),
      },
    },
    secrets: [token],
    ...(identity.isElsewhere ? { refused: attestElsewhere } : {}),
    signal,
  });
  const chain = field(json, "signedCertificateEmbeddedSct", "chain", "certificates");
  const certificate = readCertificate(Array.isArray(chain) ? chain[0] : undefined);
  const why = faultOf(certificate, publicKey);
  if (certificate === undefined || why !== undefined)
    throw new Problem(attestAnswerUnusable({ service, why: why ?? "it has no certificate" }));
  return {
    key: privateKey,
    pem: certificate.toString(),
    der: certificate.raw.toString("base64"),
    from: Date.parse(certificate.validFrom),
    to: Date.parse(certificate.validTo),
  };
};

const readCertificate = (pem: unknown): X509Certificate | undefined => {
  try {
    return isText(pem) ? new X509Certificate(pem) : undefined;
  } catch {
    return undefined;
  }
};

/** The extension with the timestamp of a certificate log, 1.3.6.1.4.1.11129.2.4.2, in DER. https://www.rfc-editor.org/rfc/rfc6962#section-3.3 */
const timestampExtension = Buffer.from("060a2b06010401d679020402", "hex");

/** What can be seen without the roots of trust; all else the index verifies. */
const faultOf = (certificate: X509Certificate | undefined, key: KeyObject): string | undefined => {
  if (certificate === undefined) return "it has no certificate that can be read";
  if (!certificate.publicKey.equals(key)) return "its certificate is of another key";
  return certificate.raw.includes(timestampExtension) ? undefined : "its certificate is in no certificate log";
};
