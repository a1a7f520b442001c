import type { Explanation, Finding } from "../../domain/problem/finding.ts";
import type { PackageName } from "../../domain/python/name.ts";
import type { Fetched, Need, World } from "./world.ts";

/** One rule of workspace health. */
export interface Check {
  /** As its file is called. */
  readonly name: string;
  /** What it looks for: a few words. */
  readonly title: string;
  /** Why it matters: one sentence. */
  readonly why: string;
  /** Every code that it can find. */
  readonly codes: readonly string[];
  readonly needs: readonly Need[];
  readonly find: (world: World & Fetched) => readonly Finding[];
  /** What it could not look at, as a clause. */
  readonly unseen?: (world: World & Fetched) => string | undefined;
  /** What a program can fix as safely as a person. */
  readonly fix?: (world: World & Fetched) => readonly Fix[];
}

/** One mechanical change of one file. */
export interface Fix {
  /** The code of the finding that it fixes. */
  readonly code: string;
  /** `undefined` where it is the root's, which may be no package. */
  readonly package: PackageName | undefined;
  /** Relative to the workspace root, with `/`; may start with `../`. */
  readonly file: string;
  /** The file's new text; `undefined` where it cannot be said what it should be. A file that is missing has no text. */
  readonly apply: (text: string | undefined) => string | undefined;
}

interface Definition<Needs extends Need> {
  readonly name: string;
  readonly title: string;
  readonly why: string;
  /** The kinds of its findings. */
  readonly kinds: readonly Explanation[];
  readonly needs?: readonly Needs[];
  readonly find: (world: World & Pick<Fetched, Needs>) => readonly Finding[];
  readonly unseen?: (world: World & Pick<Fetched, Needs>) => string | undefined;
  readonly fix?: (world: World & Pick<Fetched, Needs>) => readonly Fix[];
}

/** Declares a check; it sees nothing but what it says that it needs. */
export const defineCheck = <Needs extends Need = never>({ kinds, needs = [], ...rest }: Definition<Needs>): Check => ({
  ...rest,
  needs,
  codes: kinds.map(({ code }) => code),
});
