import { isNoCommit } from "../../domain/ref-update/evidence.ts";
import type { ReleaseFile } from "../../domain/release-request/content.ts";
import { field, textOf } from "../../domain/text/json.ts";
import type { Answer, Unanswered } from "../../ports/forge.ts";
import type { CommitOrder, CommitWriter, Written } from "../../ports/release-commits.ts";
import { type ForgeRepository, repositoryPath } from "./client.ts";
import { askGraphql, type GraphqlAnswer } from "./graphql.ts";
import { readAnswer } from "./shapes.ts";

const createCommit = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid tree { oid } } }
}`;

const moveRefs = `mutation ($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;

const nowhere = "0".repeat(40);

/**
 * Commits through GitHub's API, which signs them. The call can only add to a branch: where the commit belongs on another
 * parent it is made on a branch beside, and both branches are moved at once, from where they are expected. So the pull
 * request never shows an empty branch, which would close it.
 * https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch,
 * https://docs.github.com/en/graphql/reference/mutations#updaterefs
 */
export const createSignedCommits = ({ client, repository, graphqlPath }: ForgeRepository): CommitWriter => {
  const ask = (query: string, input: unknown) => askGraphql(client, graphqlPath, { query, variables: { input } });

  const repositoryId = async (): Promise<Answer<string>> =>
    readAnswer(await client.get(repositoryPath(repository)), "the repository", (value) =>
      textOf(field(value, "node_id")),
    );

  const move = (id: string, refUpdates: readonly RefMove[]) => ask(moveRefs, { repositoryId: id, refUpdates });

  const commitOn = async (branch: string, order: CommitOrder): Promise<Written> => {
    const { parent, subject, body, files, tree } = order;
    const answer = await ask(createCommit, {
      branch: { repositoryNameWithOwner: repository, branchName: branch },
      expectedHeadOid: parent,
      message: { headline: subject, body },
      fileChanges: { additions: files.flatMap(addition), deletions: files.flatMap(deletion) },
    });
    // Another run may have taken the branch away that this one had made.
    if (answer.kind === "missing") return { kind: "moved" };
    if (answer.kind !== "found") return refused(answer);
    const commit = field(answer.value, "createCommitOnBranch", "commit");
    const oid = textOf(field(commit, "oid"));
    if (oid === undefined || isNoCommit(oid) || textOf(field(commit, "tree", "oid")) !== tree) {
      return {
        kind: "unanswered",
        cause: "outside",
        why: "the commit that GitHub's API made has other files than it was given",
      };
    }
    return { kind: "written", commit: oid };
  };

  return {
    write: async (order) => {
      const { branch, expected, parent } = order;
      if (expected === parent) return await commitOn(branch, order);
      const id = await repositoryId();
      if (id.kind !== "found") return refused(id);
      const beside = `${branch}.next`;
      const [ref, next] = [`refs/heads/${branch}`, `refs/heads/${beside}`];
      const begun = await move(id.value, [{ name: next, afterOid: parent, force: true }]);
      if (begun.kind !== "found") return refused(begun);
      const tidy = async (written: Written): Promise<Written> => {
        await move(id.value, [{ name: next, afterOid: nowhere, force: true }]);
        return written;
      };
      const made = await commitOn(beside, order);
      if (made.kind !== "written") return await tidy(made);
      const ended = await move(id.value, [
        { name: ref, beforeOid: expected ?? nowhere, afterOid: made.commit, force: true },
        { name: next, afterOid: nowhere, force: true },
      ]);
      return ended.kind === "found" ? made : await tidy(refused(ended));
    },
  };
};

/** `nowhere` as `beforeOid`: it must not be there; as `afterOid`: it is deleted. */
interface RefMove {
  readonly name: string;
  readonly beforeOid?: string;
  readonly afterOid: string;
  readonly force: boolean;
}

const refused = (answer: Exclude<GraphqlAnswer, { kind: "found" }>): { readonly kind: "moved" } | Unanswered =>
  answer.kind === "missing"
    ? { kind: "unanswered", cause: "permission", why: "GitHub or Gitea shows this token no such repository or branch" }
    : answer;

const addition = ({ path, bytes }: ReleaseFile) =>
  bytes === undefined ? [] : [{ path, contents: Buffer.from(bytes).toString("base64") }];

const deletion = ({ path, bytes }: ReleaseFile) => (bytes === undefined ? [{ path }] : []);
