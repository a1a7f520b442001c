import type { ChangelogFormat } from "../section.ts";

/** Longer ones tell nobody more. */
const longestText = 500;

/** What a person wrote as news is told to the end. */
export const whole = 20_000;

/** On one line, without letters that nobody sees. */
export const oneLine = (text: string): string => lineOf(text, longestText);

const lineOf = (text: string, most: number): string => {
  const line = text
    .toWellFormed()
    .slice(0, 20 * most)
    // What joins and dresses emoji stays.
    .replaceAll(/(?![\u200d\ufe0f])[\p{Cf}\p{Co}\p{Cn}\ufffd]/gu, "")
    .replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim();
  return line.length <= most ? line : `${line.slice(0, most).toWellFormed().replaceAll("\ufffd", "").trimEnd()}…`;
};

/** Code, an address, or somebody's name: what is not to be escaped letter by letter. */
const token =
  /(?<![`\w])`(?<code>[^`]*[^`\s][^`]*)`(?!`)|(?<url>\bhttps?:\/\/[^\s<>`"'()[\]{}|\\^]*[^\s<>`"'()[\]{}|\\^.,:;!?*_~])|(?<![\w@./`-])(?<mention>@[A-Za-z\d](?:[A-Za-z\d-]*)(?:\/[\w.-]*\w)?)/g;

/** Writes data as text of a paragraph: it shows what it is, is no markup but code between backticks, and calls nobody. */
export const escapeText = (text: string, format: ChangelogFormat, most = longestText): string => {
  const line = lineOf(text, most);
  const write = format === "rst" ? rst : markdown;
  let escaped = "";
  let at = 0;
  for (const match of line.matchAll(token)) {
    const { code, url, mention } = match.groups ?? {};
    const end = match.index + match[0].length;
    const span = url === undefined ? write.code((code ?? mention ?? "").trim()) : write.url(url);
    escaped += write.plain(line.slice(at, match.index)) + write.apart(span, line[match.index - 1], line[end]);
    at = end;
  }
  return write.start(escaped + write.plain(line.slice(at)));
};

interface Writer {
  plain(text: string): string;
  code(text: string): string;
  url(url: string): string;
  /** Markup between two letters of text, either of which may be the end. */
  apart(span: string, before: string | undefined, after: string | undefined): string;
  /** What a line begins with must begin no list, heading or the like. */
  start(line: string): string;
}

const markdown: Writer = {
  plain: (text) =>
    text
      // The forge strikes out what stands between tildes, and sets formulas between dollars.
      .replaceAll(/[\\`*[\]<>~$]|&(?=#?\w+;)/g, "\\$&")
      .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_"),
  code: (text) => `\`${text}\``,
  url: (url) => `<${url}>`,
  apart: (span) => span,
  start: (line) =>
    line
      .replace(/^(?:#{1,6}(?= |$)|[-+=](?= |$)|[-+=|:]{2,}|~~~|%)/, "\\$&")
      .replace(/^(\d{1,9})([.)])(?= |$)/, "$1\\$2"),
};

const rst: Writer = {
  plain: (text) => text.replaceAll(/[\\`*|]/g, "\\$&").replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_"),
  // A backslash is a letter of code there.
  code: (text) => `\`\`${text}\`\``,
  url: (url) => `\`${url.replaceAll("\\", "\\\\").replaceAll("_", "\\_")} <${url.replaceAll("_", "\\_")}>\`__`,
  // Markup is read as such only beside blanks and some marks.
  apart: (span, before, after) =>
    `${before === undefined || /[\s'"([{<\-/:]/.test(before) ? "" : "\\ "}${span}${after === undefined || /[\s'")\]}>\-/:.,;!?]/.test(after) ? "" : "\\ "}`,
  start: (line) =>
    line
      .replace(
        /^(?:[-+\u2022\u2023\u2043](?= |$)|\.\.(?= |$)|>>>|:(?=[^:])|--?\w|\/\w|(?!\\)[!-/:-@[-`{-~]{2,}$)/,
        "\\$&",
      )
      .replace(/^(\(?(?:\d+|[A-Za-z]|[ivxlcdmIVXLCDM]+|#))([.)])(?= |$)/, "$1\\$2")
      .replace(/::$/, ":\\:"),
};

/** Text of a link, and where it leads; an address that could end the markup is left out. */
export const writeLink = (
  { text, url }: { readonly text: string; readonly url?: string },
  format: ChangelogFormat,
): string => {
  const isPlain = url !== undefined && /^https?:\/\/[^\s<>()`\\]+$/.test(url);
  if (!isPlain) return escapeText(text, format);
  if (format === "markdown") return `[${escapeText(text, format)}](${url})`;
  const shown = rst.plain(oneLine(text)).replaceAll(/[<>]/g, "\\$&");
  return `\`${shown} <${url.replace(/_$/, "\\_")}>\`__`;
};
