import { isSameOrigin, type Login } from "../domain/indexes/login.ts";
import type { Finding } from "../domain/problem/finding.ts";
import {
  answerTooLarge,
  indexDenied,
  indexRedirects,
  indexUnreadable,
  indexUnsure,
  linkWithoutTls,
  outsideFailed,
} from "../domain/problem/index-reads.ts";
import { noHost } from "../domain/problem/locked-index.ts";
import { Problem } from "../domain/problem/problem.ts";
import { normalizeName } from "../domain/python/name.ts";
import { presetOfUrl } from "../domain/target/presets.ts";
import { isObject, parseJson, textOf } from "../domain/text/json.ts";
import { withSlash } from "../domain/text/url.ts";
import type { IndexProject, PackageIndex, ReadIndex } from "../ports/package-index.ts";
import type { Http, Response } from "./http.ts";
import { fromHtml } from "./simple-index/html.ts";
import { fromJson } from "./simple-index/json.ts";
import { failed, unreadable } from "./simple-index/page.ts";

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
  const base = withSlash(simpleUrl);
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
  /** Names that it answered 404 for. */
  const missing = new Set<string>();
  const read = async (name: string, signal: AbortSignal | undefined): Promise<IndexProject | undefined> => {
    const url = new URL(`${encodeURIComponent(name)}/`, base).href;
    const answer = await http({ url, accept, signal, largest: largestListing, fault: cut, ...credentials(url) });
    if (answer.status === 404) {
      missing.add(name);
      return undefined;
    }
    if (new URL(answer.url).hostname !== new URL(url).hostname) {
      throw new Problem(indexRedirects({ url, to: answer.url }));
    }
    refuseDenied(url, answer);
    if (answer.status !== 200) throw unreadable(url, `it answered ${answer.status}`);
    const text = new TextDecoder().decode(answer.body);
    const page = { url: answer.url, text, name };
    const project = answer.contentType.endsWith("json") ? fromJson(page) : await fromHtml(page);
    // What stands in the way of one stands in the way of all.
    if (project.doubt !== undefined && !warned.has(base)) {
      warned.add(base);
      warn?.(indexUnsure({ url, doubt: project.doubt }));
    }
    return withoutInherited(project, base);
  };
  /** What is at an address; `undefined` where nothing answers. */
  const pageAt = async (url: string, signal: AbortSignal | undefined): Promise<Response | undefined> => {
    try {
      return await http({ url, accept, signal, largest: largestListing, ...credentials(url) });
    } catch (error) {
      if (error instanceof Problem) return undefined;
      throw error;
    }
  };
  return {
    project: async (name, { signal } = {}) => {
      try {
        const project = await read(name, signal);
        isRead ||= project !== undefined && project.files.length > 0;
        return project;
      } catch (error) {
        throw ofAddress(error, { isRead: isRead || isPublic(base), where, base });
      }
    },
    hasPage: async ({ signal } = {}) => {
      const answer = await pageAt(base, signal);
      if (answer === undefined) return undefined;
      const isPage = answer.status === 200 && /(?:json|html)$/.test(answer.contentType);
      const listed = namesOn(answer)?.find((name) => missing.has(name));
      if (listed !== undefined) throw ofAddress(elsewhere(new URL(`${listed}/`, base).href), { isRead, where, base });
      if (isPage && !isRead && !base.endsWith(devpiPath)) {
        const below = await pageAt(new URL(devpiPath.slice(1), base).href, signal);
        if (below?.status === 200 && namesOn(below) !== undefined)
          throw ofAddress(above(base), { isRead, where, base });
      }
      return isPage;
    },
    download: async (file, { signal } = {}) => {
      const answer = await http({ url: file.url, signal, ...credentials(file.url) }).catch((error) => {
        throw ofFile(error);
      });
      refuseDenied(file.url, answer);
      if (answer.status !== 200) throw failed(file.url, `it answered ${answer.status}`);
      return answer.body;
    },
  };
};

/** A part of a listing, as a proxy passes it on; the next answer may be whole. */
const cut = ({ status, contentType, body }: Response): string | undefined =>
  status === 200 && contentType.endsWith("json") && parseJson(new TextDecoder().decode(body)) === undefined
    ? "its JSON is cut or broken"
    : undefined;

/** Of the index's own page, where it is JSON (PEP 691); `undefined` where it is no such page. */
const namesOn = ({ contentType, body }: Response): readonly string[] | undefined => {
  const page = contentType.endsWith("json") ? parseJson(new TextDecoder().decode(body)) : undefined;
  if (!isObject(page) || !Array.isArray(page.projects)) return undefined;
  return page.projects.filter(isObject).map(({ name }) => normalizeName(textOf(name) ?? ""));
};

/** Below `<user>/<index>`: where devpi shows projects to everybody. */
const devpiPath = "/+simple/";

/** devpi's `<user>/<index>/` lists projects to everybody, and shows them there to pip and uv alone, by their user agent. */
const elsewhere = (url: string) => unreadable(url, "it answers 404, though the index's own page lists that project");
const above = (url: string) => unreadable(url, "as devpi does, it has its projects below +simple/");

/** https://www.rfc-editor.org/rfc/rfc7617 */
const basic = ({ username, password }: Login): string =>
  `Basic ${Buffer.from(`${username}:${password.reveal()}`).toString("base64")}`;

/**
 * devpi lists with an index what the indexes have that it inherits from; where a file lies tells whose it is: below
 * `<user>/<index>/+f/`. https://devpi.net/docs/devpi/devpi/stable/+doc/userman/devpi_indices.html
 */
const withoutInherited = (project: IndexProject, base: string): IndexProject => {
  if (!base.endsWith(devpiPath)) return project;
  const own = new URL("../", base).href;
  const { own: files = [], inherited = [] } = Object.groupBy(project.files, ({ url }) =>
    url.startsWith(`${own}+`) ? "own" : "inherited",
  );
  return { ...project, files, ...(inherited.length > 0 ? { inherited } : {}) };
};

/** Whether it is the very address of PyPI or TestPyPI. */
const isPublic = (base: string): boolean => presetOfUrl(base)?.simpleUrl === base;

interface Asked extends Pick<ReadIndex, "where"> {
  readonly base: string;
  /** Whether the address is right. */
  readonly isRead: boolean;
}

/** What is wrong with an address is put right where it stands; PyPI's, and one at which a project was read, are right. */
const ofAddress = (error: unknown, { isRead, where, base }: Asked) => {
  if (!(error instanceof Problem)) return error;
  const isNoHost = ({ code, message }: Finding): boolean =>
    code === outsideFailed.code && message.endsWith(`ENOTFOUND ${new URL(base).hostname}`);
  const findings = error.findings.map((finding) => {
    if (isRead && finding.code === indexUnreadable.code) return { ...finding, ...passing };
    if (!isRead && isNoHost(finding)) return { ...finding, ...noHost, ...(where ?? { input: "check-url" }) };
    return finding.input === undefined || where === undefined ? finding : { ...finding, input: undefined, ...where };
  });
  return new Problem(findings, { cause: error.cause });
};

/** The address of a file is the index's own word. */
const ofFile = (error: unknown) => {
  if (!(error instanceof Problem)) return error;
  const findings = error.findings.map((each) => (each.code === answerTooLarge.code ? { ...each, ...largeFile } : each));
  return new Problem(findings, { cause: error.cause });
};

const largeFile: Partial<Finding> = {
  input: undefined,
  hint: "Give the folder dist that was published (dist): its files are not fetched where the index's listing has their hashes",
};

const passing: Partial<Finding> = {
  mender: "outside",
  remedy: "outside",
  input: undefined,
  hint: "The address is right: see what answers there, such as a proxy or an error page",
};
