import { choosePassage, type Passage } from "../../domain/attestation/passage.ts";
import { matchesName } from "../../domain/config/name-pattern.ts";
import { readTagFormats } from "../../domain/config/tag-formats.ts";
import { knownHere } from "../../domain/indexes/package-sources.ts";
import type { UvIndexes } from "../../domain/indexes/uv-indexes.ts";
import { isReleased, isWork, type Plan } from "../../domain/plan/plan.ts";
import { distTargetUnsaid } from "../../domain/problem/dist-index.ts";
import { distOfOtherCommit } from "../../domain/problem/manifest.ts";
import { distNotPrepared } from "../../domain/problem/prepared.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { distNotChosen } from "../../domain/problem/shares.ts";
import { indexUnknown, indexUnknownHere } from "../../domain/problem/target.ts";
import { offline } from "../../domain/problem/uv-settings.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { retarget } from "../../domain/run/dist-plan.ts";
import { presetOfUrl } from "../../domain/target/presets.ts";
import { chooseTarget, type Target } from "../../domain/target/target.ts";
import { indexTitle } from "../../domain/target/title.ts";
import { rootAround } from "../../domain/workspace/root.ts";
import type { Confirm } from "../../ports/confirm.ts";
import type { IndexProject, PackageIndex } from "../../ports/package-index.ts";
import type { Store } from "../../ports/store.ts";
import { phaseOf } from "../../stages/publish/pipeline.ts";
import { skipRehearsal } from "../../stages/publish/rehearse.ts";
import { takeAttestations } from "../../stages/publish/take-attestations.ts";
import { takeDist } from "../../stages/publish/take-dist.ts";
import type { Result } from "../action.ts";
import { answerable } from "./answerable.ts";
import type { Setting } from "./course.ts";
import { type Destination, isCredential, openDestination } from "./destination.ts";
import { environmentsFor } from "./environments.ts";
import type { PublishInputs } from "./inputs.ts";
import { joining } from "./joining.ts";
import { lookOutside } from "./outlook.ts";
import type { PublishPorts } from "./ports.ts";
import { openRehearsal } from "./rehearsal.ts";
import { release } from "./release.ts";

/** Publishes what earlier runs built. Nothing is built, no project code runs, and the folders are only read. */
export const publishDist = async (
  start: Omit<Setting, "destination">,
  confirm: Pick<Confirm, "ready"> | undefined,
): Promise<Result> => {
  const { inputs, ports, run } = start;
  const from = await Promise.all(inputs.dist.map((folder) => ports.runs.store(ports.absolute(folder))));
  const { manifest, requires, isJoined } = await takeDist({
    from,
    to: run.store,
    archives: ports.archives,
    // `packages` wins over the tag, here as where it was built.
    tag: inputs.packages.length > 0 ? undefined : inputs.tag,
    formats: readTagFormats(inputs.tagFormat, ports.config),
  });
  if (inputs.due === "prepared" && inputs.tag === undefined && manifest.plan.prepared_by === undefined)
    throw new Problem(distNotPrepared({}));
  await refuseOtherCommit(manifest.plan, inputs, ports);
  const root = rootAround(ports.files, ports.absolute(inputs.workingDirectory));
  const uvIndexes = ports.indexes.read(root);
  const target = await answerable(async () => targetOf(manifest.plan, inputs, uvIndexes), confirm);
  await ports.uv.version();
  // Nothing is asked of uv in the workspace, so what else it would refuse there does not matter.
  const refusal = await ports.uv.refusal(root, { isOnline: true });
  if (refusal?.code === offline.code) throw new Problem(refusal);
  const names = manifest.plan.packages.map(({ name }) => name);
  await using destination = await openDestination(target, inputs, { ...ports, scratch: run.scratch, uvIndexes, names });
  const released = await ask(manifest.plan, destination.index, ports.signal);
  const { plan, findings } = retarget(manifest, { title: destination.title, target, released, requires });
  const outlook = await lookOutside({ plan, released }, { inputs, ports, destination });
  refuseUnchosen(plan, inputs);
  const works = plan.packages.filter(isWork).map((entry) => ({
    package: entry,
    distributions: manifest.distributions.filter((file) => file.package === entry.name),
  }));
  const attestations = await takeAttestations(
    works.flatMap(({ distributions }) => distributions),
    {
      wish: inputs.attestations,
      passage: passageTo(destination, inputs),
      from: firstOf(from),
      to: run.store,
      released,
    },
  );
  // What is tried together imports the project's code.
  if (isJoined && inputs.dryRun) await ports.loadAll();
  await using rehearsal = openRehearsal({ ...ports, scratch: run.scratch }, destination);
  const sources = knownHere(manifest.sources, uvIndexes.declared);
  const course = {
    plan: { ...plan, id: run.id, created_at: new Date(ports.clock.now()).toISOString() },
    findings: [...findings, ...outlook, ...attestations.findings],
    works,
    isPart: false,
    attestations,
    store: run.store,
    released,
    sources,
    environments: environmentsFor(sources, { ports, run }),
    isTried: true,
    isCodeFree: true,
  };
  const setting = { ...start, destination };
  const prepare = isJoined
    ? joining({ course, rehearsal, outcomes: manifest.outcomes }, setting)
    : () => [phaseOf("Taking what was built", skipRehearsal("what is in dist was rehearsed when it was built"))];
  // Nothing was built here, and what was installed is little.
  return await release({ ...course, prepare, clearUp: () => {} }, setting);
};

/** What was tried as one release goes up as one. */
const refuseUnchosen = ({ packages }: Plan, inputs: Pick<PublishInputs, "packages" | "exclude">): void => {
  const isOf = (patterns: readonly string[], name: PackageName) => patterns.some((each) => matchesName(each, name));
  const unchosen = packages
    .filter(isWork)
    .map(({ name }) => name)
    .filter((name) => isOf(inputs.exclude, name) || (inputs.packages.length > 0 && !isOf(inputs.packages, name)));
  if (unchosen.length > 0) throw new Problem(distNotChosen({ packages: unchosen }));
};

/** What was planned for a private index must not go to PyPI because a job does not say where to. */
const targetOf = ({ index }: Plan, inputs: PublishInputs, uv: UvIndexes): Target => {
  const target = chooseTarget(inputs, uv);
  if ("code" in target) {
    const { name, upload_url: uploadUrl, simple_url: simpleUrl } = index;
    const isNamed = target.code === indexUnknown.code && inputs.index === name && uploadUrl !== "";
    throw new Problem(isNamed ? indexUnknownHere({ index: name, uploadUrl, simpleUrl }) : target);
  }
  const isUnsaid = inputs.index === undefined && target.name === "pypi";
  const preset = presetOfUrl(index.upload_url)?.name;
  if (isUnsaid && index.name !== "rehearsal" && preset !== "pypi") {
    // By a name of uv's it is found only where its file is.
    const checkUrl = preset === undefined ? index.simple_url : undefined;
    throw new Problem(distTargetUnsaid({ planned: indexTitle(index), index: preset ?? index.upload_url, checkUrl }));
  }
  return target;
};

/** The folders as one, where a file is that of the first which has it. */
const firstOf = (stores: readonly Store[]): Pick<Store, "copyTo"> => ({
  copyTo: async (filename, path) => {
    for (const store of stores) {
      const measured = await store.copyTo(filename, path);
      if (measured !== undefined) return measured;
    }
    return undefined;
  },
});

const passageTo = ({ target, credential }: Destination, { attestations }: PublishInputs): Passage => {
  const kind = isCredential(credential) ? credential.kind : undefined;
  const passage = choosePassage({ wish: attestations, target, credential: kind });
  if ("code" in passage) throw new Problem(passage);
  return passage;
};

/** A job that only publishes needs no checkout; where there is one, it must be what was built. */
const refuseOtherCommit = async (plan: Plan, inputs: PublishInputs, ports: PublishPorts): Promise<void> => {
  const here = (await ports.git.inspect(ports.absolute(inputs.workingDirectory)))?.commit;
  if (here === undefined || plan.commit === null || here === plan.commit) return;
  throw new Problem(distOfOtherCommit({ built: plan.commit, here }));
};

/** What the index has of the plan's packages, and of those that they need: one that was left out may be there. */
const ask = async (
  { packages }: Plan,
  index: PackageIndex,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, IndexProject>> => {
  const asked = packages.filter(isReleased).map(({ name }) => name);
  const names = new Set([...asked, ...packages.filter(isWork).flatMap(({ needs }) => needs)]);
  const projects = await Promise.all([...names].map((name) => index.project(name, { signal })));
  return new Map(projects.flatMap((project) => (project === undefined ? [] : [[project.name, project] as const])));
};
