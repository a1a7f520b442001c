import type { Finding } from "../../domain/problem/finding.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { requestRefused, requestUnfinished } from "../../domain/problem/release-request.ts";
import { requestHistoryMissing, requestNotPushed, requestOvertaken } from "../../domain/problem/request-checkout.ts";
import type { PackageName } from "../../domain/python/name.ts";
import type { ReleaseRequest, Seen } from "../../domain/release-request/decide.ts";
import { judgeBranch, type Ownership } from "../../domain/release-request/pushers.ts";
import { versionWish } from "../../domain/release-request/version-wishes.ts";
import type { Answer } from "../../ports/forge.ts";
import type { PreparePorts, PrepareWish, VersionWishes } from "./ports.ts";

/** The release branch, and who has put what on it. */
export interface SeenBranch {
  readonly head: string;
  readonly tree: string;
  readonly owner: Ownership;
  /** Paths that release commits of ours have touched. */
  readonly ours: readonly string[];
  readonly wishes: VersionWishes;
}

export interface Look {
  readonly branch: SeenBranch | undefined;
  readonly request: ReleaseRequest | undefined;
}

/** Why nothing is written, whatever there is to release. */
export const judgeBase = async (
  { base, head }: PrepareWish,
  { requests, trees }: PreparePorts,
): Promise<Finding | undefined> => {
  const newest = found(await requests.head(base), `read the branch ${base}`);
  if (newest === head) return undefined;
  if (newest === undefined) {
    // What has no such branch may be no such repository.
    await defaultBranch(requests);
    return requestNotPushed({ base, head, newest });
  }
  if (!(await trees.isKnown(newest))) await trees.fetch(base);
  // A clone may be too shallow to show what the newest lacks: it came later then.
  const isPushed = ((await trees.commits(newest, head)) ?? []).length === 0;
  return isPushed ? requestOvertaken({ base, head, newest }) : requestNotPushed({ base, head, newest });
};

/** A `Problem` where there is no such repository. */
export const defaultBranch = async ({ defaultBranch: ask }: PreparePorts["requests"]): Promise<string> => {
  const step = "read the repository";
  const name = found(await ask(), step);
  if (name === undefined) throw new Problem(requestRefused({ step, why: undefined }));
  return name;
};

/** Reads the branch and its pull request. */
export const look = async ({ base, head, branch }: PrepareWish, ports: PreparePorts): Promise<Look> => {
  const at = found(await ports.requests.head(branch), `read the branch ${branch}`);
  const request = found(await ports.requests.find(branch, base), "read its pull requests");
  // What is left of a request that was merged is no work of anybody.
  const isSpent = request?.state === "merged" && request.head === at;
  if (at === undefined) return { branch: undefined, request };
  return { branch: await readBranch({ base: head, branch, at, isSpent }, ports), request };
};

interface BranchPlace {
  /** The base's commit. */
  readonly base: string;
  readonly branch: string;
  readonly at: string;
  readonly isSpent: boolean;
}

const readBranch = async ({ base, branch, at, isSpent }: BranchPlace, ports: PreparePorts): Promise<SeenBranch> => {
  const { trees } = ports;
  await trees.fetch(branch);
  const commits = isSpent ? [] : await trees.commits(base, at);
  if (commits === undefined) throw new Problem(requestHistoryMissing({ branch, isWhole: !(await trees.isShallow()) }));
  const owner = judgeBranch(commits, await ports.ownEmail());
  const theirs = owner.kind === "shared" ? owner.theirs : [];
  const isTheirs = new Set(theirs.map(({ sha }) => sha));
  const own = owner.kind === "shared" ? commits.filter(({ sha }) => !isTheirs.has(sha)) : [];
  const ours = await Promise.all(own.map(({ sha }) => trees.changedIn(sha)));
  const wishes = new Map<PackageName, string>();
  // Oldest first: the last word counts. A merge brings the base's versions, which are no wishes.
  for (const { sha, parents } of theirs.toReversed()) {
    if (parents.length !== 1) continue;
    for (const path of (await trees.changedIn(sha)).filter((each) => /(?:^|\/)pyproject\.toml$/.test(each))) {
      const wish = versionWish(text(await trees.read(parents[0]!, path)), text(await trees.read(sha, path)));
      if (wish !== undefined) wishes.set(...wish);
    }
  }
  return { head: at, tree: await trees.treeOf(at), owner, ours: [...new Set(ours.flat())], wishes };
};

/** What a decision is made from. */
export const seenOf = ({ branch, request }: Look, isFinal: boolean): Seen => ({
  branch: branch && { head: branch.head, tree: branch.tree, owner: branch.owner.kind },
  request,
  isFinal,
});

/** The answer's value; what the forge does not have is `undefined`, and what it does not say a `Problem`. */
const found = <Value>(answer: Answer<Value>, step: string): Value | undefined => {
  if (answer.kind === "found") return answer.value;
  if (answer.kind === "missing") return undefined;
  const { cause, why, status } = answer;
  const isRefusal = cause === "permission" || cause === "plan";
  throw new Problem(isRefusal ? requestRefused({ step, why, status }) : requestUnfinished({ step, why, status }));
};

const text = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes);
