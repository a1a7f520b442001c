import { Hono } from "hono";
import { parseDistributionName } from "../domain/python/distribution-name.ts";
import { isValidName, normalizeName, type PackageName } from "../domain/python/name.ts";
import type { IndexFile, PackageIndex } from "../ports/package-index.ts";
import { type Access, isSame } from "./access.ts";
import { type Bound, loopback, type Serving, serve } from "./serve.ts";

export interface MirrorOptions {
  readonly access: Pick<Access, "path">;
  /** PEP 503 names that it answers for; of all others it knows nothing. */
  readonly names: ReadonlySet<string>;
  /** Where they are. Whoever reads it logs in; whoever asks the mirror does not have to. */
  readonly index: PackageIndex;
}

/** What a mirror serves. */
export interface Mirror extends AsyncDisposable {
  /** For installers; ends in `/`. */
  readonly simpleUrl: string;
}

/**
 * Serves some names of another index on loopback, as they are there when they are asked for: so that the index answers for
 * these alone, and its login stays in this process. It says JSON to everybody (PEP 691), for uv alone asks.
 */
export const startMirror = async ({ access, names, index }: MirrorOptions): Promise<Mirror> => {
  const app = new Hono<Bound>();
  const listed = async (name: string): Promise<readonly IndexFile[] | undefined> => {
    const project: PackageName | undefined = isValidName(name) ? normalizeName(name) : undefined;
    if (project === undefined || !names.has(project)) return undefined;
    const found = await index.project(project);
    if (found === undefined) return undefined;
    return [...found.files, ...(found.inherited ?? [])].filter(
      ({ filename }) => parseDistributionName(filename, project) !== undefined,
    );
  };
  app.use(async (context, next) => {
    const [, first = ""] = context.req.path.split("/", 2);
    return isSame(first, access.path) ? await next() : context.notFound();
  });
  app.onError((error, context) => context.text(`502 The index behind it failed: ${error.message}\n`, 502));
  app.get("/:path/simple/:name/", async (context) => {
    const { name } = context.req.param();
    const files = await listed(name);
    if (files === undefined) return context.notFound();
    const document = { meta: { "api-version": "1.1" }, name, files: files.map((file) => entryOf(file, name)) };
    return context.body(JSON.stringify(document), 200, {
      "Content-Type": "application/vnd.pypi.simple.v1+json",
      "Cache-Control": "no-cache",
    });
  });
  app.get("/:path/files/:name/:filename", async (context) => {
    const { name, filename } = context.req.param();
    const file = (await listed(name))?.find((each) => each.filename === filename);
    if (file === undefined) return context.notFound();
    // Whoever asks for parts of it is told that there are none, before it is fetched.
    if (context.req.method === "HEAD") return context.body(null, 200);
    const bytes = await index.download(file);
    return context.body(Uint8Array.from(bytes), 200, { "Content-Type": "application/octet-stream" });
  });
  const serving: Serving = await serve(app, 0, loopback);
  return {
    simpleUrl: `${serving.origin}${access.path}/simple/`,
    [Symbol.asyncDispose]: () => serving[Symbol.asyncDispose](),
  };
};

/** https://packaging.python.org/en/latest/specifications/simple-repository-api/#project-detail */
const entryOf = ({ filename, sha256, requiresPython, size, uploadTime, yanked }: IndexFile, name: string) => ({
  filename,
  url: `../../files/${name}/${encodeURIComponent(filename)}`,
  hashes: sha256 === undefined ? {} : { sha256 },
  yanked,
  ...(requiresPython === undefined ? {} : { "requires-python": requiresPython }),
  ...(size === undefined ? {} : { size }),
  ...(uploadTime === undefined ? {} : { "upload-time": new Date(uploadTime).toISOString() }),
});
