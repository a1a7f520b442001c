import { loadedOnce } from "../loaded-once.ts";
import { type Given, page, type Received, serveJson } from "./http-server.ts";
import type { Matched } from "./openapi.ts";
import type { Activity, Commit, Person, Pull, World } from "./world.ts";

const { answerFaults, complete, matchRequest } = loadedOnce<typeof import("./openapi.ts")>("./forge/openapi.ts");

// What it answers is made from GitHub's documentation and OpenAPI description, not recorded:
// scripts/record-forge.mjs records the same questions on a real forge.

export interface GitHubOptions {
  /** `/api/v3` as on GHES. */
  readonly prefix?: string;
  /** An answer instead of the right one; gets the path below the API's address, and how often it was asked. */
  readonly fault?: (path: string, time: number, received: Received) => Given | undefined;
}

export interface StrictServer extends AsyncDisposable {
  /** As `GITHUB_API_URL`. */
  readonly apiUrl: string;
  /** Paths with their queries, in order. */
  readonly asked: readonly string[];
  /** `Authorization` of each. */
  readonly authorizations: readonly (string | undefined)[];
  /** All that was not as GitHub describes it: requests of ours, and answers of the tests. */
  readonly violations: readonly string[];
}

/** GitHub's REST API for one repository, which takes nothing that its OpenAPI description does not have. */
export const startGitHub = async (world: World, { prefix = "", fault }: GitHubOptions = {}): Promise<StrictServer> => {
  const asked: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const violations: string[] = [];
  const times = new Map<string, number>();

  const answer = (received: Received): Given => {
    const { method, url, headers, body } = received;
    const path = url.pathname.slice(prefix.length);
    asked.push(`${path}${url.search}`);
    authorizations.push(headers.authorization);
    const { match, faults } = matchRequest({ method, path, query: url.searchParams, body });
    const wrong = [
      ...faults,
      ...(url.pathname.startsWith(prefix) ? [] : [`not below ${prefix}`]),
      ...(headers.accept === "application/vnd.github+json" ? [] : [`accept: ${headers.accept}`]),
      ...(headers["x-github-api-version"] === "2022-11-28" ? [] : ["no API version"]),
      ...(/^release-actions\//.test(headers["user-agent"] ?? "") ? [] : ["no user agent"]),
    ].map((why) => `${method} ${path}${url.search}: ${why}`);
    violations.push(...wrong);
    const time = (times.get(path) ?? 0) + 1;
    times.set(path, time);
    const faulty = fault?.(path, time, received);
    if (faulty !== undefined) return faulty;
    if (match === undefined || wrong.length > 0) return refusal(422, wrong.join("; "));
    return served(match, received);
  };

  const served = (match: Matched, received: Received): Given => {
    const { owner, repo } = match.parts;
    const given = `${owner}/${repo}` === "org/project" ? respond(world, match, received) : undefined;
    if (given === undefined) return refusal(404, "Not Found");
    const body = complete(match.operation.response.schema, given.body);
    violations.push(...answerFaults(match.operation, { status: given.status, body }).map((why) => `answer: ${why}`));
    return { ...given, body };
  };

  const { origin, [Symbol.asyncDispose]: dispose } = await serveJson(answer);
  return { apiUrl: `${origin}${prefix}`, asked, authorizations, violations, [Symbol.asyncDispose]: dispose };
};

/** GitHub's form of an error. */
export const refusal = (status: number, message: string, headers: Given["headers"] = {}): Given => ({
  status,
  headers,
  body: { message, documentation_url: "https://docs.github.com/rest", status: String(status) },
});

const respond = (world: World, { operation, parts }: Matched, { url }: Received): Given | undefined => {
  const query = url.searchParams;
  const size = Number(query.get("per_page") ?? 30);
  const list = (items: readonly unknown[], by: "page" | "after" = "page"): Given => {
    const { items: body, headers } = page(items, { url, size, by });
    return { status: 200, body, headers };
  };
  switch (operation.path) {
    case "/repos/{owner}/{repo}":
      return { status: 200, body: { full_name: "org/project", default_branch: "main", fork: world.isFork } };
    case "/repos/{owner}/{repo}/activity":
      return list(activityOf(world, query).map(activityJson), "after");
    case "/repos/{owner}/{repo}/branches/{branch}":
      if (parts.branch !== "main") return undefined;
      return {
        status: 200,
        body: { name: "main", protected: world.isProtected, commit: commitJson(world.commits.get(world.main)!) },
      };
    case "/repos/{owner}/{repo}/rules/branches/{branch}":
      return list(
        world.rules.map((type) => ({
          type,
          ruleset_source_type: "Repository",
          ruleset_source: "org/project",
          ruleset_id: 42,
          ...(type === "pull_request" ? { parameters: ruleParameters } : {}),
        })),
      );
    case "/repos/{owner}/{repo}/compare/{basehead}":
      return comparison(world, parts.basehead!, { url, size });
    case "/repos/{owner}/{repo}/pulls":
      return list(pullsOf(world, query).map((pull) => pullJson(world, pull)));
    case "/repos/{owner}/{repo}/pulls/{pull_number}/commits": {
      const pull = world.pulls.find(({ number }) => number === Number(parts.pull_number));
      return pull && list(pull.own.map((sha) => commitJson(world.commits.get(sha)!)));
    }
    case "/repos/{owner}/{repo}/commits/{commit_sha}/pulls":
      return world.commits.has(parts.commit_sha!)
        ? list(world.connected(parts.commit_sha!).map((pull) => pullJson(world, pull)))
        : refusal(422, `No commit found for SHA: ${parts.commit_sha}`);
    default:
      return undefined;
  }
};

const ruleParameters = {
  dismiss_stale_reviews_on_push: false,
  require_code_owner_review: false,
  require_last_push_approval: false,
  required_approving_review_count: 1,
  required_review_thread_resolution: false,
};

const days: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, quarter: 90, year: 365 };

const activityOf = (world: World, query: URLSearchParams): readonly Activity[] => {
  const period = query.get("time_period");
  const since = period === null ? 0 : world.now - days[period]! * 86_400_000;
  return world.activity
    .filter(({ ref }) => [ref, ref.replace("refs/heads/", "")].includes(query.get("ref") ?? ref))
    .filter(({ timestamp }) => Date.parse(timestamp) >= since);
};

const activityJson = ({ actor, ...rest }: Activity) => ({ ...rest, actor: actor && userJson(actor) });

const userJson = ({ id, login, type }: Person) => ({ id, login, type, site_admin: false });

const pullsOf = (world: World, query: URLSearchParams): readonly Pull[] =>
  world.pulls
    .filter(({ base }) => base === (query.get("base") ?? base))
    .filter(({ mergedAt }) => (query.get("state") === "closed" ? mergedAt !== null : true))
    .toSorted((one, other) => Date.parse(other.mergedAt ?? "") - Date.parse(one.mergedAt ?? ""));

const pullJson = (world: World, { number, title, base, isFork, head, mergedAt, mergeCommit }: Pull) => ({
  number,
  title,
  state: mergedAt === null ? "open" : "closed",
  updated_at: mergedAt ?? new Date(world.now).toISOString(),
  closed_at: mergedAt,
  merged_at: mergedAt,
  merge_commit_sha: mergeCommit,
  base: { ref: base, sha: world.main },
  head: { ref: `change-${number}`, sha: head, label: isFork ? "somebody:change" : "org:change" },
});

const commitJson = ({ sha, parents, message, author, committer }: Commit) => ({
  sha,
  commit: { message, author, committer },
  parents: parents.map((parent) => ({ sha: parent })),
});

const comparison = (world: World, basehead: string, { url, size }: { url: URL; size: number }): Given | undefined => {
  const [base = "", head = ""] = basehead.split("...");
  const [from, to] = [world.commits.get(base), world.commits.get(head)];
  if (from === undefined || to === undefined) return undefined;
  const ahead = world.between(base, head);
  const behind = world.between(head, base);
  const { items, headers } = page(ahead.map(commitJson), { url, size });
  const status =
    behind.length === 0 ? (ahead.length === 0 ? "identical" : "ahead") : ahead.length === 0 ? "behind" : "diverged";
  return {
    status: 200,
    headers,
    body: {
      status,
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: items,
      base_commit: commitJson(from),
      merge_base_commit: commitJson(from),
    },
  };
};
