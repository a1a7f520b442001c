import type { Home } from "../../fragments/home.ts";
import type { Finding } from "../../problem/finding.ts";
import type { PackageName } from "../../python/name.ts";
import type { NewsEntry } from "./fragment.ts";

/** Where news are looked for, and for whom. */
export interface NewsHome {
  readonly home: Home;
  /** Whose news they are where nothing else says so. */
  readonly owners: readonly PackageName[];
  /** The home beside the root, whose settings count where there are none. */
  readonly root: Home;
  /** Of the workspace's root, from the git top level. */
  readonly prefix: string;
  /** All that can be released. */
  readonly names: readonly PackageName[];
  /** Members that are never released. */
  readonly unreleased: readonly PackageName[];
}

export interface News {
  readonly entries: readonly NewsEntry[];
  readonly findings: readonly Finding[];
}

/** What a tool has in a home; `undefined` where it is not set up there. */
export type ReadNews = (at: NewsHome) => News | undefined;

/** What several files or lines have to say. */
export const joined = (all: readonly News[]): News => ({
  entries: all.flatMap(({ entries }) => entries),
  findings: all.flatMap(({ findings }) => findings),
});
