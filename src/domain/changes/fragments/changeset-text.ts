/** One line of a changeset's front matter, as it is written. */
export interface ChangesetLine {
  readonly name: string;
  readonly bump: string;
}

export interface ChangesetText {
  readonly lines: readonly ChangesetLine[];
  readonly text: string;
  /** The pull request that it names itself. */
  readonly pullRequest: number | undefined;
}

/** Lines that are for the tool, and no news. https://github.com/changesets/changesets/tree/main/packages/changelog-github */
const ofRequest = /^[ \t]*(?:pr|pull(?:[ \t]+request)?):[ \t]*#?(?<number>\d{1,9})[ \t]*$/im;
const ofOrigin = /^[ \t]*(?:commit:[ \t]*[0-9a-f]{7,64}|(?:author|user):[ \t]*@?[\w-]+)[ \t]*$/gim;

/**
 * Reads a changeset: packages and bumps between two lines of `---`, then the text. An empty one names no package.
 * `undefined` where there is no front matter, or a line of it is something else.
 * https://github.com/changesets/changesets/blob/main/docs/adding-a-changeset.md
 */
export const readChangesetText = (file: string): ChangesetText | undefined => {
  const parts = /^\ufeff?---[ \t]*\r?\n(?<matter>[\s\S]*?)^---[ \t]*(?:\r?\n|$)(?<text>[\s\S]*)$/m.exec(file)?.groups;
  if (parts === undefined) return undefined;
  const rows = (parts.matter ?? "").split(/\r?\n/).map((row) => row.replace(/\s+#.*$/, "").trim());
  const lines = rows
    .filter((row) => row !== "" && !row.startsWith("#"))
    .map(
      (row) =>
        /^(?<quote>["']?)(?<name>[\w.@/-]+)\k<quote>\s*:\s*(?<other>["']?)(?<bump>[\w-]+)\k<other>$/.exec(row)?.groups,
    );
  if (lines.some((line) => line === undefined)) return undefined;
  const text = parts.text ?? "";
  const digits = ofRequest.exec(text)?.groups?.number;
  return {
    lines: lines.map((line) => ({ name: line!.name!, bump: line!.bump! })),
    // Knope's begins with a heading.
    text: text
      .replace(ofRequest, "")
      .replace(ofOrigin, "")
      .trim()
      .replace(/^#{1,6}\s+/, ""),
    pullRequest: digits === undefined ? undefined : Number(digits),
  };
};
