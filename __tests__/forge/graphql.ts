import { schema as published } from "@octokit/graphql-schema";
import { buildSchema, executeSync, type GraphQLSchema, parse, validate } from "graphql";

let known: GraphQLSchema | undefined;

/** An error of GraphQL as GitHub tells it: its `type` stands beside the message. */
export class GraphqlError extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

/** What a resolver is called with. */
export type Resolvers = Readonly<Record<string, (args: { readonly input: any }) => unknown>>;

/**
 * Answers a request by GitHub's published schema: what is no query or variable of it is a fault, and an answer that the
 * schema does not allow, too.
 */
export const answerGraphql = (body: unknown, resolvers: Resolvers): { body: unknown; faults: readonly string[] } => {
  known ??= buildSchema(published.idl, { assumeValid: true });
  const { query, variables } = body as { readonly query: string; readonly variables?: Record<string, unknown> };
  const document = parse(query);
  const invalid = validate(known, document).map(({ message }) => message);
  if (invalid.length > 0) return { body: { errors: [{ message: invalid[0] }] }, faults: invalid };
  const result = executeSync({ schema: known, document, rootValue: resolvers, variableValues: variables ?? {} });
  const errors = result.errors?.map(({ message, originalError, path }) =>
    originalError instanceof GraphqlError ? { type: originalError.type, path, message } : { message },
  );
  return {
    body: errors === undefined ? { data: result.data } : { data: result.data ?? null, errors },
    faults: (errors ?? []).filter((error) => !("type" in error)).map(({ message }) => message),
  };
};
