import type { PackageName } from "../python/name.ts";

/** A section of a changelog that a person has edited in the pull request, and that stays. */
export interface KeptEdit {
  readonly file: string;
  readonly package: PackageName;
  /** Lines of the section as it would be written now that the edited file lacks. */
  readonly additions: readonly string[];
}

/** The lines of a section that a text has nowhere, without marks of a list. */
export const additionsTo = (text: string, section: string): readonly string[] => {
  const there = new Set(text.split("\n").map((line) => line.trim()));
  return section
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !there.has(line) && !/^(?:#|[=~^"'-]{3,}$)/.test(line))
    .map((line) => line.replace(/^[-*+] /, ""));
};
