import { nearest } from "../text/nearest.ts";
import type { Bump } from "./change.ts";

/** What the type of a change does. */
export interface TypeRule {
  readonly bump: Bump;
  /** The changelog's section for it, `undefined` where nobody says. */
  readonly section: string | undefined;
}

/** By type, in lower case. */
export type CommitTypes = ReadonlyMap<string, TypeRule>;

/**
 * `feat` and `fix` are Conventional Commits' own; the others are those of its page, of which `perf` alone changes what
 * users have. https://www.conventionalcommits.org/en/v1.0.0/#summary
 */
const defaults: Readonly<Record<string, Bump>> = {
  feat: "minor",
  fix: "patch",
  perf: "patch",
  build: "none",
  chore: "none",
  ci: "none",
  docs: "none",
  refactor: "none",
  release: "none",
  style: "none",
  test: "none",
};

/** The types that everybody knows, with what the configuration adds or changes. */
export const commitTypes = (configured: CommitTypes = new Map()): CommitTypes =>
  new Map([
    ...Object.entries(defaults).map(([type, bump]) => [type, { bump, section: undefined }] as const),
    ...configured,
  ]);

/** Words for a type that are in wide use elsewhere. */
const otherWords: Readonly<Record<string, string>> = {
  feature: "feat",
  features: "feat",
  enhancement: "feat",
  bug: "fix",
  bugfix: "fix",
  "bug-fix": "fix",
  hotfix: "fix",
  performance: "perf",
  documentation: "docs",
};

/** The known type that was likely meant by an unknown one. */
export const likelyType = (type: string, types: CommitTypes): string | undefined => {
  const other = Object.hasOwn(otherWords, type) ? otherWords[type] : undefined;
  return other !== undefined && types.has(other) ? other : nearest(type, types.keys());
};
