import { type Table, tablesAt, textAt } from "../../changelog/tables.ts";
import { loginVariables, type UvIndexes } from "../../indexes/uv-indexes.ts";
import { indexPresets, presetOfUrl } from "../../target/presets.ts";
import type { Target } from "../../target/target.ts";

/**
 * Who may read an index: everyone; whoever gives `publish` a user name and a password; or whoever has them in uv's own variables, since uv
 * reads it, too.
 */
export type Reading = "open" | "input" | UvReading;

interface UvReading {
  /** As `UV_INDEX` declares it where there is no checkout: `name=URL`. */
  readonly declared: string;
  /** uv's variables for the login. https://docs.astral.sh/uv/concepts/indexes/#providing-credentials-directly */
  readonly variables: { readonly username: string; readonly password: string };
}

/** How an index takes uploads: as PyPI does, by a user name and a password, or by a password that a cloud makes for each job. */
export type Uploading =
  | { readonly kind: "pypi" }
  | { readonly kind: "password" }
  | { readonly kind: "aws"; readonly domain: string; readonly account: string; readonly region: string }
  | { readonly kind: "google" };

/** An index that is not PyPI, and its logins. */
export interface OwnIndex {
  /** What `index` is given: a name that is known everywhere, else the upload address. */
  readonly index: string;
  /** `undefined` where `index` says it. */
  readonly checkUrl: string | undefined;
  readonly reading: Reading;
  readonly uploading: Uploading;
}

/** It knows jobs by their identity, as PyPI does. */
export const testPyPI: OwnIndex = {
  index: indexPresets.testpypi.name,
  checkUrl: undefined,
  reading: "open",
  uploading: { kind: "pypi" },
};

/** What is known of the index that releases go to; `undefined` for PyPI itself. */
export const ownIndexOf = (target: Target, uv: UvIndexes): OwnIndex | undefined => {
  if (target.preset?.name === "pypi" || target.kind === "rehearsal") return undefined;
  if (target.preset !== undefined) return testPyPI;
  const uploading = uploadingOf(target.uploadUrl);
  const reading = readingOf(target, uv, uploading.kind !== "password");
  return { index: target.uploadUrl, checkUrl: target.simpleUrl, reading, uploading };
};

/** What the workspace declares beside the index that releases go to. */
export interface OtherIndexes {
  /** Those that take uploads, where nothing says which of them is meant and releases go to PyPI. */
  readonly unchosen: readonly string[];
  /** Those that uv always logs in to. */
  readonly closed: readonly string[];
}

/** `isAsked`: whether the configuration says where releases go. */
export const otherIndexes = (target: Target, uv: UvIndexes, isAsked: boolean): OtherIndexes => {
  const others = tablesAt(uv.ofWorkspace, "index").filter((each) => !declares(each, target));
  const namesOf = (tables: readonly Table[]) => tables.flatMap((each) => textAt(each, "name") ?? []);
  const takesUploads = (each: Table) => {
    const url = textAt(each, "publish-url");
    return url !== undefined && presetOfUrl(url) === undefined;
  };
  return {
    unchosen: isAsked || target.preset?.name !== "pypi" ? [] : namesOf(others.filter(takesUploads)),
    closed: namesOf(others.filter(({ authenticate }) => authenticate === "always")),
  };
};

/** One that says only from where packages come is the same index, too. */
const declares = (index: Table, { name, uploadUrl, simpleUrl }: Target): boolean =>
  index.name === name ||
  index["publish-url"] === uploadUrl ||
  textAt(index, "url")?.replace(/\/$/, "") === simpleUrl.replace(/\/$/, "");

/** uv's `authenticate` says it; where it does not, a login that is not made is none. https://docs.astral.sh/uv/concepts/indexes/#controlling-authentication */
const readingOf = (target: Target, uv: UvIndexes, isClosed: boolean): Reading => {
  const index = tablesAt(uv.ofWorkspace, "index").find((each) => declares(each, target));
  const name = index && textAt(index, "name");
  if (index?.authenticate === "never") return "open";
  if (name === undefined || !(isClosed || index?.authenticate === "always")) return "input";
  return { declared: `${name}=${target.simpleUrl}`, variables: loginVariables(name) };
};

/** By the host, as https://docs.aws.amazon.com/codeartifact/latest/ug/python-configure-pip.html and https://cloud.google.com/artifact-registry/docs/python/authentication have it. */
const uploadingOf = (url: string): Uploading => {
  const { hostname } = new URL(url);
  const [, domain, account, region] =
    /^([a-z][a-z0-9-]*)-(\d{12})\.d\.codeartifact\.([a-z0-9-]+)\.amazonaws\.com$/.exec(hostname) ?? [];
  if (domain !== undefined) return { kind: "aws", domain, account: account!, region: region! };
  return { kind: /^[a-z0-9-]+-python\.pkg\.dev$/.test(hostname) ? "google" : "password" };
};
