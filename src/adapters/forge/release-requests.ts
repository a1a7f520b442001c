import type { ReleaseRequest } from "../../domain/release-request/decide.ts";
import { field, textOf } from "../../domain/text/json.ts";
import type { ReleaseRequests } from "../../ports/release-requests.ts";
import { type ForgeRepository, repositoryPath } from "./client.ts";
import { createPullComments } from "./pull-comments.ts";
import { readAnswer, readListing } from "./shapes.ts";

const ofGitea = [{ state: "open" }, { state: "closed", sort: "recentupdate" }] as const;

/** How Gitea marks a pull request that is not ready: it has no other word for it. */
const giteaDraft = "WIP: ";

/**
 * https://docs.github.com/en/rest/pulls/pulls
 * Gitea: https://docs.gitea.com/api/ (`repoListPullRequests`, `repoCreatePullRequest`, `repoEditPullRequest`)
 */
export const createReleaseRequests = (options: ForgeRepository): ReleaseRequests => {
  const { client, repository } = options;
  const path = (...parts: readonly (string | number)[]) =>
    repositoryPath(repository, ...parts.map((part) => String(part)));
  const isGitea = client.kind === "gitea";
  const owner = repository.split("/", 1)[0];
  const read = (value: unknown): ReleaseRequest | undefined => {
    const request = readRequest(value);
    if (!isGitea || request?.title.startsWith(giteaDraft) !== true) return request;
    return { ...request, title: request.title.slice(giteaDraft.length), isDraft: true };
  };
  return {
    owner: async () => {
      const comments = createPullComments(options);
      const first = await comments.self();
      const said = first.kind === "found" ? first : await comments.self();
      return { forge: client.kind, login: said.kind === "found" ? said.value.login : undefined };
    },
    head: async (branch) =>
      readAnswer(await client.get(path("branches", branch)), "a branch", (value) =>
        textOf(field(value, "commit", isGitea ? "id" : "sha")),
      ),
    defaultBranch: async () =>
      readAnswer(await client.get(path()), "the repository", (value) => textOf(field(value, "default_branch"))),
    find: async (branch, base) => {
      const isWanted = (item: unknown) =>
        field(item, "head", "ref") === branch && field(item, "base", "ref") === base && !isFromFork(item);
      const found: unknown[] = [];
      // Gitea cannot be asked for one branch: all that are open, then of the others the newest.
      for (const query of isGitea ? ofGitea : [{ state: "all", head: `${owner}:${branch}`, base }]) {
        const isEnough = (items: readonly unknown[]) => items.some(isWanted);
        const answer = await client.list({ path: path("pulls"), query, isEnough });
        if (answer.kind !== "found") return answer;
        found.push(...answer.value.items.filter(isWanted));
        if (found.length > 0) break;
      }
      const requests = readListing({ kind: "found", value: { items: found, isWhole: true } }, "pull requests", read);
      if (requests.kind !== "found") return requests;
      const newest = requests.value.items.toSorted((one, other) => other.number - one.number);
      return { kind: "found", value: newest.find(({ state }) => state === "open") ?? newest[0] };
    },
    create: async ({ title, body, head, base, draft }) => {
      const words = isGitea
        ? { title: draft ? `${giteaDraft}${title}` : title, body, head, base }
        : { title, body, head, base, draft };
      return readAnswer(await client.send("POST", path("pulls"), words), "the new pull request", read);
    },
    update: ({ number, isDraft }, { title, ...change }) => {
      const marked = title !== undefined && isDraft && isGitea ? `${giteaDraft}${title}` : title;
      return client.send("PATCH", path("pulls", number), {
        ...change,
        ...(marked === undefined ? {} : { title: marked }),
      });
    },
    label: (number, labels) => client.send("POST", path("issues", number, "labels"), { labels }),
  };
};

const isFromFork = (item: unknown): boolean =>
  field(item, "head", "repo", "full_name") !== field(item, "base", "repo", "full_name");

const readRequest = (value: unknown): ReleaseRequest | undefined => {
  const [number, url, state] = [
    field(value, "number"),
    textOf(field(value, "html_url")),
    textOf(field(value, "state")),
  ];
  const [head, title] = [textOf(field(value, "head", "sha")), textOf(field(value, "title"))];
  if (typeof number !== "number" || url === undefined || head === undefined || title === undefined) return undefined;
  if (state !== "open" && state !== "closed") return undefined;
  const isMerged = field(value, "merged") === true || textOf(field(value, "merged_at")) !== undefined;
  const labels = field(value, "labels");
  return {
    number,
    url,
    state: isMerged ? "merged" : state,
    head,
    isDraft: field(value, "draft") === true,
    title,
    body: textOf(field(value, "body")) ?? "",
    labels: Array.isArray(labels) ? labels.flatMap((label) => textOf(field(label, "name")) ?? []) : [],
  };
};
