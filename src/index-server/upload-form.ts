import { quote } from "../domain/distribution/pypi/quote.ts";
import { type MetadataFields, metadataVersions, pypiRules } from "../domain/distribution/pypi/rules.ts";
import { isNoClassifier } from "../domain/python/classifier.ts";
import { isValidName, normalizeName, type PackageName } from "../domain/python/name.ts";
import { parseRequirement } from "../domain/python/requirement.ts";
import { parseSpecifiers } from "../domain/python/specifier.ts";
import { formatVersion, isLocal, parseVersion, type Version } from "../domain/python/version.ts";
import { all, type Fields, type FormRule, one } from "./form-fields.ts";
import { refuse } from "./refusal.ts";
import type { Digests, StoredFile } from "./stored-file.ts";

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
  /** As they were sent: JSON, empty where there are none. */
  readonly attestations: string;
}

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

/** What a form says once. */
const singles = [
  "metadata_version name version filetype pyversion summary description description_content_type keywords",
  "author author_email maintainer maintainer_email license license_expression home_page download_url requires_python",
].flatMap((names) => names.split(" "));

/** What no index can take; PyPI names the first. */
const rules: readonly FormRule[] = [
  (fields) => fields.has("protocol_version") && one(fields, "protocol_version") !== "1" && "Unknown protocol version.",
  (fields) => one(fields, ":action") !== "file_upload" && `Unknown action ${quote(one(fields, ":action"))}.`,
  (fields) => {
    const repeated = singles.find((name) => (fields.get(name)?.length ?? 0) > 1);
    return repeated !== undefined && `'${repeated}' has invalid data: it was given more than once.`;
  },
  (fields) => {
    const version = one(fields, "metadata_version");
    return !metadataVersions.includes(version) && `${quote(version)} is not a valid metadata version.`;
  },
  (fields) =>
    !isValidName(one(fields, "name")) &&
    `${quote(one(fields, "name"))} is an invalid value for Name. Error: a name starts and ends with a letter or digit and has only these, '.', '_' and '-'.`,
  (fields) => {
    const text = one(fields, "version");
    return (
      parseVersion(text) === undefined &&
      `${quote(text)} is an invalid value for Version. Error: it is not a PEP 440 version.`
    );
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
  (fields) => one(fields, "summary").includes("\n") && "'summary' must be a single line.",
  (fields) => {
    const text = one(fields, "requires_python");
    return parseSpecifiers(text) === undefined && `${quote(text)} is an invalid value for Requires-Python.`;
  },
  (fields) => {
    for (const text of all(fields, "requires_dist")) {
      const parsed = parseRequirement(text);
      if (!parsed.ok) return `${quote(text)} is an invalid value for Requires-Dist: ${parsed.message}.`;
    }
    return undefined;
  },
];

/** Fields of a form that are not named as the core metadata names them. */
const inMetadata: Readonly<Record<string, string>> = { classifiers: "classifier", project_urls: "project-url" };

const metadataIn = (fields: Fields): MetadataFields =>
  new Map([...fields].map(([name, values]) => [inMetadata[name] ?? name.replaceAll("_", "-"), values]));

/** What PyPI alone refuses; its list of classifiers grows, so that only what can never be one is refused. */
const ofPyPI: readonly FormRule[] = [
  (fields) => {
    const text = one(fields, "version");
    return isLocal(parseVersion(text)!) && `The use of local versions in ${quote(text)} is not allowed.`;
  },
  (fields) => {
    const bad = all(fields, "classifiers").find(isNoClassifier);
    return bad !== undefined && `${quote(bad)} is not a valid classifier.`;
  },
  (fields) => {
    const metadata = metadataIn(fields);
    return pypiRules.flatMap(({ complain }) => complain(metadata))[0];
  },
];

/** Clients write one empty value, and old ones UNKNOWN, where there is none, and PyPI reads both so. */
const isGiven = (values: readonly string[]): boolean =>
  values.at(-1)?.trim() !== "UNKNOWN" && (values.length > 1 || values[0] !== "");

/** The form behind what was sent; refuses what no index can take, and by PyPI's rules what PyPI refuses. https://docs.pypi.org/api/upload/ */
export const readForm = (sent: Fields, { hasPyPIRules }: { readonly hasPyPIRules: boolean }): UploadForm => {
  const fields: Fields = new Map([...sent].filter(([, values]) => isGiven(values)));
  for (const rule of hasPyPIRules ? [...rules, ...ofPyPI] : rules) {
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
    licenseFiles: all(fields, "license_file"),
    attestations: one(fields, "attestations"),
    metadata: Object.fromEntries([...fields].filter(([name]) => !envelope.has(name))),
  };
};

/** The canonical version. */
export const versionOf = ({ version }: UploadForm): string => formatVersion(version);
