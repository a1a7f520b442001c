import { filenameWrong, refusedByPyPI } from "../problem/distribution.ts";
import {
  headerBroken,
  licenseFileMissing,
  metadataDiffersFromPlan,
  metadataMissing,
} from "../problem/distribution-metadata.ts";
import type { Finding } from "../problem/finding.ts";
import { normalizeDistributionName, parseDistributionName } from "../python/distribution-name.ts";
import { knownFields, type Metadata, newestKnown, parseMetadata, repeatedFields } from "../python/metadata.ts";
import { normalizeName } from "../python/name.ts";
import { sameSpecifiers } from "../python/same-specifiers.ts";
import { parseSpecifiers } from "../python/specifier.ts";
import { canonicalVersion, compareVersions, parseVersion } from "../python/version.ts";
import { type Archive, distInfoOf, metadataPathOf, topFolderOf } from "./archive.ts";
import type { Expected } from "./expected.ts";
import { isPlatformTag } from "./pypi/platform-tag.ts";
import { pypiRules, readByPyPI } from "./pypi/rules.ts";

/** The core metadata of a distribution, `undefined` where it has none. */
export const metadataOf = (archive: Archive): Metadata | undefined => {
  const text = archive.texts.get(metadataPathOf(archive));
  return text === undefined ? undefined : parseMetadata(text);
};

/** Whether the metadata is of `version` of the core metadata or a later one. */
export const isMetadataSince = ({ metadataVersion }: Metadata, version: string): boolean => {
  const [own, other] = [parseVersion(metadataVersion ?? "1.0"), parseVersion(version)];
  return own !== undefined && other !== undefined && compareVersions(own, other) >= 0;
};

/** The file name is that of the planned package and version, as `uv publish` and PyPI want it spelled. */
export const checkFilename = ({ filename }: Archive, { name, version }: Expected): readonly Finding[] => {
  const parsed = parseDistributionName(filename, name);
  const stem = `${name.replaceAll("-", "_")}-${version}`;
  const wanted: string =
    parsed === undefined
      ? `${stem}${filename.endsWith(".whl") ? "-….whl" : ".tar.gz"}`
      : normalizeDistributionName({ ...parsed, version });
  return wanted === filename ? [] : [filenameWrong({ filename, expected: wanted })];
};

/** Further lines of the description that became fields of their own, since they look like some. */
const brokenOut = ({ fields }: Metadata, description = ""): readonly string[] =>
  description
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.trim())
    .filter((line) => {
      const [, name = "", value = ""] = /^([\w-]+):(.*)$/.exec(line) ?? [];
      return fields.get(name.toLowerCase())?.includes(value.trim()) === true;
    });

/** A line as a field is told. */
const asTold = (line: string): string => line.replace(/^([^:]*):\s*/, (_, name: string) => `${name.toLowerCase()}: `);

/** What ends or fills the header of the metadata and is no field: of a value with a line break, written as it is. */
const strayText = (metadata: Metadata, description: string | undefined): readonly string[] => {
  // What a later version of the core metadata brings is not known here.
  const isKnown = !isMetadataSince(metadata, newestKnown) || metadata.metadataVersion === newestKnown;
  const unknown = [...metadata.fields].filter(([name]) => isKnown && !knownFields.has(name));
  const told = [...unknown.map(([name, [value = ""]]) => `${name}: ${value}`), ...repeatedFields(metadata)];
  return [
    ...(metadata.strayLine === undefined ? [] : [metadata.strayLine]),
    ...told,
    ...brokenOut(metadata, description).filter((line) => !told.includes(asTold(line))),
  ];
};

/** Whether the Pythons that the metadata names are those of `requires-python`. */
const isSamePython = (built: string | undefined, stated: string | undefined): boolean => {
  if (stated === undefined) return true;
  const [left, right] = [parseSpecifiers(built ?? ""), parseSpecifiers(stated)];
  return left === undefined || right === undefined ? built === stated : sameSpecifiers(left, right);
};

/** The metadata can be read whole; name, version and Pythons in it are the planned ones. */
export const checkMetadata = (archive: Archive, { name, version, stated }: Expected): readonly Finding[] => {
  const { filename } = archive;
  const metadata = metadataOf(archive);
  if (metadata === undefined) return [metadataMissing({ filename, path: metadataPathOf(archive) })];
  const differs = (field: string, planned: string, built: string | undefined) =>
    metadataDiffersFromPlan({ filename, field, planned, built });
  return [
    ...(normalizeName(metadata.name ?? "") === name ? [] : [differs("Name", name, metadata.name)]),
    ...(canonicalVersion(metadata.version ?? "") === version ? [] : [differs("Version", version, metadata.version)]),
    ...(isSamePython(metadata.requiresPython, stated.requiresPython)
      ? []
      : [differs("Requires-Python", stated.requiresPython ?? "", metadata.requiresPython)]),
    ...strayText(metadata, stated.description).map((text) => headerBroken({ filename, text })),
  ];
};

/**
 * Every `License-File` is in the distribution, where PyPI looks for it. Before metadata 2.4 the field was a backend's own
 * and said nothing of the place. https://peps.python.org/pep-0639/#add-license-file-field
 */
export const checkLicenseFiles = (archive: Archive): readonly Finding[] => {
  const metadata = metadataOf(archive);
  if (metadata === undefined || !isMetadataSince(metadata, "2.4")) return [];
  const folder = archive.kind === "wheel" ? `${distInfoOf(archive)}/licenses` : topFolderOf(archive);
  const paths = new Set(archive.entries.map(({ path }) => path));
  return metadata.licenseFiles
    .map((license) => `${folder}/${license}`)
    .filter((path) => !paths.has(path))
    .map((path) => licenseFileMissing({ filename: archive.filename, path }));
};

/**
 * What PyPI refuses of a file that installs well, whether it is rehearsed or not. https://docs.pypi.org/api/upload/ and
 * https://github.com/pypi/warehouse/blob/main/warehouse/forklift/metadata.py
 */
export const checkPyPIRules = (archive: Archive, { name, isForPyPI }: Expected): readonly Finding[] => {
  const { filename } = archive;
  const metadata = metadataOf(archive);
  if (!isForPyPI || metadata === undefined) return [];
  const fields = readByPyPI(metadata.fields);
  const refused = (what: string, hint: string) => refusedByPyPI({ filename, what, hint });
  const parsed = parseDistributionName(filename);
  const tags = parsed?.kind === "wheel" ? parsed.platformTags.filter((tag) => !isPlatformTag(tag.toLowerCase())) : [];
  return [
    ...pypiRules.flatMap(({ complain, hint }) =>
      complain(fields).map((what) => refused(what.replace(/\.$/, ""), hint)),
    ),
    ...tags.map((tag) =>
      refused(
        `its platform tag is ${tag}`,
        `List manylinux wheels under platforms in packages.${name} of the configuration, and let other jobs build them, with cibuildwheel or auditwheel repair`,
      ),
    ),
  ];
};
