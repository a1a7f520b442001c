/**
 * How long a validation takes over what has to be done in any case: list the tags with git, read the changelog, and parse
 * it as Markdown to a tree (mdast). That parser's time grows with the square of the text, so it is the measure for a
 * changelog of 100 kB alone; for megabytes, what is promised is that ten times as much takes ten times as long, and a
 * script that looks for headings with a regular expression stands beside.
 *
 * Ours is the whole way from a folder to the state: workspace, version, changelog, tags, progress, and what has changed
 * since the tag. No index is asked. All take turns in one process.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromMarkdown } from "mdast-util-from-markdown";
import { createHistory } from "../src/adapters/git/history.ts";
import { nodeFiles } from "../src/adapters/node-files.ts";
import { createProcesses } from "../src/adapters/processes.ts";
import { systemClock } from "../src/adapters/system-clock.ts";
import { validate } from "../src/stages/validate.ts";
import { median } from "./measuring/median.ts";
import type { Row } from "./row.ts";

const limit = 1;
/** Of the time for ten times the tags and the changelog: ten, and something for what the processor keeps near. */
const growthLimit = 11;
const rounds = 6;

interface Size {
  readonly tags: number;
  readonly megabytes: number;
}
const common: Size = { tags: 40, megabytes: 0.1 };
const large: Size = { tags: 200, megabytes: 0.5 };
const largest: Size = { tags: 2_000, megabytes: 5 };

const env = { PATH: process.env.PATH ?? "", GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };

const notes = `
### Added

- A \`thing\` that [somebody](https://example.org/issues/1) asked for, with **words** and a second line
  that goes on

### Fixed

\`\`\`python
# not = "a heading"
\`\`\`
`;

/** A repository of one package with so many releases, the last of them not tagged yet. */
const writeRepository = (folder: string, { tags, megabytes }: Size): void => {
  const git = (args: readonly string[], input?: string) =>
    execFileSync("git", ["-c", "user.name=b", "-c", "user.email=b@example.org", ...args], { cwd: folder, env, input });
  const version = (number: number): string => `1.${Math.floor(number / 50)}.${number % 50}`;
  const body = notes.repeat(Math.ceil((megabytes * 1_000_000) / (tags + 1) / notes.length));
  const sections = Array.from({ length: tags + 1 }, (_, at) => `## [${version(tags - at)}] - 2026-01-02\n${body}\n`);
  writeFileSync(join(folder, "CHANGELOG.md"), `# Changelog\n\n${sections.join("")}`);
  const system = '[build-system]\nrequires = ["uv_build"]\nbuild-backend = "uv_build"\n';
  writeFileSync(join(folder, "pyproject.toml"), `[project]\nname = "core"\nversion = "${version(tags)}"\n${system}`);
  git(["init", "--quiet", "--initial-branch=main"]);
  git(["add", "--all"]);
  git(["commit", "--quiet", "--message", "all"]);
  const refs = Array.from({ length: tags }, (_, at) => `create refs/tags/v${version(at)} HEAD\n`);
  git(["update-ref", "--stdin"], refs.join(""));
  git(["pack-refs", "--all"]);
};

const wish = {
  workingDirectory: ".",
  mode: "branch",
  tag: undefined,
  tagFormat: [],
  packages: [],
  changelog: undefined,
  requireChangelog: "true",
  requireDefaultBranch: true,
  versionFiles: [],
  channel: "any",
  index: "off",
} as const;

const validateAll = async (folder: string): Promise<number> => {
  const { state, packages } = await validate(wish, {
    files: nodeFiles,
    history: createHistory(createProcesses(), env),
    openIndex: () => {
      throw new Error("an index was asked");
    },
    clock: systemClock,
    config: { file: "pyproject.toml", settings: {}, packages: new Map() },
    defaultBranch: undefined,
    absolute: () => folder,
    signal: new AbortController().signal,
  });
  return state === "ready" && packages[0]?.notes !== undefined ? 1 : 0;
};

/** Lists the tags, and reads the changelog by what finds its headings. */
const readBy =
  (headings: (text: string) => number) =>
  (folder: string): number => {
    const tags = execFileSync("git", ["tag"], { cwd: folder, env, encoding: "utf8" }).split("\n");
    const found = headings(readFileSync(join(folder, "CHANGELOG.md"), "utf8"));
    return tags.length > 1 && found > 1 ? 1 : 0;
  };

const byTree = readBy((text) => fromMarkdown(text).children.filter(({ type }) => type === "heading").length);
const byLine = readBy((text) => text.split("\n").filter((line) => /^#+ \[?v?\d+(?:\.\d+)*/.test(line)).length);

/** Milliseconds. */
const time = async (work: () => Promise<number> | number): Promise<number> => {
  const started = performance.now();
  const done = await work();
  const taken = performance.now() - started;
  if (done !== 1) throw new Error("the release was not found ready");
  return taken;
};

interface Times {
  readonly ours: number;
  readonly theirs: number;
}

const measureSize = async (size: Size, theirs: (folder: string) => number): Promise<Times> => {
  const folder = mkdtempSync(join(tmpdir(), "bench-validate-"));
  try {
    writeRepository(folder, size);
    const times: Times[] = [];
    for (let round = 0; round < rounds; round++) {
      times.push({ theirs: await time(() => theirs(folder)), ours: await time(() => validateAll(folder)) });
    }
    // The first round is the compiler's.
    const warm = times.slice(1);
    return { ours: median(warm.map(({ ours }) => ours)), theirs: median(warm.map((each) => each.theirs)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const what = ({ tags, megabytes }: Size): string => `a validation, ${tags} tags, a changelog of ${megabytes} MB`;

const ratio = ({ ours, theirs }: Times): string => `${(ours / theirs).toFixed(2)} ×, ${ours.toFixed(0)} ms`;

export const measure = async (): Promise<readonly Row[]> => {
  const tree = await measureSize(common, byTree);
  const [small, big] = [await measureSize(large, byLine), await measureSize(largest, byLine)];
  return [
    {
      what: what(common),
      ours: ratio(tree),
      against: `git tag, read and parse to a tree: ${tree.theirs.toFixed(0)} ms`,
      promise: `≤ ${limit} ×`,
      isMet: tree.ours <= limit * tree.theirs,
    },
    {
      what: what(largest),
      ours: ratio(big),
      against: `git tag, read and look for headings: ${big.theirs.toFixed(0)} ms`,
      promise: "",
      isMet: undefined,
    },
    {
      what: `ten times the tags and the changelog, ${large.megabytes} to ${largest.megabytes} MB`,
      ours: `${(big.ours / small.ours).toFixed(1)} × the time`,
      against: `git tag, read and look: ${(big.theirs / small.theirs).toFixed(1)} ×`,
      promise: `≤ ${growthLimit} ×`,
      isMet: big.ours <= growthLimit * small.ours,
    },
  ];
};
