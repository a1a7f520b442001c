import { indexDenied, indexUnreadable } from "../domain/problem/index-reads.ts";
import { Problem } from "../domain/problem/problem.ts";
import type { ProjectPage, ProjectPages } from "../ports/project-pages.ts";
import type { Http } from "./http.ts";

/**
 * PyPI's JSON API, which lies beside the simple one: `/pypi/<project>/json`. Other indexes may have none.
 * https://docs.pypi.org/api/json/
 */
export const createProjectPages = (simpleUrl: string, http: Http): ProjectPages => ({
  find: async (name, signal) => {
    const url = new URL(`../pypi/${encodeURIComponent(name)}/json`, simpleUrl).href;
    const { status, body } = await http({ url, accept: "application/json", signal });
    if (status === 404) return undefined;
    if (status === 401 || status === 403) throw new Problem(indexDenied({ url, status }));
    const page = status === 200 ? pageOf(new TextDecoder().decode(body)) : undefined;
    if (page === undefined) throw new Problem(indexUnreadable({ url, why: `it answered ${status} and no JSON` }));
    return page;
  },
});

const pageOf = (text: string): ProjectPage | undefined => {
  try {
    const { info } = JSON.parse(text);
    const urls: readonly unknown[] = [info.home_page, info.download_url, ...Object.values(info.project_urls ?? {})];
    return { urls: urls.filter((url) => typeof url === "string") };
  } catch {
    return undefined;
  }
};
