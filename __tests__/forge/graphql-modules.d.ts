/** What the tests use of it: its own types reach far further. */
declare module "graphql" {
  export interface GraphQLSchema {
    readonly astNode?: unknown;
  }
  interface Fault {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly originalError?: unknown;
  }
  export const buildSchema: (text: string, options: { readonly assumeValid: boolean }) => GraphQLSchema;
  export const parse: (text: string) => object;
  export const validate: (schema: GraphQLSchema, document: object) => readonly Fault[];
  export const executeSync: (asked: {
    readonly schema: GraphQLSchema;
    readonly document: object;
    readonly rootValue: unknown;
    readonly variableValues: Readonly<Record<string, unknown>>;
  }) => { readonly data?: unknown; readonly errors?: readonly Fault[] };
}
