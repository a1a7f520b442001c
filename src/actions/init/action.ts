import { nextSteps } from "../../domain/init/next-steps.ts";
import { optionsOf } from "../../domain/init/stamp.ts";
import { checkWithYes } from "../../domain/problem/init.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { inertLine } from "../../domain/text/inert-line.ts";
import { unifiedDiff } from "../../domain/text/unified-diff.ts";
import type { Interview } from "../../ports/interview.ts";
import { type Edit, keepInside } from "../../stages/health/plan-edits.ts";
import { decide } from "../../stages/init/decide.ts";
import { propose } from "../../stages/init/propose.ts";
import { survey } from "../../stages/init/survey.ts";
import { defineAction } from "../action.ts";
import { contract } from "./contract.ts";
import { drift, editsOf, shown, standing } from "./files.ts";
import type { InitPorts } from "./ports.ts";
import { settingOf } from "./setting.ts";
import { initText, type Outcome } from "./text.ts";

/** Proposes how the repository is released, and writes that on a yes. */
export const action = defineAction({
  contract,
  run: async ({ workingDirectory, yes, check, ...asked }, ports: InitPorts) => {
    if (yes && check) throw new Problem(checkWithYes({}));
    const interview = yes || check ? undefined : ports.interview;
    const seen = await survey(workingDirectory, ports);
    const decided = await decide(asked, seen, { config: ports.config, interview });
    const proposal = await propose(decided.decision, seen, ports);
    const { edits, findings: outside } = keepInside(editsOf(proposal, seen), seen.workspace.root, ports.files);
    const options = optionsOf(decided.decision);
    const own = proposal.files.filter(({ file }) => outside.every((each) => each.file !== file));
    const stopping = [...proposal.findings, ...outside];
    const state = check ? drift(own, options, stopping.length > 0) : standing(own, options);
    const refused = [...stopping, ...state];
    const findings = [...seen.findings, ...decided.findings, ...refused];
    const diff = await unifiedDiff(shown(proposal, edits, check));
    const isStopped = check || findings.some(({ severity }) => severity === "error");
    const isWritten = !isStopped && edits.length > 0 && (yes || (await agreed(diff, edits, interview)));
    if (isWritten) for (const { path, after } of edits) await ports.edits.write(path, after);
    const isDeclined = interview !== undefined && edits.length > 0 && !isWritten;
    const steps =
      isStopped || isDeclined
        ? []
        : nextSteps(settingOf({ seen, decision: decided.decision, proposal, isEdited: edits.length > 0 }));
    const outcome: Outcome = { isStopped, isCheck: check, isWritten, isShown: interview !== undefined && !isStopped };
    return {
      findings,
      document: {
        ...decided.decision,
        packages: seen.evidence.packages.length,
        changelogs: seen.changelogs,
        files: proposal.files.map(({ file, state }) => ({ file, state })),
        diff,
        written: isWritten ? edits.map(({ file }) => file) : [],
        next_steps: steps,
      },
      text: initText({
        decided,
        proposal,
        edits,
        diff,
        steps,
        outcome,
        packages: seen.evidence.packages.length,
        commits: seen.commits,
        besideFragments: seen.besideFragments,
        changelogs: seen.changelogs,
        unwritten: seen.unwritten,
      }),
    };
  },
});

const agreed = async (diff: string, edits: readonly Edit[], interview: Interview | undefined): Promise<boolean> => {
  if (interview === undefined) return false;
  interview.show(["", ...diff.trimEnd().split("\n").map(inertLine), ""]);
  return await interview.agree(edits.length === 1 ? "Write this file?" : `Write these ${edits.length} files?`);
};
