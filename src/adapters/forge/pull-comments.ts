import { field, textOf } from "../../domain/text/json.ts";
import type { Answer } from "../../ports/forge.ts";
import type { PullComment, PullComments } from "../../ports/pull-comments.ts";
import { type ForgeClient, type ForgeRepository, repositoryPath } from "./client.ts";

/**
 * Comments of the repository's pull requests, which to the API are issues.
 * https://docs.github.com/en/rest/issues/comments, https://gitea.com/api/swagger#/issue
 */
export const createPullComments = ({ client, repository, graphqlPath }: ForgeRepository): PullComments => {
  const path = (...parts: readonly (string | number)[]) =>
    repositoryPath(repository, "issues", ...parts.map((part) => String(part)));
  return {
    self: async () => readLogin(await (client.kind === "gitea" ? client.get("user") : askViewer(client, graphqlPath))),
    list: async (pullRequest) => {
      const answer = await client.list({ path: path(pullRequest, "comments") });
      return answer.kind === "found"
        ? { kind: "found", value: answer.value.items.flatMap((item) => readComment(item) ?? []) }
        : answer;
    },
    create: (pullRequest, body) => client.send("POST", path(pullRequest, "comments"), { body }),
    update: (comment, body) => client.send("PATCH", path("comments", comment), { body }),
  };
};

/** The token of a job is an app's: `GET /user` refuses it, the viewer of GraphQL does not. */
const askViewer = async (client: ForgeClient, path: string): Promise<Answer<unknown>> => {
  const answer = await client.send("POST", path, { query: "query { viewer { login } }" });
  return answer.kind === "found" ? { kind: "found", value: field(answer.value, "data", "viewer") } : answer;
};

const readLogin = (answer: Answer<unknown>): Answer<{ readonly login: string }> => {
  if (answer.kind !== "found") return answer;
  const login = textOf(field(answer.value, "login"));
  return login !== undefined
    ? { kind: "found", value: { login } }
    : { kind: "unanswered", cause: "permission", why: "it does not say whose token this is" };
};

const readComment = (item: unknown): PullComment | undefined => {
  const [id, body, login] = [field(item, "id"), textOf(field(item, "body")), textOf(field(item, "user", "login"))];
  if (typeof id !== "number" || body === undefined || login === undefined) return undefined;
  return { id, body, author: { login, isBot: field(item, "user", "type") === "Bot" } };
};
