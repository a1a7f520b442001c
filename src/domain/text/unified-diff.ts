/** A file before and after; `undefined` where there is none. Paths are as the diff is to name them. */
export interface DiffedFile {
  readonly file: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * Files as a unified diff that `git apply` takes to the same bytes, but where a line has a URL with a login in it: that is
 * not shown, for logs are read by many. https://git-scm.com/docs/diff-format
 */
export const unifiedDiff = async (files: readonly DiffedFile[]): Promise<string> => {
  if (files.length === 0) return "";
  const { createTwoFilesPatch } = await import("diff");
  return files
    .map(({ file, before, after }) => {
      const header = `diff --git ${quoted(`a/${file}`)} ${quoted(`b/${file}`)}\n${modeLine(before, after)}`;
      if ((before ?? "") === (after ?? "")) return header;
      const [from, to] = [
        before === undefined ? "/dev/null" : `a/${file}`,
        after === undefined ? "/dev/null" : `b/${file}`,
      ];
      const patch = createTwoFilesPatch(from, to, before ?? "", after ?? "", undefined, undefined, { context: 3 });
      return `${header}${patch.replace(/^=+\n/, "")}`;
    })
    .join("")
    .replaceAll(login, "$1***@");
};

/** The user `git` is no secret, and stands in many a requirement, which git is to find. */
const login = /\b(https?:\/\/)(?!git@)[^\s/?#"'`<>@]+@/gi;

const modeLine = (before: string | undefined, after: string | undefined): string => {
  if (before === undefined) return "new file mode 100644\n";
  return after === undefined ? "deleted file mode 100644\n" : "";
};

/** As git writes names that have more than plain letters. */
const quoted = (name: string): string => {
  if (!/[^ -!#-[\]-~]/.test(name)) return name;
  const bytes = [...new TextEncoder().encode(name)].map((byte) => {
    if (byte === 0x22 || byte === 0x5c) return `\\${String.fromCharCode(byte)}`;
    return byte < 0x20 || byte > 0x7e ? `\\${byte.toString(8).padStart(3, "0")}` : String.fromCharCode(byte);
  });
  return `"${bytes.join("")}"`;
};
