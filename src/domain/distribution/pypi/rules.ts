import type { Metadata } from "../../python/metadata.ts";
import { isValidName } from "../../python/name.ts";
import { parseRequirement } from "../../python/requirement.ts";
import { parseSpecifiers } from "../../python/specifier.ts";
import { complainOfDynamic, complainOfImportName, complainOfLicense, complainOfLicenseFile } from "./fields.ts";
import { quote } from "./quote.ts";

/** Core metadata by names in lower case, each with its values in order; an empty value is none. */
export type MetadataFields = Metadata["fields"];

/** Something that PyPI does not take. */
export interface MetadataRule {
  /** What is wrong, in PyPI's manner. */
  readonly complain: (fields: MetadataFields) => readonly string[];
  readonly hint: string;
}

/** In order. https://packaging.python.org/en/latest/specifications/core-metadata/, and PyPI's choice of them. */
export const metadataVersions = ["1.0", "1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "2.5"];

/** The version of the core metadata that brought a field. */
const since = {
  "description-content-type": "2.1",
  "provides-extra": "2.1",
  dynamic: "2.2",
  "license-expression": "2.4",
  "license-file": "2.4",
  "import-name": "2.5",
  "import-namespace": "2.5",
};

const isUrl = (text: string): boolean => /^https?:/i.test(text);

/** Of `Ada <ada@example.org> (home)`, what stands in the brackets; PyPI looks at none where there are several. */
const onlyAddress = (text: string): string => {
  const [first = "", ...more] = text.replaceAll(/"[^"]*"|\([^()]*\)/g, "").split(",");
  return more.length > 0 ? "" : (/<([^<>]*)>/.exec(first)?.[1] ?? first).trim();
};

/** What is certainly no address on the internet; the rest is left to PyPI. */
const isNoAddress = (address: string): boolean => {
  const [, domain = "", ...more] = address.split("@");
  const isComplete = /^[^.].*\.[^.]+$/.test(domain) && more.length === 0 && !address.includes("..");
  return address !== "" && (!isComplete || /\.(arpa|invalid|local|localhost|onion|test)$/i.test(domain));
};

const labelOf = (entry: string): string => entry.split(",", 1)[0]!.trim();

const complainOfUrl = (entry: string): string | undefined => {
  const label = labelOf(entry);
  const url = entry.includes(",") ? entry.slice(entry.indexOf(",") + 1).trim() : "";
  if (label === "") return "'project-url': Must have a label.";
  if ([...label].length > 32) return `'project-url': ${quote(label)} must be 32 characters or less.`;
  return url === "" ? "'project-url': Must have a URL." : isUrl(url) ? undefined : `${quote(url)} is not a valid url.`;
};

const complainOfContentType = (text: string): string | undefined => {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const value = (name: string) => parameters.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1);
  if (!["text/plain", "text/x-rst", "text/markdown"].includes(type)) {
    return `'description-content-type' must be text/x-rst, text/markdown or text/plain, not ${quote(text)}.`;
  }
  if (!["utf-8", '"utf-8"'].includes(value("charset") ?? "utf-8")) {
    return `'description-content-type' can only specify the UTF-8 charset, not ${quote(text)}.`;
  }
  return type === "text/markdown" && !["gfm", "commonmark"].includes(value("variant") ?? "gfm")
    ? `The Markdown variants for 'description-content-type' are GFM and CommonMark, not ${quote(text)}.`
    : undefined;
};

const complainOfRequirement = (text: string): string | undefined => {
  const parsed = parseRequirement(text);
  const isDirect = parsed.ok && parsed.requirement.url !== undefined;
  return isDirect ? `Can't have direct dependency: ${quote(text)}.` : undefined;
};

/** Old backends write UNKNOWN where there is none, and PyPI reads it so. */
const valuesOf = (fields: MetadataFields, name: string): readonly string[] => {
  const values = fields.get(name) ?? [];
  return values.at(-1)?.trim() === "UNKNOWN" ? [] : values.filter((value) => value !== "");
};

/** What is wrong with single values. */
const ofEach = (names: readonly string[], complain: (value: string) => string | undefined, hint: string) => ({
  complain: (fields: MetadataFields) =>
    names.flatMap((name) => valuesOf(fields, name)).flatMap((value) => complain(value) ?? []),
  hint,
});

const urlHint =
  "In [project.urls], give each address a label of its own, of at most 32 characters, and begin it with https://";

/** Of a version that says which fields there are; a later one than is known here may have any. */
const complainOfEarly = (fields: MetadataFields): readonly string[] => {
  const [version = "1.0"] = valuesOf(fields, "metadata-version");
  const own = metadataVersions.indexOf(version);
  return own < 0
    ? []
    : Object.entries(since)
        .filter(([name, first]) => metadataVersions.indexOf(first) > own && valuesOf(fields, name).length > 0)
        .map(([name, first]) => `${name} introduced in metadata version ${first}, not ${version}.`);
};

/**
 * What PyPI takes no part of, though other indexes may: https://docs.pypi.org/api/upload/ and
 * https://github.com/pypi/warehouse/blob/main/warehouse/forklift/metadata.py. Never stricter than PyPI: its licences are
 * a list that grows, so that only what can never be one is refused. Versions are the plan's matter, classifiers are held
 * against PyPI's own list.
 */
export const pypiRules: readonly MetadataRule[] = [
  {
    complain: complainOfEarly,
    hint: "Require a newer release of the build backend in build-system.requires",
  },
  ofEach(
    ["summary"],
    (text) => ([...text].length > 512 ? "'summary' field must be 512 characters or less." : undefined),
    "Write at most 512 characters in description",
  ),
  ofEach(
    ["author-email", "maintainer-email"],
    (text) =>
      isNoAddress(onlyAddress(text)) ? `${quote(onlyAddress(text))} is not a valid email address.` : undefined,
    "In authors and maintainers, write addresses that the internet knows, or none",
  ),
  ofEach(
    ["description-content-type"],
    complainOfContentType,
    "Set content-type of readme to text/markdown, text/x-rst or text/plain",
  ),
  ofEach(
    ["home-page", "download-url"],
    (url) => (isUrl(url) ? undefined : `${quote(url)} is not a valid url.`),
    "Begin each address with https://",
  ),
  ofEach(["requires-dist"], complainOfRequirement, "Require a released version in place of the URL"),
  ofEach(
    ["requires-python"],
    (text) =>
      parseSpecifiers(text) === undefined ? `${quote(text)} is an invalid value for Requires-Python.` : undefined,
    "Write a version specifier in requires-python",
  ),
  ofEach(
    ["provides-extra"],
    (name) => (isValidName(name) ? undefined : `${quote(name)} is invalid for 'provides-extra'.`),
    "Give the extra a name that begins and ends with a letter or digit",
  ),
  {
    complain: (fields) =>
      valuesOf(fields, "license").length > 0 && valuesOf(fields, "license-expression").length > 0
        ? ["License is deprecated when License-Expression is present. Only License-Expression should be present."]
        : [],
    hint: "Leave license as an SPDX expression alone",
  },
  ofEach(["project-url"], complainOfUrl, urlHint),
  {
    complain: (fields) => {
      const labels = valuesOf(fields, "project-url").map(labelOf);
      const twice = labels.filter((label, index) => labels.indexOf(label) < index);
      return [...new Set(twice)].map(
        (label) => `'project_urls' has invalid data: the label ${quote(label)} stands there twice.`,
      );
    },
    hint: urlHint,
  },
  ofEach(["license-expression"], complainOfLicense, "Write an SPDX expression in license"),
  ofEach(
    ["license-file"],
    complainOfLicenseFile,
    "In license-files, name files of the package's own folder, with / between folders",
  ),
  ofEach(
    ["dynamic"],
    complainOfDynamic,
    "Require a newer release of the build backend, which writes Dynamic, in build-system.requires",
  ),
  ofEach(
    ["import-name", "import-namespace"],
    complainOfImportName,
    "Write dotted Python names in import-names and import-namespaces",
  ),
];

/** What PyPI reads of the metadata that uv sends: import names by another name than PyPI knows. */
export const readByPyPI = (fields: MetadataFields): MetadataFields =>
  new Map([...fields].filter(([name]) => name !== "import-name" && name !== "import-namespace"));
