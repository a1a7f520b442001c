import { strictly } from "../../domain/problem/finding.ts";
import { exitStatus, Problem } from "../../domain/problem/problem.ts";
import { invalidValue } from "../../domain/problem/usage.ts";
import { digestOf } from "../../domain/release-plan/digest.ts";
import { releasePlanDocument } from "../../domain/release-plan/formats/document.ts";
import { draftOf } from "../../domain/release-plan/formats/draft.ts";
import { packagesOutput } from "../../domain/release-plan/formats/output.ts";
import { releasePlanSummary } from "../../domain/release-plan/formats/summary.ts";
import { releasePlanText } from "../../domain/release-plan/formats/text.ts";
import { withInstallers } from "../../stages/installers/with-installers.ts";
import { makeReleaseFiles } from "../../stages/release-files/make-release-files.ts";
import { expectWhole, writeFiles } from "../../stages/release-files/write-files.ts";
import { makeReleasePlan } from "../../stages/release-plan/make-release-plan.ts";
import { defineAction } from "../action.ts";
import { contract } from "./contract.ts";
import { filesWish } from "./files-wish.ts";
import type { VersionPorts } from "./ports.ts";
import { diffOf, writtenText } from "./text.ts";

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
    const text = format === "diff" ? await diffOf(files.changes, isSound) : told;
    const summary = releasePlanSummary(plan, findings);
    return { findings, document: whole, text, isDocument: inputs.draft, outputs, summary };
  },
});

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
