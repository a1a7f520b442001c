// Takes what the tests' forge checks requests and answers against out of GitHub's OpenAPI description, which is far too
// large to install: `npm pack @octokit/openapi`, unpack it somewhere, and give the path of its
// generated/api.github.com.json.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const target = join(import.meta.dirname, "../__tests__/forge/github-openapi.json");

/** The operations that release-actions uses, and the one that takes the ruleset it offers. */
const operations = [
  "GET /repos/{owner}/{repo}",
  "GET /repos/{owner}/{repo}/activity",
  "GET /repos/{owner}/{repo}/branches/{branch}",
  "GET /repos/{owner}/{repo}/rules/branches/{branch}",
  "GET /repos/{owner}/{repo}/compare/{basehead}",
  "GET /repos/{owner}/{repo}/pulls",
  "POST /repos/{owner}/{repo}/pulls",
  "PATCH /repos/{owner}/{repo}/pulls/{pull_number}",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits",
  "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",
  "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
  "GET /repos/{owner}/{repo}/commits/{ref}/status",
  "GET /repos/{owner}/{repo}/actions/runs",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
  "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
  "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
  "POST /repos/{owner}/{repo}/issues/{issue_number}/labels",
  "POST /repos/{owner}/{repo}/rulesets",
  "GET /repos/{owner}/{repo}/rulesets",
  "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}",
  "GET /repos/{owner}/{repo}/releases",
  "POST /repos/{owner}/{repo}/releases",
  "GET /repos/{owner}/{repo}/releases/{release_id}",
  "PATCH /repos/{owner}/{repo}/releases/{release_id}",
  "DELETE /repos/{owner}/{repo}/releases/{release_id}",
  "GET /repos/{owner}/{repo}/releases/{release_id}/assets",
  "POST /repos/{owner}/{repo}/releases/{release_id}/assets",
  "DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}",
  "GET /repos/{owner}/{repo}/immutable-releases",
  "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
  "GET /repos/{owner}/{repo}/git/ref/{ref}",
  "GET /repos/{owner}/{repo}/git/tags/{tag_sha}",
  "POST /repos/{owner}/{repo}/git/tags",
  "POST /repos/{owner}/{repo}/git/refs",
  "DELETE /repos/{owner}/{repo}/git/refs/{ref}",
];

/** Words for people, and what no check reads. */
const prose = new Set([
  "description",
  "summary",
  "example",
  "examples",
  "externalDocs",
  "title",
  "deprecated",
  "default",
]);

/** A schema without prose. Names of properties may be any word. */
const bare = (value, isMap = false) => {
  if (Array.isArray(value)) return value.map((item) => bare(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => isMap || !(prose.has(name) || name.startsWith("x-")))
      .map(([name, inner]) => [name, name === "enum" && !isMap ? inner : bare(inner, !isMap && name === "properties")]),
  );
};

const main = (path) => {
  const api = JSON.parse(readFileSync(path, "utf8"));
  const lookUp = (ref) =>
    ref
      .slice(2)
      .split("/")
      .reduce((inner, name) => inner[name], api);
  const resolved = (value) => (value.$ref === undefined ? value : lookUp(value.$ref));
  /** `undefined` where there is no body, or one of bytes. */
  const jsonOf = (value) => resolved(value)?.content?.["application/json"]?.schema;

  const schemas = {};
  /** Keeps every schema that another refers to. */
  const keep = (schema) => {
    for (const [, name] of JSON.stringify(schema).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (schemas[name] !== undefined) continue;
      schemas[name] = bare(api.components.schemas[name]);
      keep(schemas[name]);
    }
    return schema;
  };

  const withSchema = (name, value) => {
    const schema = value === undefined ? undefined : jsonOf(value);
    return schema === undefined ? {} : { [name]: keep(bare(schema)) };
  };

  const taken = operations.map((operation) => {
    const [method, template] = operation.split(" ");
    const { parameters = [], requestBody, responses } = api.paths[template][method.toLowerCase()];
    const [status, success] = Object.entries(responses).find(([code]) => code.startsWith("2"));
    return {
      method,
      path: template,
      parameters: parameters.map(resolved).map(({ name, in: place, required = false, schema }) => ({
        name,
        in: place,
        required,
        schema: keep(bare(schema)),
      })),
      ...withSchema("body", requestBody),
      response: { status: Number(status), ...withSchema("schema", success) },
    };
  });
  const sorted = Object.fromEntries(Object.entries(schemas).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  const text = JSON.stringify({
    source: "@octokit/openapi, api.github.com.json",
    version: api.info.version,
    operations: taken,
    schemas: sorted,
  });
  writeFileSync(target, `${text}\n`);
  console.log(
    `${target}: ${taken.length} operations, ${Object.keys(sorted).length} schemas, ${text.length} characters`,
  );
};

const [path, ...rest] = process.argv.slice(2);
if (path === undefined || rest.length > 0) {
  console.error("Usage: node scripts/github-openapi.mjs PATH/TO/generated/api.github.com.json");
  process.exitCode = 2;
} else main(path);
