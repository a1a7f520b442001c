import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pythonWithPackaging } from "../python-tools.ts";

/** A temporary folder with what `archives.py` writes; disposing removes it. */
export const archivesFolder = async (): Promise<AsyncDisposable & { readonly path: string }> => {
  const path = await mkdtemp(join(tmpdir(), "index-server-"));
  execFileSync(pythonWithPackaging(), [join(import.meta.dirname, "archives.py"), path], { env: {} });
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
};

/** Form fields; `undefined` leaves one out, a list sends it more than once. */
export type Changes = Readonly<Record<string, string | readonly string[] | undefined>>;

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** The upload of a file of alpha 1.0, with a form that fits it but for the changes; `type` is the file's own. */
export const uploadForm = (filename: string, bytes: Uint8Array, { type, ...changes }: Changes = {}): FormData => {
  const isSdist = !filename.endsWith(".whl");
  const fields: Changes = {
    ":action": "file_upload",
    protocol_version: "1",
    metadata_version: "2.5",
    name: "alpha",
    version: "1.0",
    filetype: isSdist ? "sdist" : "bdist_wheel",
    pyversion: isSdist ? "source" : "py3",
    sha256_digest: sha256(bytes),
    ...changes,
  };
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of value === undefined ? [] : [value].flat()) form.append(name, one as string);
  }
  form.append("content", new Blob([bytes as Uint8Array<ArrayBuffer>], { type: type as string }), filename);
  return form;
};

/** Sends a form; the answer's status and text. */
export const post = async (
  url: string,
  body: FormData,
): Promise<{ readonly status: number; readonly text: string }> => {
  const response = await fetch(url, { method: "POST", body });
  return { status: response.status, text: await response.text() };
};

interface Listing {
  readonly name: string;
  readonly versions: readonly string[];
  readonly files: readonly {
    readonly filename: string;
    readonly url: string;
    readonly size: number;
    readonly "upload-time": string;
    readonly "requires-python": string | null;
    readonly "core-metadata": false | { readonly sha256: string };
    readonly hashes: { readonly sha256: string };
  }[];
}

/** A project's files as PEP 691 has them; `undefined` where the index does not know it. */
export const listing = async (simpleUrl: string, project = "alpha"): Promise<Listing | undefined> => {
  const headers = { accept: "application/vnd.pypi.simple.v1+json" };
  const response = await fetch(`${simpleUrl}${project}/`, { headers });
  return response.status === 404 ? undefined : ((await response.json()) as Listing);
};
