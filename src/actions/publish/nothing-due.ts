import { packageSources } from "../../domain/indexes/package-sources.ts";
import { nothingDue } from "../../domain/problem/prepared.ts";
import { makePlan, type Survey } from "../../stages/plan/survey.ts";
import { keepManifest } from "../../stages/publish/manifest-writer.ts";
import { noAttestations } from "../../stages/publish/take-attestations.ts";
import type { Result } from "../action.ts";
import type { Setting } from "./course.ts";
import { finish } from "./finish.ts";

/** The end of a run whose push released nothing: no index is asked, and nothing is built. */
export const endWithNothingDue = async (
  why: string,
  seen: Survey,
  start: Omit<Setting, "destination">,
): Promise<Result> => {
  const { inputs, ports, run } = start;
  const { clock, config } = ports;
  const now = clock.now();
  const none = new Map<string, never>();
  const { plan: all } = makePlan({
    wish: { ...inputs, prepared: new Set() },
    survey: seen,
    config,
    released: none,
    versions: none,
    id: run.id,
    now,
  });
  const plan = { ...all, prepared_by: [] };
  const course = {
    plan,
    store: run.store,
    released: none,
    sources: packageSources(seen.indexes.ofWorkspace),
    attestations: noAttestations,
  };
  const manifest = keepManifest(course, clock);
  // A later step that publishes `dist` finds that there is nothing.
  await manifest.flush();
  const report = {
    plan,
    outcomes: [],
    distributions: [],
    attestations: noAttestations,
    findings: [...seen.findings, nothingDue({ why })],
    start: ports.facts.start,
    isDryRun: inputs.dryRun,
    started: now,
    ended: clock.now(),
  };
  return await finish(report, course, { ports, run, destination: { target: seen.target } });
};
