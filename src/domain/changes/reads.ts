import type { PackageName } from "../python/name.ts";

/** What counts for one package. */
export type Reads = "commits" | "fragments" | "both" | "off";

export interface Tooling {
  /** Packages for which a tool for fragments is set up. */
  readonly tooled: ReadonlySet<PackageName>;
  /** Whether Knope, which takes commits, too, is set up beside the root or the changesets. https://knope.tech/reference/concepts/conventional-commits/ */
  readonly hasKnope: boolean;
}

/** What `changes` means for each package: by `auto`, fragments where a tool for them is set up, and commits elsewhere. */
export const readsOf =
  (changes: Reads | "auto", { tooled, hasKnope }: Tooling) =>
  (name: PackageName): Reads => {
    if (changes !== "auto") return changes;
    if (!tooled.has(name)) return "commits";
    return hasKnope ? "both" : "fragments";
  };

/** Whether commits count, alone or beside fragments. */
export const readsCommits = (reads: Reads): boolean => reads === "commits" || reads === "both";
