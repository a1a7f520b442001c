import { loadedOnce } from "../loaded-once.ts";
import { giteaFaults } from "./gitea-operations.ts";
import { type Given, page, type Received, serveJson } from "./http-server.ts";
import { createMergeArea, type Way } from "./merge-area.ts";
import { createRefsArea } from "./refs-area.ts";
import { createReleaseArea, type Published, type ReleaseSettings } from "./release-area.ts";

const { answerGraphql } = loadedOnce<typeof import("./graphql.ts")>("./forge/graphql.ts");
const { answerFaults, complete, matchRequest } = loadedOnce<typeof import("./openapi.ts")>("./forge/openapi.ts");

// Made from GitHub's documentation and descriptions, and from Gitea's API description; nothing of it is recorded.

export interface Pull {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  title: string;
  body: string;
  state: "open" | "closed";
  isMerged: boolean;
  isDraft: boolean;
  labels: string[];
  /** Of the head when it was closed. */
  sha: string;
}

export interface ReleaseForgeOptions {
  readonly kind?: "github" | "gitea";
  /** An answer instead of the right one; nothing is done. `time`: how often something was asked. */
  readonly fault?: (received: Received, time: number) => Given | undefined;
  /** Does what is asked, and drops the connection instead of answering. */
  readonly loses?: (received: Received, time: number) => boolean;
  readonly viewer?: string;
}

export interface ReleaseForge extends AsyncDisposable {
  /** As `GITHUB_API_URL`. */
  readonly apiUrl: string;
  readonly pulls: Pull[];
  readonly releases: Published[];
  readonly settings: ReleaseSettings;
  /** The tag of the release that is shown first. */
  latest(): string | undefined;
  /** `METHOD path`, of GraphQL the name of what is asked. */
  readonly requests: readonly string[];
  /** All in which requests were not as the forge describes them. */
  readonly violations: readonly string[];
  /** Full hash of a branch of the forge's repository; `undefined` where there is none. */
  head(branch: string): string | undefined;
  close(number: number): void;
  /** By its title alone, unless another way is asked for. */
  merge(number: number, way?: Way): void;
}

const notFound: Given = { status: 404, body: { message: "Not Found", documentation_url: "", status: "404" } };
const refusal = (status: number, message: string): Given => ({
  status,
  body: { message, documentation_url: "https://docs.github.com/rest", status: String(status) },
});

/** A forge of one repository, `org/project`, which is a real bare one: commits, trees and branches are git's. */
export const startReleaseForge = async (bare: string, options: ReleaseForgeOptions = {}): Promise<ReleaseForge> => {
  const { kind = "github", fault, loses, viewer = "github-actions[bot]" } = options;
  const prefix = kind === "gitea" ? "/api/v1" : "";
  const pulls: Pull[] = [];
  const requests: string[] = [];
  const violations: string[] = [];
  const { git, refAt, head, isAhead, commitOn, updateRefs } = createRefsArea({ bare, viewer });

  /** A pull request whose branch is gone, or has nothing more, is closed by the forge. */
  const settle = (): void => {
    for (const pull of pulls.filter(({ state }) => state === "open")) {
      const at = head(pull.head);
      if (at !== undefined) pull.sha = at;
      if (at === undefined || !isAhead(pull)) pull.state = "closed";
    }
  };

  const shown = (pull: Pull) => {
    const repo = { full_name: "org/project" };
    return {
      id: pull.number,
      number: pull.number,
      html_url: `https://forge.example/org/project/pull/${pull.number}`,
      title: pull.title,
      body: pull.body.replaceAll("\n", "\r\n"),
      state: pull.state,
      draft: pull.isDraft,
      merge_commit_sha: mergeArea.commitOf(pull.number) ?? null,
      merged_at: pull.isMerged ? "2026-11-20T12:00:00Z" : null,
      ...(kind === "gitea" ? { merged: pull.isMerged } : {}),
      labels: pull.labels.map((name) => ({ id: 1, name })),
      head: { ref: pull.head, label: `org:${pull.head}`, sha: pull.sha, repo },
      base: { ref: pull.base, label: `org:${pull.base}`, sha: head(pull.base), repo },
    };
  };

  const create = (body: any): Given => {
    const { title, body: text, head: branch, base, draft = false } = body;
    const at = head(branch);
    const isThere = pulls.some((pull) => pull.state === "open" && pull.head === branch && pull.base === base);
    if (isThere) {
      const message = `A pull request already exists for org:${branch}.`;
      return kind === "gitea" ? { status: 409, body: { message } } : refusal(422, message);
    }
    if (at === undefined || !isAhead({ base, head: branch }))
      return refusal(422, `No commits between ${base} and ${branch}`);
    const made: Omit<Pull, "number" | "title"> = {
      head: branch,
      base,
      body: text,
      state: "open",
      isMerged: false,
      isDraft: kind === "gitea" ? title.startsWith("WIP:") : draft,
      labels: [],
      sha: at,
    };
    pulls.push({ number: pulls.length + 1, title, ...made });
    return { status: 201, body: shown(pulls.at(-1)!) };
  };

  const edit = (pull: Pull, { title, body, state }: any): Given => {
    if (pull.isMerged && state !== undefined) return refusal(422, "state cannot be changed. It was merged.");
    if (state === "open" && pull.state === "closed" && head(pull.head) !== pull.sha) {
      return refusal(422, `state cannot be changed. The ${pull.head} branch was force-pushed or recreated.`);
    }
    pull.title = title ?? pull.title;
    pull.body = body ?? pull.body;
    pull.state = state ?? pull.state;
    return { status: kind === "gitea" ? 201 : 200, body: shown(pull) };
  };

  const list = (url: URL): Given => {
    const wanted = url.searchParams.get("state");
    const [asked, base] = [url.searchParams.get("head")?.replace("org:", ""), url.searchParams.get("base")];
    const found = pulls
      .filter(({ state }) => wanted === "all" || state === wanted)
      .filter((pull) => (asked === undefined || pull.head === asked) && (base === null || pull.base === base))
      .toReversed();
    const { items, headers } = page(found.map(shown), { url, size: kind === "gitea" ? 50 : 100 });
    return { status: 200, body: items, headers };
  };

  const mergeArea = createMergeArea({ kind, git });
  const releaseArea = createReleaseArea({ kind, git, refAt, apiUrl: () => `${server.origin}${prefix}` });

  const served = (received: Received, path: string, url: URL): Given => {
    const { method, body } = received;
    settle();
    const [, area = "", ...rest] = path.replace("/repos/org/project", "").split("/").map(decodeURIComponent);
    if (!path.startsWith("/repos/org/project")) return notFound;
    if (area === "") {
      return { status: 200, body: { node_id: "R_1", full_name: "org/project", default_branch: "main" } };
    }
    if (area === "branches") {
      const at = head(rest[0]!);
      const commit = kind === "gitea" ? { id: at } : { sha: at };
      return at === undefined ? notFound : { status: 200, body: { name: rest[0], protected: false, commit } };
    }
    const released = releaseArea.serve(received, area, rest);
    if (released !== undefined) return released;
    const ofMerges = mergeArea.serve(area, rest, (number) => shown(pulls.find((each) => each.number === number)!));
    if (ofMerges !== undefined) return ofMerges;
    const pull = pulls.find(({ number }) => number === Number(rest[0]));
    if (area === "pulls" && rest.length === 0) return method === "GET" ? list(url) : create(body);
    if (pull === undefined) return notFound;
    if (area === "pulls") return edit(pull, body);
    const { labels } = body as { readonly labels: readonly string[] };
    pull.labels = [...new Set([...pull.labels, ...labels])];
    return { status: 200, body: pull.labels.map((name) => ({ id: 1, name })) };
  };

  const asked = (received: Received, path: string): Given => {
    if (path === "/graphql") {
      const { body, faults } = answerGraphql(received.body, {
        viewer: () => ({ login: viewer }),
        createCommitOnBranch: ({ input }) => commitOn(input),
        updateRefs: ({ input }) => updateRefs(input),
      });
      violations.push(...faults);
      return { status: 200, body };
    }
    const { method, url, body } = received;
    if (kind === "gitea") {
      violations.push(...giteaFaults(received, path));
      return path === "/user" ? { status: 200, body: { login: viewer } } : served(received, path, url);
    }
    const { match, faults } = matchRequest({ method, path, query: url.searchParams, body });
    violations.push(...faults.map((why) => `${method} ${path}: ${why}`));
    if (match === undefined || faults.length > 0) return refusal(422, faults.join("; "));
    const given = served(received, path, url);
    if (given.status >= 300 || given.status === 204) return given;
    const whole = complete(match.operation.response.schema, given.body);
    violations.push(
      ...answerFaults(match.operation, { status: given.status, body: whole }).map((why) => `answer: ${why}`),
    );
    return { ...given, body: whole };
  };

  const server = await serveJson((received) => {
    const path = received.url.pathname.slice(prefix.length).replace(/^\/uploads(?=\/)/, "");
    const name = path === "/graphql" ? graphqlName(received.body) : `${received.method} ${path}`;
    requests.push(name);
    if (!received.url.pathname.startsWith(prefix)) violations.push(`not below ${prefix}: ${received.url.pathname}`);
    if (!/^(?:Bearer|token) \S+$/.test(received.headers.authorization ?? "")) violations.push(`no token: ${name}`);
    const time = requests.filter((each) => each === name).length;
    const faulty = fault?.(received, time);
    if (faulty !== undefined) return faulty;
    const given = asked(received, path);
    return loses?.(received, time) === true ? { status: 0, drop: true } : given;
  });
  return {
    apiUrl: `${server.origin}${prefix}`,
    pulls,
    releases: releaseArea.releases,
    settings: releaseArea.settings,
    latest: () => releaseArea.releases.find(({ id }) => id === releaseArea.latest())?.tag,
    requests,
    violations,
    head,
    close: (number) => {
      settle();
      pulls.find((pull) => pull.number === number)!.state = "closed";
    },
    merge: (number, way = "squash by title") => {
      settle();
      const pull = pulls.find((each) => each.number === number)!;
      mergeArea.merge(pull, way);
      Object.assign(pull, { state: "closed", isMerged: true });
    },
    [Symbol.asyncDispose]: server[Symbol.asyncDispose],
  };
};

/** What a request of GraphQL asks: `updateRefs`. */
const graphqlName = (body: unknown): string =>
  /\{\s*(\w+)/.exec((body as { readonly query: string }).query.replace(/^[^{]*\{/, "{"))![1]!;
