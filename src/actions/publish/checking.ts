import { buildPythonOf } from "../../domain/config/config.ts";
import { statedBy } from "../../domain/distribution/stated.ts";
import { sourcesToml } from "../../domain/indexes/package-sources.ts";
import { togetherIn } from "../../domain/plan/together.ts";
import type { Member } from "../../domain/workspace/workspace.ts";
import type { StartedTwine } from "../../ports/twine.ts";
import { lookBesides } from "../../stages/publish/check/besides.ts";
import { checkStage } from "../../stages/publish/check.ts";
import type { Stage, Work } from "../../stages/publish/stage.ts";
import type { Desk, Setting } from "./course.ts";
import { expectedOf } from "./expected.ts";
import type { Preparation } from "./preparation.ts";

export interface Checking extends Desk {
  readonly areSiblingsNeeded: boolean;
  readonly twine: () => Promise<StartedTwine>;
  /** Told of each package that is sound but for its rendering. */
  readonly sound?: (work: Work) => void;
}

/** Holds what was built against the plan, the sources and the rest of the release. */
export const checking = (
  preparation: Preparation,
  setting: Setting,
  { areSiblingsNeeded, ...desk }: Checking,
): Stage => {
  const { course, seen, copy, rehearsal, told } = preparation;
  const { ports, run, destination, inputs } = setting;
  const { archives, classifiers, uv, files, config } = ports;
  const members = new Map(seen.workspace.members.map((each) => [each.name, each]));
  const member = (name: string): Member => members.get(name)!;
  return checkStage({
    ...desk,
    archives,
    classifiers,
    pathOf: run.store.pathOf,
    expected: expectedOf(course.plan, {
      stated: ({ name, bounds }) => statedBy(member(name), bounds),
      target: destination.target,
      released: course.released,
    }),
    areTogether: togetherIn(course.plan),
    besides: lookBesides({
      uv,
      archives,
      scratch: run.scratch,
      files,
      member,
      root: seen.workspace.root,
      rootTool: seen.workspace.rootTool,
      uvToml: sourcesToml(course.sources),
      pathOf: run.store.pathOf,
      request: async (name) => ({
        root: copy.root,
        package: name,
        home: member(name).path,
        commitTime: seen.commitTime,
        timeout: inputs.buildTimeout,
        python: buildPythonOf(config, name, inputs.pythonVersion),
        told: told.get(name),
        index: areSiblingsNeeded ? await rehearsal.index() : undefined,
      }),
    }),
    slots: ports.facts.cores,
  });
};
