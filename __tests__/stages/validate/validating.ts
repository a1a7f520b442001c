import { join } from "node:path";
import { createHistory } from "../../../src/adapters/git/history.ts";
import { createPushRange } from "../../../src/adapters/git/push-range.ts";
import { createHttp } from "../../../src/adapters/http.ts";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { createProcesses } from "../../../src/adapters/processes.ts";
import { createSimpleIndex } from "../../../src/adapters/simple-index.ts";
import { createIndexes } from "../../../src/adapters/uv/indexes.ts";
import { type Config, noConfig } from "../../../src/domain/config/config.ts";
import type { Validation } from "../../../src/domain/validation/validation.ts";
import { wireNames } from "../../../src/runtime/wire/names.ts";
import type { ValidationWish } from "../../../src/stages/validate/ports.ts";
import { validate } from "../../../src/stages/validate/validate.ts";
import { fakeClock } from "../../fakes/fake-clock.ts";
import { createGitSandbox, type GitSandbox } from "../../git-sandbox.ts";

const wish: ValidationWish = {
  workingDirectory: ".",
  mode: "auto",
  tag: undefined,
  tagFormat: [],
  packages: [],
  changelog: undefined,
  requireChangelog: "auto",
  requireDefaultBranch: true,
  versionFiles: [],
  channel: "any",
  index: "off",
};

export interface Validating extends Partial<ValidationWish> {
  /** Folder of the sandbox; `ws` where it is not given. */
  readonly at?: string;
  /** The default branch's name as a forge says it. */
  readonly defaultBranch?: string;
  readonly config?: Config;
}

/** A git repository to be validated. */
export interface Repository extends GitSandbox {
  /** Writes files and commits all that is changed. */
  commit(files?: Readonly<Record<string, string>>): void;
  /** Makes lightweight tags on HEAD. */
  tag(...names: readonly string[]): void;
  validate(given?: Validating): Promise<Validation>;
}

/** The text of a package's `pyproject.toml`. */
export const pyproject = (name: string, version: string, rest = ""): string =>
  `[project]\nname = "${name}"\nversion = "${version}"\n${rest}\n[build-system]\nrequires = ["uv_build"]\nbuild-backend = "uv_build"\n`;

/** The files of a workspace whose packages lie in `packages/<name>`. */
export const members = (versions: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  "pyproject.toml": '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
  ...Object.fromEntries(
    Object.entries(versions).map(([name, version]) => [`packages/${name}/pyproject.toml`, pyproject(name, version)]),
  ),
});

/** Commits these files into a new repository. */
export const repositoryOf = (files: Readonly<Record<string, string>>): Repository => {
  const sandbox = createGitSandbox();
  sandbox.repository("ws", files);
  const env = { PATH: process.env.PATH ?? "", HOME: sandbox.folder };
  const clock = fakeClock();
  return {
    ...sandbox,
    commit: (changed = {}) => {
      sandbox.write("ws", changed);
      sandbox.git("ws", "add", "--all");
      sandbox.git("ws", "commit", "--quiet", "--allow-empty", "--message", "feat: more");
    },
    tag: (...names) => {
      for (const name of names) sandbox.git("ws", "tag", name);
    },
    validate: ({ at = "ws", defaultBranch, config, ...given } = {}) =>
      validate(
        { ...wish, ...given },
        {
          files: nodeFiles,
          start: { kind: "terminal" },
          placed: (finding) => finding,
          history: createHistory(createProcesses(), env),
          pushes: createPushRange(createProcesses(), env),
          trigger: async () => ({ event: undefined, ref: undefined, payload: undefined }),
          indexes: createIndexes(nodeFiles, env, "/"),
          openIndex: (index) => createSimpleIndex({ ...index, http: createHttp(clock, "tests") }),
          openNames: async () => wireNames(env),
          clock,
          config: config ?? noConfig,
          defaultBranch,
          absolute: () => join(sandbox.folder, at),
          signal: new AbortController().signal,
        },
      ),
  };
};

/** Codes of the findings of each severity that there are. */
export const codesOf = ({ findings }: Validation): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    [...Map.groupBy(findings, ({ severity }) => severity)].map(([severity, all]) => [
      severity,
      all.map(({ code }) => code),
    ]),
  );

/** Of each package its version and state, as `core 1.0.0 ready`. */
export const statesOf = ({ packages }: Validation): readonly string[] =>
  packages.map(({ name, version, state }) => `${name} ${version} ${state}`);
