import type { PlannedPackage } from "../../domain/plan/plan.ts";
import type { Progress } from "../../ports/progress.ts";
import { confirmAgainStage } from "../../stages/publish/confirm.ts";
import { type Phase, type PipelineEnd, phaseOf, runPipeline } from "../../stages/publish/pipeline.ts";
import { resolves } from "../../stages/publish/smoke/try-install.ts";
import { smokeAgainStage } from "../../stages/publish/smoke.ts";
import type { Work } from "../../stages/publish/stage.ts";
import type { Course, Desk, Setting } from "./course.ts";
import { indexView } from "./index-view.ts";
import { tryingOut } from "./trying-out.ts";

/** What an earlier run uploaded, and may have left before it was through. */
export interface LookAgain {
  /** Before anything else: what depends on it is not to be public before it can be installed. */
  readonly confirm: (earlier: readonly PlannedPackage[]) => Promise<PipelineEnd>;
  /** A run that failed after its uploads must not be green the second time because nothing is left to upload. */
  readonly tryOut: (earlier: readonly PlannedPackage[]) => Promise<PipelineEnd>;
}

/** Does each as far as this run is to. */
export const lookAgain = (
  course: Course,
  setting: Setting,
  { note, progress }: Pick<Desk, "note"> & { readonly progress: Progress },
): LookAgain => {
  const { destination, inputs, ports } = setting;
  const trying = { ...tryingOut({ ...course, isTried: false }, setting), note };
  const view = indexView(setting, course.released);
  const resolve = (work: Work, signal: AbortSignal) => resolves(trying, work, signal);
  const confirming = (): Phase =>
    phaseOf(
      `Waiting until what was uploaded to ${destination.title} in the last 24 hours can be installed`,
      confirmAgainStage({ look: view, resolve, waitTimeout: inputs.waitTimeout }),
    );
  const smoking = (): Phase =>
    phaseOf(
      `Trying again what was uploaded to ${destination.title} in the last 24 hours`,
      smokeAgainStage({ ...trying, look: view, slots: ports.facts.cores }),
    );
  const run = async (earlier: readonly PlannedPackage[], phase: () => Phase) =>
    await runPipeline(
      earlier.length > 0 ? [phase()] : [],
      earlier.map((entry) => ({ package: entry, distributions: [] })),
      { clock: ports.clock, signal: ports.signal, progress, changed: () => {} },
    );
  return {
    confirm: async (earlier) => await run(inputs.waitFor === "installable" ? earlier : [], confirming),
    tryOut: async (earlier) => await run(inputs.smoke === "off" ? [] : earlier, smoking),
  };
};
