import { join } from "node:path";
import { action } from "../../../src/actions/rollback/action.ts";
import { createForgeClient } from "../../../src/adapters/forge/client.ts";
import { createReleases } from "../../../src/adapters/forge/releases.ts";
import { createTags } from "../../../src/adapters/forge/tags.ts";
import { createRemotes } from "../../../src/adapters/git/remotes.ts";
import { createTagRefs } from "../../../src/adapters/git/tag-refs.ts";
import { createGit } from "../../../src/adapters/git-cli.ts";
import { createGitCommand } from "../../../src/adapters/git-command.ts";
import { createHttp } from "../../../src/adapters/http.ts";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { createProcesses } from "../../../src/adapters/processes.ts";
import { createSimpleIndex } from "../../../src/adapters/simple-index.ts";
import { createIndexes } from "../../../src/adapters/uv/indexes.ts";
import { noConfig } from "../../../src/domain/config/config.ts";
import { Secret } from "../../../src/domain/credential/secret.ts";
import { exitStatus, Problem } from "../../../src/domain/problem/problem.ts";
import type { ReleaseState } from "../../../src/domain/rollback/state.ts";
import type { RollbackPorts } from "../../../src/stages/rollback/ports.ts";
import { type Answer, serve } from "../../fakes/answers.ts";
import { fakeClock } from "../../fakes/fake-clock.ts";
import { type ReleaseForge, type ReleaseForgeOptions, startReleaseForge } from "../../forge/release-forge.ts";
import type { GitSandbox } from "../../git-sandbox.ts";
import { sameGitSandboxes } from "../../same-git-sandboxes.ts";

/** The time of the runs. */
export const now = Date.UTC(2026, 10, 29, 12);

type Places = Pick<RollbackPorts, "tags" | "forge">;

export interface Wish {
  readonly tag?: string;
  readonly packages?: readonly string[];
  readonly yes?: boolean;
  readonly formats?: readonly string[];
  /** Stands between the run and the repository: for faults. */
  readonly through?: (places: Places) => Places;
  readonly hasForge?: boolean;
  /** `null` where nobody names one. */
  readonly index?: string | null;
  readonly umbrella?: string;
  /** Of the sandbox. */
  readonly folder?: string;
}

export interface Ran {
  readonly status: number;
  readonly codes: readonly string[];
  readonly messages: string;
  readonly hints: string;
  readonly state: Readonly<Record<string, ReleaseState>>;
  readonly removed: readonly string[];
  readonly text: string;
  readonly summary: string;
}

export interface Rolling extends AsyncDisposable {
  readonly sandbox: GitSandbox;
  readonly forge: ReleaseForge;
  /** Files on the index by project, as PEP 691 has them; a project that is not in it is not known. */
  readonly index: Map<string, object[]>;
  /** What the index answers instead; `undefined` for what is right. */
  answer: ((path: string) => Answer | undefined) | undefined;
  run(wish?: Wish): Promise<Ran>;
  /** Tags of the clone and of the remote, and releases: `here v1.0.0`, `remote v1.0.0`, `draft v1.0.0`. */
  there(): readonly string[];
}

const pyproject = (name: string, requires = "") =>
  `[project]\nname = "${name}"\nversion = "1.0.0"\ndependencies = [${requires}]\n\n[build-system]\nrequires = ["hatchling"]\n`;

export const tags = ["app-v1.0.0", "core-v1.0.0", "http-v1.0.0", "v1.0.0"];

const project = sameGitSandboxes(({ repository, git }) => {
  repository("work", {
    "pyproject.toml": '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
    "packages/core/pyproject.toml": pyproject("core"),
    "packages/http/pyproject.toml": pyproject("http", '"core"'),
    "packages/app/pyproject.toml": pyproject("app", '"http"'),
  });
  for (const tag of tags) git("work", "tag", "--annotate", "--message", tag, tag);
  git(".", "clone", "--quiet", "--bare", "work", "forge.git");
});

/** A project of three packages with its tags and releases on a forge, and none of them on the index. */
export const startRolling = async (options: ReleaseForgeOptions = {}): Promise<Rolling> => {
  const { sandbox } = project();
  const { git, folder } = sandbox;
  git("work", "remote", "add", "origin", join(folder, "forge.git"));
  const forge = await startReleaseForge(join(folder, "forge.git"), options);
  for (const [at, tag] of tags.entries()) addRelease(forge, tag, at % 2 === 0);
  const index: Rolling["index"] = new Map();
  const pages = await serve((path) => {
    const given = rolling.answer?.(path);
    if (given !== undefined) return given;
    const type = "application/vnd.pypi.simple.v1+json";
    const name = path.split("/").at(-2)!;
    if (name === "simple") return { type, body: '{"meta":{"api-version":"1.4"},"projects":[]}' };
    const files = index.get(name);
    return files === undefined ? { status: 404 } : { type, body: JSON.stringify({ meta: {}, name, files }) };
  });
  const rolling: Rolling = {
    sandbox,
    forge,
    index,
    answer: undefined,
    run: (wish = {}) => run(wish, { forge, folder: join(folder, wish.folder ?? "work"), indexUrl: pages.url }),
    there: () =>
      [
        ...git("work", "tag", "--list")
          .split("\n")
          .map((tag) => `here ${tag}`),
        ...git("forge.git", "tag", "--list")
          .split("\n")
          .map((tag) => `remote ${tag}`),
        ...forge.releases.map(({ tag, isDraft }) => `${isDraft ? "draft" : "release"} ${tag}`),
      ].filter((each) => !each.endsWith(" ")),
    [Symbol.asyncDispose]: async () => {
      await forge[Symbol.asyncDispose]();
      await pages[Symbol.asyncDispose]();
      sandbox[Symbol.dispose]();
    },
  };
  return rolling;
};

export const addRelease = ({ releases }: ReleaseForge, tag: string, isDraft: boolean, isImmutable = false): void => {
  releases.push({
    id: releases.length + 1,
    tag,
    target: "main",
    title: tag,
    body: "",
    isDraft,
    isPrerelease: false,
    isImmutable,
    assets: [],
  });
};

/** Sdist and wheel of version 1.0.0, or one of them; `hours` since its upload. */
export const uploaded = (name: string, hours: number, kinds: readonly string[] = [".tar.gz", "-py3-none-any.whl"]) =>
  kinds.map((end) => ({
    filename: `${name}-1.0.0${end}`,
    url: `${name}-1.0.0${end}`,
    hashes: {},
    "upload-time": new Date(now - hours * 3_600_000).toISOString(),
  }));

const environment = { PATH: process.env.PATH ?? "" };

const run = async (
  {
    tag,
    packages = [],
    yes = false,
    formats = [],
    through = (places) => places,
    hasForge = true,
    index,
    umbrella,
  }: Wish,
  { forge, folder, indexUrl }: { readonly forge: ReleaseForge; readonly folder: string; readonly indexUrl: string },
): Promise<Ran> => {
  const clock = fakeClock(now);
  const processes = createProcesses();
  const { signal } = new AbortController();
  const http = createHttp(clock, "test");
  const token = new Secret("ghs_aTokenOfTheTests0123456789");
  const client = createForgeClient({ apiUrl: forge.apiUrl, token, clock, userAgent: "test" });
  const { rulesets } = createTags(client, "org/project");
  const git = createGitCommand(processes, environment);
  const inputs = {
    workingDirectory: folder,
    format: "text" as const,
    tag,
    packages,
    tagFormat: formats,
    umbrellaTagFormat: umbrella,
    index: index === null ? undefined : (index ?? `${indexUrl}legacy/`),
    checkUrl: `${indexUrl}simple/`,
    username: undefined,
    password: undefined,
    yes,
    githubToken: { secret: token, from: "input" },
  };
  const ports = {
    files: nodeFiles,
    absolute: (path: string) => path,
    git: createGit(processes, environment),
    config: noConfig,
    indexes: createIndexes(nodeFiles, {}, folder),
    openIndex: (index: { readonly simpleUrl: string }) => createSimpleIndex({ ...index, http }),
    remotes: createRemotes(processes, environment),
    repository: "org/project",
    forgeVariables: { GITHUB_REPOSITORY: "org/project", GITHUB_SERVER_URL: "https://github.com" },
    configured: new Set(["check-url"]),
    openRepository: () =>
      through({
        tags: createTagRefs({ git, folder, serverUrl: "https://forge.example", token, signal }),
        forge: hasForge ? { ...createReleases(client, "org/project"), rulesets } : undefined,
      }),
    clock,
    signal,
  };
  try {
    const { findings, document, text, summary = "" } = await action.run(inputs, ports);
    return {
      status: exitStatus(findings),
      codes: findings.map(({ code }) => code),
      messages: findings.map(({ message }) => message).join("\n"),
      hints: findings.map(({ hint, inTerminal = hint }) => inTerminal).join("\n"),
      state: document.state as Ran["state"],
      removed: document.removed as readonly string[],
      text,
      summary,
    };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { findings, message: messages } = error;
    const codes = findings.map(({ code }) => code);
    const nothing = { hints: "", state: {}, removed: [], text: "", summary: "" };
    return { status: exitStatus(findings), codes, messages, ...nothing };
  }
};
