import type { Size } from "../changes/change.ts";
import { formatVersion, type Version } from "../python/version.ts";

export type Phase = "a" | "b" | "rc";

/** The words that `bump` takes beside an exact version. */
export const bumpWords = ["auto", "major", "minor", "patch", "stable", "a", "b", "rc", "post"] as const;

/** What is asked of one package's next version. */
export type BumpWish =
  /** What its changes ask for. */
  | { readonly kind: "auto" }
  | { readonly kind: "size"; readonly size: Size }
  /** The final release of what is on a pre-release line; all else as its changes ask. */
  | { readonly kind: "stable" }
  | { readonly kind: "phase"; readonly phase: Phase }
  | { readonly kind: "post" }
  | { readonly kind: "exact"; readonly version: Version };

/** As `bump` takes it. */
export const wordOf = (wish: BumpWish): string => {
  switch (wish.kind) {
    case "size":
      return wish.size;
    case "phase":
      return wish.phase;
    case "exact":
      return formatVersion(wish.version);
    default:
      return wish.kind;
  }
};
