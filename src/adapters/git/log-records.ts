import type { Commit, TouchedFile } from "../../ports/commit-log.ts";

/** Bytes of one field that are kept. */
const longestField = 1024 * 1024;

/** Cuts a stream at its NUL bytes; of a long field only the beginning is kept. */
export const splitFields = (onField: (text: string) => void): { push(chunk: Uint8Array): void; end(): void } => {
  let open: Buffer[] = [];
  let size = 0;
  const keep = (part: Buffer): void => {
    const room = part.subarray(0, Math.max(0, longestField - size));
    // A copy, for the chunk would otherwise stay in memory for a few bytes.
    if (room.length > 0) open.push(Buffer.from(room));
    size += part.length;
  };
  return {
    push: (bytes) => {
      const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      let from = 0;
      for (let at = chunk.indexOf(0); at >= 0; at = chunk.indexOf(0, from)) {
        if (size === 0) onField(chunk.toString("utf8", from, Math.min(at, from + longestField)));
        else {
          keep(chunk.subarray(from, at));
          onField(Buffer.concat(open).toString("utf8"));
          open = [];
          size = 0;
        }
        from = at + 1;
      }
      keep(chunk.subarray(from));
    },
    end: () => {
      if (size > 0) onField(Buffer.concat(open).toString("utf8"));
    },
  };
};

/** An empty field, then these, then the files; nothing of it can hold a NUL. https://git-scm.com/docs/git-log#_pretty_formats */
export const recordFormat = "%x00%H%x00%T%x00%P%x00%an <%ae>%x00%ct%x00%B";
const fieldCount = 6;

/** Puts the fields of `git log -z --name-status` together again. */
export const readRecords = (onCommit: (commit: Commit) => void): { field(text: string): void; end(): void } => {
  let head: string[] | undefined;
  const files = readFiles();
  const close = (): void => {
    if (head === undefined) return;
    const [id = "", tree = "", parents = "", author = "", time = "", message = ""] = head;
    onCommit({
      id,
      tree,
      parents: parents === "" ? [] : parents.split(" "),
      author,
      time: Number(time),
      message,
      files: files.take(),
    });
    head = undefined;
  };
  return {
    field: (text) => {
      if (head !== undefined && head.length < fieldCount) head.push(text);
      else if (text === "" && files.isComplete()) {
        close();
        head = [];
      } else files.field(text);
    },
    end: close,
  };
};

const statuses: Readonly<Record<string, TouchedFile["status"]>> = {
  A: "added",
  C: "added",
  D: "deleted",
  R: "renamed",
};

/** Collects what `--name-status -z` says: a status, its path, and where a file was renamed two of them. */
export const readFiles = () => {
  let files: TouchedFile[] = [];
  let open: string[] = [];
  return {
    isComplete: (): boolean => open.length === 0,
    field: (text: string): void => {
      open.push(open.length === 0 ? text.trimStart() : text);
      const [code = "", first = "", second = ""] = open;
      const isPair = /^[RC]/.test(code);
      if (open.length < (isPair ? 3 : 2)) return;
      const status = statuses[code.charAt(0)] ?? "modified";
      const from = status === "renamed" ? first : undefined;
      files.push({ path: isPair ? second : first, status, from });
      open = [];
    },
    take: (): readonly TouchedFile[] => {
      const taken = files;
      files = [];
      return taken;
    },
  };
};
