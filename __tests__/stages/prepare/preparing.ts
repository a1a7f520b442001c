import { rmSync } from "node:fs";
import { expect } from "@jest/globals";
import { createForgeClient } from "../../../src/adapters/forge/client.ts";
import { createReleaseRequests } from "../../../src/adapters/forge/release-requests.ts";
import { createSignedCommits } from "../../../src/adapters/forge/signed-commits.ts";
import { createPushedCommits } from "../../../src/adapters/git/pushed-commits.ts";
import { createReleaseTrees, openScratchGit } from "../../../src/adapters/git/release-trees.ts";
import { createGitCommand } from "../../../src/adapters/git-command.ts";
import { createProcesses } from "../../../src/adapters/processes.ts";
import { scratchBelow } from "../../../src/adapters/scratch-folders.ts";
import { Secret } from "../../../src/domain/credential/secret.ts";
import type { PackageName } from "../../../src/domain/python/name.ts";
import { committerOf } from "../../../src/domain/release-request/checks.ts";
import type { ReleaseContent, ReleaseFile } from "../../../src/domain/release-request/content.ts";
import type { PrepareWish, VersionWishes } from "../../../src/stages/prepare/ports.ts";
import { type Prepared, prepare } from "../../../src/stages/prepare/prepare.ts";
import { fakeClock } from "../../fakes/fake-clock.ts";
import { type ReleaseForge, type ReleaseForgeOptions, startReleaseForge } from "../../forge/release-forge.ts";
import type { GitSandbox } from "../../git-sandbox.ts";
import { sameGitSandboxes } from "../../same-git-sandboxes.ts";

export const branch = "release-actions/release";

/** What is to be released of the package `core`. */
export interface Next {
  /** `undefined`: nothing. */
  readonly version: string | undefined;
  readonly entries: readonly string[];
  readonly extra?: readonly ReleaseFile[];
  /** `YYYY-MM-DD`: of the run. */
  readonly today?: string;
}

/** What is released at first, and what after another change. */
export const first = { version: "1.1.0", entries: ["a new thing"] };
export const second = { version: "1.1.0", entries: ["a new thing", "another thing"] };

/** What was done, or would be. */
export const kinds = (prepared: { readonly effects: readonly { readonly kind: string }[] }) =>
  prepared.effects.map(({ kind }) => kind);

export interface Preparing extends AsyncDisposable {
  readonly sandbox: GitSandbox;
  readonly forge: ReleaseForge;
  /** One run on the newest commit of main. */
  run(next: Next, wish?: Partial<PrepareWish>, signal?: AbortSignal, clone?: string): Promise<Prepared>;
  /** Pushes a commit to main, as a merged change does. */
  change(files: Readonly<Record<string, string>>): void;
  /** Somebody's own commit on the release branch. */
  edit(path: string, change: (text: string) => string): void;
  /** Merges main into the release branch, as the button of the forge does. */
  update(): void;
  /** A file as the release branch has it. */
  file(path: string): string;
  subjects(): readonly string[];
  restart(options: ReleaseForgeOptions): Promise<void>;
}

/** Lines lie between version and requirements, so that changes of both are apart. */
export const pyproject = (version: string, requires = "") =>
  `[project]\nname = "core"\nversion = "${version}"\ndescription = "a core"\nrequires-python = ">=3.9"\ndependencies = [${requires}]\n`;
const older = "## 1.0.0 - 2026-01-01\n\n### Added\n\n- the beginning\n";
const changelogOf = (sections: string) => `# Changelog\n\n${sections}`;
const sectionOf = (version: string, date: string, entries: readonly string[]) =>
  `## ${version} - ${date}\n\n### Added\n\n${entries.map((entry) => `- ${entry}\n`).join("")}`;
const bytes = (text: string) => new TextEncoder().encode(text);

const project = sameGitSandboxes(({ repository, git }) => {
  repository("work", {
    "core/pyproject.toml": pyproject("1.0.0"),
    "core/CHANGELOG.md": changelogOf(older),
    "README.md": "core\n",
  });
  git(".", "clone", "--quiet", "--bare", "work", "forge.git");
});

/** A forge with a project of one package, and a clone of it. */
export const startPreparing = async (options: ReleaseForgeOptions = {}): Promise<Preparing> => {
  const { sandbox } = project();
  const { git } = sandbox;
  git("work", "remote", "add", "origin", `${sandbox.folder}/forge.git`);
  const bare = `${sandbox.folder}/forge.git`;
  let forge = await startReleaseForge(bare, options);

  const contentFor =
    ({ version, entries, extra = [], today = "2026-11-29" }: Next, head: string) =>
    async (wishes: VersionWishes, date = today): Promise<ReleaseContent> => {
      const rest = { unread: [], findings: [], date };
      if (version === undefined) return { packages: [], files: [], ...rest };
      const name = "core" as PackageName;
      const to = wishes.get(name) ?? version;
      const section = sectionOf(to, date, entries);
      const base = (path: string) => `${git("work", "show", `${head}:${path}`)}\n`;
      const files = [
        {
          path: "core/pyproject.toml",
          bytes: bytes(base("core/pyproject.toml").replace(/version = ".*"/, `version = "${to}"`)),
        },
        { path: "core/CHANGELOG.md", bytes: bytes(changelogOf(`${section}\n${older}`)) },
        ...extra,
      ];
      const notes = section.split("\n").slice(2).join("\n");
      const packages = [
        {
          name,
          path: "core",
          from: "1.0.0",
          to,
          why: "a feature",
          section: { path: "core/CHANGELOG.md", block: section, notes },
          bump: "minor" as const,
          changes: 1,
          installers: [],
        },
      ];
      return { packages, files, ...rest };
    };

  const run: Preparing["run"] = async (next, wish = {}, signal = new AbortController().signal, clone = "work") => {
    if (wish.head === undefined && forge.head("main") !== git("work", "rev-parse", "HEAD"))
      git("work", "pull", "--quiet", "--ff-only", "origin", "main");
    const head = wish.head ?? git("work", "rev-parse", "HEAD");
    await using scratch = await scratchBelow(`${sandbox.folder}/scratch`).folder("prepare");
    const clock = fakeClock();
    const client = createForgeClient({
      apiUrl: forge.apiUrl,
      token: new Secret("ghs_aTokenOfTheTests0123456789"),
      clock,
      userAgent: "release-actions/test",
      signal,
    });
    const at = { client, repository: "org/project", graphqlPath: "graphql" };
    const scratchGit = await openScratchGit({
      git: createGitCommand(createProcesses(), process.env as Record<string, string>),
      folder: `${sandbox.folder}/${clone}`,
      scratch,
      access: { serverUrl: "https://forge.example", token: undefined },
    });
    const requests = createReleaseRequests(at);
    const who = async () => committerOf(await requests.owner(), "forge.example");
    const before = git("work", "for-each-ref");
    const prepared = await prepare(
      { head, base: "main", branch, title: "Release {packages}", labels: [], draft: false, dryRun: false, ...wish },
      {
        requests,
        trees: createReleaseTrees(scratchGit, scratch),
        signed: client.kind === "github" ? createSignedCommits(at) : undefined,
        pushed: createPushedCommits(scratchGit, who),
        content: contentFor(next, head),
        compareLink: (base, from) => `https://forge.example/org/project/compare/${base}...${from}`,
        ownEmail: async () => (await who()).email,
        clock,
        signal,
      },
    );
    expect(git("work", "for-each-ref")).toBe(before);
    return prepared;
  };

  const onClone = (ref: string, files: (folder: string) => void, subject: string | undefined) => {
    git(".", "clone", "--quiet", "--branch", ref, bare, "person");
    files("person");
    if (subject !== undefined) {
      git("person", "add", "--all");
      git("person", "commit", "--quiet", "--message", subject);
    }
    git("person", "push", "--quiet", "origin", `HEAD:${ref}`);
    rmSync(`${sandbox.folder}/person`, { recursive: true });
  };

  const show = (path: string) => git("forge.git", "show", `refs/heads/${branch}:${path}`);

  return {
    sandbox,
    get forge() {
      return forge;
    },
    run,
    change: (files) => onClone("main", (folder) => void sandbox.write(folder, files), "feat: a change"),
    edit: (path, change) =>
      onClone(
        branch,
        (folder) => void sandbox.write(folder, { [path]: `${change(`${show(path)}\n`)}` }),
        "say it better",
      ),
    update: () => onClone(branch, (folder) => void git(folder, "merge", "--quiet", "origin/main"), undefined),
    file: show,
    subjects: () => git("forge.git", "log", "--format=%s", `main..refs/heads/${branch}`).split("\n"),
    restart: async (given) => {
      const { pulls } = forge;
      await forge[Symbol.asyncDispose]();
      forge = await startReleaseForge(bare, given);
      forge.pulls.push(...pulls);
    },
    [Symbol.asyncDispose]: async () => {
      await forge[Symbol.asyncDispose]();
      sandbox[Symbol.dispose]();
    },
  };
};
