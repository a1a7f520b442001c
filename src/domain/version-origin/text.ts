import { compilePattern } from "../pattern.ts";
import type { SourceText } from "../workspace/source-text.ts";
import { absence, unknown, type VersionOrigin } from "./origin.ts";

/** Hatchling's own: a plain assignment of `__version__` or `VERSION`. https://hatch.pypa.io/latest/plugins/version-source/regex/ */
const assignment = /^(?:__version__|VERSION)(?: ?: ?str)? *= *(["'])v?(.+?)\1/im;

/** The version that an expression, or a plain assignment, finds in a file. */
export const readByPattern = async (
  source: SourceText,
  path: string,
  expression: string | undefined,
): Promise<VersionOrigin> => {
  if (source.kind !== "text") return absence(source, path);
  const { text, file } = source;
  if (expression === undefined) return found(source, assignment.exec(text), 2) ?? unknown(`${file} assigns none`);
  const pattern = await compilePattern(expression);
  if ("why" in pattern) return unknown(`the pattern ${expression} cannot be used here, ${pattern.why}`);
  for (const { index, text: match, groups } of pattern.matchAll(text)) {
    const version = groups[pattern.names.get("version") ?? -1];
    if (version !== undefined) return stated(source, index + match.indexOf(version), version);
  }
  return unknown(`the pattern ${expression} finds none in ${file}`);
};

/** The version that is all that a file holds. */
export const readWholeFile = (source: SourceText, path: string): VersionOrigin =>
  source.kind === "text" ? stated(source, source.text.search(/\S/), source.text.trim()) : absence(source, path);

type Text = Extract<SourceText, { kind: "text" }>;

/** What a group of a match says, with its line. */
export const found = (source: Text, match: RegExpExecArray | null, group: number): VersionOrigin | undefined => {
  const version = match?.[group];
  return match === null || version === undefined ? undefined : stated(source, match.index, version);
};

const stated = ({ text, file }: Text, offset: number, version: string): VersionOrigin => ({
  kind: "stated",
  stated: { version, place: { file, line: text.slice(0, Math.max(0, offset)).split("\n").length } },
});
