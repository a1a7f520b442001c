import { isValidName, normalizeName, type PackageName } from "../domain/python/name.ts";
import { parseRequirement } from "../domain/python/requirement.ts";
import { parseSpecifiers } from "../domain/python/specifier.ts";
import { formatVersion, isLocal, parseVersion, type Version } from "../domain/python/version.ts";
import { refuse } from "./refusal.ts";
import type { Digests, StoredFile } from "./stored-file.ts";

/** Every value of every field of an upload, in order. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/** What an upload says of its file. */
export interface UploadForm {
  readonly name: string;
  readonly project: PackageName;
  readonly version: Version;
  readonly filetype: StoredFile["filetype"];
  readonly pyversion: string;
  /** Those that were given, in lower case. */
  readonly digests: Partial<Digests>;
  readonly requiresPython: string | null;
  readonly licenseFiles: readonly string[];
  readonly metadata: StoredFile["metadata"];
}

/** https://packaging.python.org/en/latest/specifications/core-metadata/ and PyPI's choice of them. */
const metadataVersions = ["1.0", "1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "2.5"];

/** Fields of the protocol; all others are core metadata. */
const envelope = new Set([
  ":action",
  "protocol_version",
  "filetype",
  "pyversion",
  "comment",
  "md5_digest",
  "sha256_digest",
  "blake2_256_digest",
  "attestations",
  "gpg_signature",
]);

const singles = [
  "metadata_version",
  "name",
  "version",
  "filetype",
  "pyversion",
  "summary",
  "requires_python",
  "license",
];

const one = (fields: Fields, name: string): string => fields.get(name)?.[0] ?? "";

const shown = (text: string): string => `'${text.length > 60 ? `${text.slice(0, 30)}...${text.slice(-30)}` : text}'`;

/** Each says what is wrong with the form, if anything; PyPI names the first. */
const rules: readonly ((fields: Fields) => string | undefined | false)[] = [
  (fields) => fields.has("protocol_version") && one(fields, "protocol_version") !== "1" && "Unknown protocol version.",
  (fields) => one(fields, ":action") !== "file_upload" && `Unknown action ${shown(one(fields, ":action"))}.`,
  (fields) => {
    const repeated = singles.find((name) => (fields.get(name)?.length ?? 0) > 1);
    return repeated !== undefined && `'${repeated}' has invalid data: it was given more than once.`;
  },
  (fields) => {
    const version = one(fields, "metadata_version");
    return !metadataVersions.includes(version) && `${shown(version)} is not a valid metadata version.`;
  },
  (fields) =>
    !isValidName(one(fields, "name")) &&
    `${shown(one(fields, "name"))} is an invalid value for Name. Error: a name starts and ends with a letter or digit and has only these, '.', '_' and '-'.`,
  (fields) => {
    const text = one(fields, "version");
    const version = parseVersion(text);
    if (version === undefined)
      return `${shown(text)} is an invalid value for Version. Error: it is not a PEP 440 version.`;
    return isLocal(version) && `Local versions are not taken: ${shown(text)}.`;
  },
  (fields) =>
    !["sdist", "bdist_wheel"].includes(one(fields, "filetype")) &&
    "Invalid value for filetype. Error: it is 'sdist' or 'bdist_wheel'.",
  (fields) => {
    const pyversion = one(fields, "pyversion");
    if (one(fields, "filetype") === "sdist") {
      return !["", "source"].includes(pyversion) && "Invalid value for pyversion. Error: it is 'source' for an sdist.";
    }
    return pyversion === "" && "Error: a wheel needs a Python version.";
  },
  (fields) => {
    const given = ["md5_digest", "sha256_digest", "blake2_256_digest"].filter((name) => one(fields, name) !== "");
    const bad = given.find((name) => name !== "md5_digest" && !/^[0-9a-f]{64}$/i.test(one(fields, name)));
    if (bad !== undefined) return `Invalid value for ${bad}. Error: it is no digest in hexadecimal.`;
    return given.length === 0 && "Error: no digest is given.";
  },
  (fields) => {
    const summary = one(fields, "summary");
    if (summary.includes("\n")) return "The summary has more than one line.";
    return summary.length > 512 && "The summary has more than 512 characters.";
  },
  (fields) => {
    const text = one(fields, "requires_python");
    return parseSpecifiers(text) === undefined && `${shown(text)} is an invalid value for Requires-Python.`;
  },
  (fields) => {
    for (const text of fields.get("requires_dist") ?? []) {
      const parsed = parseRequirement(text);
      if (!parsed.ok) return `${shown(text)} is an invalid value for Requires-Dist: ${parsed.message}.`;
      if (parsed.requirement.url !== undefined) return `A direct reference is not taken in Requires-Dist: ${text}.`;
    }
    return undefined;
  },
  (fields) =>
    one(fields, "license") !== "" &&
    one(fields, "license_expression") !== "" &&
    "License and License-Expression do not stand together.",
  (fields) => {
    const labels = (fields.get("project_urls") ?? []).map((entry) => entry.split(",")[0]!.trim());
    const bad = labels.find((text) => text === "" || text.length > 32);
    return bad !== undefined && `${shown(bad)} is an invalid label of a Project-URL: it has 1 to 32 characters.`;
  },
];

/** The form behind the fields; refuses what PyPI refuses. https://docs.pypi.org/api/upload/ */
export const readForm = (fields: Fields): UploadForm => {
  for (const rule of rules) {
    const complaint = rule(fields);
    if (complaint) refuse(complaint);
  }
  const digest = (name: string) => one(fields, name).toLowerCase();
  const digests = {
    md5: digest("md5_digest"),
    sha256: digest("sha256_digest"),
    blake2b_256: digest("blake2_256_digest"),
  };
  const filetype = one(fields, "filetype") as StoredFile["filetype"];
  return {
    name: one(fields, "name"),
    project: normalizeName(one(fields, "name")),
    version: parseVersion(one(fields, "version"))!,
    filetype,
    pyversion: filetype === "sdist" ? "source" : one(fields, "pyversion"),
    digests: Object.fromEntries(Object.entries(digests).filter(([, value]) => value !== "")),
    requiresPython: one(fields, "requires_python") || null,
    licenseFiles: fields.get("license_file") ?? [],
    metadata: Object.fromEntries([...fields].filter(([name]) => !envelope.has(name))),
  };
};

/** The canonical version. */
export const versionOf = ({ version }: UploadForm): string => formatVersion(version);
