import { folderIn, type JudgedFile } from "../../domain/init/judge-file.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { drifted, fileInTheWay, fileKept, fileOfAnother } from "../../domain/problem/init.ts";
import { join } from "../../domain/workspace/path.ts";
import { topOf } from "../../domain/workspace/source-text.ts";
import type { Edit } from "../../stages/health/plan-edits.ts";
import type { Proposal } from "../../stages/init/propose.ts";
import type { Survey } from "../../stages/init/survey.ts";

const isWrite = ({ state }: JudgedFile): boolean => state === "new" || state === "changed";

const editOf = ({ file, before, after }: JudgedFile, { workspace }: Survey): Edit => ({
  file,
  path: join(topOf(workspace), file),
  before,
  after,
});

/** What is to be written. */
export const editsOf = ({ files }: Proposal, seen: Survey): readonly Edit[] =>
  files.filter(isWrite).map((each) => editOf(each, seen));

/** With `--check`, also what a person has changed: there it is asked for. */
export const shown = ({ files }: Proposal, edits: readonly Edit[], check: boolean): readonly Edit[] => [
  ...edits,
  ...files
    .filter(({ state }) => isInTheWay({ state }) || (check && state === "kept"))
    .map(({ file, before, after }) => ({ file, path: file, before, after })),
];

const isInTheWay = ({ state }: Pick<JudgedFile, "state">): boolean => state === "foreign" || state === "elsewhere";

/** What is said of files that are left as they are. */
export const standing = (files: readonly JudgedFile[], options: string): readonly Finding[] =>
  files.flatMap((each) => {
    const { file, state } = each;
    if (isInTheWay(each)) return [inTheWay(each, options)];
    return state === "kept" ? [fileKept({ file, options })] : [];
  });

const inTheWay = ({ file, state, before = "" }: JudgedFile, options: string): Finding =>
  state === "foreign" ? fileInTheWay({ file }) : fileOfAnother({ file, folder: folderIn(before), options });

/** What is said with `--check`: all that differs; `isStopped` where something else stands against writing. */
export const drift = (files: readonly JudgedFile[], options: string, isStopped: boolean): readonly Finding[] =>
  files
    .filter(({ state }) => state !== "same")
    .map((each) =>
      isInTheWay(each)
        ? inTheWay(each, options)
        : drifted({
            file: each.file,
            options,
            isMissing: each.before === undefined,
            isWritten: isWrite(each),
            isStopped: isStopped || files.some(isInTheWay),
          }),
    );
