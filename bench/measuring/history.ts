import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createRandom } from "./random.ts";
import { writeWorkspace } from "./synthetic-workspace.ts";

type Environment = Readonly<Record<string, string>>;

export interface MadeHistory {
  readonly members: number;
  /** After the first, which adds the workspace. */
  readonly commits: number;
  /** How many of the last commits came after the releases; one package alone was not released since the first. */
  readonly unreleased: number;
}

const titles = ["fix", "feat", "docs", "chore", "perf", "refactor", "test", "fix", "ci", "feat"];
const verbs = ["read", "keep", "open", "wait for", "count", "name", "write", "drop"];
const things = ["the lock", "long lines", "a second reader", "empty tables", "what is late", "the clock", "old names"];

/** A repository whose packages are changed by one commit after the other, a few by two; the same at every call. */
export const writeHistory = (folder: string, { members, commits, unreleased }: MadeHistory, env: Environment): void => {
  const { git, packages } = begin(folder, members, env);
  git(["fast-import", "--quiet"], streamOf(packages, commits));
  git(["reset", "--quiet", "--hard", "main"]);
  tagAll(folder, packages, (at) => `main~${at === 0 ? commits : unreleased}`, git);
};

/** A workspace that is released, with a changeset for every fourth package since. */
export const writeChangesets = (folder: string, members: number, env: Environment): void => {
  const { git, packages } = begin(folder, members, env);
  tagAll(folder, packages, () => "main", git);
  mkdirSync(join(folder, ".changeset"));
  for (const [at, name] of packages.entries()) {
    if (at % 4 !== 0) continue;
    const text = `---\n"${name}": ${at % 8 === 0 ? "minor" : "patch"}\n---\n\nPart ${at} waits for the lock\n`;
    writeFileSync(join(folder, `.changeset/calm-${at}.md`), text);
  }
  git(["add", "--all"]);
  git(["commit", "--quiet", "--message", "chore: say what is new"]);
};

type Git = (args: readonly string[], input?: string) => void;

const begin = (folder: string, members: number, env: Environment) => {
  const git: Git = (args, input) => {
    const whole = ["-c", "user.name=b", "-c", "user.email=b@example.org", ...args];
    execFileSync("git", whole, { cwd: folder, env, input, stdio: ["pipe", "ignore", "inherit"] });
  };
  writeWorkspace(folder, { members, family: "grove" });
  git(["init", "--quiet", "--initial-branch=main"]);
  git(["add", "--all"]);
  git(["commit", "--quiet", "--message", "chore: begin"]);
  return { git, packages: readdirSync(join(folder, "packages")).toSorted() };
};

const tagAll = (folder: string, packages: readonly string[], place: (at: number) => string, git: Git): void => {
  const lines = packages.map((name, at) => {
    const text = readFileSync(join(folder, "packages", name, "pyproject.toml"), "utf8");
    return `create refs/tags/${name}-v${/^version = "(.*)"$/m.exec(text)![1]} ${place(at)}\n`;
  });
  git(["update-ref", "--stdin"], lines.join(""));
  git(["pack-refs", "--all"]);
};

/** As `git fast-import` takes it. https://git-scm.com/docs/git-fast-import */
const streamOf = (packages: readonly string[], commits: number): string => {
  const random = createRandom(commits);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: commits }, (_, at) => {
    const touched = random() < 0.1 ? [pick(packages), pick(packages)] : [pick(packages)];
    const title = `${pick(titles)}: ${pick(verbs)} ${pick(things)} (#${at + 1})`;
    const by = `committer b <b@example.org> ${1_600_000_000 + at * 60} +0000\n`;
    const message = data(`${title}\n\nA second paragraph says why that was needed.\n`);
    const parent = at === 0 ? "from refs/heads/main^0\n" : "";
    const content = data(`value = ${at}\n`);
    const files = touched.map((name) => `M 100644 inline packages/${name}/src/part${at % 7}.py\n${content}`);
    return `commit refs/heads/main\n${by}${message}${parent}${files.join("")}\n`;
  }).join("");
};

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
