import { field, isText, parseJson } from "../text/json.ts";
import { textOfBase64, toBase64 } from "./base64.ts";
import type { LogEntry } from "./log-entry.ts";
import { publishPredicate, type Subject, statementType } from "./statement.ts";

/** Where the attestation of a file lies, beside it. https://docs.pypi.org/attestations/producing-attestations/ */
export const attestationName = (filename: string): string => `${filename}.publish.attestation`;

/** What was signed, by whom, and where that is on record. Base64 but for the statement. */
export interface Signed {
  readonly statement: string;
  readonly signature: string;
  /** The DER of the certificate. */
  readonly certificate: string;
  readonly entry: LogEntry;
}

/** The object of PEP 740, as JSON. https://peps.python.org/pep-0740/#attestation-objects */
export const writeAttestation = ({ statement, signature, certificate, entry }: Signed): string =>
  `${JSON.stringify({
    version: 1,
    verification_material: { certificate, transparency_entries: [entry] },
    envelope: { statement: toBase64(new TextEncoder().encode(statement)), signature },
  })}\n`;

/** An attestation as far as its form shows: who signed it, the index finds out. */
export interface Attestation {
  readonly subject: Subject;
  readonly predicateType: string;
  /** Base64 of the certificate's DER. */
  readonly certificate: string;
}

/** Reads an attestation object of PEP 740; the reason where it is none. */
export const readAttestation = (value: unknown): Attestation | string => {
  const certificate = field(value, "verification_material", "certificate");
  const entries = field(value, "verification_material", "transparency_entries");
  const encoded = field(value, "envelope", "statement");
  if (field(value, "version") !== 1 || !isText(certificate) || !isText(encoded))
    return "it is no attestation of PEP 740";
  if (!isText(field(value, "envelope", "signature"))) return "it has no signature";
  if (!Array.isArray(entries) || entries.length === 0) return "it has no entry of a transparency log";
  if (!isText(field(entries[0], "inclusionPromise", "signedEntryTimestamp")))
    return "its entry has no inclusion promise";
  const statement = parseJson(textOfBase64(encoded) ?? "");
  const subjects = field(statement, "subject");
  const predicateType = field(statement, "predicateType");
  if (field(statement, "_type") !== statementType || !isText(predicateType)) return "its statement cannot be read";
  if (!Array.isArray(subjects) || subjects.length !== 1) return "its statement is not about one file";
  const [filename, sha256] = [field(subjects[0], "name"), field(subjects[0], "digest", "sha256")];
  if (!isText(filename) || !isText(sha256)) return "its statement does not name a file and its sha256";
  return { subject: { filename, sha256 }, predicateType, certificate };
};

/** Why a text is not the attestation that goes with a file; `undefined` where it is. */
export const attestationFault = (text: string, { filename, sha256 }: Subject): string | undefined => {
  const read = readAttestation(parseJson(text));
  if (typeof read === "string") return read;
  if (read.predicateType !== publishPredicate) return "it says something else than that the file is published";
  if (read.subject.filename !== filename) return `it is of ${read.subject.filename}`;
  return read.subject.sha256 === sha256 ? undefined : "it is of other bytes";
};
