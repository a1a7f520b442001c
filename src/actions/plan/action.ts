import { checkProjects } from "../../domain/plan/check-projects.ts";
import { planCsv } from "../../domain/plan/formats/csv.ts";
import { planDocument } from "../../domain/plan/formats/document.ts";
import { type MatrixEntry, matrixEntries, planMatrix } from "../../domain/plan/formats/matrix.ts";
import { planRefusal, planTable } from "../../domain/plan/formats/table.ts";
import { isWork, type Plan } from "../../domain/plan/plan.ts";
import { shardsOf } from "../../domain/plan/shards.ts";
import { asWarning, type Finding } from "../../domain/problem/finding.ts";
import { ofOtherFiles } from "../../domain/problem/release-tag.ts";
import { shown } from "../../domain/problem/shown.ts";
import { guardStep } from "../../domain/report/last-step.ts";
import { planSummary } from "../../domain/report/plan-summary.ts";
import { withTag } from "../../domain/report/start.ts";
import { inertLine } from "../../domain/text/inert-line.ts";
import { buildTimes } from "../../stages/plan/build-times.ts";
import { nameOwners, namesOf } from "../../stages/plan/name-owners.ts";
import { ownTags } from "../../stages/plan/own-tags.ts";
import { makePlan, survey } from "../../stages/plan/survey.ts";
import { tagHere } from "../../stages/plan/tag-here.ts";
import { defineAction } from "../action.ts";
import { findDue } from "../publish/find-due.ts";
import { contract } from "./contract.ts";
import type { PlanPorts } from "./ports.ts";
import { readDue } from "./read-due.ts";

/** Says what would be published, in which order, and why. Builds nothing, but asks backends for dynamic versions. */
export const action = defineAction({
  contract,
  run: async (inputs, ports: PlanPorts) => {
    const { config, clock } = ports;
    const found = await findDue({ ...inputs, dist: [] }, ports);
    const seen = await survey(inputs, ports);
    await using run = await ports.runs.brief();
    const { due, versions, released, findings: read, confirm } = await readDue(found, seen, { inputs, ports, run });
    const wish = { ...inputs, prepared: due };
    const planning = { wish, survey: seen, config, released, versions, id: run.id, now: clock.now() };
    const { plan, findings } = makePlan(planning);
    const untagged = await ownTags({ wish, survey: seen, plan, prepared: due }, ports);
    const [unconfirmed, owners] = await Promise.all([
      confirm(),
      nameOwners(namesOf({ wish, survey: seen, plan, config, released }), ports.openNames, ports.signal),
    ]);
    const { target } = seen;
    const projects = checkProjects({ plan, released, target, credential: undefined, job: undefined, now: clock.now() });
    // What stops a release is no error before there is one.
    const place = found === undefined ? tagHere(inputs, seen) : [];
    const stopping = [...place, ...untagged, ...projects.filter(({ severity }) => severity === "error")];
    const noted = projects.filter(({ severity }) => severity !== "error");
    const said = [...stopping.map(asWarning), ...noted, ...unconfirmed, ...owners];
    const all: Finding[] = [
      ...[...seen.findings, ...findings.map(ofOtherFiles(place)), ...said].map((finding) => ports.placed(finding)),
      ...read(),
    ];
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
