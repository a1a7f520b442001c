import { isSameOrigin, type Login } from "../domain/indexes/login.ts";
import type { Finding } from "../domain/problem/finding.ts";
import {
  indexDenied,
  indexRedirects,
  indexUnreadable,
  linkWithoutTls,
  outsideFailed,
} from "../domain/problem/index-reads.ts";
import { Problem } from "../domain/problem/problem.ts";
import { presetOfUrl } from "../domain/target/presets.ts";
import type { IndexFile, IndexProject, PackageIndex, ReadIndex } from "../ports/package-index.ts";
import type { Http, Response } from "./http.ts";

const jsonType = "application/vnd.pypi.simple.v1+json";
const accept = `${jsonType}, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01`;

/** Bytes. The largest on PyPI, with tens of thousands of files, have a quarter of it. */
const largestListing = 64 * 1024 ** 2;

/** A slash at the end of the simple URL is added where it lacks. */
export interface SimpleIndexOptions extends ReadIndex {
  readonly http: Http;
}

/**
 * An index read through the simple repository API: PEP 691 JSON or PEP 503 HTML, told apart by the answer's type, since
 * some indexes answer HTML whatever is asked.
 * https://packaging.python.org/en/latest/specifications/simple-repository-api/
 */
export const createSimpleIndex = ({ simpleUrl, http, login, where, warn }: SimpleIndexOptions): PackageIndex => {
  const base = simpleUrl.endsWith("/") ? simpleUrl : `${simpleUrl}/`;
  const authorization = login && basic(login);
  const warned = new Set<string>();
  /** A login is for one origin. Of another host, such as one for files, that is no surprise; of this one without TLS it is. */
  const credentials = (url: string) => {
    if (authorization === undefined) return {};
    if (isSameOrigin(url, base)) return { authorization };
    const { origin, protocol, hostname } = new URL(url);
    const isInTheClear = protocol === "http:" && hostname === new URL(base).hostname;
    if (isInTheClear && base.startsWith("https:") && !warned.has(origin)) {
      warned.add(origin);
      warn?.(linkWithoutTls({ listing: base, origin }));
    }
    return {};
  };
  const refuseDenied = (url: string, { status, url: end }: Response) => {
    if (status !== 401 && status !== 403) return;
    const isLoggedIn = authorization !== undefined;
    // PyPI lets everybody read, so that something else refuses in its place.
    const other = [end, url].find((each) => !isSameOrigin(each, base) || (isPublic(base) && !isLoggedIn));
    throw new Problem(indexDenied({ url, status, elsewhere: other && new URL(other).origin, isLoggedIn }));
  };
  let isRead = false;
  const read = async (name: string, signal: AbortSignal | undefined): Promise<IndexProject | undefined> => {
    const url = new URL(`${encodeURIComponent(name)}/`, base).href;
    const answer = await http({ url, accept, signal, largest: largestListing, ...credentials(url) });
    if (answer.status === 404) return undefined;
    if (new URL(answer.url).hostname !== new URL(url).hostname) {
      throw new Problem(indexRedirects({ url, to: answer.url }));
    }
    refuseDenied(url, answer);
    if (answer.status !== 200) throw unreadable(url, `it answered ${answer.status}`);
    const text = new TextDecoder().decode(answer.body);
    const page = { url: answer.url, text, name };
    return withoutInherited(answer.contentType.endsWith("json") ? fromJson(page) : await fromHtml(page), base);
  };
  return {
    project: async (name, { signal } = {}) => {
      try {
        const project = await read(name, signal);
        isRead ||= project !== undefined && project.files.length > 0;
        return project;
      } catch (error) {
        throw ofAddress(error, { isRead: isRead || isPublic(base), where });
      }
    },
    hasPage: async ({ signal } = {}) => {
      try {
        const answer = await http({ url: base, accept, signal, largest: largestListing, ...credentials(base) });
        return answer.status === 200 && /(?:json|html)$/.test(answer.contentType);
      } catch (error) {
        if (error instanceof Problem) return undefined;
        throw error;
      }
    },
    download: async (file, { signal } = {}) => {
      const answer = await http({ url: file.url, signal, ...credentials(file.url) });
      refuseDenied(file.url, answer);
      if (answer.status !== 200) throw failed(file.url, `it answered ${answer.status}`);
      return answer.body;
    },
  };
};

/** https://www.rfc-editor.org/rfc/rfc7617 */
const basic = ({ username, password }: Login): string =>
  `Basic ${Buffer.from(`${username}:${password.reveal()}`).toString("base64")}`;

/**
 * devpi lists with an index what the indexes have that it inherits from; where a file lies tells whose it is: below
 * `<user>/<index>/+f/`. https://devpi.net/docs/devpi/devpi/stable/+doc/userman/devpi_indices.html
 */
const withoutInherited = (project: IndexProject, base: string): IndexProject => {
  if (!base.endsWith("/+simple/")) return project;
  const own = new URL("../", base).href;
  const { own: files = [], inherited = [] } = Object.groupBy(project.files, ({ url }) =>
    url.startsWith(`${own}+`) ? "own" : "inherited",
  );
  return { ...project, files, ...(inherited.length > 0 ? { inherited } : {}) };
};

interface Page {
  readonly url: string;
  readonly text: string;
  readonly name: string;
}

/** A file that is listed and not served, or an answer that is cut, is no fault of the address that was given. */
const failed = (url: string, why: string) => new Problem(outsideFailed({ url, why, tries: 1 }));
const unreadable = (url: string, why: string) => new Problem(indexUnreadable({ url, why }));

/** Whether it is the very address of PyPI or TestPyPI. */
const isPublic = (base: string): boolean => presetOfUrl(base)?.simpleUrl === base;

/** What is wrong with an address is put right where it stands; PyPI's, and one at which a project was read, are right. */
const ofAddress = (error: unknown, { isRead, where }: Pick<ReadIndex, "where"> & { readonly isRead: boolean }) => {
  if (!(error instanceof Problem)) return error;
  const findings = error.findings.map((finding) => {
    if (isRead && finding.code === indexUnreadable.code) return { ...finding, ...passing };
    return finding.input === undefined || where === undefined ? finding : { ...finding, input: undefined, ...where };
  });
  return new Problem(findings, { cause: error.cause });
};

const passing: Partial<Finding> = {
  mender: "outside",
  remedy: "outside",
  input: undefined,
  hint: "The address is right: see what answers there, such as a proxy or an error page, and run again when it works",
};

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const asText = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

const fromJson = ({ url, text, name }: Page): IndexProject => {
  let page: unknown;
  try {
    page = JSON.parse(text);
  } catch {
    throw failed(url, "its JSON is cut or broken");
  }
  if (!isObject(page) || !Array.isArray(page.files)) throw unreadable(url, "its JSON has no list `files`");
  const status = isObject(page["project-status"]) ? asText(page["project-status"].status) : undefined;
  const older = isObject(page.meta) ? asText(page.meta["project-status"]) : undefined;
  return { name, status: status ?? older, files: page.files.filter(isObject).flatMap((file) => jsonFile(file, url)) };
};

const jsonFile = (file: Json, page: string): IndexFile[] => {
  const filename = asText(file.filename);
  const url = asText(file.url);
  if (filename === undefined || url === undefined || !URL.canParse(url, page)) return [];
  const uploaded = Date.parse(asText(file["upload-time"]) ?? "");
  return [
    {
      filename,
      url: new URL(url, page).href,
      sha256: isObject(file.hashes) ? asText(file.hashes.sha256)?.toLowerCase() : undefined,
      uploadTime: Number.isNaN(uploaded) ? undefined : uploaded,
      size: typeof file.size === "number" ? file.size : undefined,
      yanked: file.yanked !== undefined && file.yanked !== false,
      ...requiring(asText(file["requires-python"])),
      ...beside(jsonMetadata(file["core-metadata"] ?? file["dist-info-metadata"])),
      ...(asText(file.provenance) === undefined ? {} : { hasProvenance: true as const }),
    },
  ];
};

/** Where the index says which Pythons a file is for. */
const requiring = (requiresPython: string | undefined) =>
  requiresPython === undefined || requiresPython === "" ? {} : { requiresPython };

const beside = (metadataSha256: string | true | undefined) => (metadataSha256 === undefined ? {} : { metadataSha256 });

/** The second name of the key is the one before PEP 714. */
const jsonMetadata = (value: unknown): string | true | undefined =>
  isObject(value) ? (asText(value.sha256)?.toLowerCase() ?? true) : value === true || undefined;

const htmlMetadata = (value: string | undefined): string | true | undefined =>
  value === undefined ? undefined : (/^sha256=([0-9a-f]{64})$/i.exec(value)?.[1]?.toLowerCase() ?? true);

/** Few indexes need it. */
export const loadHtmlParser = () => import("htmlparser2");

/** Each anchor is a file: its text is the name, its `#sha256=` fragment the hash (PEP 503). */
const fromHtml = async ({ url, text, name }: Page): Promise<IndexProject> => {
  if (!/<(?:!doctype|html|a|body)\b/i.test(text)) throw unreadable(url, "it is neither JSON nor HTML");
  const { Parser } = await loadHtmlParser();
  const files: IndexFile[] = [];
  let status: string | undefined;
  let anchor: Anchor | undefined;
  let isOperated = false;
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      isOperated ||= tag === "script" || attributes.type === "password";
      if (tag === "meta" && attributes.name === "pypi:project-status") status = attributes.content;
      if (tag !== "a" || attributes.href === undefined) return;
      const { href, "data-yanked": yanked, "data-requires-python": python } = attributes;
      const metadata = htmlMetadata(attributes["data-core-metadata"] ?? attributes["data-dist-info-metadata"]);
      anchor = { href, yanked: yanked !== undefined, python, metadata, text: "" };
    },
    ontext: (chunk) => {
      if (anchor !== undefined) anchor.text += chunk;
    },
    onclosetag: (tag) => {
      if (tag !== "a" || anchor === undefined) return;
      if (URL.canParse(anchor.href, url)) files.push(htmlFile(anchor, url));
      anchor = undefined;
    },
  });
  parser.end(text);
  if (isWebPage(files, url)) throw unreadable(url, "its links lead to pages, and none to a file");
  // As one that asks for a login: that the project has no files, it does not say. A listing may have a script put into it.
  if (isOperated && files.length === 0 && !/\blinks for\b|\bpypi:repository-version\b/i.test(text))
    throw unreadable(url, "it is a page for people, without a link to a file");
  return { name, status, files };
};

/**
 * Whether links that lead away from a page and what is above it are there, and none names a distribution: a page for
 * people, which would be taken for a project without files. Folder listings link to what is above them.
 */
const isWebPage = (links: readonly IndexFile[], page: string): boolean => {
  const leadsAway = ({ url }: IndexFile) => !page.startsWith(url.replace(/\?.*$/, ""));
  const isFile = ({ filename, url }: IndexFile) => distributionEnd.test(filename) || distributionEnd.test(url);
  return links.some(leadsAway) && !links.some(isFile);
};

/** Everything that an index has ever taken. */
const distributionEnd = /\.(?:whl|zip|egg|exe|msi|rpm|deb|dmg|tgz|tbz|tar(?:\.(?:gz|bz2|xz|z|zst))?)$/i;

interface Anchor {
  readonly href: string;
  readonly yanked: boolean;
  readonly python: string | undefined;
  readonly metadata: string | true | undefined;
  text: string;
}

const htmlFile = (anchor: Anchor, page: string): IndexFile => {
  const url = new URL(anchor.href, page);
  const sha256 = /^#.*?\bsha256=([0-9a-f]{64})\b/i.exec(url.hash)?.[1]?.toLowerCase();
  url.hash = "";
  return {
    filename: anchor.text.trim(),
    url: url.href,
    sha256,
    uploadTime: undefined,
    size: undefined,
    yanked: anchor.yanked,
    ...requiring(anchor.python),
    ...beside(anchor.metadata),
  };
};
