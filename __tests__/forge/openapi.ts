import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly schema: object;
}

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: object;
  readonly response: { readonly status: number; readonly schema: object };
}

/** Written by scripts/github-openapi.mjs. */
const written = JSON.parse(readFileSync(join(import.meta.dirname, "github-openapi.json"), "utf8")) as {
  readonly operations: readonly (Omit<Operation, "response"> & {
    readonly response: Partial<Operation["response"]> & { readonly status: number };
  })[];
  readonly schemas: Readonly<Record<string, object>>;
};
/** An answer without a schema has no body. */
const description = {
  ...written,
  operations: written.operations.map((each) => ({ ...each, response: { schema: {}, ...each.response } })),
};

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  validateFormats: true,
  coerceTypes: false,
  // Each schema is compiled once and run a few times: its users are not to be compiled into every list of it.
  inlineRefs: false,
  code: { optimize: false },
});
ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/);
ajv.addFormat("uri", (text: string) => URL.canParse(text));
ajv.addFormat("email", /@/);
ajv.addFormat("repo.nwo", /^[\w.-]+\/[\w.-]+$/);
ajv.addFormat("int64", { type: "number", validate: (value: number) => Number.isInteger(value) });
ajv.addFormat("int32", { type: "number", validate: (value: number) => Number.isInteger(value) });

/** As JSON Schema, which has no `nullable`. */
const jsonSchema = (value: unknown): any => {
  if (Array.isArray(value)) return value.map(jsonSchema);
  if (typeof value !== "object" || value === null) return value;
  const { nullable, $ref, ...rest } = value as Readonly<Record<string, unknown>>;
  const plain = Object.fromEntries(Object.entries(rest).map(([name, inner]) => [name, jsonSchema(inner)]));
  const schema = typeof $ref === "string" ? { $ref: $ref.replace("#/components/schemas/", "/schemas/") } : plain;
  return nullable === true ? { anyOf: [{ type: "null" }, schema] } : schema;
};

for (const [name, schema] of Object.entries(description.schemas)) {
  ajv.addSchema(jsonSchema(schema), `/schemas/${name}`);
}

const compiled = new Map<object, ValidateFunction>();
const validator = (schema: object): ValidateFunction => {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const made = ajv.compile(jsonSchema(schema));
  compiled.set(schema, made);
  return made;
};

const faults = (schema: object, value: unknown): readonly string[] => {
  const validate = validator(schema);
  return validate(value) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
};

export interface Asked {
  readonly method: string;
  /** Below the API's address, encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body?: unknown;
}

export interface Matched {
  readonly operation: Operation;
  /** Decoded. */
  readonly parts: Readonly<Record<string, string>>;
}

/** The operation of a request, and all in which the request is not as GitHub describes it. */
export const matchRequest = ({ method, path, query, body }: Asked): { match?: Matched; faults: readonly string[] } => {
  for (const operation of description.operations) {
    const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
    const pattern = new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, "([^/]+)")}$`);
    const found = pattern.exec(path);
    if (operation.method !== method || found === null) continue;
    const parts = Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(found[at + 1]!)]));
    const inQuery = operation.parameters.filter((parameter) => parameter.in === "query");
    const unknown = [...query.keys()].filter((name) => !inQuery.some((parameter) => parameter.name === name));
    const missing = inQuery.filter(({ name, required }) => required && !query.has(name));
    return {
      match: { operation, parts },
      faults: [
        ...unknown.map((name) => `${name} is no parameter of ${operation.path}`),
        ...missing.map(({ name }) => `${name} is required`),
        ...[...query].flatMap(([name, value]) => {
          const schema = inQuery.find((parameter) => parameter.name === name)?.schema;
          return schema === undefined ? [] : faults(schema, typed(schema, value)).map((fault) => `${name}${fault}`);
        }),
        ...(operation.body === undefined
          ? body === undefined
            ? []
            : ["a body is not taken"]
          : faults(operation.body, body)),
      ],
    };
  }
  return { faults: [`there is no ${method} ${path}`] };
};

const typed = (schema: object, value: string): unknown => {
  const { type } = schema as { readonly type?: string };
  return type === "integer" && /^\d+$/.test(value) ? Number(value) : value;
};

/** All in which an answer is not as GitHub describes it. */
export const answerFaults = ({ response }: Operation, { status, body }: { status: number; body: unknown }) =>
  status === response.status ? faults(response.schema, body) : [`${status} is not ${response.status}`];

/** All in which a body is not what an operation takes. */
export const bodyFaults = (method: string, path: string, body: unknown): readonly string[] => {
  const operation = description.operations.find((each) => each.method === method && each.path === path);
  return operation?.body === undefined ? ["no such operation"] : faults(operation.body, body);
};

type Schema = Readonly<Record<string, any>>;

/** What is given, and where a schema requires more, the least that it takes: nothing of it means anything. */
export const complete = (schema: Schema, given: unknown): unknown => {
  if (schema.$ref !== undefined) return complete(description.schemas[schema.$ref.split("/").at(-1)] as Schema, given);
  if (given === null || typeof given === "string" || typeof given === "number" || typeof given === "boolean")
    return given;
  const choice = schema.oneOf ?? schema.anyOf;
  if (choice !== undefined) return complete(choice[0], given);
  if (schema.allOf !== undefined) {
    return schema.allOf.reduce((value: unknown, each: Schema) => complete(each, value), given);
  }
  if (Array.isArray(given)) return given.map((item) => complete(schema.items ?? {}, item));
  if (given === undefined && schema.nullable === true) return null;
  if (schema.type === "object" || schema.properties !== undefined || given !== undefined) {
    const filled: Record<string, unknown> = { ...(given as object) };
    const { properties = {}, required = [] } = schema;
    for (const name of new Set<string>([...required, ...Object.keys(filled)])) {
      if (name in properties) filled[name] = complete(properties[name], filled[name]);
    }
    return filled;
  }
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.type === "array") return [];
  if (schema.type === "integer" || schema.type === "number") return 1;
  if (schema.type === "boolean") return false;
  if (schema.format === "date-time") return "2026-11-20T12:00:00Z";
  return schema.format === "uri" ? "https://example.org/" : "";
};
