import { gitMissing } from "../../domain/problem/git.ts";
import { pushUnread, releaseUnreadable } from "../../domain/problem/prepared.ts";
import { Problem } from "../../domain/problem/problem.ts";
import type { Commit } from "../../domain/ref-update/evidence.ts";
import { type Pushed, pushedBy, type Trigger } from "../../domain/release-request/pushed.ts";
import type { FoundRelease } from "../../domain/release-request/release-commit.ts";
import { releasesIn } from "../../domain/release-request/releases-in.ts";
import { stepsOf } from "../../domain/release-request/steps.ts";
import type { BranchHistory } from "../../ports/branch-history.ts";
import type { PushRange } from "../../ports/push-range.ts";
import { type RequestPorts, readRequests } from "./read-requests.ts";

/** Newest first; none, and why. */
export type Found =
  | { readonly kind: "releases"; readonly releases: readonly FoundRelease[] }
  | { readonly kind: "none"; readonly why: string };

export interface FindPorts {
  readonly pushes: PushRange;
  readonly trigger: () => Promise<Trigger>;
  /** `undefined` where no forge is known. */
  readonly forge: (RequestPorts & { readonly history: Pick<BranchHistory, "between"> }) | undefined;
  readonly signal: AbortSignal;
}

/**
 * Finds the releases that came with what started the run: by the trailers of the commits, else, where a squash has dropped
 * them, by the commits of the pull requests. A `Problem` where it cannot be known.
 */
export const findReleases = async (folder: string, ports: FindPorts): Promise<Found> => {
  const pushed = pushedBy(await ports.trigger());
  if (pushed.kind === "unfit") throw new Problem(pushUnread({ lack: "event", why: pushed.why }));
  if (pushed.kind === "none") return pushed;
  const { head, commits } = await readBrought(folder, pushed, ports);
  const { releases, cut } = await releasesIn(head, commits);
  if (releases.length > 0 && cut.length === 0) return { kind: "releases", releases };
  const asking = { steps: stepsOf(head, commits), branch: pushed.branch };
  const dropped =
    ports.forge === undefined || releases.length > 0 ? [] : await readRequests(asking, { ...ports, ...ports.forge });
  if (dropped.length > 0) return { kind: "releases", releases: dropped };
  if (cut.length > 0) throw new Problem(releaseUnreadable({ commit: cut[0]!, request: undefined }));
  return { kind: "none", why: noneIn(pushed, ports.forge !== undefined) };
};

const noneIn = (pushed: Pushed, isForgeAsked: boolean): string => {
  const what =
    pushed.kind === "push" ? `the push to ${pushed.branch} brought` : "the commit that is checked out brings";
  return `${what} no release commit${isForgeAsked ? "" : ", and no forge is known that could be asked for its pull request (GITHUB_REPOSITORY)"}`;
};

interface BroughtWhole {
  readonly head: string;
  readonly commits: readonly Commit[];
}

/** What this clone lacks, the forge may know. */
const readBrought = async (
  folder: string,
  pushed: Extract<Pushed, { kind: "push" | "head" }>,
  { pushes, forge }: FindPorts,
): Promise<BroughtWhole> => {
  const before = pushed.kind === "push" ? pushed.before : undefined;
  const here = await pushes.commits({ folder, before });
  if (here === undefined) {
    const isGitThere = await pushes.isGitThere(folder);
    const why = "there is no git checkout with a commit";
    throw new Problem(isGitThere ? pushUnread({ lack: "no checkout", why }) : gitMissing());
  }
  const { head } = here;
  const isForced = !here.isShallow || (pushed.kind === "push" && pushed.isForced);
  const commits = here.commits ?? (await askForge({ before, head, lack: isForced ? "forced" : "shallow" }, forge));
  const isThere = pushed.kind !== "push" || head === pushed.after || commits.some(({ sha }) => sha === pushed.after);
  if (isThere) return { head, commits };
  const why = `the checkout is at ${head.slice(0, 10)}, which does not have the pushed ${pushed.after.slice(0, 10)}`;
  throw new Problem(pushUnread({ lack: "other checkout", why }));
};

interface Lacking {
  readonly before: string | undefined;
  readonly head: string;
  readonly lack: "shallow" | "forced";
}

const askForge = async ({ before, head, lack }: Lacking, forge: FindPorts["forge"]): Promise<readonly Commit[]> => {
  const lacking =
    lack === "shallow"
      ? "this clone lacks commits of it"
      : `a force push has taken ${before?.slice(0, 10) ?? "commits"} away`;
  if (before === undefined || forge === undefined) throw new Problem(pushUnread({ lack, why: lacking }));
  const answer = await forge.history.between(before, head);
  if (answer.kind === "unanswered") {
    const { cause, status, why } = answer;
    const isPassing = cause === "rate-limit" || (cause === "outside" && status === undefined);
    throw new Problem(pushUnread({ lack, why: `${lacking}, and ${why}`, isPassing }));
  }
  if (answer.kind === "missing") {
    const why = `${lacking}, and GitHub or Gitea shows no commits since ${before.slice(0, 10)}`;
    throw new Problem(pushUnread({ lack, why }));
  }
  if (!answer.value.isWhole) throw new Problem(pushUnread({ lack, why: `${lacking}, and the list of them is cut` }));
  return answer.value.items;
};
