import type { ReleaseFile } from "../domain/release-request/content.ts";
import type { BranchCommit } from "../domain/release-request/pushers.ts";
import type { Unanswered } from "./forge.ts";

/** A commit of the release branch that is to be made. */
export interface CommitOrder {
  readonly branch: string;
  /** Where the branch is now: nothing is written where it has moved. `undefined`: there is none. */
  readonly expected: string | undefined;
  /** What it is made on: the branch's own newest commit, or another that the branch is then moved from. */
  readonly parent: string;
  readonly subject: string;
  /** Below the subject. */
  readonly body: string;
  /** What differs from the parent. */
  readonly files: readonly ReleaseFile[];
  /** Hash of the tree that comes of it. */
  readonly tree: string;
}

export type Written =
  | { readonly kind: "written"; readonly commit: string }
  /** Somebody has moved the branch meanwhile. */
  | { readonly kind: "moved" }
  | Unanswered;

/** Makes a commit, and has the forge's branch point to it. */
export interface CommitWriter {
  write(order: CommitOrder): Promise<Written>;
}

/** The commits of the checkout and of the release branch, and new trees. Nothing is written into the checkout. */
export interface ReleaseTrees {
  /** Makes the commits of the forge's branch readable. */
  fetch(branch: string): Promise<void>;
  /** The branch of the forge beside which git can have none of this name: `a` and `a/b` exclude each other. */
  inTheWay(branch: string): Promise<string | undefined>;
  isKnown(commit: string): Promise<boolean>;
  /** Whether the checkout lacks older commits. */
  isShallow(): Promise<boolean>;
  treeOf(commit: string): Promise<string>;
  /** Those that `head` has and `base` has not, newest first; `undefined` where the two are known to have nothing in common. */
  commits(base: string, head: string): Promise<readonly BranchCommit[] | undefined>;
  /** Paths in which a commit differs from its first parent. */
  changedIn(commit: string): Promise<readonly string[]>;
  /** `undefined` where the commit has no such file. */
  read(commit: string, path: string): Promise<Uint8Array | undefined>;
  /** Git's modes, such as `100644`, of those paths that are there. */
  modes(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Hash of the commit's tree with these files in it. */
  write(commit: string, files: readonly ReleaseFile[]): Promise<string>;
  /** From a commit to a tree, as `git apply` takes it. */
  diff(commit: string, tree: string): Promise<string>;
  /** What `theirs` made of `original`, made of `ours`; `theirs` wins where both changed the same lines. */
  merge(sides: {
    readonly theirs: Uint8Array;
    readonly original: Uint8Array;
    readonly ours: Uint8Array;
  }): Promise<Uint8Array>;
}
