import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pythonWithPackaging } from "../../python-tools.ts";

/** The name of a function in `oracle.py`, and its arguments. */
export type Question = readonly [string, ...string[]];

/** What Python's `packaging` answers, in order: `null` for what it refuses, `{ crash }` where it breaks. */
export const askPackaging = <Answer>(questions: readonly Question[]): readonly Answer[] => {
  const { status, stdout, stderr } = spawnSync(pythonWithPackaging(), ["-I", join(import.meta.dirname, "oracle.py")], {
    input: questions.map((question) => `${JSON.stringify(question)}\n`).join(""),
    encoding: "utf8",
    env: { PYTHONIOENCODING: "utf-8", PYTHONDONTWRITEBYTECODE: "1" },
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`oracle.py failed: ${stderr}`);
  return stdout
    .split("\n")
    .filter((answer) => answer !== "")
    .map((answer) => JSON.parse(answer));
};
