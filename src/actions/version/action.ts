import type { Inputs } from "../../contract/contract.ts";
import { type Finding, publicFinding, strictly } from "../../domain/problem/finding.ts";
import { exitStatus, Problem } from "../../domain/problem/problem.ts";
import { invalidValue } from "../../domain/problem/usage.ts";
import type { FileChange } from "../../domain/release-files/edited-files.ts";
import { digestOf } from "../../domain/release-plan/digest.ts";
import { releasePlanDocument } from "../../domain/release-plan/formats/document.ts";
import { draftOf } from "../../domain/release-plan/formats/draft.ts";
import { packagesOutput } from "../../domain/release-plan/formats/output.ts";
import { releasePlanSummary } from "../../domain/release-plan/formats/summary.ts";
import { releasePlanText } from "../../domain/release-plan/formats/text.ts";
import { isCalendarDate } from "../../domain/text/calendar-date.ts";
import { unifiedDiff } from "../../domain/text/unified-diff.ts";
import type { BriefRun, Runs } from "../../ports/runs.ts";
import type { InstallersPorts } from "../../stages/installers/ports.ts";
import { withInstallers } from "../../stages/installers/with-installers.ts";
import { makeReleaseFiles } from "../../stages/release-files/make-release-files.ts";
import type { ReleaseFilesPorts, ReleaseFilesWish } from "../../stages/release-files/ports.ts";
import { expectWhole, type WritePorts, writeFiles } from "../../stages/release-files/write-files.ts";
import { type MadePlan, makeReleasePlan } from "../../stages/release-plan/make-release-plan.ts";
import type { ReleasePlanPorts } from "../../stages/release-plan/ports.ts";
import { defineAction } from "../action.ts";
import { contract } from "./contract.ts";

export interface VersionPorts
  extends ReleasePlanPorts,
    Omit<InstallersPorts, "uv">,
    Omit<ReleaseFilesPorts, "config" | "uv">,
    WritePorts {
  readonly uv: InstallersPorts["uv"] & ReleaseFilesPorts["uv"];
  readonly runs: Runs;
}

type Taken = Inputs<typeof contract.inputs>;

/** Says which versions come next, why, and what installers will see; with `write`, writes them into the files. */
export const action = defineAction({
  contract,
  run: async (inputs, ports: VersionPorts) => {
    const { write, format } = inputs;
    if (write && format === "diff") {
      throw new Problem(invalidValue({ what: "format", expected: "text or json beside write", value: format }));
    }
    await using run = await ports.runs.brief();
    const wish = filesWish(inputs, run, ports);
    await expectWhole(inputs, ports);
    const made = await makeReleasePlan(inputs, ports);
    const plan = await withInstallers(made, { ...inputs, run }, ports);
    const files = await makeReleaseFiles({ ...made, plan }, wish, ports);
    const all = [...plan.findings, ...files.findings];
    const findings = inputs.strict ? all.map(strictly) : all;
    const isSound = exitStatus(findings) === 0;
    const written = write && isSound ? await writeFiles(made.survey.workspace, files.changes, ports) : [];
    const document = releasePlanDocument(plan, await digestOf(plan), files);
    const draft = draftOf(plan, files);
    const whole = { ...document, ...(inputs.draft ? { draft } : {}), ...(write ? { written } : {}) };
    const [planPath, draftPath] = await Promise.all([
      run.write("release-plan.json", json({ schema_version: 1, ...document })),
      run.write("release-draft.json", json({ schema_version: 1, ...draft })),
    ]);
    const outputs = {
      packages: packagesOutput(document.packages),
      empty: String(plan.packages.length === 0),
      "plan-path": planPath,
      "draft-path": draftPath,
    };
    const told = `${releasePlanText(plan)}${write ? `\n${writtenText(written, { isSound, made, changes: files.changes })}` : ""}`;
    const text = inputs.draft
      ? json(documentOf(findings, whole))
      : format === "diff"
        ? await diffOf(files.changes, isSound)
        : told;
    return { findings, document: whole, text, outputs, summary: releasePlanSummary(plan, findings) };
  },
});

/** What the inputs say of files. */
export const filesWish = (
  inputs: Omit<ReleaseFilesWish, "depth" | "run" | "date"> & { readonly date?: string | undefined } & Partial<
      Pick<Taken, "write" | "format">
    >,
  run: BriefRun,
  { clock }: Pick<VersionPorts, "clock">,
): ReleaseFilesWish => {
  const { date = new Date(clock.now()).toISOString().slice(0, 10), write = true, format } = inputs;
  if (!isCalendarDate(date))
    throw new Problem(invalidValue({ what: "date", expected: "a date as YYYY-MM-DD", value: date }));
  return { ...inputs, date, depth: write || format === "diff" ? "whole" : "told", run };
};

const diffOf = async (changes: readonly FileChange[], isSound: boolean): Promise<string> =>
  isSound ? await unifiedDiff(changes.map(({ path, before, after }) => ({ file: path, before, after }))) : "";

const writtenText = (
  written: readonly string[],
  {
    isSound,
    made: { plan, survey },
    changes,
  }: { readonly isSound: boolean; readonly made: MadePlan; readonly changes: readonly FileChange[] },
): string => {
  if (!isSound) return "Nothing is written, for there are errors\n";
  const tagged = plan.packages.flatMap(({ name, tag }) => {
    const tool = survey.stated.untagged.find((each) => each.name === name)?.tool;
    return tool === undefined ? [] : [`${name}: no file has its version, which ${tool} makes of the tag ${tag}\n`];
  });
  const gone = new Set(changes.flatMap(({ path, after }) => (after === undefined ? [path] : [])));
  const lines = written.map((file) => `  ${file}${gone.has(file) ? ", deleted" : ""}\n`);
  const files = written.length === 0 ? "Nothing to write\n" : `Written:\n${lines.join("")}`;
  return [files, ...tagged].join("");
};

/** What `--draft` prints is the same document, whatever `--format` says. */
const documentOf = (findings: readonly Finding[], body: Readonly<Record<string, unknown>>) => ({
  schema_version: 1,
  command: contract.name,
  ok: exitStatus(findings) === 0,
  findings: findings.map(publicFinding),
  ...body,
});

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
