import { serve } from "./answers.ts";

/** An index on loopback that has pages to read and nothing else. */
export interface ReleasePages extends AsyncDisposable {
  /** Simple repository API; ends in `/`. */
  readonly url: string;
  /** The names that were asked for. */
  readonly asked: readonly string[];
}

/** Serves sdist and wheel of each version of each project, as PEP 691 has them. https://peps.python.org/pep-0691/ */
export const startReleasePages = async (
  projects: Readonly<Record<string, readonly string[]>> = {},
): Promise<ReleasePages> => {
  const asked: string[] = [];
  const pages = await serve((path) => {
    // It says nothing of what its projects are.
    if (!path.startsWith("/simple/")) return { status: 404 };
    const name = path.split("/").at(-2)!;
    asked.push(name);
    const versions = projects[name];
    if (versions === undefined) return { status: 404 };
    const stem = name.replaceAll("-", "_");
    const files = versions
      .flatMap((version) => [`${stem}-${version}.tar.gz`, `${stem}-${version}-py3-none-any.whl`])
      .map((filename) => ({ filename, url: filename, hashes: {} }));
    return {
      type: "application/vnd.pypi.simple.v1+json",
      body: JSON.stringify({ meta: { "api-version": "1.1" }, name, files }),
    };
  });
  return {
    url: `${pages.url}simple/`,
    asked,
    [Symbol.asyncDispose]: pages[Symbol.asyncDispose],
  };
};
