import { mkdir, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { ReleaseFile } from "../../domain/release-request/content.ts";
import type { BranchCommit } from "../../domain/release-request/pushers.ts";
import type { ReleaseTrees } from "../../ports/release-commits.ts";
import type { ScratchFolder } from "../../ports/scratch.ts";
import { explainGit, type GitCall, type GitCommand } from "../git-command.ts";
import { forgeRemote, type RemoteAccess, remoteEnvironment } from "./forge-remote.ts";

export interface TreeOptions {
  readonly git: GitCommand;
  /** Any folder of the checkout; absolute. */
  readonly folder: string;
  /** New objects and the index are kept in it. */
  readonly scratch: ScratchFolder;
  /** `undefined` where no remote is asked. */
  readonly access: RemoteAccess | undefined;
}

/** Git as the release branch needs it: reads all that the checkout has, and writes into the scratch folder alone. */
export interface ScratchGit {
  attempt(call: Omit<GitCall, "folder">): ReturnType<GitCommand["attempt"]>;
  /** Standard output; a `Problem` where git fails. */
  read(call: Omit<GitCall, "folder">): Promise<string>;
}

/** https://git-scm.com/docs/git#Documentation/git.txt-GITOBJECTDIRECTORY */
export const openScratchGit = async (options: TreeOptions): Promise<ScratchGit> => {
  const { git, folder, scratch, access } = options;
  const objects = (await git.read({ folder, args: ["rev-parse", "--git-path", "objects"] })).trim();
  const own = scratch.pathOf("objects");
  await mkdir(own);
  const env = {
    ...(access && (await remoteEnvironment(git, folder, access))),
    GIT_OBJECT_DIRECTORY: own,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: resolve(folder, objects),
    GIT_INDEX_FILE: scratch.pathOf("index"),
  };
  const withAll = (call: Omit<GitCall, "folder">): GitCall => ({ ...call, folder, env: { ...env, ...call.env } });
  return { attempt: (call) => git.attempt(withAll(call)), read: (call) => git.read(withAll(call)) };
};

export const createReleaseTrees = (git: ScratchGit, scratch: ScratchFolder): ReleaseTrees => {
  let files = 0;
  const keep = async (bytes: Uint8Array): Promise<string> => {
    const path = scratch.pathOf(`file-${++files}`);
    await writeFile(path, bytes);
    return path;
  };
  const entries = async (commit: string, paths: readonly string[]): Promise<readonly Entry[]> =>
    paths.length === 0
      ? []
      : readEntries(await git.read({ args: ["ls-tree", "-z", "--full-tree", commit, "--", ...paths] }));
  const modes = async (commit: string, paths: readonly string[]) =>
    new Map((await entries(commit, paths)).map(({ mode, path }) => [path, mode]));
  return {
    fetch: async (branch) => {
      const quiet = [
        "--quiet",
        "--no-tags",
        "--no-write-fetch-head",
        "--no-recurse-submodules",
        "--no-auto-maintenance",
      ];
      await git.read({ args: ["fetch", ...quiet, forgeRemote, `refs/heads/${branch}`] });
    },
    inTheWay: async (branch) => {
      const parts = branch.split("/");
      const above = parts.slice(1).map((_, at) => parts.slice(0, at + 1).join("/"));
      const refs = [...above, `${branch}/*`].map((name) => `refs/heads/${name}`);
      const { stdout } = await git.attempt({ args: ["ls-remote", forgeRemote, ...refs] });
      return /^[0-9a-f]+\trefs\/heads\/(.+)$/m.exec(stdout)?.[1];
    },
    isKnown: async (commit) => (await git.attempt({ args: ["cat-file", "-e", `${commit}^{commit}`] })).code === 0,
    isShallow: async () => (await git.read({ args: ["rev-parse", "--is-shallow-repository"] })).trim() === "true",
    treeOf: async (commit) => (await git.read({ args: ["rev-parse", "--verify", `${commit}^{tree}`] })).trim(),
    commits: async (base, head) => {
      if ((await git.attempt({ args: ["merge-base", base, head] })).code !== 0) return undefined;
      const asData = ["-z", "--topo-order", "--no-show-signature", "--no-mailmap", "--encoding=UTF-8"];
      return readCommits(
        await git.read({ args: ["log", ...asData, `--format=${commitFormat}`, `${base}..${head}`, "--"] }),
      );
    },
    changedIn: async (commit) => {
      const args = [
        "diff-tree",
        "-r",
        "-z",
        "--name-only",
        "--no-renames",
        "--no-commit-id",
        "-m",
        "--first-parent",
        commit,
      ];
      return (await git.read({ args })).split("\0").filter((path) => path !== "");
    },
    modes,
    read: async (commit, path) => {
      const [entry] = await entries(commit, [path]);
      return entry?.type === "blob" ? await bytesOf(git, ["cat-file", "blob", entry.hash]) : undefined;
    },
    write: async (commit, changed) => {
      const known = await modes(
        commit,
        changed.map(({ path }) => path),
      );
      const lines = changed.map(async ({ path, bytes }: ReleaseFile) => {
        if (bytes === undefined) return `0 ${"0".repeat(commit.length)}\t${path}\0`;
        const hash = await git.read({ args: ["hash-object", "-w", "--no-filters", "--", await keep(bytes)] });
        return `${known.get(path) ?? "100644"} ${hash.trim()}\t${path}\0`;
      });
      await git.read({ args: ["read-tree", commit] });
      await git.read({ args: ["update-index", "-z", "--index-info"], stdin: (await Promise.all(lines)).join("") });
      return (await git.read({ args: ["write-tree"] })).trim();
    },
    diff: (commit, tree) => {
      const asData = ["--no-color", "--no-ext-diff", "--no-textconv", "--src-prefix=a/", "--dst-prefix=b/"];
      return git.read({
        args: ["diff-tree", "-p", "--binary", "--full-index", "--no-renames", ...asData, commit, tree],
      });
    },
    merge: async ({ theirs, original, ours }) => {
      const paths = [await keep(theirs), await keep(original), await keep(ours)];
      return await bytesOf(git, ["merge-file", "-p", "--quiet", "--ours", "--", ...paths]);
    },
  };
};

interface Entry {
  readonly mode: string;
  readonly type: string;
  readonly hash: string;
  readonly path: string;
}

const readEntries = (text: string): readonly Entry[] =>
  [...text.matchAll(/(\d+) (\w+) ([0-9a-f]+)\t([^\0]*)\0/g)].map(([, mode = "", type = "", hash = "", path = ""]) => ({
    mode,
    type,
    hash,
    path,
  }));

const commitFormat = "%H%x01%P%x01%ce%x01%B";

const readCommits = (text: string): readonly BranchCommit[] =>
  text
    .split("\0")
    .filter((record) => record !== "")
    .map((record) => {
      const [sha = "", parents = "", committerEmail = "", ...message] = record.split("\u0001");
      return {
        sha: sha.trim(),
        parents: parents.split(" ").filter((parent) => parent !== ""),
        committerEmail,
        message: message.join("\u0001"),
      };
    });

const bytesOf = async (git: ScratchGit, args: readonly string[]): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  const exit = await git.attempt({ args, onOutput: (chunk) => void chunks.push(Uint8Array.from(chunk)) });
  if (exit.code !== 0) throw explainGit({ folder: ".", args }, exit);
  return Buffer.concat(chunks);
};
