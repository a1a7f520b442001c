import type { Given } from "./http-server.ts";

/** How a request is merged: a squash keeps the messages of what it squashes, or only the title. */
export type Way = "merge" | "rebase" | "squash" | "squash by title";

interface Mergeable {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  readonly title: string;
  readonly sha: string;
}

export interface MergeAreaOptions {
  readonly kind: "github" | "gitea";
  readonly git: (args: readonly string[], input?: string, env?: Record<string, string>) => string;
}

const who = { GIT_AUTHOR_NAME: "A", GIT_AUTHOR_EMAIL: "a@b", GIT_COMMITTER_NAME: "A", GIT_COMMITTER_EMAIL: "a@b" };

/**
 * Merges, and what the forge then tells of them.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/about-pull-request-merges
 */
export const createMergeArea = ({ kind, git }: MergeAreaOptions) => {
  const merged = new Map<number, { readonly commit: string; readonly own: readonly string[] }>();

  const list = (...range: readonly string[]): readonly string[] =>
    git(["rev-list", "--reverse", "--topo-order", ...range])
      .split("\n")
      .filter((line) => line !== "");
  const messageOf = (sha: string): string => git(["show", "--no-patch", "--format=%B", sha]);

  /** A rebase takes the trees as they are: the base must not have moved on. */
  const merge = ({ number, head, base, title, sha }: Mergeable, way: Way): void => {
    const at = git(["rev-parse", `refs/heads/${base}`]);
    const own = list(`${at}..${sha}`);
    const tree = git(["merge-tree", "--write-tree", at, sha]).split("\n")[0]!;
    const commit = (message: string, of: string, parents: readonly string[]) =>
      git(["commit-tree", ...parents.flatMap((parent) => ["-p", parent]), "-F", "-", of], message, who);
    const squashed = (): string => {
      if (way === "squash by title") return `${title} (#${number})\n`;
      if (own.length === 1) return `${title} (#${number})\n\n${messageOf(sha).split("\n").slice(2).join("\n")}\n`;
      return `${title} (#${number})\n\n${own.map((each) => `* ${messageOf(each)}\n`).join("\n")}`;
    };
    const made =
      way === "merge"
        ? commit(`Merge pull request #${number} from org/${head}\n\n${title}\n`, tree, [at, sha])
        : way === "rebase"
          ? own.reduce((parent, each) => commit(messageOf(each), git(["rev-parse", `${each}^{tree}`]), [parent]), at)
          : commit(squashed(), tree, [at]);
    git(["update-ref", `refs/heads/${base}`, made]);
    merged.set(number, { commit: made, own });
  };

  const shownCommit = (sha: string) => ({
    sha,
    commit: { message: messageOf(sha), author: { name: "A", email: "a@b", date: "2026-11-20T12:00:00Z" } },
    parents: git(["rev-list", "--parents", "-n1", sha])
      .split(" ")
      .slice(1)
      .map((parent) => ({ sha: parent })),
  });

  return {
    merge,
    commitOf: (number: number) => merged.get(number)?.commit,
    /** What it answers for; `undefined` where the question is another's. */
    serve: (area: string, rest: readonly string[], shown: (number: number) => unknown): Given | undefined => {
      const [first = "", second] = rest;
      if (area === "compare") {
        const [before, after] = first.split("...") as [string, string];
        return { status: 200, body: { commits: list(`${before}..${after}`).map(shownCommit) } };
      }
      if (area === "pulls" && second === "commits") {
        return { status: 200, body: (merged.get(Number(first))?.own ?? []).map(shownCommit) };
      }
      if (area !== "commits") return undefined;
      const numbers = [...merged].filter(([, { commit }]) => commit === first).map(([number]) => number);
      if (second === "pulls") return { status: 200, body: numbers.map(shown) };
      if (second !== "pull" || kind !== "gitea") return undefined;
      return numbers[0] === undefined ? { status: 404, body: {} } : { status: 200, body: shown(numbers[0]) };
    },
  };
};
