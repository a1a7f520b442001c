import type { Credential } from "../../domain/credential/credential.ts";
import type { Distribution } from "../../domain/distribution/distribution.ts";
import { heldUp } from "../../domain/plan/held-up.ts";
import { waitsInPlan } from "../../domain/plan/order.ts";
import { othersLeftOut } from "../../domain/plan/share.ts";
import { triedAgain } from "../../domain/plan/tried-again.ts";
import { asWarning, type Finding } from "../../domain/problem/finding.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { explainError } from "../../domain/problem/unexpected.ts";
import { withTag } from "../../domain/report/start.ts";
import { type Outcome, stageNames } from "../../domain/run/outcome.ts";
import { type IndexPreset, pendingPublisherForm, publisherForm, yankPage } from "../../domain/target/presets.ts";
import { confirmStage } from "../../stages/publish/confirm.ts";
import { keepManifest, type ManifestWriter } from "../../stages/publish/manifest-writer.ts";
import { type Phase, runPipeline } from "../../stages/publish/pipeline.ts";
import { resolves } from "../../stages/publish/smoke/try-install.ts";
import { smokeStage } from "../../stages/publish/smoke.ts";
import { uploadStage } from "../../stages/publish/upload.ts";
import { verifyStage } from "../../stages/publish/verify.ts";
import { undoWritten } from "../../stages/publish/written-commands.ts";
import type { Result } from "../action.ts";
import type { Course, Desk, Setting } from "./course.ts";
import { isCredential } from "./destination.ts";
import { finish } from "./finish.ts";
import { indexView } from "./index-view.ts";
import { lookAgain } from "./look-again.ts";
import { tryingOut } from "./trying-out.ts";

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
  const again = lookAgain(course, setting, { note, progress: told });
  const waited = await again.confirm(earlier);
  const isOpen = isSound && !(signal.aborted && !waited.isComplete);
  const lost = new Set(waited.outcomes.flatMap((each) => (each.kind === "failed" ? [each.package] : [])));
  const held = heldUp(plan.packages, lost);
  const works = course.works.filter(({ package: { name } }) => !held.has(name));
  const back = course.works.filter(({ package: { name } }) => held.has(name));
  const preparing = course.prepare(desk, works);
  const blocked = packagesOf(back).map(({ name }): Outcome => {
    const [at, stage] = [clock.now(), preparing[0]!.stages[0]!.name];
    return { package: name, stage, started: at, ended: at, kind: "blocked", by: held.get(name)! };
  });
  for (const outcome of blocked) told.ended(outcome);
  const phases = [...preparing, ...(inputs.dryRun ? [] : [uploading({ ...course, works }, setting, desk)])];
  const end = await runPipeline(isOpen && works.length > 0 ? phases : [], works, {
    clock,
    signal,
    progress: told,
    changed: (going) => {
      files = [...going, ...back].flatMap(({ distributions }) => distributions);
      manifest.distributions(files);
    },
  });
  const installed = earlier.filter(({ name }) => isOpen && !lost.has(name) && !held.has(name));
  const tried = await again.tryOut(installed);
  const stopped = signal.aborted ? explainError(signal.reason) : [];
  findings.push(...end.findings, ...setting.destination.warnings, ...stopped);
  findings.push(...(await flushed(manifest)), ...unmet(setting, end.findings), ...(await undoWritten(setting.kept)));
  const report = {
    ...end,
    outcomes: [...waited.outcomes, ...blocked, ...end.outcomes, ...tried.outcomes],
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
  const view = indexView(setting, course.released);
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
        where: target.places?.upload,
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
