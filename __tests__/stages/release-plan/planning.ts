import { createCommitLog } from "../../../src/adapters/git/commit-log.ts";
import { createHistory } from "../../../src/adapters/git/history.ts";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { createProcesses } from "../../../src/adapters/processes.ts";
import { createIndexes } from "../../../src/adapters/uv/indexes.ts";
import { type Config, noConfig } from "../../../src/domain/config/config.ts";
import type { ReleasePlan } from "../../../src/domain/release-plan/release-plan.ts";
import { makeReleasePlan } from "../../../src/stages/release-plan/make-release-plan.ts";
import type { ReleasePlanWish } from "../../../src/stages/release-plan/ports.ts";

export interface Asked extends Partial<ReleasePlanWish> {
  readonly config?: Partial<Config>;
}

/** The plan of a folder, read by the real git; no index is asked unless it is named. */
export const planOf = async (folder: string, { config, ...wish }: Asked = {}): Promise<ReleasePlan> => {
  const env = { PATH: process.env.PATH ?? "" };
  const processes = createProcesses();
  const { openIndexes } = await import("../../../src/runtime/wire/open-index.ts");
  const { wireNames } = await import("../../../src/runtime/wire/names.ts");
  const { plan } = await makeReleasePlan(
    {
      workingDirectory: folder,
      tagFormat: [],
      packages: [],
      exclude: [],
      bump: [],
      prerelease: undefined,
      changes: "auto",
      since: undefined,
      dependents: "specifier",
      bounds: "lower",
      forceUnchanged: false,
      changelog: undefined,
      requireChangelog: "auto",
      index: "off",
      ...wish,
    },
    {
      files: nodeFiles,
      history: createHistory(processes, env),
      commits: createCommitLog(processes, env),
      indexes: createIndexes(nodeFiles, {}, folder),
      openIndex: openIndexes(env),
      openNames: async () => wireNames(env),
      config: { ...noConfig, ...config },
      absolute: (path) => path,
      signal: new AbortController().signal,
    },
  );
  return plan;
};

/** The text of a package's `pyproject.toml`. */
export const pyproject = ({
  name,
  version = "1.0.0",
  requires = [],
  more = "",
}: {
  readonly name: string;
  readonly version?: string;
  readonly requires?: readonly string[];
  readonly more?: string;
}): string => `[project]
name = "${name}"
version = "${version}"
dependencies = ${JSON.stringify(requires)}

[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

${more}`;
