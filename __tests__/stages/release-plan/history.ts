import { execFileSync } from "node:child_process";
import type { TempFolder } from "../../temp-folder.ts";
import { tempFolder } from "../../temp-folder.ts";

/** One commit of a made history. */
export interface MadeCommit {
  readonly message: string;
  /** Paths; `from -> to` renames a file or folder, `-path` deletes one. */
  readonly files?: readonly string[];
  /** On a branch that begins at `base`, until a merge brings it. */
  readonly side?: boolean;
  readonly merge?: boolean;
  readonly author?: string;
  /** A tag that is put on it. */
  readonly tagged?: string;
}

export interface MadeHistory {
  /** Texts at the first commit, by path. */
  readonly start: Readonly<Record<string, string>>;
  /** Tags of the very first commit. */
  readonly oldTags?: readonly string[];
  /** Tags of the commit that the history goes on from. */
  readonly tags: readonly string[];
  /** Commits before the tagged one. */
  readonly released?: readonly MadeCommit[];
  readonly commits: readonly MadeCommit[];
  /** Whether the side branch began before the tagged commit. */
  readonly sideIsOld?: boolean;
}

/** Git's stream for importing is one process for the whole history. https://git-scm.com/docs/git-fast-import */
const streamOf = ({ start, oldTags = [], tags, released = [], commits, sideIsOld = false }: MadeHistory): Buffer => {
  const parts: (string | Buffer)[] = [];
  let mark = 0;
  let time = 1_767_323_045;
  const data = (text: string): void => {
    const bytes = Buffer.from(text);
    parts.push(`data ${bytes.length}\n`, bytes, "\n");
  };
  const commit = (
    message: string,
    { ref, author, parents }: { ref: string; author?: string | undefined; parents: readonly number[] },
  ): number => {
    mark++;
    time++;
    const who = author ?? "A <a@example.org>";
    parts.push(
      `commit ${ref}\nmark :${mark}\nauthor ${who} ${time} +0000\ncommitter A <a@example.org> ${time} +0000\n`,
    );
    data(message);
    const [first, ...others] = parents;
    if (first !== undefined) parts.push(`from :${first}\n`);
    for (const other of others) parts.push(`merge :${other}\n`);
    return mark;
  };
  const touch = (files: readonly string[]): void => {
    for (const file of files) {
      const [from = "", to] = file.split(" -> ");
      if (to !== undefined) parts.push(`R "${from}" "${to}"\n`);
      else if (file.startsWith("-")) parts.push(`D "${file.slice(1)}"\n`);
      else {
        parts.push(`M 100644 inline "${file}"\n`);
        // What is there already keeps its text, which may be read.
        data(`${start[file] ?? ""}# ${file} ${time}\n${"# line\n".repeat(20)}`);
      }
    }
  };
  const tag = (name: string, at: number): void => {
    parts.push(`reset refs/tags/${name}\nfrom :${at}\n`);
  };
  let main = commit("chore: first", { ref: "refs/heads/main", parents: [] });
  for (const [path, text] of Object.entries(start)) {
    parts.push(`M 100644 inline "${path}"\n`);
    data(text);
  }
  const first = main;
  for (const name of oldTags) tag(name, first);
  for (const { message, files = [] } of released) {
    main = commit(message, { ref: "refs/heads/main", parents: [main] });
    touch(files);
  }
  main = commit("chore: ready", { ref: "refs/heads/main", parents: [main] });
  for (const name of tags) tag(name, main);
  let side: number | undefined;
  const base = sideIsOld ? first : main;
  for (const { message, files = [], side: isSide, merge, author, tagged } of commits) {
    if (isSide === true) {
      side = commit(message, { ref: "refs/heads/side", author, parents: [side ?? base] });
      touch(files);
    } else {
      const parents = merge === true && side !== undefined ? [main, side] : [main];
      main = commit(message, { ref: "refs/heads/main", author, parents });
      // The importer starts from the first parent's tree and merges nothing by itself.
      if (merge === true) touch(commits.filter((each) => each.side === true).flatMap((each) => each.files ?? []));
      else touch(files);
      if (merge === true) side = undefined;
    }
    if (tagged !== undefined) tag(tagged, main);
  }
  return Buffer.concat(parts.map((part) => Buffer.from(part)));
};

const git = (cwd: string, args: readonly string[], input?: Buffer): string =>
  execFileSync("git", args, {
    cwd,
    input,
    encoding: "utf8",
    env: { PATH: process.env.PATH ?? "", HOME: cwd, GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C" },
    stdio: ["pipe", "pipe", "pipe"],
  });

/** A repository with a history, checked out. */
export const makeHistory = (history: MadeHistory): TempFolder => {
  const folder = tempFolder();
  git(folder.path, ["-c", "init.defaultBranch=main", "init", "--quiet"]);
  git(folder.path, ["fast-import", "--quiet"], streamOf(history));
  git(folder.path, ["checkout", "--quiet", "--force", "main"]);
  return folder;
};

/** Full hash. */
export const commitOf = (folder: string, ref: string): string =>
  git(folder, ["rev-parse", "--verify", `${ref}^{commit}`]).trim();
