import { twineFailed, twineWarned } from "../problem/distribution-content.ts";
import type { Finding } from "../problem/finding.ts";

const colour = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

/** `Checking PATH: `, which twine wraps at the width of its terminal, and what it says of the file, or why it gave up on it. */
const file = /^Checking\s([\s\S]*?):\s(?:(PASSED|FAILED).*$|(?=ERROR\s)|$)/gm;

/** The messages of one file: each starts with its level, and is wrapped and indented. */
const messagesIn = (text: string): readonly { readonly level: string; readonly what: string }[] =>
  text
    .split(/^(?=(?:ERROR|WARNING) )/m)
    .map((message) => /^(ERROR|WARNING)\s+(.*)/s.exec(message))
    .filter((match) => match !== null)
    .map(([, level = "", what = ""]) => ({ level, what: what.trim().replaceAll(/\s+/g, " ") }));

/**
 * The findings in what `twine check --strict` prints, by the names of the files. What it only warns about, the index
 * takes: a missing README is two warnings and one finding. A file without an answer is the one on which twine gave up.
 */
export const parseTwineCheck = (stdout: string): ReadonlyMap<string, readonly Finding[]> => {
  const text = stdout.replaceAll(colour, "").replaceAll("\r\n", "\n");
  const checks = [...text.matchAll(file)];
  return new Map(
    checks.map((check, index) => {
      const [line, path = "", verdict] = check;
      const filename = path
        .replaceAll("\n", "")
        .replace(/^.*[\\/]/, "")
        .trim();
      const said = text.slice(check.index + line.length, checks[index + 1]?.index);
      return [filename, findingsOn(filename, { verdict, said })];
    }),
  );
};

const findingsOn = (
  filename: string,
  { verdict, said }: { readonly verdict: string | undefined; readonly said: string },
): readonly Finding[] => {
  const messages = messagesIn(said);
  if (verdict === undefined) {
    const [why] = messages;
    // What uv sends of the metadata an index may take all the same, as a summary of two lines.
    return [why === undefined ? twineFailed({ filename, what: undefined }) : twineWarned({ filename, ...why })];
  }
  const ofLevel = (wanted: string) => messages.filter(({ level }) => level === wanted).map(({ what }) => what);
  const warned = ofLevel("WARNING").join(" ");
  return [
    ...ofLevel("ERROR").map((what) => twineFailed({ filename, what })),
    ...(warned === "" ? [] : [twineWarned({ filename, what: warned })]),
  ];
};
