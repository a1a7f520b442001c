import type { GroupKind } from "./entry.ts";

/** How tools and people head each kind, in letters alone. */
const names: Readonly<Record<GroupKind, readonly string[]>> = {
  breaking: [
    "breaking changes",
    "breaking change",
    "breaking",
    "backwards incompatible changes",
    "backward incompatible changes",
    "incompatible changes",
    "major changes",
  ],
  security: ["security", "security fixes"],
  feature: [
    "added",
    "features",
    "feature",
    "feat",
    "new features",
    "new",
    "enhancements",
    "additions",
    "minor changes",
  ],
  change: ["changed", "changes", "improvements", "improved", "refactor"],
  deprecation: ["deprecated", "deprecations", "deprecation notes", "deprecations and removals"],
  removal: ["removed", "removals", "deprecations and removals", "removal"],
  fix: ["fixed", "bug fixes", "bugfixes", "fixes", "fix", "bugs fixed", "bugfix", "patch changes"],
  performance: ["performance improvements", "performance", "perf", "speed"],
  documentation: ["documentation", "docs", "improved documentation", "doc"],
  other: [
    "other",
    "misc",
    "miscellaneous",
    "miscellaneous chores",
    "chores",
    "chore",
    "maintenance",
    "internal",
    "other notes",
  ],
};

/** A heading in letters alone, so that pictures and marks in it make no difference. */
export const plainTitle = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/:[a-z_]+:/g, " ")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** `Major features and improvements`, `Bug fixes and other changes`. */
const mainPart = (title: string): string => title.replace(/^major /, "").replace(/ and .*/, "");

/** The heading that a file has for a kind: the first of its headings that means it, or else it and more. */
export const headingFor = (kind: GroupKind, headings: readonly string[]): string | undefined => {
  const titles = headings.map((heading) => ({ heading, title: plainTitle(heading) }));
  const named = (read: (title: string) => string) =>
    names[kind].flatMap((name) => titles.filter(({ title }) => read(title) === name))[0];
  return (named((title) => title) ?? named(mainPart))?.heading;
};

const known = new Set(Object.values(names).flat());

/** Whether a title says a kind of change, as `Features` does and `Contributors` does not. */
export const isGroupName = (text: string): boolean => {
  const title = plainTitle(text);
  return known.has(title) || known.has(mainPart(title));
};

/** Whether a title says changes of no kind: `Miscellaneous Chores`. */
export const isOther = (text: string): boolean => names.other.includes(plainTitle(text));

const keepAChangelog: Readonly<Record<GroupKind, string>> = {
  breaking: "Changed",
  security: "Security",
  feature: "Added",
  change: "Changed",
  deprecation: "Deprecated",
  removal: "Removed",
  fix: "Fixed",
  performance: "Changed",
  documentation: "Changed",
  other: "Changed",
};

const conventional: Readonly<Record<GroupKind, string>> = {
  breaking: "Breaking Changes",
  security: "Security",
  feature: "Features",
  change: "Changes",
  deprecation: "Deprecations",
  removal: "Removals",
  fix: "Bug Fixes",
  performance: "Performance Improvements",
  documentation: "Documentation",
  other: "Other",
};

/** As `cz changelog` heads them. */
const commitizen: Partial<Record<GroupKind, string>> = {
  breaking: "BREAKING CHANGE",
  feature: "Feat",
  fix: "Fix",
  performance: "Perf",
};

/** As changesets heads them: by how much they ask for. */
const sizes = new Set(["major changes", "minor changes", "patch changes"]);

const bySize = (kind: GroupKind): string => {
  if (kind === "breaking") return "Major Changes";
  return kind === "feature" ? "Minor Changes" : "Patch Changes";
};

const verbs = new Set(["added", "changed", "deprecated", "removed", "fixed"]);

/** The heading of a kind that a file has none for: in the manner of those that it has. */
export const newHeading = (kind: GroupKind, headings: readonly string[]): string => {
  const isVerbal = headings.some((heading) => verbs.has(plainTitle(heading)));
  const isOfTypes = headings.some((heading) => ["feat", "perf"].includes(plainTitle(heading)));
  if (isOfTypes && commitizen[kind] !== undefined) return commitizen[kind];
  if (headings.length > 0 && headings.every((heading) => sizes.has(plainTitle(heading)))) return bySize(kind);
  if (headings.length > 0 && !isVerbal) return conventional[kind];
  const title = keepAChangelog[kind];
  return headings.find((heading) => plainTitle(heading) === title.toLowerCase()) ?? title;
};
