import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

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
  const server = createServer((request, response) => {
    const name = request.url!.split("/").at(-2)!;
    asked.push(name);
    const versions = projects[name];
    if (versions === undefined) return void response.writeHead(404).end();
    const stem = name.replaceAll("-", "_");
    const files = versions
      .flatMap((version) => [`${stem}-${version}.tar.gz`, `${stem}-${version}-py3-none-any.whl`])
      .map((filename) => ({ filename, url: filename, hashes: {} }));
    response.writeHead(200, { "content-type": "application/vnd.pypi.simple.v1+json" });
    response.end(JSON.stringify({ meta: { "api-version": "1.1" }, name, files }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/simple/`,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
};
