import { createGit } from "../../../src/adapters/git-cli.ts";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { createProcesses } from "../../../src/adapters/processes.ts";
import { createIndexes } from "../../../src/adapters/uv/indexes.ts";
import { type Config, noConfig } from "../../../src/domain/config/config.ts";
import type { OutsideLink } from "../../../src/ports/copy.ts";
import type { IndexProject } from "../../../src/ports/package-index.ts";
import { makePlan, type PlanWish, survey } from "../../../src/stages/plan/survey.ts";
import { preflight } from "../../../src/stages/publish/preflight.ts";
import { fakeClock } from "../../fakes/fake-clock.ts";
import { machine } from "../../uv-sandbox.ts";

const config: Config = noConfig;

const wish: PlanWish = {
  packages: [],
  exclude: [],
  tag: undefined,
  workingDirectory: ".",
  tagFormat: ["{name}-v{version}"],
  index: "rehearsal",
  checkUrl: undefined,
  bounds: "lower",
};

/** Both distributions of tiny packages at 1.0.0, as an index has them. */
export const releasedOf = (...names: readonly string[]): ReadonlyMap<string, IndexProject> =>
  new Map(
    names.map((name) => {
      const stem = `${name.replaceAll("-", "_")}-1.0.0`;
      const files = [`${stem}-py3-none-any.whl`, `${stem}.tar.gz`].map((filename) => ({
        filename,
        url: `http://127.0.0.1:9/${filename}`,
        sha256: "ab".repeat(32),
        uploadTime: undefined,
        size: 1,
        yanked: false,
      }));
      return [name, { name, status: undefined, files }];
    }),
  );

interface Looking {
  readonly wish?: Partial<PlanWish>;
  readonly released?: ReadonlyMap<string, IndexProject>;
  readonly versions?: ReadonlyMap<string, string>;
  readonly allowDirty?: boolean;
  /** What the copy lacks. */
  readonly outside?: readonly OutsideLink[];
  readonly ignore?: readonly string[];
}

/** Surveys a folder with real git, plans, and looks what speaks against it. */
export const lookOver = async (
  folder: string,
  { released = new Map(), versions = new Map(), allowDirty = false, outside = [], ignore = [], ...rest }: Looking = {},
) => {
  const git = createGit(createProcesses(), machine);
  const clock = fakeClock();
  const asked = { ...wish, ...rest.wish };
  const seen = await survey(asked, {
    files: nodeFiles,
    git,
    clock,
    config,
    indexes: createIndexes(nodeFiles, {}, "/"),
    absolute: () => folder,
  });
  const given = { wish: asked, survey: seen, config, released, versions, id: "01JD0000000000000000000000" };
  const { plan, findings } = makePlan({ ...given, now: clock.now() });
  const flight = await preflight({ survey: seen, plan, config, allowDirty, git, outside, ignore });
  return { seen, plan, findings, flight };
};
