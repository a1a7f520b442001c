import { buildPythonOf } from "../../domain/config/config.ts";
import { packageSources } from "../../domain/indexes/package-sources.ts";
import { shareOf } from "../../domain/plan/share.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { checkWheels } from "../../domain/run/expected-wheels.ts";
import { titleOf } from "../../domain/target/target.ts";
import { ownTags } from "../../stages/plan/own-tags.ts";
import { makePlan, type Survey } from "../../stages/plan/survey.ts";
import { copyCheckout, readDynamicVersions } from "../../stages/publish/copy-checkout.ts";
import { preflight } from "../../stages/publish/preflight.ts";
import { noAttestations } from "../../stages/publish/take-attestations.ts";
import { readReleased } from "../../stages/validate/read-released.ts";
import type { Result } from "../action.ts";
import type { Setting } from "./course.ts";
import { openDestination } from "./destination.ts";
import { lookOutside } from "./outlook.ts";
import { prepare } from "./prepare.ts";
import { openRehearsal } from "./rehearsal.ts";
import { release } from "./release.ts";

/** Plans the release of a checkout, as it was surveyed, gets all of it ready in a copy, and only then uploads. */
export const publishCheckout = async (seen: Survey, start: Omit<Setting, "destination">): Promise<Result> => {
  const { inputs, ports, run } = start;
  const { config, progress, signal } = ports;
  const python = (name: string) => buildPythonOf(config, name, inputs.pythonVersion);
  const names = seen.workspace.members.map(({ name }) => name);
  const indexPorts = { ...ports, scratch: run.scratch, uvIndexes: seen.indexes, names };
  await ports.uv.version();
  const refusal = await ports.uv.refusal(seen.workspace.root, { isOnline: true });
  if (refusal !== undefined) throw new Problem(refusal);
  await using destination = await openDestination(seen.target, inputs, indexPorts);
  progress.status(`Copying the checkout, and asking ${titleOf(seen.target)} what it has`);
  await ports.loadAll();
  await using copy = await copyCheckout(seen, ports.copies, run);
  const [lock, versions, released] = await Promise.all([
    seen.workspace.hasLock ? ports.uv.checkLock(copy.root, inputs.pythonVersion[0]) : undefined,
    readDynamicVersions(seen, { uv: ports.uv, copy, run, python, timeout: inputs.buildTimeout, signal }),
    readReleased(seen.workspace, destination.index, signal),
  ]);
  const { plan, findings } = makePlan({
    wish: inputs,
    // Without the URLs of an index that ends with this run.
    survey: seen,
    config,
    released,
    versions,
    id: run.id,
    now: ports.clock.now(),
  });
  const flight = await preflight({
    survey: seen,
    plan,
    config,
    allowDirty: inputs.allowDirty,
    git: ports.git,
    outside: copy.outside,
  });
  const untagged = await ownTags({ wish: inputs, survey: seen, plan }, ports);
  const outlook = await lookOutside({ plan, released }, { inputs, ports, destination });
  const lacking = inputs.dryRun ? [] : checkWheels(plan, []);
  const told = [...(lock === undefined ? [] : [lock]), ...flight, ...untagged, ...outlook, ...lacking];
  await using rehearsal = openRehearsal(indexPorts, destination);
  const share = shareOf(plan, inputs.share, seen.graph);
  const course = {
    plan,
    findings: [...seen.findings, ...findings, ...share.findings, ...told],
    works: share.packages.map((entry) => ({ package: entry, distributions: [] })),
    isPart: share.isPart,
    store: run.store,
    released,
    sources: packageSources(seen.indexes.ofWorkspace),
    attestations: noAttestations,
  };
  const setting = { ...start, destination };
  return await release(prepare({ course, seen, copy, rehearsal }, setting), setting);
};
