import { inertLine } from "../../domain/text/inert-line.ts";
import { field, textOf } from "../../domain/text/json.ts";
import type { Answer, Unanswered } from "../../ports/forge.ts";
import type { ForgeClient } from "./client.ts";

export interface Graphql {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An answer of GraphQL, whose errors come with status 200. */
export type GraphqlAnswer = Answer<unknown> | { readonly kind: "moved" };

/**
 * Asks GitHub's GraphQL. `path` is from the API's address: `graphql`, on GHES `../graphql`.
 * https://docs.github.com/en/graphql/guides/forming-calls-with-graphql
 */
export const askGraphql = async (client: ForgeClient, path: string, asked: Graphql): Promise<GraphqlAnswer> => {
  const answer = await client.send("POST", path, asked);
  if (answer.kind !== "found") return answer;
  const errors = field(answer.value, "errors");
  if (!Array.isArray(errors) || errors.length === 0) return { kind: "found", value: field(answer.value, "data") };
  return explain(errors);
};

const causes: Readonly<Record<string, Unanswered["cause"]>> = {
  FORBIDDEN: "permission",
  INSUFFICIENT_SCOPES: "permission",
  RATE_LIMITED: "rate-limit",
  RATE_LIMIT: "rate-limit",
  UNPROCESSABLE: "permission",
};

const explain = (errors: readonly unknown[]): GraphqlAnswer => {
  const [first] = errors;
  const [type, words] = [textOf(field(first, "type")) ?? "", textOf(field(first, "message")) ?? "it said nothing"];
  if (type === "STALE_DATA") return { kind: "moved" };
  if (type === "NOT_FOUND") return { kind: "missing" };
  const why = `GraphQL answered ${type === "" ? "an error" : type} (${inertLine(words).slice(0, 200)})`;
  return { kind: "unanswered", cause: causes[type] ?? "outside", why };
};
