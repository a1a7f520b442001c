import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { archives } from "../../src/adapters/archive.ts";
import { metadataPathOf } from "../../src/domain/distribution/archive.ts";
import { normalizeName } from "../../src/domain/python/name.ts";

/** How far away an index is. */
export interface Line {
  /** Milliseconds before each answer. */
  readonly delay: number;
  /** Bytes a second, of all answers together. */
  readonly rate: number;
}

export const near: Line = { delay: 0, rate: Number.POSITIVE_INFINITY };

export interface WheelMirror extends AsyncDisposable {
  readonly simpleUrl: string;
  /** From now on. */
  line: Line;
  /** Paths and bytes of the files that were sent; a caller may empty it. */
  readonly sent: Map<string, number>;
}

const pieces = 16 * 1024;

/** Serves a folder of wheels on loopback with the headers of PyPI: pages are fresh for ten minutes, files for ever. */
export const startMirror = async (folder: string): Promise<WheelMirror> => {
  const files = new Map<string, { readonly body: Buffer; readonly type: string }>();
  const projects = new Map<string, object[]>();
  for (const filename of readdirSync(folder).filter((name) => name.endsWith(".whl"))) {
    const body = readFileSync(join(folder, filename));
    const archive = await archives.read(join(folder, filename));
    const metadata = Buffer.from(archive.texts.get(metadataPathOf(archive)) ?? "");
    const requiresPython = /^Requires-Python: *(.+)$/m.exec(metadata.toString())?.[1]?.trim();
    files.set(`/files/${filename}`, { body, type: "application/octet-stream" });
    files.set(`/files/${filename}.metadata`, { body: metadata, type: "text/plain" });
    const name = normalizeName(filename.split("-", 1)[0]!);
    projects.set(name, [
      ...(projects.get(name) ?? []),
      {
        filename,
        url: `../../files/${filename}`,
        hashes: { sha256: sha256(body) },
        "core-metadata": { sha256: sha256(metadata) },
        "upload-time": "2024-01-01T00:00:00Z",
        ...(requiresPython === undefined ? {} : { "requires-python": requiresPython }),
      },
    ]);
  }
  const mirror = { line: near, sent: new Map<string, number>() };
  let free = 0;
  const pace = async (bytes: number): Promise<void> => {
    free = Math.max(free, performance.now()) + (bytes / mirror.line.rate) * 1000;
    const wait = free - performance.now();
    if (wait > 1) await sleep(wait);
  };
  const server = createServer(async (request, response) => {
    const { delay } = mirror.line;
    if (delay > 0) await sleep(delay);
    const [, project] = /^\/simple\/([^/]+)\/$/.exec(request.url ?? "") ?? [];
    const listed = project === undefined ? undefined : projects.get(project);
    const page = listed && JSON.stringify({ meta: { "api-version": "1.1" }, name: project, files: listed });
    const type = "application/vnd.pypi.simple.v1+json";
    const answer = page === undefined ? files.get(request.url ?? "") : { body: Buffer.from(page), type };
    if (answer === undefined) {
      response.writeHead(404).end();
      return;
    }
    const age = page === undefined ? "max-age=365000000, immutable, public" : "max-age=600, public";
    response.writeHead(200, {
      "Content-Type": answer.type,
      "Content-Length": answer.body.length,
      "Cache-Control": age,
    });
    if (page === undefined) mirror.sent.set(request.url!, answer.body.length);
    for (let at = 0; at < answer.body.length; at += pieces) {
      const piece = answer.body.subarray(at, at + pieces);
      await pace(piece.length);
      response.write(piece);
    }
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(mirror, {
    simpleUrl: `http://127.0.0.1:${port}/simple/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
};

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
