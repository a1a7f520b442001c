import { expect, test } from "@jest/globals";
import type { Commit } from "../../../src/domain/ref-update/evidence.ts";
import { revertLines } from "../../../src/domain/ref-update/path.ts";
import { createGitSandbox, type GitSandbox } from "../../git-sandbox.ts";

/** What a comparison of two commits holds, read from a real repository. */
const movement = ({ git }: GitSandbox, before: string, after: string) => {
  const log = git("project", "log", "--format=%H|%P|%s", `${before}..${after}`);
  const commits = log.split("\n").map((line): Commit => {
    const [sha = "", parents = "", message = ""] = line.split("|");
    return { sha, parents: parents.split(" "), message, authoredAt: "" };
  });
  return { before, after, commits };
};

/** A repository with a branch `topic` of two commits, and a commit on main beside it. */
const repository = () => {
  const sandbox = createGitSandbox();
  const { git, write, repository } = sandbox;
  repository("project", { a: "1\n", b: "1\n" });
  const commit = (file: string, text: string): string => {
    write("project", { [file]: text });
    git("project", "add", "--all");
    git("project", "commit", "--quiet", "--message", `fix: ${file} ${text.trim()}`);
    return git("project", "rev-parse", "HEAD");
  };
  git("project", "switch", "--quiet", "--create", "topic");
  commit("topic", "1\n");
  commit("topic", "2\n");
  git("project", "switch", "--quiet", "main");
  commit("a", "2\n");
  return Object.assign(sandbox, { commit, head: () => git("project", "rev-parse", "HEAD") });
};

type Repository = ReturnType<typeof repository>;

const moves: readonly (readonly [string, (sandbox: Repository) => void])[] = [
  ["commits one upon another", ({ commit }) => void [commit("a", "3\n"), commit("a", "4\n"), commit("c", "1\n")]],
  [
    "a merge between commits",
    ({ git, commit }) => {
      commit("a", "3\n");
      git("project", "merge", "--quiet", "--no-ff", "--no-edit", "topic");
      commit("b", "2\n");
    },
  ],
  [
    "more commits than are listed, a merge among them",
    ({ git, commit }) => {
      for (let at = 0; at < 21; at++) commit("a", `${at + 10}\n`);
      git("project", "merge", "--quiet", "--no-ff", "--no-edit", "topic");
    },
  ],
  [
    "a merge with the branch on its side",
    ({ git }) => {
      git("project", "switch", "--quiet", "--detach", "topic");
      git("project", "merge", "--quiet", "--no-ff", "--no-edit", "main");
    },
  ],
];

test.each(moves)("the revert lines of %s give the tree of before, run by git", (_, move) => {
  using sandbox = repository();
  const before = sandbox.head();
  move(sandbox);
  const lines = revertLines(movement(sandbox, before, sandbox.head()))!;
  for (const line of lines) {
    const range = /^(.*) \$\(git rev-list --first-parent (\S+)\)$/.exec(line);
    const named = range === null ? [] : sandbox.git("project", "rev-list", "--first-parent", range[2]!).split("\n");
    sandbox.git("project", ...(range?.[1] ?? line).split(" ").slice(1), ...named);
  }
  expect(sandbox.git("project", "diff", before, "HEAD")).toBe("");
  expect(sandbox.git("project", "rev-list", "--count", `${before}..HEAD`)).not.toBe("0");
});

test("there is no way back to a commit that the branch has no more", () => {
  using sandbox = repository();
  const before = sandbox.head();
  sandbox.git("project", "reset", "--quiet", "--hard", "HEAD~1");
  const after = sandbox.commit("a", "other\n");
  expect(revertLines(movement(sandbox, before, after))).toBeUndefined();
});

test("a history of many merges is walked once", () => {
  const commits = Array.from({ length: 20_000 }, (_, at): Commit[] => [
    { sha: `m${at + 1}`, parents: [`m${at}`, `s${at}`], message: "", authoredAt: "" },
    { sha: `s${at}`, parents: at === 0 ? ["elsewhere"] : [`m${at - 1}`, `s${at - 1}`], message: "", authoredAt: "" },
  ]).flat();
  expect(revertLines({ before: "m0", after: "m20000", commits })).toHaveLength(1);
  expect(revertLines({ before: "nowhere", after: "m20000", commits })).toBeUndefined();
});
