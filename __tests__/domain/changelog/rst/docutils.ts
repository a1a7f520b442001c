import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pythonWithPackaging } from "../../../python-tools.ts";

/** What docutils, the reference, makes of a text. */
export interface DocutilsReading {
  /** Level, last line of the title with its adornment, text, and whether something is said before the next heading. */
  readonly headings: readonly (readonly [level: number, line: number, text: string, says: boolean])[];
  /** What a reader sees, by words. */
  readonly words: readonly string[];
  /** 0 to 4: how grave its worst complaint is; from 3 on, what it makes of the text is a guess. */
  readonly worst: number;
}

/** Has docutils read texts. */
export const docutils = (texts: readonly string[]): readonly DocutilsReading[] => {
  const { status, stdout, stderr } = spawnSync(pythonWithPackaging(), [join(import.meta.dirname, "oracle.py")], {
    input: JSON.stringify(texts),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
};

/** Files of reStructuredText in a folder, and how docutils reads each: all in one start of Python, when the first is asked for. */
export const rstFiles = (folder: string) => {
  const names = readdirSync(folder).filter((name) => name.endsWith(".rst"));
  const texts = names.map((name) => readFileSync(join(folder, name), "utf8"));
  let read: readonly DocutilsReading[] | undefined;
  const reading = (at: number): DocutilsReading => {
    read ??= docutils(texts);
    return read[at]!;
  };
  return names.map((name, at) => [name, { text: texts[at]!, theirs: () => reading(at) }] as const);
};
