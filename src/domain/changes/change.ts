import type { PackageName } from "../python/name.ts";

/** How much a change asks of the next version. */
export type Size = "major" | "minor" | "patch";

/** A size, or that a change releases nothing. */
export type Bump = Size | "none";

export type Source = "commit" | "fragment";

/** What somebody says was done. Its texts are foreign, and inert. */
export interface Entry {
  /** In lower case: `feat`, `fix`, or a fragment's type. */
  readonly type: string;
  readonly scope: string | undefined;
  readonly breaking: boolean;
  /** One line of a commit; a fragment's whole text. */
  readonly text: string;
  /** What a breaking change's footer says; empty where there is none. */
  readonly note: string;
  readonly bump: Bump;
}

/** Something that was done, and where that is said. */
export interface Change extends Entry {
  readonly source: Source;
  /** A commit's full hash, or a fragment's path from the git top level. */
  readonly id: string;
  /** A commit's, in seconds since the epoch; 0 of a fragment. */
  readonly time: number;
  readonly pullRequest: number | undefined;
  readonly packages: readonly PackageName[];
}

/** An input that was not used, and why: a clause without full stop, of foreign but inert text. */
export interface Unread {
  readonly source: Source;
  readonly id: string;
  readonly why: string;
  /** Of a commit that is in force, though nobody can tell how large it is: its first line, and its time. */
  readonly told?: { readonly title: string; readonly time: number };
  /** The packages that it touches; empty where that is not known. */
  readonly packages: readonly PackageName[];
}

const sizes: readonly Bump[] = ["none", "patch", "minor", "major"];

/** The greater of the two. */
const greater = (a: Bump, b: Bump): Bump => (sizes.indexOf(a) >= sizes.indexOf(b) ? a : b);

/** The greatest of all; `none` where there are none. */
export const greatest = (bumps: Iterable<Bump>): Bump => [...bumps].reduce<Bump>(greater, "none");
