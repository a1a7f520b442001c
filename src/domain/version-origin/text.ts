import { compilePattern } from "../text/pattern.ts";
import type { SourceText } from "../workspace/source-text.ts";
import { absence, unknown, type VersionOrigin } from "./origin.ts";

/** How a build backend looks for a version in a file. */
export interface TextSearch {
  readonly source: SourceText;
  /** As the settings name it. */
  readonly path: string;
  /** The project's own expression. */
  readonly expression: string | undefined;
  /** The group of it that is the version, by name or position. */
  readonly group: string | number;
  /** What the backend looks for without one; its group `version` is it. */
  readonly assignment: RegExp;
}

/** The version that an expression, or a plain assignment, finds in a file. */
export const searchText = async (search: TextSearch): Promise<VersionOrigin> => {
  const { source, path, expression, group, assignment } = search;
  if (source.kind !== "text") return absence(source, path);
  const { text, file } = source;
  if (expression === undefined) return found(source, assignment.exec(text)) ?? unknown(`${file} assigns none`);
  const pattern = await compilePattern(expression);
  if ("why" in pattern) return unknown(`the pattern ${expression} cannot be used here, ${pattern.why}`);
  const position = typeof group === "number" ? group : pattern.names.get(group);
  for (const { index, text: match, groups } of pattern.matchAll(text)) {
    const version = groups[position ?? -1];
    return version === undefined
      ? unknown(`the pattern ${expression} has no group for it`)
      : statedAt(source, index + match.indexOf(version), version);
  }
  return unknown(`the pattern ${expression} finds none in ${file}`);
};

/** The version that is all that a file holds. */
export const readWholeFile = (source: SourceText, path: string): VersionOrigin =>
  source.kind === "text" ? statedAt(source, source.text.search(/\S/), source.text.trim()) : absence(source, path);

type Text = Extract<SourceText, { kind: "text" }>;

/** What the group `version` of a match says, with its line. */
export const found = (source: Text, match: RegExpExecArray | null): VersionOrigin | undefined => {
  const version = match?.groups?.version;
  return match === null || version === undefined ? undefined : statedAt(source, match.index, version);
};

/** A version at a place of a text. */
export const statedAt = ({ text, file }: Text, offset: number, version: string): VersionOrigin => ({
  kind: "stated",
  stated: { version, place: { file, line: text.slice(0, Math.max(0, offset)).split("\n").length } },
});
