import { join } from "node:path";
import { afterAll, beforeAll } from "@jest/globals";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";

/** The text of a package's `pyproject.toml`, built by uv's own backend: nothing is fetched for it. */
export const pyproject = (name: string, version: string, rest = ""): string => `[project]
name = "${name}"
version = "${version}"
description = "One of a few"
readme = "README.md"
requires-python = ">=3.9"
${rest}
[build-system]
requires = ["uv_build>=0.9,<1"]
build-backend = "uv_build"
`;

export const packageFiles = (name: string, toml: string): Readonly<Record<string, string>> => ({
  [`packages/${name}/pyproject.toml`]: toml,
  [`packages/${name}/README.md`]: `# ${name}\n`,
  [`packages/${name}/src/${name.replaceAll("-", "_")}/__init__.py`]: "",
});

export const workspaceToml = (rest = ""): string => `[tool.uv.workspace]
members = ["packages/*"]
[tool.uv.sources]
orchid-core = { workspace = true }
orchid-leaf = { workspace = true }
${rest}`;

/** Three packages, each of which requires the one before, in a repository at `workspace` of a sandbox. */
export const orchids = (change: Readonly<Record<string, string>> = {}): GitSandbox => {
  const sandbox = createGitSandbox();
  sandbox.repository("workspace", {
    "pyproject.toml": workspaceToml(),
    ...packageFiles("orchid-core", pyproject("orchid-core", "1.0.0")),
    ...packageFiles("orchid-leaf", pyproject("orchid-leaf", "1.1.0", 'dependencies = ["orchid-core"]')),
    ...packageFiles("orchid-vase", pyproject("orchid-vase", "2.0.0", 'dependencies = ["orchid-leaf"]')),
    ...change,
  });
  return sandbox;
};

/** The same for all tests of a file, which leave it as it is. */
export const sharedOrchids = () => {
  let made: GitSandbox | undefined;
  beforeAll(() => {
    made = orchids();
  });
  afterAll(() => made?.[Symbol.dispose]());
  return {
    get folder(): string {
      return join(made!.folder, "workspace");
    },
    commit: (): string => made!.git("workspace", "rev-parse", "HEAD"),
  };
};
