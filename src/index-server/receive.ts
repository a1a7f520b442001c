import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy } from "@fastify/busboy";
import { createBlake2b } from "./blake2b.ts";
import { refuse } from "./refusal.ts";
import type { Digests } from "./stored-file.ts";
import type { Fields } from "./upload-form.ts";

/** Bytes: PyPI's default limit for one file. https://docs.pypi.org/project-management/storage-limits/ */
export const sizeLimit = 100 * 1024 * 1024;

const limits = { fileSize: sizeLimit, fieldSize: 4 * 1024 * 1024, fields: 5000, headerSize: 16 * 1024 };

/** An uploaded file, as it lies on disk. */
export interface ReceivedFile {
  /** Whatever the client wrote. */
  readonly filename: string;
  readonly type: string;
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** There was more than `sizeLimit`; the rest was not kept. */
  readonly isTooLarge: boolean;
  readonly digests: Digests;
}

/** Reads a multipart upload to its end; the part `content` goes to a file in `folder` as it comes, never into memory. */
export const receiveUpload = async (
  request: IncomingMessage,
  folder: string,
): Promise<{ readonly fields: Fields; readonly file: ReceivedFile | undefined }> => {
  const fields = new Map<string, string[]>();
  let part: Readable | undefined;
  let saving: Promise<ReceivedFile> | undefined;
  let isCut = false;

  const parser = createParser(request);
  parser.on("field", (name, value, _nameIsCut, valueIsCut) => {
    isCut ||= valueIsCut;
    fields.set(name, [...(fields.get(name) ?? []), value]);
  });
  parser.on("fieldsLimit", () => {
    isCut = true;
  });
  parser.on("file", (name, stream, filename, _encoding, type) => {
    if (name !== "content" || saving !== undefined) return void stream.resume();
    part = stream;
    saving = save(stream, join(folder, "content")).then((saved) => ({
      ...saved,
      filename: filename ?? "",
      type,
      isTooLarge: stream.truncated,
    }));
    // It is awaited when the form has ended; until then its failure must not count as unhandled.
    saving.catch(() => undefined);
  });

  try {
    await pipeline(request, parser);
  } catch (error) {
    part?.destroy(Error.isError(error) ? error : undefined);
    await saving?.catch(() => undefined);
    throw error;
  }
  if (isCut) refuse("The form is too large.");
  return { fields, file: await saving };
};

const createParser = ({ headers }: IncomingMessage) => {
  const type = headers["content-type"] ?? "";
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(type)) refuse("The upload must be multipart/form-data.");
  return new Busboy({ headers: { ...headers, "content-type": type }, preservePath: true, limits });
};

/** After a failure the rest is read and thrown away, so that the client hears of it instead of a broken line. */
const save = async (part: Readable, path: string) => {
  try {
    const md5 = createHash("md5");
    const sha256 = createHash("sha256");
    const blake2b = createBlake2b();
    let size = 0;
    await using handle = await open(path, "wx");
    for await (const chunk of part.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      for (const hasher of [md5, sha256, blake2b]) hasher.update(chunk);
      size += chunk.length;
      await handle.writeFile(chunk);
    }
    await handle.sync();
    const digests = { md5: md5.digest("hex"), sha256: sha256.digest("hex"), blake2b_256: blake2b.digest() };
    return { path, size, digests };
  } catch (error) {
    part.resume();
    throw error;
  }
};
