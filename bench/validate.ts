/**
 * How long a validation takes over what has to be done in any case: list the tags with git, read the changelog, and parse
 * it as Markdown, by the same parser with its usual settings.
 *
 * Ours is the whole way from a folder to the state: workspace, version, changelog, tags, progress, and what has changed
 * since the tag. No index is asked. Both sides take turns in one process.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import { createHistory } from "../src/adapters/git/history.ts";
import { createPushRange } from "../src/adapters/git/push-range.ts";
import { nodeFiles } from "../src/adapters/node-files.ts";
import { createProcesses } from "../src/adapters/processes.ts";
import { systemClock } from "../src/adapters/system-clock.ts";
import { noConfig } from "../src/domain/config/config.ts";
import { emptyNetrc } from "../src/domain/indexes/netrc.ts";
import { readUvIndexes } from "../src/domain/indexes/uv-indexes.ts";
import { validate } from "../src/stages/validate/validate.ts";
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
const tenth: Size = { tags: 200, megabytes: 0.5 };
const whole: Size = { tags: 2_000, megabytes: 5 };

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
    start: { kind: "terminal" },
    placed: (finding) => finding,
    history: createHistory(createProcesses(), env),
    pushes: createPushRange(createProcesses(), env),
    trigger: async () => ({ event: undefined, ref: undefined, payload: undefined }),
    openIndex: () => {
      throw new Error("an index was asked");
    },
    openNames: async () => {
      throw new Error("an index was asked");
    },
    indexes: { read: () => readUvIndexes({ layers: [], environment: {}, netrc: emptyNetrc }) },
    clock: systemClock,
    config: noConfig,
    defaultBranch: undefined,
    absolute: () => folder,
    signal: new AbortController().signal,
  });
  return state === "ready" && packages[0]?.notes !== undefined ? 1 : 0;
};

const readAll = (folder: string): number => {
  const tags = execFileSync("git", ["tag"], { cwd: folder, env, encoding: "utf8" }).split("\n");
  const tokens = new MarkdownIt("commonmark").parse(readFileSync(join(folder, "CHANGELOG.md"), "utf8"), {});
  return tags.length > 1 && tokens.some(({ type }) => type === "heading_open") ? 1 : 0;
};

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

const measureSize = async (size: Size): Promise<Times> => {
  const folder = mkdtempSync(join(tmpdir(), "bench-validate-"));
  try {
    writeRepository(folder, size);
    const times: Times[] = [];
    for (let round = 0; round < rounds; round++) {
      times.push({ theirs: await time(() => readAll(folder)), ours: await time(() => validateAll(folder)) });
    }
    // The first round is the compiler's.
    const warm = times.slice(1);
    return { ours: median(warm.map(({ ours }) => ours)), theirs: median(warm.map(({ theirs }) => theirs)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

export const measure = async (): Promise<readonly Row[]> => {
  const [small, large] = [await measureSize(tenth), await measureSize(whole)];
  return [
    {
      what: `a validation, ${whole.tags} tags, a changelog of ${whole.megabytes} MB`,
      ours: `${(large.ours / large.theirs).toFixed(2)} ×, ${large.ours.toFixed(0)} ms`,
      against: `git tag, read and parse: ${large.theirs.toFixed(0)} ms`,
      promise: `≤ ${limit} ×`,
      isMet: large.ours <= limit * large.theirs,
    },
    {
      what: "ten times the tags and the changelog",
      ours: `${(large.ours / small.ours).toFixed(1)} × the time`,
      against: `git tag, read and parse: ${(large.theirs / small.theirs).toFixed(1)} ×`,
      promise: `≤ ${growthLimit} ×`,
      isMet: large.ours <= growthLimit * small.ours,
    },
  ];
};
