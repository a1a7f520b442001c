import type { Stated } from "../../domain/distribution/stated.ts";
import type { PlannedPackage } from "../../domain/plan/plan.ts";
import { togetherIn } from "../../domain/plan/together.ts";
import { distNotImported } from "../../domain/problem/shares.ts";
import type { Outcome } from "../../domain/run/outcome.ts";
import { checkStage } from "../../stages/publish/check.ts";
import { type Phase, phaseOf } from "../../stages/publish/pipeline.ts";
import { rehearseStage, skipRehearsal } from "../../stages/publish/rehearse.ts";
import type { Work } from "../../stages/publish/stage.ts";
import type { Course, Desk, Setting } from "./course.ts";
import { expectedOf } from "./expected.ts";
import type { Rehearsal } from "./rehearsal.ts";
import { smokePlanOf } from "./smoke-plan.ts";
import { rehearsalTitle, whyUnrehearsed } from "./unrehearsed.ts";

/** What the parts of a release are put together of. */
export interface Joining {
  readonly course: Pick<Course, "plan" | "store" | "released" | "environments">;
  readonly rehearsal: Rehearsal;
  /** What the jobs did with each package. */
  readonly outcomes: readonly Outcome[];
}

/**
 * The phases that make one release of what several jobs built: no job saw the packages of the others. Where something is
 * published no project code runs, so that there every package is resolved and none imported.
 */
export const joining =
  ({ course, rehearsal, outcomes }: Joining, setting: Setting) =>
  (desk: Desk, works: Course["works"]): readonly Phase[] => {
    const { inputs, ports, run, destination } = setting;
    const { plan, store, released, environments } = course;
    const isCodeFree = !inputs.dryRun;
    const unrehearsed = whyUnrehearsed({ isPart: false }, setting);
    const names = works.map((work) => work.package.name);
    const smoke = isCodeFree && inputs.smoke === "import" ? "resolve" : inputs.smoke;
    const untried = works.filter((work) => !wasTried(work, outcomes)).map((work) => work.package.name);
    if (smoke !== inputs.smoke && untried.length > 0) desk.note(distNotImported({ packages: untried }));
    const check = checkStage({
      ...desk,
      ...ports,
      twine: () => ports.twine.start(ports.signal),
      pathOf: store.pathOf,
      expected: expectedOf(plan, {
        stated: statedByPlan,
        target: destination.target,
        released,
      }),
      areTogether: togetherIn(plan),
      // What shows beside the sources alone was looked at where they are.
      besides: async () => [],
      slots: ports.facts.cores,
    });
    const rehearse = rehearseStage({
      ...ports,
      ...desk,
      environments,
      scratch: run.scratch,
      store,
      pathOf: store.pathOf,
      server: rehearsal.server,
      index: rehearsal.index,
      indexName: "the rehearsal index",
      isCodeFree,
      smokePlan: smokePlanOf({ ...inputs, smoke }, ports.config),
      names,
      slots: ports.facts.cores,
    });
    return [
      phaseOf("Checking together what several jobs built", check),
      phaseOf(rehearsalTitle(unrehearsed), unrehearsed === undefined ? rehearse : skipRehearsal(unrehearsed)),
    ];
  };

/** Whether its own job imported what it left. Wheels of other jobs nobody has. */
const wasTried = ({ package: { name, wheels } }: Work, outcomes: readonly Outcome[]): boolean =>
  wheels.length === 0 &&
  outcomes.some((each) => each.package === name && each.stage === "rehearse" && each.kind === "done");

/** What its sources say was compared where they are. */
const statedByPlan = ({ requires_python }: PlannedPackage): Stated => ({
  requirements: [],
  areRequirementsElsewhere: true,
  extras: [],
  requiresPython: requires_python ?? undefined,
  description: undefined,
  needs: [],
  isEmpty: false,
});
