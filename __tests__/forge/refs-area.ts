import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { loadedOnce } from "../loaded-once.ts";

const { GraphqlError } = loadedOnce<typeof import("./graphql.ts")>("./forge/graphql.ts");

const nowhere = "0".repeat(40);

/** The branches and commits of a forge, in a real bare repository, and what GraphQL does with them. */
export const createRefsArea = ({ bare, viewer }: { readonly bare: string; readonly viewer: string }) => {
  const git = (args: readonly string[], input?: string | Uint8Array, env: Record<string, string> = {}): string =>
    execFileSync("git", ["--git-dir", bare, ...args], {
      input,
      env: { PATH: process.env.PATH ?? "", GIT_CONFIG_NOSYSTEM: "1", HOME: bare, ...env },
      encoding: "utf8",
      stdio: ["pipe", "pipe", "pipe"],
    }).trim();
  /** The object that a ref names, without a process: https://git-scm.com/docs/gitrepository-layout */
  const refAt = (ref: string): string | undefined => {
    const [own, packed] = [join(bare, ref), join(bare, "packed-refs")];
    if (statSync(own, { throwIfNoEntry: false })?.isFile()) return readFileSync(own, "utf8").trim();
    const lines = existsSync(packed) ? readFileSync(packed, "utf8").split("\n") : [];
    return lines.find((line) => line.slice(41) === ref)?.slice(0, 40);
  };
  const head = (branch: string): string | undefined => refAt(`refs/heads/${branch}`);
  /** By the two commits, of which git says the same for ever. */
  const ahead = new Map<string, boolean>();
  const isAhead = ({ base, head: branch }: { readonly base: string; readonly head: string }): boolean => {
    const range = `${head(base)}..${head(branch)}`;
    const known = ahead.get(range) ?? git(["rev-list", "--count", range]) !== "0";
    ahead.set(range, known);
    return known;
  };

  const commitOn = ({ branch, expectedHeadOid, message, fileChanges }: any) => {
    const at = head(branch.branchName);
    if (at === undefined) throw new GraphqlError("NOT_FOUND", `Could not resolve to a branch ${branch.branchName}`);
    if (at !== expectedHeadOid) throw new GraphqlError("STALE_DATA", `Expected branch to point to "${at}"`);
    const index = { GIT_INDEX_FILE: `${bare}/index-of-the-api` };
    git(["read-tree", at], undefined, index);
    const lines = [
      ...fileChanges.deletions.map(({ path }: any) => `0 ${nowhere}\t${path}`),
      ...fileChanges.additions.map(({ path, contents }: any) => {
        const blob = git(["hash-object", "-w", "--stdin"], Buffer.from(contents, "base64"));
        return `100644 ${blob}\t${path}`;
      }),
    ];
    git(["update-index", "--index-info"], `${lines.join("\n")}\n`, index);
    const tree = git(["write-tree"], undefined, index);
    const oid = git(["commit-tree", "-p", at, tree], `${message.headline}\n\n${message.body}\n`, {
      GIT_AUTHOR_NAME: viewer,
      GIT_AUTHOR_EMAIL: "bot@example.org",
      GIT_COMMITTER_NAME: "GitHub",
      GIT_COMMITTER_EMAIL: "noreply@github.com",
    });
    git(["update-ref", `refs/heads/${branch.branchName}`, oid, at]);
    return { commit: { oid, tree: { oid: tree } } };
  };

  const updateRefs = ({ repositoryId, refUpdates }: any) => {
    if (repositoryId !== "R_1") throw new GraphqlError("NOT_FOUND", "no such repository");
    const lines = refUpdates.map(({ name, beforeOid, afterOid }: any) => {
      const at = head(name.replace("refs/heads/", "")) ?? nowhere;
      if (beforeOid !== undefined && beforeOid !== null && beforeOid !== at) {
        throw new GraphqlError("STALE_DATA", `${name} is at ${at}`);
      }
      return afterOid === nowhere ? `delete ${name}\n` : `update ${name} ${afterOid}\n`;
    });
    git(["update-ref", "--stdin"], `start\n${lines.join("")}commit\n`);
    return { clientMutationId: null };
  };

  return { git, refAt, head, isAhead, commitOn, updateRefs };
};
