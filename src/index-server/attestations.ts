import { X509Certificate } from "node:crypto";
import { readAttestation } from "../domain/attestation/attestation.ts";
import type { Subject } from "../domain/attestation/statement.ts";
import type { PackageName } from "../domain/python/name.ts";
import { parseJson } from "../domain/text/json.ts";
import { refuse } from "./refusal.ts";
import type { StoredFile } from "./stored-file.ts";

/** PyPI's own bound: one of each kind that it knows. */
const most = 2;

/**
 * The attestations that came with a file, refused as PyPI refuses them where they are not of this file or not of the form.
 * Who signed is not verified: the embedded index has no roots of trust. https://docs.pypi.org/api/upload/
 */
export const readAttestations = (sent: string, { filename, sha256 }: Subject): readonly unknown[] => {
  if (sent === "") return [];
  const invalid = (why: string) => refuse(`Invalid attestations supplied during upload: ${why}.`);
  const list = parseJson(sent);
  if (!Array.isArray(list)) return invalid("they are no list of attestations");
  if (list.length > most) return refuse(`A maximum of ${most} attestations per file are supported.`);
  const kinds = new Set<string>();
  for (const each of list) {
    const read = readAttestation(each);
    if (typeof read === "string") return invalid(read);
    const { subject, predicateType } = read;
    if (subject.filename !== filename) invalid(`subject does not match distribution name: ${subject.filename}`);
    if (subject.sha256 !== sha256) invalid("subject does not match distribution digest");
    if (kinds.has(predicateType)) refuse("Multiple attestations for the same file with the same predicate type.");
    kinds.add(predicateType);
  }
  return list;
};

/** Where a file's attestations are read. https://docs.pypi.org/api/integrity/ */
export const provenanceUrl = (base: string, project: PackageName, { version, filename }: StoredFile): string =>
  `${base}integrity/${project}/${encodeURIComponent(version)}/${filename}/provenance`;

/** The provenance object of PEP 740, the publisher as the first certificate names it. */
export const provenanceDocument = (attestations: readonly unknown[]) => ({
  version: 1,
  attestation_bundles: [{ publisher: publisherOf(attestations[0]), attestations }],
});

const publisherOf = (attestation: unknown) => {
  const read = readAttestation(attestation);
  const name = typeof read === "string" ? undefined : namesIn(read.certificate);
  const [, repository, workflow] =
    /URI:https:\/\/github\.com\/([^/]+\/[^/]+)\/\.github\/workflows\/([^@]+)@/.exec(name ?? "") ?? [];
  return repository === undefined
    ? { kind: "unknown" }
    : { kind: "GitHub", repository, workflow, environment: null, claims: null };
};

const namesIn = (certificate: string): string | undefined => {
  try {
    return new X509Certificate(Buffer.from(certificate, "base64")).subjectAltName;
  } catch {
    return undefined;
  }
};
