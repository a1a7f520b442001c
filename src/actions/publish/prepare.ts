import { buildPythonOf } from "../../domain/config/config.ts";
import { buildNeeds } from "../../domain/plan/build-needs.ts";
import { presetOfUrl } from "../../domain/target/presets.ts";
import { buildStage } from "../../stages/publish/build.ts";
import { lookAt } from "../../stages/publish/index-look.ts";
import { pinStage } from "../../stages/publish/pin.ts";
import type { Phase } from "../../stages/publish/pipeline.ts";
import { type Rehearse, rehearseStage, skipRehearsal, uploadTo } from "../../stages/publish/rehearse.ts";
import type { Stage, Work } from "../../stages/publish/stage.ts";
import { checking } from "./checking.ts";
import type { Course, Desk, Setting } from "./course.ts";
import type { Preparation } from "./preparation.ts";
import { smokePlanOf } from "./smoke-plan.ts";

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
  const { course, seen, ahead } = preparation;
  const { inputs } = setting;
  const names = course.works.map((work) => work.package.name);
  const needs = buildNeeds(seen.graph, names);
  const areSiblingsNeeded = needs.size > 0;
  const siblingsOf = (name: string) => names.filter((each) => needs.get(name)?.includes(each));
  const unrehearsed = whyUnrehearsed(course, setting);
  const isTried = unrehearsed === undefined && inputs.smoke === "import";
  return {
    ...course,
    isCodeFree: false,
    isTried,
    clearUp: () => {
      preparation.beside.add(Promise.resolve(preparation.copy[Symbol.asyncDispose]()));
      if (isTried) preparation.beside.add(course.environments.clear());
    },
    prepare: (desk, works) => {
      const build = building(preparation, setting, { ...desk, areSiblingsNeeded, siblingsOf });
      const rehearse = unrehearsed === undefined ? rehearsing(preparation, setting, { ...desk, works }) : undefined;
      const sound = (work: Work): void => {
        if (rehearse !== undefined) preparation.beside.add(rehearse.ready(work, preparation.beside.signal));
      };
      const check = checking(preparation, setting, { ...desk, areSiblingsNeeded, twine: ahead.twine, sound });
      return [
        alone("Pinning requirements on siblings, in the copy", pinning(preparation)),
        {
          ...alone("Building", build, (name) => needs.get(name) ?? []),
          open: async () => ahead.begin({ works, isInstalled: isInstalled(course, setting) }),
        },
        {
          ...alone("Checking what was built", check),
          open: async () => {
            if (rehearse !== undefined) preparation.beside.add(rehearse.begin(desk.all(), preparation.beside.signal));
          },
        },
        alone(rehearsalTitle(unrehearsed), rehearse ?? skipRehearsal(unrehearsed ?? "")),
      ];
    },
  };
};

/** Whether packages are installed in this run, before the upload or after it. */
export const isInstalled = (
  course: Pick<Course, "isPart">,
  setting: Pick<Setting, "inputs" | "destination">,
): boolean => !setting.inputs.dryRun || whyUnrehearsed(course, setting) === undefined;

/** What is said before it. What is done with a package depends on what is tried with it. */
export const rehearsalTitle = (unrehearsed: string | undefined): string =>
  unrehearsed === undefined ? "Rehearsing, from the embedded index" : `Not rehearsing: ${unrehearsed}`;

/** Why nothing is tried before the upload; `undefined` where everything is. */
export const whyUnrehearsed = (
  { isPart }: Pick<Course, "isPart">,
  { inputs, destination }: Pick<Setting, "inputs" | "destination">,
): string | undefined => {
  if (!inputs.rehearse) return "rehearse is off";
  if (isPart) return "it is rehearsed with what other jobs build";
  // What is published there is tried there; a dry run publishes nothing.
  const isItself = destination.target.kind === "rehearsal" && !inputs.dryRun;
  return isItself ? "the index is the rehearsal" : undefined;
};

const pinning = ({ copy, seen }: Preparation): Stage => {
  const members = new Map(seen.workspace.members.map((member) => [member.name, member]));
  return pinStage({ copy, member: (name) => members.get(name)! });
};

const building = (
  { seen, copy, rehearsal, told }: Preparation,
  setting: Setting,
  {
    note,
    areSiblingsNeeded,
    siblingsOf,
  }: Pick<Desk, "note"> & {
    readonly areSiblingsNeeded: boolean;
    readonly siblingsOf: (name: string) => readonly string[];
  },
): Stage => {
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
    timeout: inputs.buildTimeout,
    python: (name) => buildPythonOf(config, name, inputs.pythonVersion),
    told: (name) => told.get(name),
    siblings: areSiblingsNeeded
      ? {
          index: rehearsal.index,
          of: siblingsOf,
          add: (work, signal) => uploadTo({ ...run, uv, server: rehearsal.server }, work, signal),
        }
      : undefined,
    note,
    slots: ports.facts.buildSlots,
  });
};

const rehearsing = (
  { course, rehearsal }: Preparation,
  { inputs, ports, run }: Setting,
  { note, works }: Pick<Desk, "note"> & Pick<Course, "works">,
): Rehearse =>
  rehearseStage({
    uv: ports.uv,
    environments: course.environments,
    archives: ports.archives,
    scratch: run.scratch,
    store: run.store,
    pathOf: run.store.pathOf,
    server: rehearsal.server,
    index: rehearsal.index,
    indexName: "the rehearsal index",
    smokePlan: smokePlanOf(inputs, ports.config),
    note,
    names: works.map((work) => work.package.name),
    slots: ports.facts.cores,
  });

/** `known`: the projects of the workspace that the index had at the start. */
export const look = ({ inputs, ports, run, destination }: Setting, known?: Course["released"]) => {
  const { index, target, title } = destination;
  const isItsOwn = target.preset !== undefined && presetOfUrl(target.simpleUrl) === target.preset;
  return lookAt({
    index,
    indexName: title,
    simpleUrl: target.simpleUrl,
    where: target.places?.simple,
    isKnown: isItsOwn || (known !== undefined && known.size > 0),
    store: run.store,
    archives: ports.archives,
    clock: ports.clock,
    waitTimeout: inputs.waitTimeout,
  });
};
