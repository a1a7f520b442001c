import type { FileChange } from "../../domain/release-files/edited-files.ts";
import { unifiedDiff } from "../../domain/text/unified-diff.ts";
import type { MadePlan } from "../../stages/release-plan/make-release-plan.ts";

/** A diff of all that would be written. */
export const diffOf = async (changes: readonly FileChange[], isSound: boolean): Promise<string> =>
  isSound ? await unifiedDiff(changes.map(({ path, before, after }) => ({ file: path, before, after }))) : "";

/** What is said of the files that were written. */
export const writtenText = (
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
