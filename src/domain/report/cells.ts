import { inertLine } from "../text/inert-line.ts";
import { codeSpan, escapeMarkdown } from "./markdown.ts";
import { besideMark, type Mark, markOf, marks } from "./marks.ts";
import { prose } from "./prose.ts";

/**
 * A cell of a table: text, text in which names are code, code (one or several, and how many more there are; perhaps with a page of its own), a link,
 * a list of cells that belong together, or a state that gets a mark, its own or that of its first word, and in which
 * `names` are code. Foreign text in any of them is made harmless where it is written. `url` begins with
 * `https://` or `http://`.
 */
export type Cell =
  | string
  | { readonly words: string; readonly names: readonly string[] }
  | { readonly code: string | readonly string[]; readonly more?: number; readonly url?: string | undefined }
  | { readonly link: string; readonly url: string }
  | { readonly list: readonly (readonly Cell[])[] }
  | { readonly state: string; readonly mark?: Mark; readonly names?: readonly string[] };

export const cellMarkdown = (cell: Cell): string => {
  if (typeof cell === "string") return prose(cell);
  if ("words" in cell) return prose(cell.words, cell.names);
  if ("state" in cell) return stateMarkdown(cell);
  if ("list" in cell) return cell.list.map((each) => each.map(cellMarkdown).join(" ")).join("<br>");
  if ("link" in cell) return linkMarkdown(escapeMarkdown(cell.link), cell.url);
  const spans = [cell.code].flat().filter((code) => code !== "");
  const text = spans.map(codeSpan).join(", ") + andMore(cell);
  return cell.url === undefined ? text : linkMarkdown(text, cell.url);
};

const andMore = ({ more = 0 }: { readonly more?: number }): string => (more === 0 ? "" : ` and ${more} more`);

type StateCell = Extract<Cell, { readonly state: string }>;

const stateMarkdown = ({ state, mark = markOf(state), names = [] }: StateCell): string => {
  const words = prose(state, names);
  return mark === undefined ? words : besideMark(marks[mark], words);
};

const linkMarkdown = (text: string, url: string): string =>
  /^https?:\/\//.test(url) ? `[${text}](${linkTarget(url)})` : text;

/** An address that cannot end the link that it stands in. */
const linkTarget = (url: string): string =>
  url
    .toWellFormed()
    .replaceAll(/[\s<>|\\`"\p{C}]/gu, encodeURIComponent)
    .replaceAll("(", "%28")
    .replaceAll(")", "%29");

/** A terminal makes a link of an address itself. */
export const cellText = (cell: Cell): string => {
  if (typeof cell === "string") return inertLine(cell);
  if ("words" in cell) return inertLine(cell.words);
  if ("state" in cell) return inertLine(cell.state);
  if ("list" in cell) return cell.list.map((each) => each.map(cellText).join(": ")).join("; ");
  return inertLine("code" in cell ? [cell.code].flat().join(", ") + andMore(cell) : `${cell.link} ${cell.url}`);
};
