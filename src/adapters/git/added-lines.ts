import type { AddedLine } from "../../ports/changes.ts";

/** Bytes of a line that are kept. */
const longestLine = 65_536;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Reads a patch without context, piece by piece, and gives its added lines. A line's own text decides nothing: what is
 * a header is known from the counts that the hunk before it announced.
 * https://git-scm.com/docs/diff-format#generate_patch_text_with_p
 */
export const readAddedLines = (onLine: (line: AddedLine) => void): { push(chunk: Uint8Array): void; end(): void } => {
  const take = patchReader(onLine);
  let open: Buffer[] = [];
  let size = 0;
  const keep = (part: Uint8Array) => {
    const room = part.subarray(0, longestLine + 1 - size);
    // A copy, for the chunk would otherwise stay in memory for a few bytes.
    if (room.length > 0) open.push(Buffer.from(room));
    size += room.length;
  };
  const close = (end: Uint8Array) => {
    // Most lines lie whole in one chunk.
    if (size === 0) return take(textOf(end.subarray(0, longestLine + 1)));
    keep(end);
    take(textOf(Buffer.concat(open)));
    open = [];
    size = 0;
  };
  return {
    push: (chunk) => {
      let from = 0;
      for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
        close(chunk.subarray(from, at));
        from = at + 1;
      }
      keep(chunk.subarray(from));
    },
    end: () => {
      if (size > 0) close(new Uint8Array());
    },
  };
};

const decoder = new TextDecoder();

const textOf = (line: Uint8Array): string =>
  decoder.decode(line.at(-1) === carriageReturn ? line.subarray(0, -1) : line);

const patchReader = (onLine: (line: AddedLine) => void) => {
  let file: string | undefined;
  let line = 0;
  let added = 0;
  return (text: string): void => {
    // A removed line looks like nothing else.
    if (added > 0 && text.startsWith("+")) {
      added--;
      if (file !== undefined) onLine({ file, line, text: text.slice(1) });
      line++;
    } else if (text.startsWith("+++ ")) file = pathOf(text.slice("+++ ".length));
    else {
      const [, start, count] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(text) ?? [];
      if (start === undefined) return;
      added = Number(count ?? 1);
      line = Number(start);
    }
  };
};

/** The path of a `+++` line; `undefined` for a deleted file's `/dev/null`. A name with blanks is followed by a tab. */
const pathOf = (text: string): string | undefined => {
  const name = text.startsWith('"') ? unquote(text.slice(1, -1)) : text.replace(/\t$/, "");
  return name.startsWith("b/") ? name.slice("b/".length) : undefined;
};

const escaped: Readonly<Record<string, string>> = { a: "\x07", b: "\b", t: "\t", n: "\n", v: "\v", f: "\f", r: "\r" };

/** A name as git quotes it, byte by byte: `core.quotePath` decides whether bytes above 0x7f are escaped. */
const unquote = (text: string): string => {
  const bytes = Buffer.from(text).toString("latin1");
  const plain = bytes.replaceAll(/\\([0-7]{3}|.)/g, (_, code: string) =>
    code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (escaped[code] ?? code),
  );
  return Buffer.from(plain, "latin1").toString();
};
