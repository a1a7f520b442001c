import type { ArchiveEntry } from "../../domain/distribution/archive.ts";
import type { ByteSource } from "./byte-source.ts";
import { blockSize, type Extension, tarHeaders } from "./tar-header.ts";

/** One entry of a tar, and for a file its bytes, which must be read before the next entry is asked for. */
export interface TarMember {
  readonly entry: ArchiveEntry;
  readonly content: AsyncIterable<Buffer>;
}

const largestExtension = 1024 * 1024;
/** A tape's record has 10 KiB by custom, and some tools fill it with zeros. */
const largestPadding = 1024 * 1024;

/**
 * The entries of a tar, one after the other. Throws a `Problem` where it is damaged or can be read in more than one way:
 * sparse entries, unknown kinds, names that are not UTF-8, data after the end.
 */
export async function* tarMembers(filename: string, source: ByteSource): AsyncGenerator<TarMember> {
  const { damaged, ambiguous, kindOf, sizeIn, extend, entryOf } = tarHeaders(filename);

  const readExtension = async (size: number): Promise<Buffer> => {
    if (size > largestExtension) throw damaged(`an extension header has ${size} bytes`);
    const padded = await source.take(Math.ceil(size / blockSize) * blockSize);
    if (padded === undefined) throw damaged("it ends within an extension header");
    return padded.subarray(0, size);
  };

  async function* contentOf(size: number): AsyncGenerator<Buffer> {
    let left = size;
    for await (const piece of source.stream(size)) {
      left -= piece.length;
      yield piece;
    }
    if (left > 0) throw damaged("it ends within an entry");
  }

  let extension: Extension = {};
  try {
    for (let header = await source.take(blockSize); header !== undefined; header = await source.take(blockSize)) {
      if (header.every((byte) => byte === 0)) {
        let padding = 0;
        for await (const rest of source.stream(Number.POSITIVE_INFINITY)) {
          padding += rest.length;
          if (padding > largestPadding || rest.some((byte) => byte !== 0)) throw ambiguous("it has data after its end");
        }
        return;
      }
      const kind = kindOf(header);
      if ("xgLK".includes(kind)) {
        extension = extend(extension, kind, await readExtension(sizeIn(header)));
        continue;
      }
      const entry = entryOf(header, kind, extension);
      extension = {};
      yield { entry, content: contentOf(entry.size) };
      const padding = (blockSize - (entry.size % blockSize)) % blockSize;
      if ((await source.take(padding)) === undefined) throw damaged("it ends within an entry");
    }
  } finally {
    await source.close();
  }
}
