import { buildPythonOf } from "../../domain/config/config.ts";
import { checkProjects } from "../../domain/plan/check-projects.ts";
import { planCsv } from "../../domain/plan/formats/csv.ts";
import { planDocument } from "../../domain/plan/formats/document.ts";
import { type MatrixEntry, matrixEntries, planMatrix } from "../../domain/plan/formats/matrix.ts";
import { planRefusal, planTable } from "../../domain/plan/formats/table.ts";
import { isWork, type Plan } from "../../domain/plan/plan.ts";
import { shardsOf } from "../../domain/plan/shards.ts";
import { asWarning, type Finding } from "../../domain/problem/finding.ts";
import { Bug, Problem } from "../../domain/problem/problem.ts";
import { named, shown } from "../../domain/problem/shown.ts";
import { guardStep } from "../../domain/report/last-step.ts";
import { planSummary } from "../../domain/report/plan-summary.ts";
import { withTag } from "../../domain/report/start.ts";
import { readingOf } from "../../domain/target/reading.ts";
import { inertLine } from "../../domain/text/inert-line.ts";
import { fromTop } from "../../domain/workspace/from-top.ts";
import type { CommandFiles } from "../../ports/command-files.ts";
import type { Copies } from "../../ports/copy.ts";
import type { OpenIndex, PackageIndex } from "../../ports/package-index.ts";
import type { Progress } from "../../ports/progress.ts";
import type { BriefRun, Runs } from "../../ports/runs.ts";
import type { Uv } from "../../ports/uv.ts";
import { buildTimes } from "../../stages/plan/build-times.ts";
import { confirmIndex } from "../../stages/plan/confirm-index.ts";
import { type NameOwnersPorts, nameOwners, namesOf } from "../../stages/plan/name-owners.ts";
import { readCostly } from "../../stages/plan/origins.ts";
import { type OwnTagsPorts, ownTags } from "../../stages/plan/own-tags.ts";
import { makePlan, type Survey, type SurveyPorts, survey, withDynamicVersion } from "../../stages/plan/survey.ts";
import { tagHere } from "../../stages/plan/tag-here.ts";
import { copyCheckout, readDynamicVersions } from "../../stages/publish/copy-checkout.ts";
import { undoWritten } from "../../stages/publish/written-commands.ts";
import { readReleased } from "../../stages/validate/read-released.ts";
import { defineAction } from "../action.ts";
import { openBeside } from "../publish/beside.ts";
import type { PublishPorts } from "../publish/ports.ts";
import { contract } from "./contract.ts";

export interface PlanPorts extends SurveyPorts, OwnTagsPorts, Pick<PublishPorts, "placed"> {
  readonly facts: Pick<PublishPorts["facts"], "start">;
  readonly uv: Uv;
  readonly copies: Copies;
  readonly runs: Runs;
  readonly openIndex: OpenIndex;
  readonly openNames: () => Promise<NameOwnersPorts>;
  /** Loads what is otherwise loaded when it is needed: the project's code could rewrite the files of this program. */
  readonly loadAll: () => Promise<void>;
  readonly progress: Pick<Progress, "status">;
  readonly signal: AbortSignal;
  readonly commandFiles: CommandFiles;
}

/** Says what would be published, in which order, and why. Builds nothing, but asks backends for dynamic versions. */
export const action = defineAction({
  contract,
  run: async (inputs, ports: PlanPorts) => {
    const { config, clock } = ports;
    const seen = await survey(inputs, ports);
    await using run = await ports.runs.brief();
    const { username, password } = inputs;
    const upload =
      username === undefined || password === undefined ? undefined : { username, password: password.secret };
    const warnings: Finding[] = [];
    const index =
      seen.target.kind === "rehearsal"
        ? emptyIndex
        : ports.openIndex({
            ...readingOf(seen.target, { upload, uv: seen.indexes }),
            warn: (each) => warnings.push(each),
          });
    const kept = await ports.commandFiles.keep();
    // Where one fails, the other is ended.
    const beside = openBeside(ports.signal);
    const { signal } = beside;
    const [versions, released] = await Promise.all([
      beside.add(dynamicVersions(seen, { ...ports, signal, pythonVersion: inputs.pythonVersion }, run)),
      beside.add(readReleased(seen.workspace, index, signal)),
    ]).finally(async () => {
      await beside[Symbol.asyncDispose]();
      warnings.push(...(await undoWritten(kept)));
    });
    const planning = { wish: inputs, survey: seen, config, released, versions, id: run.id, now: clock.now() };
    const { plan, findings } = makePlan(planning);
    const untagged = await ownTags({ wish: inputs, survey: seen, plan }, ports);
    const [unconfirmed, owners] = await Promise.all([
      confirmIndex(seen.target, { index, released }, ports.signal),
      nameOwners(namesOf({ wish: inputs, survey: seen, plan, config, released }), ports.openNames, ports.signal),
    ]);
    const { target } = seen;
    const projects = checkProjects({ plan, released, target, credential: undefined, job: undefined, now: clock.now() });
    // What stops a release is no error before there is one.
    const stopping = [
      ...tagHere(inputs, seen),
      ...untagged,
      ...projects.filter(({ severity }) => severity === "error"),
    ];
    const noted = projects.filter(({ severity }) => severity !== "error");
    const said = [...stopping.map(asWarning), ...noted, ...unconfirmed, ...owners];
    const all: Finding[] = [...[...seen.findings, ...findings, ...said].map(ports.placed), ...warnings];
    const shards = matrixEntries(
      shardsOf({
        names: plan.packages.filter(isWork).map(({ name }) => name),
        graph: seen.graph,
        secondsOf: await buildTimes({ ...seen, config }, inputs.dist, { ...ports, note: (each) => all.push(each) }),
        count: inputs.shards,
      }),
    );
    const lastStep = guardStep(all, { start: withTag(ports.facts.start, inputs.tag) });
    const planPath = await run.write("plan.json", `${JSON.stringify(plan, null, 1)}\n`);
    return {
      findings: all,
      document: { ...planDocument(plan), shards },
      text: [
        textOf({ plan, shards }, all, inputs.format),
        ...(lastStep === undefined ? [] : [`Do this last: ${inertLine(lastStep)}.\n`]),
      ].join(""),
      outputs: { ...planMatrix(plan, shards), "plan-path": planPath },
      summary: planSummary(plan, all, lastStep),
    };
  },
});

/** A table is for a plan that can be carried out. */
const textOf = (
  { plan, shards }: { readonly plan: Plan; readonly shards: readonly MatrixEntry[] },
  findings: readonly Finding[],
  format: string,
): string => {
  const refusal = planRefusal(plan, findings);
  if (format === "csv") return refusal === undefined ? planCsv(plan) : "";
  return refusal === undefined ? planTable(plan, shards) : `${shown(refusal)}\n`;
};

/** A rehearsal begins with nothing published. */
const emptyIndex: PackageIndex = {
  hasPage: async () => true,
  project: async () => undefined,
  download: async ({ filename }) => {
    throw new Bug(`there is no ${filename} on an empty index`);
  },
};

/** Only a workspace with dynamic versions needs uv and a copy. */
const dynamicVersions = async (
  seen: Survey,
  {
    uv,
    copies,
    files,
    config,
    loadAll,
    pythonVersion,
    progress,
    signal,
  }: PlanPorts & { readonly pythonVersion: readonly string[] },
  run: BriefRun,
): Promise<ReadonlyMap<string, string>> => {
  const known = await readCostly(seen.workspace, files);
  const asked = withDynamicVersion(seen.workspace).filter(({ name }) => !known.has(name));
  if (asked.length === 0) return known;
  await uv.version();
  const refusal = await uv.refusal(seen.workspace.root, { isOnline: false });
  if (refusal !== undefined) throw new Problem(fromTop(refusal, seen.workspace));
  await loadAll();
  await using copy = await copyCheckout(seen, copies, run);
  const python = (name: string) => buildPythonOf(config, name, pythonVersion);
  progress.status(`Asking build backends for the versions of ${named(asked.map(({ name }) => name))}`);
  return new Map([...known, ...(await readDynamicVersions(seen, { uv, copy, run, python, except: known, signal }))]);
};
