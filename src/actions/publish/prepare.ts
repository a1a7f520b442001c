import { buildPythonOf } from "../../domain/config/config.ts";
import { type Expected, pypiSizeLimit } from "../../domain/distribution/expected.ts";
import { sourcesToml } from "../../domain/indexes/package-sources.ts";
import { buildNeeds } from "../../domain/plan/build-needs.ts";
import { isWork, type Plan } from "../../domain/plan/plan.ts";
import { hasPyPIRules } from "../../domain/target/target.ts";
import type { Copy } from "../../ports/copy.ts";
import type { Survey } from "../../stages/plan/survey.ts";
import { buildStage } from "../../stages/publish/build.ts";
import { checkStage } from "../../stages/publish/check.ts";
import { lookAt } from "../../stages/publish/index-look.ts";
import { pinStage } from "../../stages/publish/pin.ts";
import type { Phase } from "../../stages/publish/pipeline.ts";
import { rehearseStage, skipRehearsal, uploadTo } from "../../stages/publish/rehearse.ts";
import type { Stage } from "../../stages/publish/stage.ts";
import type { Course, Desk, Setting } from "./course.ts";
import type { Rehearsal } from "./rehearsal.ts";
import { smokePlanOf } from "./smoke-plan.ts";

export interface Preparation {
  readonly course: Omit<Course, "prepare" | "isTried">;
  readonly seen: Survey;
  readonly copy: Copy;
  readonly rehearsal: Rehearsal;
}

const none = (): readonly string[] => [];
export const alone = (title: string, stage: Stage, needs: Phase["needs"] = none): Phase => ({
  title,
  stages: [stage],
  needs,
  boundBy: stage.name,
  freedBy: stage.name,
});

/** The phases that make a checkout's release ready: each for every package, before the next begins. */
export const prepare = (preparation: Preparation, setting: Setting): Course => {
  const { course, seen } = preparation;
  const { inputs, destination } = setting;
  const names = course.works.map((work) => work.package.name);
  const needs = buildNeeds(seen.graph, names);
  const isRehearsed = inputs.rehearse && destination.target.kind !== "rehearsal";
  return {
    ...course,
    isTried: isRehearsed && inputs.smoke === "import",
    prepare: (desk) => [
      alone("Pinning requirements on siblings, in the copy", pinning(preparation)),
      alone("Building", building(preparation, setting, needs.size > 0), (name) => needs.get(name) ?? []),
      alone("Checking what was built", checking(preparation, setting, desk)),
      alone(
        "Rehearsing: every file to the embedded index, every package installed alone from it",
        isRehearsed
          ? rehearsing(preparation, setting, desk)
          : skipRehearsal(inputs.rehearse ? "the index is the rehearsal" : "rehearse is off"),
      ),
    ],
  };
};

const pinning = ({ copy, seen }: Preparation): Stage => {
  const members = new Map(seen.workspace.members.map((member) => [member.name, member]));
  return pinStage({ copy, member: (name) => members.get(name)! });
};

const building = ({ seen, copy, rehearsal }: Preparation, setting: Setting, areSiblingsNeeded: boolean): Stage => {
  const { inputs, ports, run } = setting;
  const { uv, archives, progress, config } = ports;
  return buildStage({
    uv,
    copy,
    store: run.store,
    scratch: run.scratch,
    archives,
    look: look(setting),
    progress,
    commitTime: seen.commitTime,
    python: (name) => buildPythonOf(config, name, inputs.pythonVersion),
    siblings: areSiblingsNeeded
      ? {
          index: rehearsal.index,
          add: (work, signal) => uploadTo({ ...run, uv, uploadUrl: rehearsal.uploadUrl }, work, signal),
        }
      : undefined,
    slots: ports.facts.buildSlots,
  });
};

const checking = ({ course }: Preparation, setting: Setting, desk: Desk): Stage => {
  const { ports, run, destination } = setting;
  const { archives, twine } = ports;
  return checkStage({
    ...desk,
    archives,
    twine,
    pathOf: run.store.pathOf,
    expected: expectedOf(course.plan, hasPyPIRules(destination.target)),
    slots: ports.facts.cores,
  });
};

const rehearsing = ({ course, rehearsal }: Preparation, { inputs, ports, run }: Setting, { note }: Desk): Stage =>
  rehearseStage({
    uv: ports.uv,
    environments: ports.environments,
    archives: ports.archives,
    scratch: run.scratch,
    store: run.store,
    pathOf: run.store.pathOf,
    uploadUrl: rehearsal.uploadUrl,
    index: rehearsal.index,
    indexName: "the rehearsal index",
    uvToml: sourcesToml(course.sources),
    smokePlan: smokePlanOf(inputs, ports.config),
    note,
    names: course.works.map((work) => work.package.name),
    slots: ports.facts.cores,
  });

export const look = ({ inputs, ports, run, destination }: Setting) =>
  lookAt({
    index: destination.index,
    indexName: destination.title,
    simpleUrl: destination.target.simpleUrl,
    store: run.store,
    archives: ports.archives,
    clock: ports.clock,
    waitTimeout: inputs.waitTimeout,
  });

/** What the plan says of each package's distributions. */
const expectedOf = (plan: Plan, isForPyPI: boolean): ((name: string) => Expected) => {
  const entries = new Map(plan.packages.map((entry) => [entry.name, entry]));
  const released = plan.packages.filter((entry) => isWork(entry) || entry.status === "published");
  const versions = released.map(({ name, version }) => [name, version ?? ""] as const);
  return (name) => ({
    name,
    version: entries.get(name)?.version ?? "",
    bounds: entries.get(name)?.bounds ?? [],
    siblings: new Map(versions.filter(([sibling]) => sibling !== name)),
    isForPyPI,
    sizeLimit: isForPyPI ? pypiSizeLimit : undefined,
  });
};
