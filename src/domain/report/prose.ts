import { documentUrl } from "../run/document-url.ts";
import { indexPresets } from "../target/presets.ts";
import { codeSpan, inert, oneLine } from "./markdown.ts";

/**
 * A sentence as Markdown: what stands between backticks, these names wherever they stand as words of their own, and
 * variables such as `PYPI_API_TOKEN`, files of a distribution, files, tables and keys of a project, and `bump` with what it says are code; so are addresses, and versions behind an `@`; a page of a known index or of our documents is a link; nothing else does anything.
 */
export const prose = (text: string, names: readonly string[] = []): string => {
  const line = oneLine(text);
  const pattern = partsOf(names);
  const parts = [...line.matchAll(pattern)];
  const ends = parts.map((part) => part.index + part[0].length);
  const before = parts.map((part, at) => inert(line.slice(ends[at - 1] ?? 0, part.index)));
  const shown = parts.map(({ groups = {} }) =>
    groups.page === undefined ? codeSpan(groups.quoted ?? groups.name ?? groups.other ?? "") : link(groups.page),
  );
  return [...shown.map((part, at) => before[at] + part), inert(line.slice(ends.at(-1) ?? 0))].join("");
};

const link = (url: string): string => `[${inert(url).replaceAll("\u200B", "")}](${url})`;

const escapePattern = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

const sites = [...Object.values(indexPresets).map(({ siteUrl }) => siteUrl), documentUrl("")]
  .map(escapePattern)
  .join("|");

const table = "\\[\\[?(?:project|build-system|dependency-groups|tool)(?:\\.[\\w-]{1,100}){0,5}\\]?\\]";
/** What is copied has to be as it is: other text gets an invisible letter where it could become a link or call somebody. */
const copied = [
  "(?:[a-z]{1,8}\\+)?https?://[^\\s`'\"<>|]{0,500}[\\w/]",
  "[\\w./-]{1,100}@v?\\d(?:[\\w.!+-]{0,100}\\w)?",
];
const kinds = [
  ...copied,
  "[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+",
  "[\\w.+!-]{1,200}\\.(?:whl|tar\\.gz)",
  "project\\.[a-z-]{1,30}",
  "pyproject\\.toml",
  "uv\\.(?:lock|toml)",
  '(?:--bump|bump:) "[^"`]{1,200}"',
  table,
];
const others = `(?<![\\w./-])(?<other>${kinds.join("|")})(?![\\w/-])`;

/** As in `core>=1.2,<2`: a part of the requirement. */
const specifier = "(?:[<>]=?|[~!=]=|===)[\\w.*+!]*[\\w*]";

/** The longest name first: `core-io` is not `core`. */
const partsOf = (names: readonly string[]): RegExp => {
  const known = [...new Set(names.map(oneLine))].filter((name) => name !== "");
  const longestFirst = known.sort((one, other) => other.length - one.length).map(escapePattern);
  const name =
    longestFirst.length === 0
      ? []
      : [
          `(?<![\\w./-])(?<name>(?:${longestFirst.join("|")})(?:${specifier}(?:,${specifier})*)?)(?![\\w/-]|\\.\\w|@v?\\d)`,
        ];
  return new RegExp(
    [
      "(?<![\\w`])`(?<quoted>[^\\s`](?:[^`]*[^\\s`])?)`(?![\\w`])",
      `(?<page>(?:${sites})[\\w/?=&%+.-]*[\\w/])`,
      ...name,
      others,
    ].join("|"),
    "g",
  );
};

/** A finding's code as a link to its entry in this version's documentation. */
export const codeLink = (code: string): string =>
  `[**${inert(code)}**](${documentUrl("troubleshooting.md")}#${encodeURIComponent(code.toLowerCase())})`;
