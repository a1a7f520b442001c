import { buildPythonOf } from "../../domain/config/config.ts";
import { packageSources } from "../../domain/indexes/package-sources.ts";
import { type Share, shareOf } from "../../domain/plan/share.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { ofOtherFiles } from "../../domain/problem/release-tag.ts";
import { titleOf } from "../../domain/target/target.ts";
import { fromTop } from "../../domain/workspace/from-top.ts";
import { publishable } from "../../domain/workspace/publishable.ts";
import { readCostly, readTagTools } from "../../stages/plan/origins.ts";
import { copyCheckout, readDynamicVersions } from "../../stages/publish/copy-checkout.ts";
import { noAttestations } from "../../stages/publish/take-attestations.ts";
import { readReleased } from "../../stages/validate/read-released.ts";
import type { Result } from "../action.ts";
import { startAhead } from "./ahead.ts";
import { openBeside } from "./beside.ts";
import type { Course, Setting } from "./course.ts";
import { openDestination } from "./destination.ts";
import { environmentsFor } from "./environments.ts";
import { lookAtHealth } from "./health.ts";
import { judgePlan } from "./judge-plan.ts";
import { type Checkout, planCheckout } from "./plan-checkout.ts";
import { preparing } from "./preparing.ts";
import { openRehearsal } from "./rehearsal.ts";
import { release } from "./release.ts";
import { shareEarly } from "./share-early.ts";
import { isInstalled } from "./unrehearsed.ts";

/** Plans the release of a checkout, gets all of it ready in a copy, and only then uploads. */
export const publishCheckout = async (
  { seen, found }: Checkout,
  start: Omit<Setting, "destination">,
): Promise<Result> => {
  const { inputs, ports, run } = start;
  const { config, progress, signal } = ports;
  const python = (name: string) => buildPythonOf(config, name, inputs.pythonVersion);
  const names = seen.workspace.members.map(({ name }) => name);
  const indexPorts = { ...ports, scratch: run.scratch, uvIndexes: seen.indexes, names };
  await ports.uv.version();
  const refusal = await ports.uv.refusal(seen.workspace.root, { isOnline: true });
  if (refusal !== undefined) throw new Problem(fromTop(refusal, seen.workspace));
  await using destination = await openDestination(seen.target, inputs, indexPorts);
  await using asking = openBeside(signal);
  progress.status(`Copying the checkout, and asking ${titleOf(seen.target)} what it has`);
  const asked = readReleased(seen.workspace, destination.index, asking.signal);
  // What it throws is thrown where it is needed.
  asking.add(asked);
  await ports.loadAll();
  const sources = packageSources(seen.indexes.ofWorkspace);
  const environments = environmentsFor(sources, { ports, run });
  const ahead = startAhead({ environments, seen, beside: asking }, start);
  const beginEarly = (known: Course["released"]): void => {
    const early = found === undefined ? shareEarly({ seen, released: known }, start) : undefined;
    if (early === undefined) return;
    ahead.begin({ works: worksOf(early), isInstalled: isInstalled(early, { inputs, destination }) });
  };
  asking.add(asked.then(beginEarly));
  await using copy = await copyCheckout(seen, ports.copies, run);
  await using beside = openBeside(signal);
  const builds = publishable(seen.workspace).map(({ name, path: home }) => ({
    root: copy.root,
    home,
    python: python(name),
  }));
  beside.add(ports.uv.findPythons(builds, beside.signal));
  const tagTools = found === undefined ? new Map() : await readTagTools(seen.workspace, ports.files);
  const costly = await readCostly(seen.workspace, ports.files);
  const timeout = inputs.buildTimeout;
  // Where one fails, the others end before the copy is removed.
  const [lock, answered, released, health] = await Promise.all([
    seen.workspace.hasLock
      ? beside.add(ports.uv.checkLock(copy.root, { python: inputs.pythonVersion[0], timeout, signal: beside.signal }))
      : undefined,
    beside.add(
      readDynamicVersions(seen, {
        uv: ports.uv,
        copy,
        run,
        python,
        timeout,
        except: new Map([...tagTools, ...costly]),
        signal: beside.signal,
      }),
    ),
    asked,
    inputs.checks ? beside.add(lookAtHealth(seen, start, beside.signal)) : undefined,
  ]);
  const { plan, due, told, findings } = await planCheckout(
    { seen, found, released, tagTools, dynamic: new Map([...costly, ...answered]) },
    start,
  );
  const setting = { ...start, destination };
  const said = await judgePlan({ plan, due, seen, released, lock, health, outside: copy.outside }, setting);
  await using rehearsal = openRehearsal(indexPorts, destination);
  const share = shareOf(plan, inputs.share, seen.graph);
  const course = {
    plan,
    findings: [...seen.findings, ...findings.map(ofOtherFiles(said)), ...share.findings, ...said],
    works: worksOf(share),
    isPart: share.isPart,
    store: run.store,
    released,
    sources,
    environments,
    attestations: noAttestations,
  };
  return await release(preparing({ course, seen, copy, rehearsal, told, beside, ahead }, setting), setting);
};

const worksOf = ({ packages }: Pick<Share, "packages">): Course["works"] =>
  packages.map((entry) => ({ package: entry, distributions: [] }));
