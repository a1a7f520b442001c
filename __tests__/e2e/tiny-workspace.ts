import { join } from "node:path";
import { root as checkout, cli, type Ended, startNode } from "../child.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";
import { machine } from "../uv-sandbox.ts";

/** A package with one module, built with uv_build: the quickest there is. */
export interface Tiny {
  readonly name: string;
  /** Lines of `project.dependencies`; those of other packages of the workspace become workspace sources. */
  readonly requires?: readonly string[];
  readonly version?: string;
  /** Of its one module. */
  readonly code?: string;
  /** More lines for `[project]`. */
  readonly project?: string;
  /** More tables. */
  readonly tables?: string;
  /** In place of `[build-system]` for uv_build. */
  readonly buildSystem?: string;
}

const uvBuild = '[build-system]\nrequires = ["uv_build>=0.9"]\nbuild-backend = "uv_build"\n';

/** The module of a package. */
const moduleOf = (name: string): string => name.replaceAll("-", "_");

export const pyproject = (tiny: Tiny): string =>
  [
    "[project]",
    `name = "${tiny.name}"`,
    ...(tiny.version === "dynamic" ? ['dynamic = ["version"]'] : [`version = "${tiny.version ?? "1.0.0"}"`]),
    'description = "A tiny package"',
    'readme = "README.md"',
    'requires-python = ">=3.9"',
    `dependencies = ${JSON.stringify(tiny.requires ?? [])}`,
    tiny.project ?? "",
    tiny.buildSystem ?? uvBuild,
    tiny.tables ?? "",
  ].join("\n");

/** The files of a workspace; `tables` are more of the root's. */
export const workspaceFiles = (packages: readonly Tiny[], tables = ""): Readonly<Record<string, string>> => {
  const sources = packages.map(({ name }) => `${name} = { workspace = true }\n`).join("");
  const ofPackages = packages.map((tiny) => ({
    [`packages/${tiny.name}/pyproject.toml`]: pyproject(tiny),
    [`packages/${tiny.name}/README.md`]: `# ${tiny.name}\n`,
    [`packages/${tiny.name}/src/${moduleOf(tiny.name)}/__init__.py`]: `${tiny.code ?? ""}\n`,
  }));
  const workspace = `[tool.uv.workspace]\nmembers = ["packages/*"]\n\n[tool.uv.sources]\n${sources}\n${tables}`;
  return Object.assign({ "pyproject.toml": workspace }, ...ofPackages);
};

/** What `publish --format json` prints. */
export interface Document {
  readonly ok: boolean;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly hint: string;
    readonly package?: string;
    readonly file?: string;
    readonly line?: number;
  }[];
  readonly published?: boolean;
  readonly uploaded?: number;
  readonly dist_path?: string;
  readonly outcomes?: readonly {
    readonly package: string;
    readonly stage: string;
    readonly kind: string;
    readonly detail?: string;
    readonly reason?: string;
    readonly by?: readonly string[];
  }[];
}

/** How `publish` ended. */
export interface Published extends Ended {
  readonly document: Document;
  /** Codes of the findings of severity error. */
  readonly errors: readonly string[];
  /** Of each package the last outcome, as `stage kind`. */
  readonly last: Readonly<Record<string, string>>;
}

export interface TinyWorkspace extends GitSandbox {
  /** The workspace's root and its git top level. */
  readonly root: string;
  /** Variables of the command line. */
  readonly env: Readonly<Record<string, string>>;
  /** Commits all that is changed. */
  commit(): void;
  /** Runs `publish --format json` in the root. */
  publish(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Published>;
  /** The same, to be interrupted. */
  start(args: readonly string[], env?: Readonly<Record<string, string>>): ReturnType<typeof startNode>;
}

/** A git repository with a workspace, in a folder of its own where its runs are kept too. */
export const tinyWorkspace = (packages: readonly Tiny[], tables = ""): TinyWorkspace => {
  const sandbox = createGitSandbox();
  const root = sandbox.repository("ws", workspaceFiles(packages, tables));
  const env = { ...machine, XDG_CACHE_HOME: join(sandbox.folder, "cache"), UV_CACHE_DIR: uvCache() };
  const command = (args: readonly string[]) => ["publish", "--format", "json", ...args];
  return {
    ...sandbox,
    root,
    env,
    commit: () => {
      sandbox.git("ws", "add", "--all");
      sandbox.git("ws", "commit", "--quiet", "--message", "fix: more");
    },
    publish: async (args, more = {}) =>
      readPublished(await cli(command(args), { cwd: root, env: { ...env, ...more } })),
    start: (args, more = {}) =>
      startNode([join(checkout, "src/cli.ts"), ...command(args)], { cwd: root, env: { ...env, ...more } }),
  };
};

/** uv's own cache, so that not every run fetches build backends. */
const uvCache = (): string => {
  const { UV_CACHE_DIR, XDG_CACHE_HOME, HOME = "/" } = process.env;
  return UV_CACHE_DIR ?? join(XDG_CACHE_HOME ?? join(HOME, ".cache"), "uv");
};

export const readPublished = (ended: Ended): Published => {
  if (ended.stdout === "") throw new Error(`It printed no document, but: ${ended.stderr}`);
  const document = JSON.parse(ended.stdout) as Document;
  const outcomes = document.outcomes ?? [];
  return {
    ...ended,
    document,
    errors: document.findings.filter(({ severity }) => severity === "error").map(({ code }) => code),
    last: Object.fromEntries(outcomes.map((each) => [each.package, `${each.stage} ${each.kind}`])),
  };
};
