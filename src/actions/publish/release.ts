import type { Credential } from "../../domain/credential/credential.ts";
import type { Distribution } from "../../domain/distribution/distribution.ts";
import { waitsInPlan } from "../../domain/plan/order.ts";
import { othersLeftOut } from "../../domain/plan/share.ts";
import { triedAgain } from "../../domain/plan/tried-again.ts";
import { asWarning, type Finding } from "../../domain/problem/finding.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { explainError } from "../../domain/problem/unexpected.ts";
import { withTag } from "../../domain/report/start.ts";
import { type Outcome, stageNames } from "../../domain/run/outcome.ts";
import { type IndexPreset, pendingPublisherForm, publisherForm, yankPage } from "../../domain/target/presets.ts";
import { confirmAgainStage, confirmStage } from "../../stages/publish/confirm.ts";
import { keepManifest, type ManifestWriter } from "../../stages/publish/manifest-writer.ts";
import { type Phase, runPipeline } from "../../stages/publish/pipeline.ts";
import { resolves, type TryInstallOptions } from "../../stages/publish/smoke/try-install.ts";
import { smokeAgainStage, smokeStage } from "../../stages/publish/smoke.ts";
import type { Work } from "../../stages/publish/stage.ts";
import { uploadStage } from "../../stages/publish/upload.ts";
import { verifyStage } from "../../stages/publish/verify.ts";
import { undoWritten } from "../../stages/publish/written-commands.ts";
import type { Result } from "../action.ts";
import type { Course, Desk, Setting } from "./course.ts";
import { isCredential } from "./destination.ts";
import { finish } from "./finish.ts";
import { alone, look } from "./prepare.ts";
import { smokePlanOf } from "./smoke-plan.ts";

/** Takes a course through its phases and the upload, and says what came of it. */
export const release = async (course: Course, setting: Setting): Promise<Result> => {
  const { inputs, ports } = setting;
  const { clock, progress, signal } = ports;
  const started = clock.now();
  const manifest = keepManifest(course, clock);
  let files: readonly Distribution[] = course.works.flatMap(({ distributions }) => distributions);
  manifest.distributions(files);
  const plan = course.isPart ? othersLeftOut(course.plan, packagesOf(course.works)) : course.plan;
  const findings: Finding[] = [];
  const note: Desk["note"] = (finding) => {
    findings.push(finding);
    progress.finding(finding);
  };
  const desk: Desk = { all: () => files, note };
  progress.planned(plan, inputs.dryRun ? "rehearse" : stageNames.at(-1));
  for (const finding of course.findings) note(finding);
  const isSound = course.findings.every(({ severity }) => severity !== "error");
  const told = {
    ...progress,
    ended: (outcome: Outcome) => {
      manifest.outcome(outcome);
      progress.ended(outcome);
    },
  };
  const earlier = isSound && !inputs.dryRun ? triedAgain(course.plan, course.released, started) : [];
  const again = async (some: typeof earlier, phase: (course: Course, setting: Setting, note: Desk["note"]) => Phase) =>
    await runPipeline(
      some.length > 0 ? [phase(course, setting, note)] : [],
      some.map((entry) => ({ package: entry, distributions: [] })),
      { clock, signal, progress: told, changed: () => {} },
    );
  const waited = await again(inputs.waitFor === "installable" ? earlier : [], confirmingAgain);
  const isOpen = isSound && !(signal.aborted && !waited.isComplete);
  const lost = new Set(waited.outcomes.flatMap((each) => (each.kind === "failed" ? [each.package] : [])));
  const waits = waitsInPlan(plan.packages, ({ name }) => lost.has(name));
  const isFree = ({ package: { name } }: Pick<Work, "package">): boolean => waits.get(name)!.length === 0;
  const works = course.works.filter(isFree);
  const held = course.works.filter((work) => !isFree(work));
  const preparing = course.prepare(desk, works);
  const blocked = held.map(({ package: { name } }): Outcome => {
    const now = clock.now();
    const stage = preparing[0]!.stages[0]!.name;
    return { package: name, stage, started: now, ended: now, kind: "blocked", by: waits.get(name)! };
  });
  for (const outcome of blocked) told.ended(outcome);
  const phases = [...preparing, ...(inputs.dryRun ? [] : [uploading({ ...course, works }, setting, desk)])];
  const end = await runPipeline(isOpen && works.length > 0 ? phases : [], works, {
    clock,
    signal,
    progress: told,
    changed: (going) => {
      files = [...going, ...held].flatMap(({ distributions }) => distributions);
      manifest.distributions(files);
    },
  });
  const installed = earlier.filter((entry) => !lost.has(entry.name) && isFree({ package: entry }));
  const { outcomes } = await again(isOpen && inputs.smoke !== "off" ? installed : [], tryingAgain);
  const stopped = signal.aborted ? explainError(signal.reason) : [];
  findings.push(...end.findings, ...setting.destination.warnings, ...stopped);
  findings.push(...(await flushed(manifest)), ...unmet(setting, end.findings), ...(await undoWritten(setting.kept)));
  const report = {
    ...end,
    outcomes: [...waited.outcomes, ...blocked, ...end.outcomes, ...outcomes],
    plan,
    findings,
    distributions: files,
    attestations: course.attestations,
    start: withTag(ports.facts.start, inputs.tag),
    isDryRun: inputs.dryRun,
    isBuilt: inputs.dist.length === 0,
    isPart: course.isPart,
    started,
    ended: clock.now(),
  };
  return await finish(report, course, setting);
};

const packagesOf = (works: Course["works"]) => works.map((work) => work.package);

/** What the upload would have lacked, where the run did not get as far. */
const unmet = ({ inputs, destination: { credential } }: Setting, said: readonly Finding[]): readonly Finding[] =>
  isCredential(credential) || inputs.dryRun || said.some(({ code }) => code === credential.code)
    ? []
    : [asWarning(credential)];

/** A manifest that cannot be written must not cost the report. */
const flushed = async (manifest: ManifestWriter): Promise<readonly Finding[]> => {
  try {
    await manifest.flush();
    return [];
  } catch (error) {
    return explainError(error);
  }
};

/** The phase that cannot be undone. */
const uploading = (course: Course, setting: Setting, { all, note }: Desk): Phase => {
  const { inputs, ports, run, destination, kept } = setting;
  const { credential, target, title, job } = destination;
  const isNew = (name: string): boolean => !course.released.has(name);
  const formFor = (preset: IndexPreset, name: string): string =>
    (isNew(name) ? pendingPublisherForm : publisherForm)(preset, { name, job });
  const view = look(setting);
  const waits = waitsInPlan(course.plan.packages);
  const confirming = {
    look: view,
    indexName: title,
    waitFor: inputs.waitFor,
    waitTimeout: inputs.waitTimeout,
    hits: target.preset === undefined ? 1 : 2,
    yankPage: (name: string, version: string) => target.preset && yankPage(target.preset, name, version),
  };
  const trying = { ...tryingOut(course, setting), note };
  const upload = (known: Credential) =>
    uploadStage({
      uv: ports.uv,
      look: view,
      clock: ports.clock,
      credential: known,
      tokens: destination.tokens,
      index: {
        name: title,
        uploadUrl: target.uploadUrl,
        publisherForm: (name) => target.preset && formFor(target.preset, name),
      },
      isNew,
      store: course.store,
      attestations: course.attestations.files,
      scratch: run.scratch,
      waitTimeout: inputs.waitTimeout,
      slots: inputs.concurrentUploads,
    });
  const confirm = confirmStage({ ...confirming, resolve: (work, signal) => resolves(trying, work, signal) });
  const verify = verifyStage(confirming);
  const smoke = smokeStage({
    ...{ ...trying, clock: ports.clock, slots: ports.facts.cores },
    count: course.works.length,
  });
  const open = async () => {
    // What has gone looking for the runner's files may have done more.
    const written = await undoWritten(kept);
    if (written.length > 0) throw new Problem(written);
    if (!isCredential(credential)) throw new Problem(credential);
    destination.admit(all());
    course.clearUp();
    if (inputs.yes || target.kind === "rehearsal") return;
    const count = course.works.length;
    await ports.confirm.ask(`Publish ${count === 1 ? "1 package" : `${count} packages`} to ${title}?`);
  };
  return {
    title: `Uploading to ${title}`,
    open,
    needs: (name) => waits.get(name) ?? [],
    boundBy: "upload",
    freedBy: "confirm",
    stages: isCredential(credential) ? [upload(credential), confirm, verify, smoke] : [],
  };
};

/** Before anything else: what depends on it is not to be public before it can be installed. */
const confirmingAgain = (course: Course, setting: Setting, note: Desk["note"]): Phase => {
  const trying = { ...tryingOut({ ...course, isTried: false }, setting), note };
  const { destination, inputs } = setting;
  const resolve = (work: Work, signal: AbortSignal) => resolves(trying, work, signal);
  return alone(
    `Waiting until what was uploaded to ${destination.title} in the last 24 hours can be installed`,
    confirmAgainStage({ look: look(setting), resolve, waitTimeout: inputs.waitTimeout }),
  );
};

/** A run that failed after its uploads must not be green the second time because nothing is left to upload. */
const tryingAgain = (course: Course, setting: Setting, note: Desk["note"]): Phase => {
  const trying = { ...tryingOut({ ...course, isTried: false }, setting), note };
  return alone(
    `Trying again what was uploaded to ${setting.destination.title} in the last 24 hours`,
    smokeAgainStage({ ...trying, look: look(setting), slots: setting.ports.facts.cores }),
  );
};

/**
 * After a full rehearsal the bytes were tried, and what they require was resolved: what is left to ask is whether the
 * index serves them. Where no code may run at all, they are resolved again: their rehearsal may be long ago.
 */
const tryingOut = (course: Course, { inputs, ports, run, destination }: Setting): Omit<TryInstallOptions, "note"> => {
  const isResolved = inputs.smoke === "import" && (course.isTried || course.isCodeFree);
  return {
    environments: course.environments,
    archives: ports.archives,
    scratch: run.scratch,
    pathOf: course.store.pathOf,
    index: destination.members,
    indexName: destination.title,
    isCodeFree: course.isCodeFree,
    isAlone: course.isTried && !course.isCodeFree,
    smokePlan: smokePlanOf({ ...inputs, smoke: isResolved ? "resolve" : inputs.smoke }, ports.config),
  };
};
