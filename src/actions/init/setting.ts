import type { Decision } from "../../domain/init/decide.ts";
import { resulting } from "../../domain/init/judge-file.ts";
import type { Setting } from "../../domain/init/next-steps/setting.ts";
import { forOtherForges } from "../../domain/init/rivals.ts";
import { namesPlaceholder } from "../../domain/init/stamp.ts";
import { publishFile } from "../../domain/init/workflows/files.ts";
import { isPrepared, type Proposal } from "../../stages/init/propose.ts";
import type { Survey } from "../../stages/init/survey.ts";

interface Proposed {
  readonly seen: Survey;
  readonly decision: Decision;
  readonly proposal: Proposal;
  readonly isEdited: boolean;
}

/** What the next steps depend on. */
export const settingOf = ({ seen, decision, proposal: { files, host, patterns }, isEdited }: Proposed): Setting => {
  const kept = files.find(({ file, state }) => state === "kept" && file.endsWith(`/${publishFile}`))?.before;
  const prepares = isPrepared(decision) && (kept === undefined || kept.includes("/prepare-release@"));
  return {
    isEdited,
    isPinned: !files.some((each) => namesPlaceholder(resulting(each))),
    host,
    home: seen.home,
    packages: seen.evidence.packages.map(({ name }) => name),
    branch: seen.branch,
    patterns,
    kept,
    isPrepared: prepares,
    isFirst: prepares && !seen.found.isTagged && seen.evidence.fromTags.length === 0 && seen.changelogs.length > 0,
    index: seen.index,
    others: seen.others,
    rivals: [...seen.rivals, ...forOtherForges(seen.workflows, files)],
    leftovers: seen.leftovers,
    patched: decision.changes === "commits" ? seen.found.patched : { names: [], areAll: false },
    compiled: seen.compiled,
    wheels: seen.wheels,
    isTestPyPIFirst: decision.isTestPyPIFirst,
  };
};
