import { asWarning, type Finding } from "../problem/finding.ts";
import { historyShallow } from "../problem/history.ts";
import {
  defaultBranchUnknown,
  tagLightweight,
  tagMissing,
  tagNotCheckedOut,
  tagOffDefaultBranch,
} from "../problem/release-tag.ts";
import type { Past, Tag } from "./past.ts";

export interface TagPlaceCheck {
  /** Without `refs/tags/`. */
  readonly tag: string;
  /** `undefined` without git. */
  readonly past: Past | undefined;
  /** The default branch's name as the forge has it. */
  readonly branch: string | undefined;
  /** Whether the tag's commit is on the default branch; `undefined` where that is not asked, or one of them is not there. */
  readonly isOnDefaultBranch: boolean | undefined;
  readonly requiresDefaultBranch: boolean;
  /** Whether what is published are the files that are here. */
  readonly publishesHere: boolean;
}

export const findTag = (past: Past | undefined, name: string): Tag | undefined =>
  past?.tags.find((tag) => tag.name === name);

/** Whether the tag exists, of which kind it is, and whether its commit is the one that is here and was merged. */
export const checkTagPlace = (check: TagPlaceCheck): readonly Finding[] => {
  const { tag, past } = check;
  const found = findTag(past, tag);
  if (past === undefined || found === undefined) {
    return [tagMissing({ tag, isShallow: past?.isShallow === true, hasGit: past !== undefined })];
  }
  const { head } = past;
  const { commit, isAnnotated } = found;
  const elsewhere = head === undefined || head === commit ? [] : [tagNotCheckedOut({ tag, commit, head })];
  return [
    ...(isAnnotated ? [] : [tagLightweight({ tag })]),
    ...(check.publishesHere ? elsewhere : elsewhere.map(asWarning)),
    ...(check.requiresDefaultBranch ? checkBranch(check, past, commit) : []),
  ];
};

const checkBranch = (
  { tag, branch, isOnDefaultBranch }: TagPlaceCheck,
  { isShallow, defaultBranch }: Past,
  commit: string,
): readonly Finding[] => {
  if (isOnDefaultBranch === true) return [];
  if (isShallow) return [historyShallow({ question: `whether the tag ${tag} is on the default branch` })];
  return defaultBranch === undefined
    ? [defaultBranchUnknown({ tag, branch })]
    : [tagOffDefaultBranch({ tag, commit, branch: defaultBranch.name })];
};
