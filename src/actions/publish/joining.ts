import type { Stated } from "../../domain/distribution/stated.ts";
import type { PlannedPackage } from "../../domain/plan/plan.ts";
import { togetherIn } from "../../domain/plan/together.ts";
import { distNotImported } from "../../domain/problem/shares.ts";
import { hasPyPIRules } from "../../domain/target/target.ts";
import { checkStage } from "../../stages/publish/check.ts";
import type { Phase } from "../../stages/publish/pipeline.ts";
import { rehearseStage, skipRehearsal } from "../../stages/publish/rehearse.ts";
import type { Course, Desk, Setting } from "./course.ts";
import { expectedOf } from "./expected.ts";
import { alone, whyUnrehearsed } from "./prepare.ts";
import type { Rehearsal } from "./rehearsal.ts";
import { smokePlanOf } from "./smoke-plan.ts";

/** What the parts of a release are put together of. */
export interface Joining {
  readonly course: Pick<Course, "plan" | "works" | "store" | "environments">;
  readonly rehearsal: Rehearsal;
}

/**
 * The phases that make one release of what several jobs built: no job saw the packages of the others. Where something is
 * published no project code runs, so that there every package is resolved and none imported.
 */
export const joining =
  ({ course, rehearsal }: Joining, setting: Setting) =>
  (desk: Desk): readonly Phase[] => {
    const { inputs, ports, run, destination } = setting;
    const { plan, works, store, environments } = course;
    const isCodeFree = !inputs.dryRun;
    const unrehearsed = whyUnrehearsed({ isPart: false }, setting);
    const names = works.map((work) => work.package.name);
    const smoke = isCodeFree && inputs.smoke === "import" ? "resolve" : inputs.smoke;
    if (isCodeFree && inputs.smoke === "import" && names.length > 0) desk.note(distNotImported({ packages: names }));
    const check = checkStage({
      ...desk,
      ...ports,
      twine: () => ports.twine.start(ports.signal),
      pathOf: store.pathOf,
      expected: expectedOf(plan, { stated: statedByPlan, isForPyPI: hasPyPIRules(destination.target) }),
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
      alone("Checking together what several jobs built", check),
      alone(
        "Rehearsing: every file to the embedded index, every package installed alone from it",
        unrehearsed === undefined ? rehearse : skipRehearsal(unrehearsed),
      ),
    ];
  };

/** What its sources say was compared where they are. */
const statedByPlan = ({ requires_python }: PlannedPackage): Stated => ({
  requirements: [],
  extras: [],
  requiresPython: requires_python ?? undefined,
  description: undefined,
  needs: [],
  isEmpty: false,
});
