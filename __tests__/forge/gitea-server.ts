import type { StrictServer } from "./github-server.ts";
import { type Given, page, type Received, serveJson } from "./http-server.ts";
import type { Commit, Pull, World } from "./world.ts";

// Shapes from Gitea's documentation (https://docs.gitea.com/api/), not recorded: there is no activity, a commit has one
// pull request at most (the one whose merge commit it is), pages hold at most 50, and parameters are Gitea's own.

const routes: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\/repos\/org\/project$/, []],
  [/^\/repos\/org\/project\/pulls$/, ["state", "sort", "limit", "page"]],
  [/^\/repos\/org\/project\/pulls\/\d+\/commits$/, ["limit", "page"]],
  [/^\/repos\/org\/project\/commits\/[0-9a-f]{40}\/pull$/, []],
  [/^\/repos\/org\/project\/compare\/[0-9a-f]{40}\.\.\.[0-9a-f]{40}$/, ["limit"]],
  [/^\/repos\/org\/project\/branches\/main$/, []],
];

/** Gitea's REST API for one repository, which takes nothing that is not in its documentation. */
export const startGitea = async (world: World): Promise<StrictServer> => {
  const asked: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const violations: string[] = [];
  const { origin, [Symbol.asyncDispose]: dispose } = await serveJson((received) => {
    const { method, url, headers } = received;
    const path = url.pathname.replace(/^\/api\/v1/, "");
    asked.push(`${path}${url.search}`);
    authorizations.push(headers.authorization);
    const route = routes.find(([pattern]) => pattern.test(path));
    const unknown = [...url.searchParams.keys()].filter((name) => !route?.[1].includes(name));
    if (method !== "GET" || route === undefined || unknown.length > 0 || !url.pathname.startsWith("/api/v1/")) {
      violations.push(`${method} ${url.pathname}${url.search}`);
      return { status: 404, body: { message: "not found", url: "https://docs.gitea.com/api" } };
    }
    return respond(world, path, received) ?? { status: 404, body: { message: "not found", errors: null } };
  });
  return { apiUrl: `${origin}/api/v1`, asked, authorizations, violations, [Symbol.asyncDispose]: dispose };
};

const respond = (world: World, path: string, { url }: Received): Given | undefined => {
  const size = Math.min(50, Number(url.searchParams.get("limit") ?? 30));
  const list = (items: readonly unknown[]): Given => {
    const { items: body, headers } = page(items, { url, size });
    return { status: 200, body, headers };
  };
  const [, kind, name, part] = path.split("/").slice(3);
  if (kind === undefined)
    return { status: 200, body: { full_name: "org/project", default_branch: "main", fork: false } };
  if (kind === "branches") return { status: 200, body: { name: "main", protected: world.isProtected } };
  if (kind === "compare") {
    const [before = "", after = ""] = name!.split("...");
    const commits = world.between(before, after);
    return { status: 200, body: { total_commits: commits.length, commits: commits.map(commitJson).toReversed() } };
  }
  if (kind === "commits") {
    const pull = world.pulls.find(({ mergeCommit }) => mergeCommit === name);
    return pull && { status: 200, body: pullJson(world, pull) };
  }
  if (part === "commits") {
    const pull = world.pulls.find(({ number }) => number === Number(name));
    return pull && list(pull.own.map((sha) => commitJson(world.commits.get(sha)!)));
  }
  const closed = world.pulls.filter(({ mergedAt }) => mergedAt !== null);
  return list(closed.toReversed().map((pull) => pullJson(world, pull)));
};

const pullJson = (world: World, { number, title, base, head, mergedAt, mergeCommit }: Pull) => ({
  id: number,
  number,
  title,
  state: mergedAt === null ? "open" : "closed",
  merged: mergedAt !== null,
  merged_at: mergedAt,
  updated_at: mergedAt,
  merge_commit_sha: mergeCommit,
  base: { label: base, ref: base, sha: world.main },
  head: { label: `change-${number}`, ref: `change-${number}`, sha: head },
});

const commitJson = ({ sha, parents, message, author, committer }: Commit) => ({
  sha,
  commit: { message, author, committer },
  parents: parents.map((parent) => ({ sha: parent })),
});
