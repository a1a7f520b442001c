import { buildPythonOf } from "../../domain/config/config.ts";
import { buildNeeds } from "../../domain/plan/build-needs.ts";
import { buildStage } from "../../stages/publish/build.ts";
import { pinStage } from "../../stages/publish/pin.ts";
import { phaseOf } from "../../stages/publish/pipeline.ts";
import { type Rehearse, rehearseStage, skipRehearsal, uploadTo } from "../../stages/publish/rehearse.ts";
import type { Stage, Work } from "../../stages/publish/stage.ts";
import { checking } from "./checking.ts";
import type { Course, Desk, Setting } from "./course.ts";
import { indexView } from "./index-view.ts";
import type { Preparation } from "./preparation.ts";
import { smokePlanOf } from "./smoke-plan.ts";
import { isInstalled, rehearsalTitle, whyUnrehearsed } from "./unrehearsed.ts";

/** The phases that make a checkout's release ready: each for every package, before the next begins. */
export const preparing = (preparation: Preparation, setting: Setting): Course => {
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
        phaseOf("Pinning requirements on siblings, in the copy", pinning(preparation)),
        {
          ...phaseOf("Building", build, (name) => needs.get(name) ?? []),
          open: async () => ahead.begin({ works, isInstalled: isInstalled(course, setting) }),
        },
        {
          ...phaseOf("Checking what was built", check),
          open: async () => {
            if (rehearse !== undefined) preparation.beside.add(rehearse.begin(desk.all(), preparation.beside.signal));
          },
        },
        phaseOf(rehearsalTitle(unrehearsed), rehearse ?? skipRehearsal(unrehearsed ?? "")),
      ];
    },
  };
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
    look: indexView(setting),
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
