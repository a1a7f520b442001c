import type { Distribution } from "../distribution/distribution.ts";

/** What an attestation is about: a file by its name and bytes. */
export type Subject = Pick<Distribution, "filename" | "sha256">;

/** That somebody publishes the file; says nothing further. https://docs.pypi.org/attestations/publish/v1/ */
export const publishPredicate = "https://docs.pypi.org/attestations/publish/v1";
export const statementType = "https://in-toto.io/Statement/v1";
export const payloadType = "application/vnd.in-toto+json";

/** What is signed of a file: JSON. https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
export const statementOf = ({ filename, sha256 }: Subject): string =>
  JSON.stringify({
    _type: statementType,
    subject: [{ name: filename, digest: { sha256 } }],
    predicateType: publishPredicate,
    predicate: null,
  });

/** The bytes under the signature. https://github.com/secure-systems-lab/dsse/blob/master/protocol.md */
export const preAuthEncoding = (statement: string): Uint8Array => {
  const encoder = new TextEncoder();
  const length = encoder.encode(statement).length;
  return encoder.encode(`DSSEv1 ${payloadType.length} ${payloadType} ${length} ${statement}`);
};
