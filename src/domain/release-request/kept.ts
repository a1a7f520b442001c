import type { PackageName } from "../python/name.ts";

/** A section of a changelog that a person has edited in the pull request, and that stays. */
export interface KeptEdit {
  readonly file: string;
  readonly package: PackageName;
  /** Lines of the section as it would be written now that neither the edited file has, nor had before the edit. */
  readonly additions: readonly string[];
}

/** The lines of a section that no text has, without marks of a list. */
export const additionsTo = (texts: readonly string[], section: string): readonly string[] => {
  const there = new Set(texts.flatMap((text) => text.split("\n")).map((line) => line.trim()));
  return section
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !there.has(line) && !/^(?:#|[=~^"'-]{3,}$)/.test(line))
    .map((line) => line.replace(/^[-*+] /, ""));
};
