import { indexDenied, outsideFailed } from "../domain/problem/index-reads.ts";
import { Problem } from "../domain/problem/problem.ts";
import type { Origin } from "../domain/target/project-owner.ts";
import type { ProjectPages } from "../ports/project-pages.ts";
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
    if (page === undefined) {
      throw new Problem(outsideFailed({ url, why: `it answered ${status} and no JSON`, tries: 1 }));
    }
    return page;
  },
});

const isText = (value: unknown): value is string => typeof value === "string";

const pageOf = (text: string): Origin | undefined => {
  try {
    const { info } = JSON.parse(text);
    const urls: readonly unknown[] = [info.home_page, info.download_url, ...Object.values(info.project_urls ?? {})];
    const people: readonly unknown[] = [info.author, info.author_email, info.maintainer, info.maintainer_email];
    return { urls: urls.filter(isText), people: people.filter(isText) };
  } catch {
    return undefined;
  }
};
