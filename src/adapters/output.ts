const headLimit = 64 * 1024;
const tailLimit = 1024 * 1024;
const longestLine = 64 * 1024;

/** Keeps the beginning and the last megabyte of a stream of bytes. */
export interface Collected {
  push(chunk: Buffer): void;
  /** UTF-8; what was left out is counted in a line of its own. */
  text(): string;
}

export const collectBounded = (): Collected => {
  const head: Buffer[] = [];
  let headSize = 0;
  let tail: Buffer[] = [];
  let tailSize = 0;
  let dropped = 0;
  const shrink = () => {
    const whole = Buffer.concat(tail);
    dropped += whole.length - tailLimit;
    tail = [whole.subarray(-tailLimit)];
    tailSize = tailLimit;
  };
  return {
    push: (chunk) => {
      const room = Math.max(0, headLimit - headSize);
      const start = chunk.subarray(0, room);
      if (start.length > 0) head.push(start);
      headSize += start.length;
      const rest = chunk.subarray(room);
      if (rest.length > 0) tail.push(rest);
      tailSize += rest.length;
      // Joined only now and then, so that many small chunks cost no more than a few large ones.
      if (tailSize > 2 * tailLimit) shrink();
    },
    text: () => {
      if (tailSize > tailLimit) shrink();
      const note = dropped === 0 ? [] : [Buffer.from(`\n… ${dropped} bytes left out …\n`)];
      return Buffer.concat([...head, ...note, ...tail]).toString("utf8");
    },
  };
};

export const collectAll = (): Collected => {
  const chunks: Buffer[] = [];
  return {
    push: (chunk) => {
      chunks.push(chunk);
    },
    text: () => Buffer.concat(chunks).toString("utf8"),
  };
};

/** Keeps nothing: somebody else takes each piece. */
export const handOn = (push: Collected["push"]): Collected => ({ push, text: () => "" });

/** Cuts a stream of UTF-8 into lines without their ends; a line of more than 65,536 characters comes in pieces. */
export const splitLines = (onLine: (line: string) => void): { push(chunk: Buffer): void; end(): void } => {
  const decoder = new TextDecoder();
  let open = "";
  const take = (text: string) => {
    const lines = (open + text).split(/\r?\n/);
    open = lines.pop()!;
    for (const line of lines) onLine(line);
    while (open.length > longestLine) {
      onLine(open.slice(0, longestLine));
      open = open.slice(longestLine);
    }
  };
  return {
    push: (chunk) => take(decoder.decode(chunk, { stream: true })),
    end: () => {
      take(decoder.decode());
      if (open !== "") onLine(open);
      open = "";
    },
  };
};
