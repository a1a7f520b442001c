import { isNoClassifier } from "../domain/python/classifier.ts";
import { isValidName } from "../domain/python/name.ts";
import { parseRequirement } from "../domain/python/requirement.ts";
import { isLocal, parseVersion } from "../domain/python/version.ts";
import { all, type FormRule, one, quote } from "./form-fields.ts";
import { complainOfDynamic, complainOfImportName, complainOfLicense, complainOfLicenseFile } from "./pypi-fields.ts";

/** In order. https://packaging.python.org/en/latest/specifications/core-metadata/, and PyPI's choice of them. */
export const metadataVersions = ["1.0", "1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "2.5"];

/** The version of the core metadata that brought a field. */
const since = {
  description_content_type: "2.1",
  provides_extra: "2.1",
  dynamic: "2.2",
  license_expression: "2.4",
  license_file: "2.4",
  import_name: "2.5",
  import_namespace: "2.5",
};

const isUrl = (text: string): boolean => /^https?:/i.test(text);

/** Of `Ada <ada@example.org> (home), …`, what stands in the brackets: PyPI looks at the first address alone. */
const firstAddress = (text: string): string => {
  const [first = ""] = text.replaceAll(/"[^"]*"|\([^()]*\)/g, "").split(",");
  return (/<([^<>]*)>/.exec(first)?.[1] ?? first).trim();
};

/** What is certainly no address on the internet; the rest is left to PyPI. */
const isNoAddress = (address: string): boolean => {
  const [, domain = "", ...more] = address.split("@");
  const isComplete = /^[^.].*\.[^.]+$/.test(domain) && more.length === 0 && !address.includes("..");
  return address !== "" && (!isComplete || /\.(arpa|invalid|local|localhost|onion|test)$/i.test(domain));
};

const complainOfUrl = (entry: string): string | undefined => {
  const comma = entry.includes(",") ? entry.indexOf(",") : entry.length;
  const [label, url] = [entry.slice(0, comma).trim(), entry.slice(comma + 1).trim()];
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

/** The first complaint of a field's values. */
const ofEach =
  (name: string, complain: (value: string) => string | undefined): FormRule =>
  (fields) =>
    all(fields, name)
      .map(complain)
      .find((complaint) => complaint !== undefined);

/**
 * What PyPI takes no part of, though other indexes may: https://docs.pypi.org/api/upload/ and
 * https://github.com/pypi/warehouse/blob/main/warehouse/forklift/metadata.py. Never stricter than PyPI: its classifiers
 * and licences are lists that grow, so that only what can never be one is refused.
 */
export const pypiRules: readonly FormRule[] = [
  (fields) => {
    const text = one(fields, "version");
    const version = parseVersion(text);
    return version !== undefined && isLocal(version) && `The use of local versions in ${quote(text)} is not allowed.`;
  },
  (fields) => {
    const isLater = (version: string) =>
      metadataVersions.indexOf(version) > metadataVersions.indexOf(one(fields, "metadata_version"));
    const early = Object.entries(since).find(([name, version]) => isLater(version) && one(fields, name) !== "");
    const field = early?.[0].replaceAll("_", "-");
    return early && `${field} introduced in metadata version ${early[1]}, not ${one(fields, "metadata_version")}.`;
  },
  (fields) => [...one(fields, "summary")].length > 512 && "'summary' field must be 512 characters or less.",
  (fields) => {
    const addresses = ["author_email", "maintainer_email"].map((name) => firstAddress(one(fields, name)));
    const bad = addresses.find(isNoAddress);
    return bad !== undefined && `${quote(bad)} is not a valid email address.`;
  },
  (fields) => {
    const bad = all(fields, "classifiers").find(isNoClassifier);
    return bad !== undefined && `${quote(bad)} is not a valid classifier.`;
  },
  (fields) => {
    const text = one(fields, "description_content_type");
    return text !== "" && complainOfContentType(text);
  },
  (fields) => {
    const bad = ["home_page", "download_url"].map((name) => one(fields, name)).find((url) => url !== "" && !isUrl(url));
    return bad !== undefined && `${quote(bad)} is not a valid url.`;
  },
  (fields) => {
    for (const text of all(fields, "requires_dist")) {
      const parsed = parseRequirement(text);
      if (parsed.ok && parsed.requirement.url !== undefined) return `Can't have direct dependency: ${quote(text)}.`;
    }
    return undefined;
  },
  (fields) => {
    const bad = all(fields, "provides_extra").find((name) => !isValidName(name));
    return bad !== undefined && `${quote(bad)} is invalid for 'provides-extra'.`;
  },
  (fields) =>
    one(fields, "license") !== "" &&
    one(fields, "license_expression") !== "" &&
    "License is deprecated when License-Expression is present. Only License-Expression should be present.",
  ofEach("project_urls", complainOfUrl),
  (fields) => {
    const labels = all(fields, "project_urls").map((entry) => entry.split(",", 1)[0]!.trim());
    const twice = labels.find((label, index) => labels.indexOf(label) < index);
    return twice !== undefined && `'project_urls' has invalid data: the label ${quote(twice)} stands there twice.`;
  },
  ofEach("license_expression", complainOfLicense),
  ofEach("license_file", complainOfLicenseFile),
  ofEach("dynamic", complainOfDynamic),
  ofEach("import_name", complainOfImportName),
  ofEach("import_namespace", complainOfImportName),
];
