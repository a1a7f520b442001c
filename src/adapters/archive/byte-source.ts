/** Bytes that arrive in chunks of any size, taken in pieces of the right size. */
export interface ByteSource {
  /** Exactly `size` bytes, `undefined` where fewer are left. */
  take(size: number): Promise<Buffer | undefined>;
  /** Up to `size` bytes, as they come; fewer only where there are no more. */
  stream(size: number): AsyncGenerator<Buffer>;
  /** Frees what the chunks come from, wherever reading stopped. */
  close(): Promise<unknown>;
}

export const byteSource = (chunks: AsyncIterable<Buffer>): ByteSource => {
  const iterator = chunks[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);

  async function* stream(size: number): AsyncGenerator<Buffer> {
    for (let left = size; left > 0; ) {
      if (rest.length === 0) {
        const next = await iterator.next();
        if (next.done === true) return;
        rest = next.value;
      }
      const piece = rest.subarray(0, left);
      rest = rest.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }

  const take = async (size: number): Promise<Buffer | undefined> => {
    const pieces: Buffer[] = [];
    for await (const piece of stream(size)) pieces.push(piece);
    const all = Buffer.concat(pieces);
    return all.length === size ? all : undefined;
  };

  return { take, stream, close: async () => iterator.return?.() };
};
