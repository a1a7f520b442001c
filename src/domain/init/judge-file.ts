import { digestOf, essence, readStamp, withPins } from "./stamp.ts";
import type { WantedFile } from "./workflows/files.ts";

/**
 * What becomes of a file that is wanted. `same`: it is there. `kept`: a person changed what `init` wrote. `foreign`: `init` never
 * wrote it. Only what is `new` or `changed` is written.
 */
export interface JudgedFile {
  readonly file: string;
  readonly state: "new" | "changed" | "same" | "kept" | "foreign";
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
  const after = withPins(
    text,
    others.filter((other) => readStamp(other) !== undefined),
  );
  if (before === undefined) return { file, state: "new", before, after };
  if (essence(before) === essence(text)) return { file, state: "same", before, after: before };
  const stamp = readStamp(before);
  if (stamp === undefined) return { file, state: "foreign", before, after };
  const isUntouched = stamp.digest === (await digestOf(before));
  return { file, state: isUntouched ? "changed" : "kept", before, after };
};
