import { releaseUnreadable, requestsRefused, requestsUnread } from "../../domain/problem/prepared.ts";
import { Problem } from "../../domain/problem/problem.ts";
import type { Commit, MergedRequest } from "../../domain/ref-update/evidence.ts";
import type { FoundRelease } from "../../domain/release-request/release-commit.ts";
import { releasesIn } from "../../domain/release-request/releases-in.ts";
import type { BranchStep } from "../../domain/release-request/steps.ts";
import { isRequestBody } from "../../domain/release-request/text.ts";
import type { Answer } from "../../ports/forge.ts";
import type { MergedRequests } from "../../ports/merged-requests.ts";

export interface RequestPorts {
  readonly requests: MergedRequests;
}

interface Asking {
  readonly steps: readonly BranchStep[];
  /** The one that requests are merged into, where it is known. */
  readonly branch: string | undefined;
}

/** Each can cost a question. */
const mostSteps = 250;

/** By its branch, where `prepare-release` had no other (its groups' are below it), or by what it says. */
const isRelease = ({ from = "", body }: MergedRequest): boolean =>
  /^release-actions\/release(?:\/|$)/.test(from) || isRequestBody(body);

/** The releases of requests that were squashed, as their own commits tell them: of this repository's branches alone. */
export const readRequests = async (
  { steps, branch }: Asking,
  { requests, signal }: RequestPorts & { readonly signal: AbortSignal },
): Promise<readonly FoundRelease[]> => {
  // What a merge brought has been read.
  const squashed = steps.map(({ commit }) => commit).filter(({ parents }) => parents.length === 1);
  const releases: FoundRelease[] = [];
  const listed = branch === undefined || squashed.length === 0 ? [] : answered(await requests.into(branch)).items;
  for (const { sha } of squashed) {
    signal.throwIfAborted();
    const request = await requestOf(sha, { listed, branch, isAsked: squashed.length <= mostSteps }, requests);
    if (request?.from === undefined) continue;
    const release = await lastRelease(request, answered(await requests.commitsOf(request.number)).items);
    if (release !== undefined) releases.push({ ...release, commit: sha });
    else if (isRelease(request)) {
      throw new Problem(releaseUnreadable({ commit: sha, request: request.number }));
    }
  }
  return releases;
};

interface Known {
  readonly listed: readonly MergedRequest[];
  readonly branch: string | undefined;
  readonly isAsked: boolean;
}

/** The list of merged requests answers most; a step that it does not have may be of an older one. */
const requestOf = async (
  sha: string,
  { listed, branch, isAsked }: Known,
  requests: MergedRequests,
): Promise<MergedRequest | undefined> => {
  const isOf = ({ mergeCommit }: MergedRequest): boolean => mergeCommit === sha;
  const known = listed.find(isOf);
  if (known !== undefined || !isAsked) return known;
  const connected = answered(await requests.withCommit(sha));
  return connected.find((request) => isOf(request) && (branch === undefined || request.base === branch));
};

/** The newest of a request's commits that says one. Forges list them in either order, and GitHub the first 250 alone. */
const lastRelease = async ({ head }: MergedRequest, commits: readonly Commit[]): Promise<FoundRelease | undefined> => {
  const isWhole = commits.some(({ sha }) => sha === head);
  const { releases } = await releasesIn(isWhole ? head : (commits.at(-1)?.sha ?? ""), commits);
  return releases[0];
};

/** The answer's value; a `Problem` where there is none. */
export const answered = <Value>(answer: Answer<Value>): Value => {
  if (answer.kind === "found") return answer.value;
  if (answer.kind === "missing") throw new Problem(requestsRefused({ why: undefined }));
  const { cause, status, why } = answer;
  const isRefused = cause === "permission" || cause === "plan";
  throw new Problem(isRefused ? requestsRefused({ why, status }) : requestsUnread({ why, status }));
};
