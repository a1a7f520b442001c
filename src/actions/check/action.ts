import { healthSection } from "../../checks/frame/health-section.ts";
import { healthDocument, healthText, healthVerdict } from "../../checks/frame/health-text.ts";
import { worldOf } from "../../checks/frame/world.ts";
import { unknownPackages } from "../../domain/config/config.ts";
import { buildGraph } from "../../domain/graph/graph.ts";
import { yesWithoutFix } from "../../domain/problem/check-choice.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { guardSummary } from "../../domain/report/guard-summary.ts";
import { inertLine } from "../../domain/text/inert-line.ts";
import { unifiedDiff } from "../../domain/text/unified-diff.ts";
import { readWorkspace } from "../../domain/workspace/read.ts";
import type { Edits } from "../../ports/edits.ts";
import { type CheckPorts, checkWorkspace } from "../../stages/health/check-workspace.ts";
import { type Edit, keepInside, planEdits } from "../../stages/health/plan-edits.ts";
import { defineAction } from "../action.ts";
import type { ReadPorts } from "../read-ports.ts";
import { contract } from "./contract.ts";

export interface CheckActionPorts extends ReadPorts, CheckPorts {
  readonly edits: Edits;
}

/** Runs every check on the workspace, and fixes what it is asked to. */
export const action = defineAction({
  contract,
  run: async ({ workingDirectory, ignore, strict, fix, yes }, ports: CheckActionPorts) => {
    const { files, absolute, config, edits: writer } = ports;
    if (yes && !fix) throw new Problem(yesWithoutFix({}));
    const look = async () => {
      const workspace = readWorkspace(files, absolute(workingDirectory));
      const graph = buildGraph(workspace);
      return { workspace, graph, health: await checkWorkspace({ workspace, graph, config, ignore, strict }, ports) };
    };
    const first = await look();
    const planned = fix ? planEdits(first.health.fixes, first.workspace, files) : [];
    const { edits, findings: refused } = keepInside(planned, first.workspace.root, files);
    if (yes) for (const { path, after } of edits) await writer.write(path, after);
    const isWritten = yes && edits.length > 0;
    const { workspace, graph, health } = isWritten ? await look() : first;
    const diff = await unifiedDiff(edits);
    const { packages } = worldOf(workspace, graph, config);
    const findings = [...workspace.findings, ...unknownPackages(config, graph.names), ...health.findings, ...refused];
    return {
      findings,
      document: {
        ...healthDocument(health),
        fixable: health.fixes.length,
        ...(fix ? { diff, written: isWritten ? edits.map(({ file }) => file) : [] } : {}),
      },
      text: [
        healthText(health, packages),
        ...(fix ? fixLines({ edits, diff, isWritten }) : mendable(health.fixes.length)),
      ].join("\n"),
      summary: guardSummary({ verdict: healthVerdict(health, packages), findings, sections: [healthSection(health)] }),
    };
  },
});

const mendable = (count: number): readonly string[] =>
  count === 0 ? [] : ["", `${count} of them can be fixed by a program: check --fix shows how`];

const fixLines = ({ edits, diff, isWritten }: { edits: readonly Edit[]; diff: string; isWritten: boolean }) => {
  if (edits.length === 0) return ["", "Nothing that a program could fix"];
  const count = edits.length === 1 ? "1 file" : `${edits.length} files`;
  return [
    "",
    ...diff.trimEnd().split("\n").map(inertLine),
    "",
    isWritten ? `${count} written` : `Nothing is written yet: check --fix --yes writes ${count}`,
  ];
};
