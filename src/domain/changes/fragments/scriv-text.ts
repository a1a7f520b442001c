/** What scriv finds in one file: paragraphs by category, in the order of the text; `undefined` before any heading. */
export type ScrivSections = ReadonlyMap<string | undefined, readonly string[]>;

/** Reads the small part of Markdown or reStructuredText that scriv reads. https://scriv.readthedocs.io/en/latest/concepts.html */
export const readScrivText = (text: string, format: "md" | "rst"): ScrivSections => {
  const all = text.split(/\r\n|[\n\r]/);
  const start = all.findIndex((line) => line.includes("scriv-insert-here"));
  const lines = all.slice(start + 1).map((line) => line.trimEnd());
  const sections = new Map<string | undefined, string[]>();
  const open = (category: string | undefined): string[] => {
    const paragraphs = sections.get(category) ?? [];
    sections.set(category, paragraphs);
    paragraphs.push("");
    return paragraphs;
  };
  if (format === "md") readMarkdown(lines, open);
  else readRst(lines, open);
  return new Map(
    [...sections].map(([category, paragraphs]) => [
      category,
      paragraphs.filter((each) => each !== "" && !isDefinition(each)).map((each) => each.trimEnd()),
    ]),
  );
};

/** Where links, footnotes and substitutions lead: no news of their own. */
const isDefinition = (paragraph: string): boolean => /^(?:\.\. [_|[]|\[[^\]]+\]:\s)/.test(paragraph);

type Open = (category: string | undefined) => string[];

const readMarkdown = (lines: readonly string[], open: Open): void => {
  let paragraphs: string[] | undefined;
  let mark: string | undefined;
  let isComment = false;
  for (const line of lines) {
    if (isComment) {
      isComment = !line.endsWith("-->");
      continue;
    }
    if (/^\s*<!--/.test(line)) {
      isComment = !line.endsWith("-->");
      continue;
    }
    if (/^<a id=(['"])[-.\w]+\1><\/a>$/.test(line)) continue;
    const [, heading] = /^(#+ )/.exec(line) ?? [];
    if (heading !== undefined && (mark === undefined || line.startsWith(mark))) {
      mark = heading;
      paragraphs = open(line.slice(heading.length).trimStart());
    } else if (line === "") paragraphs?.push("");
    else {
      paragraphs ??= open(undefined);
      paragraphs[paragraphs.length - 1] += `${line}\n`;
    }
  }
};

const isUnderline = (line: string): boolean =>
  line.length >= 3 && /^[!-/:-@[-`{-~]/.test(line) && [...line].every((letter) => letter === line[0]);

const isComment = (line: string): boolean =>
  line.startsWith("..") && !/^(?:\.\.\.|\.\. [_[|])/.test(line) && !/^.. [\w+:.-]+::/.test(line);

const readRst = (lines: readonly string[], open: Open): void => {
  let paragraphs: string[] | undefined;
  let mark: string | undefined;
  let before = "";
  for (const line of lines) {
    if (isComment(line) || /^.. _[-.\w]+:$/.test(line)) continue;
    if (isUnderline(line) && (mark === undefined || line[0] === mark)) {
      // An overline has nothing above it.
      if (paragraphs === undefined || paragraphs.at(-1) === "") continue;
      paragraphs.pop();
      paragraphs = open(before);
      mark = line[0];
    } else if (line === "") paragraphs?.push("");
    else {
      paragraphs ??= open(undefined);
      paragraphs[paragraphs.length - 1] += `${line}\n`;
      before = line;
    }
  }
};
