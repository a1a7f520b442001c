import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

type Library = typeof import("graphql");

/** Both are dear, and most tests of a forge ask nothing of GraphQL. */
let known: { readonly library: Library; readonly schema: import("graphql").GraphQLSchema } | undefined;

const load = () => {
  const library = createRequire(import.meta.url)("graphql") as Library;
  // The package's own entry reads and builds the schema twice more, as JSON.
  const text = readFileSync(new URL("schema.graphql", import.meta.resolve("@octokit/graphql-schema")), "utf8");
  // Two thirds of it are descriptions.
  const schema = library.buildSchema(text.replaceAll(/""".*?"""/gs, ""), { assumeValid: true });
  return { library, schema };
};

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
  known ??= load();
  const { library, schema } = known;
  const { query, variables } = body as { readonly query: string; readonly variables?: Record<string, unknown> };
  const document = library.parse(query);
  const invalid = library.validate(schema, document).map(({ message }) => message);
  if (invalid.length > 0) return { body: { errors: [{ message: invalid[0] }] }, faults: invalid };
  const result = library.executeSync({ schema, document, rootValue: resolvers, variableValues: variables ?? {} });
  const errors = result.errors?.map(({ message, originalError, path }) =>
    originalError instanceof GraphqlError ? { type: originalError.type, path, message } : { message },
  );
  return {
    body: errors === undefined ? { data: result.data } : { data: result.data ?? null, errors },
    faults: (errors ?? []).filter((error) => !("type" in error)).map(({ message }) => message),
  };
};
