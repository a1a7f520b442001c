import { field, isText, parseJson, wholeNumber } from "../text/json.ts";
import { hexToBase64, textOfBase64 } from "./base64.ts";

/** An entry of the transparency log, as an attestation holds it: whole numbers are texts there. https://peps.python.org/pep-0740/ */
export interface LogEntry {
  readonly logIndex: string;
  readonly logId: { readonly keyId: string };
  readonly kindVersion: { readonly kind: "dsse"; readonly version: "0.0.1" };
  /** Seconds since the epoch. */
  readonly integratedTime: string;
  readonly inclusionPromise: { readonly signedEntryTimestamp: string };
  readonly inclusionProof: {
    readonly logIndex: string;
    readonly rootHash: string;
    readonly treeSize: string;
    readonly hashes: readonly string[];
    readonly checkpoint: { readonly envelope: string };
  };
  readonly canonicalizedBody: string;
}

/** What was sent to the log. */
export interface Proposed {
  /** Standard base64. */
  readonly signature: string;
  /** Of the statement, lower-case hex. */
  readonly sha256: string;
}

/**
 * Reads what Rekor's first version answers, or says why it cannot be used: PyPI knows the time of a signature from the
 * log's promise alone, and takes no entry without. https://www.sigstore.dev/swagger/
 */
export const readLogEntry = (answer: unknown, proposed: Proposed): LogEntry | string => {
  const entry = Object.values(Object(answer))[0];
  const { body, integratedTime, logIndex, logID } = Object(entry);
  const proof = field(entry, "verification", "inclusionProof");
  const promise = field(entry, "verification", "signedEntryTimestamp");
  if (!isText(promise) || promise === "") return "it has no inclusion promise";
  const time = wholeNumber(integratedTime);
  if (time === undefined || time === "0") return "it has no time";
  const keyId = hexToBase64(logID);
  const [index, proofIndex, treeSize] = [logIndex, field(proof, "logIndex"), field(proof, "treeSize")].map(wholeNumber);
  const rootHash = hexToBase64(field(proof, "rootHash"));
  const checkpoint = field(proof, "checkpoint");
  const hashes = field(proof, "hashes") ?? [];
  const path = Array.isArray(hashes) ? hashes.map(hexToBase64) : [undefined];
  if (
    index === undefined ||
    proofIndex === undefined ||
    treeSize === undefined ||
    keyId === undefined ||
    rootHash === undefined ||
    !isText(checkpoint) ||
    !path.every(isText)
  )
    return "it has no inclusion proof";
  const why = isText(body) ? bodyFault(body, proposed) : "it has no body";
  if (why !== undefined) return why;
  return {
    logIndex: index,
    logId: { keyId },
    kindVersion: { kind: "dsse", version: "0.0.1" },
    integratedTime: time,
    inclusionPromise: { signedEntryTimestamp: promise },
    inclusionProof: { logIndex: proofIndex, rootHash, treeSize, hashes: path, checkpoint: { envelope: checkpoint } },
    canonicalizedBody: body,
  };
};

/** The log may hold what others signed, and its answers may be those of another request. */
const bodyFault = (body: string, { signature, sha256 }: Proposed): string | undefined => {
  const logged = parseJson(textOfBase64(body) ?? "");
  if (logged === undefined) return "its body cannot be read";
  const { kind, apiVersion, spec } = Object(logged);
  if (kind !== "dsse" || apiVersion !== "0.0.1") return "it is no entry of kind dsse 0.0.1";
  const signatures = field(spec, "signatures");
  const isOurs =
    field(spec, "payloadHash", "value") === sha256 &&
    Array.isArray(signatures) &&
    signatures.length === 1 &&
    field(signatures[0], "signature") === signature;
  return isOurs ? undefined : "it is of another signature";
};
