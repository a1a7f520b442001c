import type { ForgeRelease } from "../forge-release/forge-release.ts";

/** `immutable`: published, and its tag and assets are locked. */
export type ForgeState = "draft" | "published" | "immutable";

export const forgeState = ({ isDraft, isImmutable }: ForgeRelease): ForgeState =>
  isImmutable ? "immutable" : isDraft ? "draft" : "published";
