import { createHash } from "node:crypto";
import { type LogEntry, readLogEntry } from "../../domain/attestation/log-entry.ts";
import { payloadType } from "../../domain/attestation/statement.ts";
import { attestAnswerUnusable } from "../../domain/problem/attest.ts";
import { Problem } from "../../domain/problem/problem.ts";
import type { CallService } from "../service-call.ts";

const service = "Sigstore's transparency log";

export interface SignedStatement {
  readonly statement: string;
  /** Standard base64. */
  readonly signature: string;
  /** PEM of the certificate. */
  readonly pem: string;
}

/**
 * Puts a signature on record, as an entry of kind `dsse` 0.0.1. One that is there already, as after an answer that was
 * lost, is fetched. https://github.com/sigstore/rekor/blob/main/pkg/types/dsse/v0.0.1/dsse_v0_0_1_schema.json
 */
export const record = async (
  { statement, signature, pem }: SignedStatement,
  { rekorUrl, call }: { readonly rekorUrl: string; readonly call: CallService },
  signal: AbortSignal,
): Promise<LogEntry> => {
  const envelope = {
    payload: Buffer.from(statement).toString("base64"),
    payloadType,
    signatures: [{ keyid: "", sig: signature }],
  };
  const proposedContent = {
    envelope: JSON.stringify(envelope),
    verifiers: [Buffer.from(pem).toString("base64")],
  };
  const body = { apiVersion: "0.0.1", kind: "dsse", spec: { proposedContent } };
  const url = new URL("api/v1/log/entries", rekorUrl);
  const answer = await call({ service, url, body, signal });
  const { json } = answer.status === 409 ? await call({ service, url: placeOf(answer.location, url), signal }) : answer;
  const entry = readLogEntry(json, { signature, sha256: createHash("sha256").update(statement).digest("hex") });
  if (typeof entry === "string") throw new Problem(attestAnswerUnusable({ service, why: entry }));
  return entry;
};

/** Of the address that the log names, its last part alone: the entry is asked of this log. */
const placeOf = (location: string | null, entries: URL): URL => {
  const id = /([0-9a-f]{64,80})$/i.exec(location ?? "")?.[1];
  if (id === undefined)
    throw new Problem(attestAnswerUnusable({ service, why: "it has the entry already, and does not say where" }));
  return new URL(`${entries.pathname}/${id}`, entries);
};
