import { type Block, inside } from "./block.ts";

/** What names in a text stand for. */
export interface Names {
  /** Addresses of links, by name. */
  readonly targets: ReadonlyMap<string, string>;
  readonly substitutions: ReadonlyMap<string, string>;
}

/** Names are compared so. https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#reference-names */
const nameKey = (name: string): string => name.replaceAll(/\\(.)/g, "$1").replaceAll(/\s+/g, " ").trim().toLowerCase();

/** The names that a text defines. */
export const namesIn = (blocks: readonly Block[]): Names => {
  const targets = new Map<string, string>();
  const substitutions = new Map<string, string>();
  const collect = (each: Block): void => {
    if (each.kind === "target" && each.to !== "") targets.set(nameKey(each.name), each.to);
    if (each.kind === "substitution") substitutions.set(each.name, each.text);
    for (const inner of inside(each)) collect(inner);
  };
  for (const block of blocks) collect(block);
  return { targets, substitutions };
};

/** One construct a turn, where it begins at the start of a word and ends at the end of one. */
const token = new RegExp(
  [
    String.raw`\\(?<escaped>[\s\S]|$)`,
    "``(?<code>[^`\\s](?:[^`]|`(?!`))*?)``(?!`)",
    String.raw`(?<![\w:])(?::(?<role>[A-Za-z][\w.+:-]*):)?` +
      "`(?<text>[^`\\s](?:[^`\\\\]|\\\\[\\s\\S])*)`(?<link>__?)?(?!`)",
    String.raw`(?<![\w*])\*\*(?<strong>[^\s*](?:[^*\\]|\\[\s\S]|\*(?!\*))*?)(?<![\s\\])\*\*(?!\w)`,
    String.raw`(?<![\w*])\*(?<emphasis>[^\s*](?:[^*\\]|\\[\s\S])*)(?<![\s\\])\*(?![\w*])`,
    String.raw`(?<![\w|])\|(?<name>[^\s|](?:[^|]*[^\s|])?)\|(?:__?)?(?!\w)`,
    String.raw`(?<url>\bhttps?:\/\/[^\s<>]+[^\s<>.,:;!?'"()[\]])`,
    String.raw`(?<![\w.-])(?<word>[\p{L}\p{N}](?:[\w.+:-]*[\p{L}\p{N}])?)__?(?![\w])`,
    "(?<letter>[<*_[\\]`|])",
  ].join("|"),
  "gu",
);

/** Text of any length is read in pieces of this many letters at most, so that no search for an end takes long. */
const longest = 4000;

/** Writes text of a paragraph as Markdown says it. */
export const inlineMarkdown = (text: string, names: Names): string => {
  if (text.length > longest) {
    const cut = Math.max(text.lastIndexOf(" ", longest), 0) || longest;
    return inlineMarkdown(text.slice(0, cut), names) + inlineMarkdown(text.slice(cut), names);
  }
  return text.replaceAll(token, (...all) => {
    const found = all.at(-1) as Readonly<Record<string, string | undefined>>;
    const whole = all[0] as string;
    return asMarkdown(whole, found, names);
  });
};

const asMarkdown = (whole: string, found: Readonly<Record<string, string | undefined>>, names: Names): string => {
  const { escaped, code, role, text, link, strong, emphasis, name, url, word, letter } = found;
  if (escaped !== undefined) return /\s|^$/.test(escaped) ? "" : escapeLetter(escaped);
  if (code !== undefined) return asCode(code);
  if (text !== undefined) return link === undefined ? withRole(role, text) : linked(text, names);
  if (strong !== undefined) return `**${inlineMarkdown(strong, names)}**`;
  if (emphasis !== undefined) return `*${inlineMarkdown(emphasis, names)}*`;
  if (name !== undefined) return substituted(whole, name, names);
  if (url !== undefined) return `<${url}>`;
  if (word !== undefined) return reference(whole, word, names);
  return letter === undefined ? whole : escapeLetter(letter);
};

const escapeLetter = (letter: string): string => (/[!-/:-@[-`{-~]/.test(letter) ? `\\${letter}` : letter);

const asCode = (text: string): string => {
  const fence = text.includes("`") ? "``" : "`";
  return fence === "`" ? `\`${text}\`` : `${fence} ${text} ${fence}`;
};

const substituted = (whole: string, name: string, names: Names): string => {
  const value = names.substitutions.get(name);
  // What stands for itself, and in a circle.
  const rest = { ...names, substitutions: new Map([...names.substitutions].filter(([key]) => key !== name)) };
  return value === undefined || value === "" ? whole.replaceAll("|", "\\|") : inlineMarkdown(value, rest);
};

/** `word_`: a link where the text has a target of that name. */
const reference = (whole: string, word: string, names: Names): string => {
  const to = addressOf(word, names);
  if (to !== undefined) return asLink(word, to);
  return whole.replaceAll("_", "\\_");
};

const addressOf = (name: string, { targets }: Names): string | undefined => {
  let to = targets.get(nameKey(name));
  // A target may lead to another one.
  for (let step = 0; step < 5 && to !== undefined && /[^\\]_$/.test(to); step += 1) {
    to = targets.get(nameKey(to.slice(0, -1).replace(/^`(.*)`$/, "$1")));
  }
  return to;
};

const embedded = /^([\s\S]*?)\s*<([^<>]+)>$/;

/** `` `text <address>`_ `` and `` `text`_ ``. */
const linked = (text: string, names: Names): string => {
  const [, title = "", inner] = embedded.exec(text) ?? [];
  if (inner === undefined) {
    const to = addressOf(text, names);
    return to === undefined ? plain(text) : asLink(text, to);
  }
  const address = /[^\\]_$/.test(inner) ? addressOf(inner.slice(0, -1), names) : inner.replaceAll(/\s/g, "");
  if (address === undefined) return plain(title);
  return asLink(title === "" ? address : title, address);
};

const plain = (text: string): string => text.replaceAll(/\\([\s\S])/g, "$1").replaceAll(/[*_`[\]<>\\]/g, "\\$&");

const asLink = (text: string, to: string): string =>
  `[${plain(text)}](${/[\s()<>]/.test(to) ? `<${to.replaceAll(/[<>]/g, encodeURIComponent)}>` : to.replace(/\\_$/, "_")})`;

const numberRoles = new Set(["issue", "pr", "pull", "gh", "ghpull", "gh-issue", "gh-pr", "bug"]);

/** What a role shows without the program that knows it: the title, or the name in letters of code. */
const withRole = (role: string | undefined, text: string): string => {
  const [, title, to] = embedded.exec(text) ?? [];
  if (role === undefined || role === "emphasis" || role === "title-reference" || role === "title")
    return `*${plain(text)}*`;
  if (role === "strong") return `**${plain(text)}**`;
  if (role === "sup" || role === "superscript" || role === "sub" || role === "subscript") return plain(text);
  if (to !== undefined && title !== undefined && title !== "") return plain(title);
  if (numberRoles.has(role) && /^\d+$/.test(text)) return `#${text}`;
  if (role === "user" || role === "ref" || role === "doc" || role === "term") return plain(text);
  return asCode(text.replace(/^!/, "").replace(/^~(?:.*\.)?/, ""));
};
