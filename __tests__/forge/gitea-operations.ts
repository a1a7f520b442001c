import type { Received } from "./http-server.ts";

/** What Gitea's description has of each operation: parameters of the query, properties of the body. https://docs.gitea.com/api/ */
const giteaOperations: Readonly<Record<string, readonly [query: readonly string[], body: readonly string[]]>> = {
  "GET /user": [[], []],
  "GET /repos/": [[], []],
  "GET /repos/branches/": [[], []],
  "GET /repos/pulls": [["state", "sort", "milestone", "labels", "poster", "page", "limit"], []],
  "POST /repos/pulls": [
    [],
    ["title", "body", "head", "base", "assignee", "assignees", "milestone", "labels", "due_date"],
  ],
  "PATCH /repos/pulls/": [[], ["title", "body", "base", "state", "assignee", "labels", "allow_maintainer_edit"]],
  "POST /repos/issues//labels": [[], ["labels"]],
  "GET /repos/releases": [["draft", "pre-release", "page", "limit"], []],
  "POST /repos/releases": [[], ["tag_name", "tag_message", "target_commitish", "name", "body", "draft", "prerelease"]],
  "GET /repos/releases/": [[], []],
  "PATCH /repos/releases/": [[], ["tag_name", "target_commitish", "name", "body", "draft", "prerelease"]],
  "DELETE /repos/releases/": [[], []],
  "POST /repos/releases//assets": [["name"], []],
  "DELETE /repos/releases//assets/": [[], []],
  "POST /repos/tags": [[], ["tag_name", "message", "target"]],
  "GET /repos/tags/": [[], []],
  "DELETE /repos/tags/": [[], []],
  "GET /repos/git/commits/": [["stat", "verification", "files"], []],
};

/** All in which a request is not as Gitea describes it. */
export const giteaFaults = ({ method, url, body }: Received, path: string): readonly string[] => {
  const plain = path
    .replace("/repos/org/project", "/repos")
    .replace(/^(\/repos\/(?:branches|pulls|issues|releases|tags|git\/commits)\/)[^/]+/, "$1")
    .replace(/(\/assets\/)[^/]+/, "$1");
  const operation = giteaOperations[`${method} ${plain === "/repos" ? "/repos/" : plain}`];
  if (operation === undefined) return [`Gitea has no ${method} ${path}`];
  const [query, fields] = operation;
  return [
    ...[...url.searchParams.keys()].filter((name) => !query.includes(name)),
    ...Object.keys(body ?? {}).filter((name) => !fields.includes(name)),
  ].map((name) => `${method} ${path} takes no ${name}`);
};
