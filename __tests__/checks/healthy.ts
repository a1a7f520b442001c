import { rmSync } from "node:fs";
import { join } from "node:path";
import { nodeFiles } from "../../src/adapters/node-files.ts";
import { createProcesses } from "../../src/adapters/processes.ts";
import { createSourceFiles } from "../../src/adapters/source-files.ts";
import type { Health } from "../../src/checks/frame/outcome.ts";
import { type Config, noConfig } from "../../src/domain/config/config.ts";
import { buildGraph } from "../../src/domain/graph/graph.ts";
import { readWorkspace } from "../../src/domain/workspace/read.ts";
import { type CheckPorts, checkWorkspace } from "../../src/stages/health/check-workspace.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";

/** A member in which no check finds anything. `rest` is more TOML, which begins inside `[project]`. */
export const member = (name: string, rest = ""): string => `[project]
name = "${name}"
version = "1.0.0"
description = "Part of the orchard"
readme = "README.md"
requires-python = ">=3.10"
license = "MIT"
license-files = ["LICENSE"]
authors = [{ name = "The Orchard" }]
keywords = ["orchard"]
classifiers = ["Typing :: Typed"]
${rest}
[project.urls]
Repository = "https://github.com/orchard/orchard"
Changelog = "https://github.com/orchard/orchard/blob/main/CHANGELOG.md"

[build-system]
requires = ["uv_build>=0.9,<0.10"]
build-backend = "uv_build"
`;

export const root = '[tool.uv.workspace]\nmembers = ["packages/*"]\n';

/** The files of a healthy member. */
export const memberFiles = (name: string, rest = ""): Readonly<Record<string, string>> => ({
  [`packages/${name}/pyproject.toml`]: member(name, rest),
  [`packages/${name}/README.md`]: "# Part\n",
  [`packages/${name}/LICENSE`]: "MIT\n",
  [`packages/${name}/src/${name}/__init__.py`]: "",
  [`packages/${name}/src/${name}/py.typed`]: "",
});

/** Files by path; `undefined` takes one away. */
export type Contents = Readonly<Record<string, string | undefined>>;

export interface Tree extends Disposable {
  readonly sandbox: GitSandbox;
  /** Absolute. */
  readonly path: string;
}

/** A repository with the healthy members `apple` and `pear`, changed by `contents`; `later` is not committed. */
export const tree = (contents: Contents = {}, later: Readonly<Record<string, string>> = {}): Tree => {
  const sandbox = createGitSandbox();
  const files: Contents = { "pyproject.toml": root, ...memberFiles("apple"), ...memberFiles("pear"), ...contents };
  const kept = Object.entries(files).flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const]));
  const path = sandbox.repository("r", Object.fromEntries(kept));
  sandbox.write("r", later);
  return { sandbox, path, [Symbol.dispose]: () => sandbox[Symbol.dispose]() };
};

export interface Wish {
  readonly ignore?: readonly string[];
  readonly strict?: boolean;
  readonly config?: Config;
}

/** Runs all checks with the real parts, but asks nobody outside unless `ports` do. */
export const checkTree = async (
  path: string,
  { ignore = [], strict = false, config = noConfig }: Wish = {},
  ports: Partial<CheckPorts> = {},
): Promise<Health> => {
  const workspace = readWorkspace(nodeFiles, path);
  return await checkWorkspace(
    { workspace, graph: buildGraph(workspace), config, ignore, strict },
    {
      files: nodeFiles,
      sources: createSourceFiles(createProcesses(), { PATH: process.env.PATH ?? "" }),
      audits: { ask: async () => ({ unavailable: "it is not asked here" }) },
      uvRefusal: async () => undefined,
      names: async () => ({ skipped: "it is not asked here" }),
      signal: new AbortController().signal,
      ...ports,
    },
  );
};

/** The findings of a tree, each as `severity code package file:line`. */
export const findingsOf = async (contents: Contents, later: Readonly<Record<string, string>> = {}) => {
  using made = tree(contents, later);
  const { findings } = await checkTree(made.path);
  return findings.map(({ severity, code, package: name, file, line }) =>
    [severity, code, name ?? "-", line === undefined ? (file ?? "-") : `${file}:${line}`].join(" "),
  );
};

/** A workspace outside git. */
export const withoutGit = (made: Tree): string => {
  rmSync(join(made.path, ".git"), { recursive: true });
  return made.path;
};
