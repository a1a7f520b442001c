import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyFileStream } from "@fastify/busboy";
import { createBlake2b } from "./blake2b.ts";
import type { Fields } from "./form-fields.ts";
import { refuse } from "./refusal.ts";
import type { Digests } from "./stored-file.ts";

/** Bytes. */
const limits = { fieldSize: 4 * 1024 * 1024, fields: 5000, headerSize: 16 * 1024 };

/** An uploaded file, as it lies on disk. */
export interface ReceivedFile {
  /** Whatever the client wrote. */
  readonly filename: string;
  readonly type: string;
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly digests: Digests;
}

/**
 * Reads a multipart upload to its end; the part `content`, of at most `largest` bytes, goes to a file in `folder` as it
 * comes, never into memory.
 */
export const receiveUpload = async (
  request: IncomingMessage,
  { folder, largest }: { readonly folder: string; readonly largest: number },
): Promise<{ readonly fields: Fields; readonly file: ReceivedFile | undefined }> => {
  const fields = new Map<string, string[]>();
  let strange: string | undefined;
  let part: BusboyFileStream | undefined;
  let saving: Promise<ReceivedFile> | undefined;
  let isCut = false;

  const parser = createParser(request, largest);
  parser.on("field", (name, value, _nameIsCut, valueIsCut) => {
    isCut ||= valueIsCut;
    fields.set(name, [...(fields.get(name) ?? []), value]);
  });
  parser.on("fieldsLimit", () => {
    isCut = true;
  });
  parser.on("file", (name, stream, filename, _encoding, type) => {
    // The parser reports a form that ends early on the part alone, and not by destroying it.
    stream.on("error", (error) => stream.destroy(error));
    if (filename && !["content", "gpg_signature"].includes(name)) strange ??= name;
    if (name !== "content" || saving !== undefined) return void stream.resume();
    part = stream;
    saving = save(stream, { path: join(folder, "content"), largest }).then((saved) => ({
      ...saved,
      filename: filename ?? "",
      type,
    }));
    // It is awaited when the form has ended; until then its failure must not count as unhandled.
    saving.catch(() => undefined);
  });

  await pipeline(request, parser).catch(async (error: Error) => {
    part?.destroy(error);
    await saving?.catch(() => undefined);
    refuse(`The upload is malformed: ${error.message}.`);
  });
  if (isCut) refuse("The form is too large.");
  if (strange !== undefined) refuse(`${strange}: Should not be a tuple.`);
  return { fields, file: await saving };
};

const createParser = ({ headers }: IncomingMessage, fileSize: number) => {
  const type = headers["content-type"] ?? "";
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(type)) refuse("The upload must be multipart/form-data.");
  return new Busboy({
    headers: { ...headers, "content-type": type },
    preservePath: true,
    limits: { ...limits, fileSize },
  });
};

/** After a failure the rest is read and thrown away, so that the client hears of it instead of a broken line. */
const save = async (part: BusboyFileStream, { path, largest }: { readonly path: string; readonly largest: number }) => {
  try {
    const md5 = createHash("md5");
    const sha256 = createHash("sha256");
    let size = 0;
    await using handle = await open(path, "wx");
    for await (const chunk of part.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      md5.update(chunk);
      sha256.update(chunk);
      size += chunk.length;
      await handle.writeFile(chunk);
    }
    if (part.truncated) refuse(`File too large. The limit is ${largest / 1024 / 1024} MB.`);
    const blake2b_256 = await blake2bOf(path);
    return { path, size, digests: { md5: md5.digest("hex"), sha256: sha256.digest("hex"), blake2b_256 } };
  } catch (error) {
    part.resume();
    throw error;
  }
};

const blake2bOf = async (path: string): Promise<string> => {
  const hasher = createBlake2b();
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hasher.update(chunk);
  return hasher.digest();
};
