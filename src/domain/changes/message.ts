/** What stands before a description: `feat(desk)!: lend books by mail`. */
export interface Header {
  /** In lower case, as its case means nothing. */
  readonly type: string;
  readonly scope: string | undefined;
  readonly breaking: boolean;
  readonly description: string;
}

/** A message of any origin. All texts are foreign. */
export interface Message {
  /** The first line. */
  readonly subject: string;
  /** `undefined` where the first line is not conventional. */
  readonly header: Header | undefined;
  /** The lines below the first, without their ends and without what is folded away. */
  readonly lines: readonly string[];
  /** What the footers say that break something; an empty list where none does. */
  readonly breaking: readonly string[];
  /** The line of the first of these, with its value. */
  readonly breakingLine: string | undefined;
  /** A line that reads like a breaking change and is none, as written. */
  readonly nearlyBreaking: string | undefined;
  /** Values of `Release-As`, as written. */
  readonly releaseAs: readonly string[];
}

/** Item 1, 4 and 13 of https://www.conventionalcommits.org/en/v1.0.0/#specification; an empty scope counts as none. */
const headerForm = /^(?<type>[a-z][\w-]*)(?:\((?<scope>[^()]*)\))?(?<mark>!)?: +(?<description>\S.*)$/iu;

/** The header of one line, `undefined` where it is not conventional. */
export const readHeader = (line: string): Header | undefined => {
  const groups = headerForm.exec(line.trimEnd())?.groups;
  if (groups === undefined) return undefined;
  const { type = "", scope = "", mark, description = "" } = groups;
  return {
    type: type.toLowerCase(),
    scope: scope.trim() || undefined,
    breaking: mark !== undefined,
    description: description.trim(),
  };
};

/** What keeps workflows from a commit, and is no news; a title that begins with it has no type: https://docs.github.com/en/actions/how-tos/manage-workflow-runs/skip-workflow-runs */
const unrun = /(?<=\S) *\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/giu;

const withoutUnrun = (line: string): string => line.replaceAll(unrun, "").trim() || line.trim();

/** The first line of a message of any length. */
export const subjectOf = (text: string): string =>
  withoutUnrun(
    text
      .slice(0, 2_000)
      .trimStart()
      .split(/\r?\n|\r/, 1)[0]!,
  );

/** Items 12, 15 and 16: in capitals, at the beginning of a line, with a colon; a value may begin on the next line. */
const breakingFooter = /^BREAKING[ -]CHANGE:(?:[ \t]+(?<value>\S.*)|[ \t]*)$/u;
const nearlyBreaking = /^[\s>*_#-]*BREAKING[ -]CHANGES?\b/iu;
const releaseAs = /^release-as(?:: *| #)(?<value>\S.*)$/iu;
/** Items 8 to 10: what ends the value before it. */
const footer = /^(?:BREAKING CHANGE|[A-Za-z][\w-]*)(?:: | #)/u;

/**
 * Reads a message by its lines: the header from the first, footers wherever a line begins as one, so that nothing that
 * stands between can lose them. A blank line below the header is not asked for.
 */
export const readMessage = (text: string): Message => {
  const [first = "", ...rest] = text.replaceAll(/\r\n?/g, "\n").trim().split("\n");
  const subject = withoutUnrun(first);
  const lines = withoutFolded(rest);
  const breaking: string[] = [];
  const versions: string[] = [];
  let breakingLine: string | undefined;
  let near: string | undefined;
  const fenced = fencedLines(lines);
  for (const [index, line] of lines.entries()) {
    const found = fenced.has(index) ? null : breakingFooter.exec(line);
    const value = found && breakingValue(found.groups?.value ?? "", lines.slice(index + 1));
    if (value) {
      breaking.push(value);
      breakingLine ??= found.groups?.value === undefined ? `${line.trim()} ${value}` : line.trim();
    } else if (nearlyBreaking.test(line)) near ??= line.trim();
    const version = releaseAs.exec(line)?.groups?.value;
    if (version !== undefined && !fenced.has(index)) versions.push(version.trim());
  }
  return {
    subject,
    header: readHeader(subject),
    lines,
    breaking,
    breakingLine,
    nearlyBreaking: near,
    releaseAs: versions,
  };
};

/**
 * A forge makes the text of a pull request the body of a squash. In it bots fold the release notes of what they update into
 * `<details>`, which are of another project, and templates have examples in comments. What is not closed stays.
 */
const withoutFolded = (lines: readonly string[]): readonly string[] => {
  const kept: string[] = [];
  const opened: number[] = [];
  let comment: number | undefined;
  for (const line of lines) {
    const tag = line.trim().toLowerCase();
    if (tag.startsWith("<!--")) comment ??= kept.length;
    else if (comment === undefined && tag.startsWith("<details")) opened.push(kept.length);
    kept.push(line);
    if (comment !== undefined) {
      if (!tag.endsWith("-->")) continue;
      kept.length = comment;
      comment = undefined;
    } else if (tag.endsWith("</details>")) kept.length = opened.pop() ?? kept.length;
  }
  return kept;
};

/** Of code in Markdown, where a line is an example. https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
const fence = /^\s*(?<marks>`{3,}|~{3,})(?<info>.*)$/u;

/** The positions of the lines between fences. What is not closed is no code. */
const fencedLines = (lines: readonly string[]): ReadonlySet<number> => {
  const inside = new Set<number>();
  let opened: { readonly at: number; readonly marks: string } | undefined;
  for (const [at, line] of lines.entries()) {
    const { marks = "", info = "" } = fence.exec(line)?.groups ?? {};
    if (marks === "") continue;
    if (opened === undefined) opened = { at, marks };
    else if (marks.startsWith(opened.marks) && info.trim() === "") {
      for (let each = opened.at; each <= at; each++) inside.add(each);
      opened = undefined;
    }
  }
  return inside;
};

/** Enough of it for a changelog; the rest is in the commit. */
const longestNote = 50;

/** A footer's value: its own line and those up to the next footer or the next paragraph. */
const breakingValue = (first: string, rest: readonly string[]): string => {
  const value = [first];
  for (const line of rest.slice(0, longestNote)) {
    const isParagraphEnd = line.trim() === "" && value.some((each) => each !== "");
    if (isParagraphEnd || footer.test(line) || fence.test(line)) break;
    value.push(line.trim());
  }
  return value.join(" ").trim();
};

/** The subject without the number of the pull request that forges put behind it. */
export const withoutNumber = (subject: string): string => subject.replace(/(?: \(#\d+\))+$/u, "").trim();

/** All numbers that forges put behind it, the first one first: a copy's own stands behind that of what it copies. */
export const numbersIn = (subject: string): readonly number[] => {
  const [all = ""] = /(?: \(#\d{1,9}\))+$/u.exec(subject.trimEnd()) ?? [];
  return all.match(/\d+/gu)?.map(Number) ?? [];
};

/** The number that a forge puts behind the title of a squashed pull request. */
export const numberIn = (subject: string): number | undefined => {
  const digits = /\(#(\d{1,9})\)$/u.exec(subject.trimEnd())?.[1];
  return digits === undefined ? undefined : Number(digits);
};
