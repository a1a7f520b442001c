import type { ForgeTag } from "../../domain/forge-release/forge-release.ts";
import type { NameRule, TagRuleset } from "../../domain/forge-release/tag-rule.ts";
import { field, textOf } from "../../domain/text/json.ts";
import type { Answer } from "../../ports/forge.ts";
import type { ForgeTags } from "../../ports/forge-tags.ts";
import { type ForgeClient, repositoryPath } from "./client.ts";
import { readAnswer, readListing } from "./shapes.ts";

/**
 * https://docs.github.com/en/rest/git/refs, https://docs.github.com/en/rest/git/tags, https://docs.github.com/en/rest/repos/rules
 * Gitea: https://docs.gitea.com/api/ (`repoGetTag`, `repoCreateTag`, `repoDeleteTag`)
 */
export const createTags = (client: ForgeClient, repository: string): ForgeTags => ({
  ...(client.kind === "gitea" ? ofGitea : ofGithub)(client, (...parts) => repositoryPath(repository, ...parts)),
  hasCommit: async (commit) => {
    const answer = await client.get(repositoryPath(repository, "git", "commits", commit));
    if (answer.kind !== "missing") return answer.kind === "found" ? { kind: "found", value: true } : answer;
    // To a token that may not see the repository, nothing of it is there.
    const around = await client.get(repositoryPath(repository));
    return around.kind === "found" ? { kind: "found", value: false } : around;
  },
});

type Kind = (client: ForgeClient, path: (...parts: readonly string[]) => string) => Omit<ForgeTags, "hasCommit">;

/** A tag object may be of another. */
const mostSteps = 5;

const ofGithub: Kind = (client, path) => {
  const lookUp = async (...parts: readonly string[]): Promise<Answer<GitObject>> =>
    readAnswer(await client.get(path("git", ...parts)), "a tag", (value) => readObject(field(value, "object")));
  return {
    find: async (name) => {
      const first = await lookUp("ref", `tags/${name}`);
      let answer = first;
      for (let step = 0; step < mostSteps && answer.kind === "found" && answer.value.type === "tag"; step++) {
        answer = await lookUp("tags", answer.value.sha);
      }
      if (answer.kind === "missing") return { kind: "found", value: undefined };
      if (answer.kind !== "found" || first.kind !== "found") return answer as Exclude<typeof answer, { kind: "found" }>;
      return { kind: "found", value: { name, commit: answer.value.sha, isAnnotated: first.value.type === "tag" } };
    },
    create: async ({ name, commit, message }) => {
      const words = { tag: name, message, object: commit, type: "commit" };
      const made = readAnswer(await client.send("POST", path("git", "tags"), words), "the new tag", (value) =>
        textOf(field(value, "sha")),
      );
      if (made.kind !== "found") return made;
      return await client.send("POST", path("git", "refs"), { ref: `refs/tags/${name}`, sha: made.value });
    },
    remove: (name) => client.send("DELETE", path("git", "refs", `tags/${name}`)),
    rulesets: async () => {
      const listed = readListing(
        await client.list({ path: path("rulesets"), query: { targets: "tag" } }),
        "rulesets",
        (value) => {
          const id = field(value, "id");
          return typeof id === "number" ? { id, isActive: field(value, "enforcement") === "active" } : undefined;
        },
      );
      // GHES has them since 3.11.
      if (listed.kind === "missing") return { kind: "found", value: [] };
      if (listed.kind !== "found") return listed;
      const rulesets: TagRuleset[] = [];
      for (const { id } of listed.value.items.filter(({ isActive }) => isActive)) {
        const answer = readAnswer(await client.get(path("rulesets", String(id))), "a ruleset", readRuleset);
        if (answer.kind === "unanswered") return answer;
        if (answer.kind === "found") rulesets.push(answer.value);
      }
      return { kind: "found", value: rulesets };
    },
  };
};

const ofGitea: Kind = (client, path) => ({
  find: async (name) => {
    const answer = readAnswer(await client.get(path("tags", name)), "a tag", (value): ForgeTag | undefined => {
      const [id, commit] = [textOf(field(value, "id")), textOf(field(value, "commit", "sha"))];
      return commit === undefined ? undefined : { name, commit, isAnnotated: id !== undefined && id !== commit };
    });
    return answer.kind === "missing" ? { kind: "found", value: undefined } : answer;
  },
  create: ({ name, commit, message }) => client.send("POST", path("tags"), { tag_name: name, message, target: commit }),
  remove: (name) => client.send("DELETE", path("tags", name)),
  rulesets: async () => ({ kind: "found", value: [] }),
});

interface GitObject {
  readonly type: string;
  readonly sha: string;
}

const readObject = (value: unknown): GitObject | undefined => {
  const [type, sha] = [textOf(field(value, "type")), textOf(field(value, "sha"))];
  return type === undefined || sha === undefined ? undefined : { type, sha };
};

const readRuleset = (value: unknown): TagRuleset | undefined => {
  const [name, rules] = [textOf(field(value, "name")), field(value, "rules")];
  if (name === undefined) return undefined;
  const refs = field(value, "conditions", "ref_name");
  return {
    name,
    include: textsOf(field(refs, "include")),
    exclude: textsOf(field(refs, "exclude")),
    rules: Array.isArray(rules) ? rules.flatMap((rule) => textOf(field(rule, "type")) ?? []) : [],
    names: Array.isArray(rules) ? rules.flatMap(readNameRule) : [],
    isBypassed: ["always", "exempt"].includes(textOf(field(value, "current_user_can_bypass")) ?? ""),
  };
};

const readNameRule = (rule: unknown): readonly NameRule[] => {
  const [type, parameters] = [field(rule, "type"), field(rule, "parameters")];
  const [operator, pattern] = [textOf(field(parameters, "operator")), textOf(field(parameters, "pattern"))];
  if (type !== "tag_name_pattern" || pattern === undefined) return [];
  if (operator !== "starts_with" && operator !== "ends_with" && operator !== "contains") return [];
  return [{ operator, pattern, isNegated: field(parameters, "negate") === true }];
};

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.flatMap((item) => textOf(item) ?? []) : [];
