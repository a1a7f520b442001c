import type { TagRef } from "../domain/rollback/removal.ts";
import type { Answer, Unanswered } from "./forge.ts";

export type TagRefList = ReadonlyMap<string, TagRef>;

/** What became of a tag that was to be removed from where it was seen. */
export type TagRemoval = { readonly kind: "removed" } | { readonly kind: "moved" } | Unanswered;

/** The tags of a clone, and of the repository that it comes from. */
export interface TagRefs {
  /** By their names, without `refs/tags/`. */
  local(): Promise<TagRefList>;
  /** Missing where the clone has no remote at all. */
  remote(): Promise<Answer<TagRefList>>;
  /** Each removes the tag only as long as it names that very object; `moved` where it names another, or is gone. */
  removeLocal(tag: string, ref: TagRef): Promise<TagRemoval>;
  removeRemote(tag: string, ref: TagRef): Promise<TagRemoval>;
}
