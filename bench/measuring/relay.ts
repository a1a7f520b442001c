import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { indexPresets } from "../../src/domain/target/presets.ts";

const simpleType = "application/vnd.pypi.simple.v1+json";

export interface Relay extends AsyncDisposable {
  readonly simpleUrl: string;
}

interface Page {
  readonly files: { url: string }[];
}

/**
 * Passes on what the machine's own index has, asks it for each thing once, and says what PyPI's headers say: pages are fresh
 * for ten minutes, files for ever. A machine's mirror may say neither, and then uv asks for every page again in each call.
 */
export const startRelay = async (): Promise<Relay> => {
  const pages = new Map<string, Promise<Buffer | undefined>>();
  const files = new Map<string, Promise<Buffer | undefined>>();
  const origins = new Map<string, string>();
  const ask = async (url: string, accept = "*/*") => {
    const answer = await fetch(url, { headers: { accept } });
    return answer.ok ? answer : undefined;
  };
  const readPage = async (name: string): Promise<Buffer | undefined> => {
    const answer = await ask(`${indexPresets.pypi.simpleUrl}${name}/`, simpleType);
    if (answer === undefined) return undefined;
    const page = (await answer.json()) as Page;
    for (const file of page.files) {
      const origin = new URL(file.url, answer.url);
      origins.set(`/files${origin.pathname}`, origin.href);
      file.url = `../../files${origin.pathname}`;
    }
    return Buffer.from(JSON.stringify(page));
  };
  const readFile = async (path: string): Promise<Buffer | undefined> => {
    const of = path.replace(/\.metadata$/, "");
    const origin = origins.get(of);
    const answer = origin === undefined ? undefined : await ask(`${origin}${path.slice(of.length)}`);
    return answer && Buffer.from(await answer.arrayBuffer());
  };
  const server = createServer(async ({ url = "/" }, response) => {
    const [, name] = /^\/simple\/([^/]+)\/$/.exec(url) ?? [];
    const body = await (name === undefined ? once(files, url, readFile) : once(pages, name, readPage)).catch(() => {});
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    const [type, age] =
      name === undefined
        ? ["application/octet-stream", "max-age=365000000, immutable, public"]
        : [simpleType, "max-age=600, public"];
    response.writeHead(200, { "Content-Type": type, "Content-Length": body.length, "Cache-Control": age }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    simpleUrl: `http://127.0.0.1:${port}/simple/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

const once = <Value>(known: Map<string, Promise<Value>>, key: string, read: (key: string) => Promise<Value>) => {
  const value = known.get(key) ?? read(key);
  known.set(key, value);
  return value;
};
