import type { IndexFile, IndexProject } from "../../ports/package-index.ts";
import { type FilelessPage, judgeFileless } from "./fileless.ts";
import { beside, type Page, requiring, unreadable } from "./page.ts";

/** Few indexes need it. */
export const loadHtmlParser = () => import("htmlparser2");

/** Each anchor is a file: its text is the name, its `#sha256=` fragment the hash (PEP 503). */
export const fromHtml = async ({ url, text, name }: Page): Promise<IndexProject> => {
  if (!/<(?:!doctype|html|a|body)\b/i.test(text)) throw unreadable(url, "it is neither JSON nor HTML");
  const { Parser } = await loadHtmlParser();
  const files: IndexFile[] = [];
  const metas = new Set<string>();
  const words = { heading: "", prose: "" };
  const open = { all: 0, heading: 0, style: 0 };
  const count = (tag: string, by: 1 | -1): void => {
    open.all += by;
    if (open.all > deepest) throw unreadable(url, `its elements are nested more than ${deepest} deep`);
    if (headings.test(tag)) open.heading += by;
    if (tag === "style") open.style += by;
  };
  let status: string | undefined;
  let anchor: Anchor | undefined;
  let isOperated = false;
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      isOperated ||= operated.has(tag) || /^refresh$/i.test(attributes["http-equiv"] ?? "");
      count(tag, 1);
      if (tag === "meta" && attributes.name !== undefined) metas.add(attributes.name.toLowerCase());
      if (tag === "meta" && attributes.name === "pypi:project-status") status = attributes.content;
      if (tag !== "a" || attributes.href === undefined) return;
      const { href, "data-yanked": yanked, "data-requires-python": python } = attributes;
      const metadata = htmlMetadata(attributes["data-core-metadata"] ?? attributes["data-dist-info-metadata"]);
      anchor = { href, yanked: yanked !== undefined, python, metadata, text: "" };
    },
    ontext: (chunk) => {
      if (anchor !== undefined) anchor.text += chunk;
      else if (open.style === 0) words[open.heading > 0 ? "heading" : "prose"] += chunk;
    },
    onclosetag: (tag) => {
      count(tag, -1);
      if (headings.test(tag)) words.heading += " ";
      if (tag !== "a" || anchor === undefined) return;
      if (URL.canParse(anchor.href, url)) files.push(htmlFile(anchor, url));
      anchor = undefined;
    },
  });
  parser.end(text);
  if (isWebPage(files, url)) throw unreadable(url, "its links lead to pages, and none to a file");
  const page: FilelessPage = { name, ...words, metas, isOperated };
  const verdict = files.length === 0 ? judgeFileless(page) : "project";
  if (verdict === "people") throw unreadable(url, "it is a page for people, without a link to a file");
  const isCut = /<html\b/i.test(text) && !/<\/html\s*>/i.test(text);
  return { name, status, files, ...(isCut ? { doubt: "cut" } : verdict === "unsure" ? { doubt: "foreign" } : {}) };
};

/** A listing is flat, and what the parser has to look through grows with the depth. */
const deepest = 1000;

/** What a person, or a browser, is to work with. */
const operated: ReadonlySet<string> = new Set(["script", "form", "input", "iframe", "frame"]);
const headings = /^(?:title|h[1-3])$/;

/**
 * Whether links that lead away from a page and what is above it are there, and none names a distribution: a page for
 * people, which would be taken for a project without files. Folder listings link to what is above them.
 */
const isWebPage = (links: readonly IndexFile[], page: string): boolean => {
  const leadsAway = ({ url }: IndexFile) => !page.startsWith(url.replace(/\?.*$/, ""));
  const isFile = ({ filename, url }: IndexFile) => distributionEnd.test(filename) || distributionEnd.test(url);
  return links.some(leadsAway) && !links.some(isFile);
};

/** Everything that an index has ever taken. */
const distributionEnd = /\.(?:whl|zip|egg|exe|msi|rpm|deb|dmg|tgz|tbz|tar(?:\.(?:gz|bz2|xz|z|zst))?)$/i;

interface Anchor {
  readonly href: string;
  readonly yanked: boolean;
  readonly python: string | undefined;
  readonly metadata: string | true | undefined;
  text: string;
}

const htmlFile = (anchor: Anchor, page: string): IndexFile => {
  const url = new URL(anchor.href, page);
  const sha256 = /^#.*?\bsha256=([0-9a-f]{64})\b/i.exec(url.hash)?.[1]?.toLowerCase();
  url.hash = "";
  return {
    filename: anchor.text.trim(),
    url: url.href,
    sha256,
    uploadTime: undefined,
    size: undefined,
    yanked: anchor.yanked,
    ...requiring(anchor.python),
    ...beside(anchor.metadata),
  };
};

const htmlMetadata = (value: string | undefined): string | true | undefined =>
  value === undefined ? undefined : (/^sha256=([0-9a-f]{64})$/i.exec(value)?.[1]?.toLowerCase() ?? true);
