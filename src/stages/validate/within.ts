import type { Past } from "../../domain/validation/past.ts";
import type { History } from "../../ports/history.ts";

/** Whether a tag is on HEAD, or before another tag. */
export type IsWithin = (tag: string, later?: string) => Promise<boolean>;

/** Asks git once of each pair: packages may share their tags. */
export const tagsWithin = (past: Past | undefined, history: Pick<History, "isAncestor">): IsWithin => {
  const commitOf = new Map(past?.tags.map(({ name, commit }) => [name, commit]));
  const asked = new Map<string, Promise<boolean>>();
  return async (tag, later) => {
    const commit = commitOf.get(tag);
    const of = later === undefined ? past?.head : commitOf.get(later);
    if (commit === undefined || past === undefined || of === undefined) return false;
    if (later !== undefined && commit === of) return false;
    const pair = `${commit} ${of}`;
    const known = asked.get(pair) ?? history.isAncestor({ topLevel: past.topLevel, commit, of });
    asked.set(pair, known);
    return await known;
  };
};
