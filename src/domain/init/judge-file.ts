import { digestOf, essence, readStamp, withPins } from "./stamp.ts";
import type { WantedFile } from "./workflows/files.ts";

/**
 * What becomes of a file that is wanted. `same`: it is there. `kept`: a person changed what `init` wrote. `foreign`: `init` never
 * wrote it. `elsewhere`: it wrote it for another workspace of the repository. Only what is `new` or `changed` is written.
 */
export interface JudgedFile {
  readonly file: string;
  readonly state: "new" | "changed" | "same" | "kept" | "foreign" | "elsewhere";
  /** `undefined` where there is none yet. */
  readonly before: string | undefined;
  readonly after: string;
}

/** Judges a workflow by what stands in its place; `others` are the workflows that may have pins for it. */
export const judgeFile = async (
  { file, text }: WantedFile,
  before: string | undefined,
  others: readonly string[],
): Promise<JudgedFile> => {
  const pinned = withPins(
    text,
    others.filter((other) => readStamp(other) !== undefined),
  );
  // As a checkout with Windows' ends of lines has it.
  const after = before?.includes("\r\n") ? pinned.replaceAll("\n", "\r\n") : pinned;
  if (before === undefined) return { file, state: "new", before, after };
  if (essence(before) === essence(text)) return { file, state: "same", before, after: before };
  const stamp = readStamp(before);
  if (stamp === undefined) return { file, state: "foreign", before, after };
  if (stamp.digest !== (await digestOf(before)))
    return { file, state: lacksFolderOf(text, before) ? "elsewhere" : "kept", before, after };
  return { file, state: folderIn(before) === folderIn(text) ? "changed" : "elsewhere", before, after };
};

/** The text that the file has when what is proposed is written. */
export const resulting = ({ state, before, after }: JudgedFile): string =>
  state === "new" || state === "changed" ? after : (before ?? "");

/** A step that a person added may have a folder of its own. */
const lacksFolderOf = (wanted: string, workflow: string): boolean => {
  const folder = folderIn(wanted);
  return folder !== undefined && !workflow.split("\n").some((line) => line.trim() === `working-directory: ${folder}`);
};

/** The folder of the workspace that a workflow is for, as YAML; `undefined` where that is the repository's top, or none. */
export const folderIn = (workflow: string): string | undefined =>
  /^ +working-directory: (.+?)\s*$/m.exec(workflow)?.[1];
