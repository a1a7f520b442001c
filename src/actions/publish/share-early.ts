import { type Share, shareOf } from "../../domain/plan/share.ts";
import { makePlan, type Survey, withDynamicVersion } from "../../stages/plan/survey.ts";
import type { Course, Setting } from "./course.ts";

interface Known {
  readonly seen: Survey;
  readonly released: Course["released"];
}

/**
 * What is to be published, before there is a copy: where the checkout and the index alone say it, and neither of them
 * says an error. What is begun for it is no harm where the run then stops.
 */
export const shareEarly = (
  { seen, released }: Known,
  { inputs, ports, run }: Omit<Setting, "destination">,
): Share | undefined => {
  if (withDynamicVersion(seen.workspace).length > 0) return undefined;
  const { config, clock } = ports;
  const { plan, findings } = makePlan({
    wish: { ...inputs, prepared: undefined },
    ...{ survey: seen, config, released, versions: new Map(), id: run.id, now: clock.now() },
  });
  const share = shareOf(plan, inputs.share, seen.graph);
  const isSound = [...seen.findings, ...findings, ...share.findings].every(({ severity }) => severity !== "error");
  return isSound && share.packages.length > 0 ? share : undefined;
};
