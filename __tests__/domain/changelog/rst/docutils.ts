import { spawnSync } from "node:child_process";
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
