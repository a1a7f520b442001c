import { twineFailed, twineWarned } from "../problem/distribution-content.ts";
import type { Finding } from "../problem/finding.ts";

const colour = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

/** `Checking PATH: `, which twine wraps at the width of its terminal, and what it says of the file. */
const file = /^Checking\s([\s\S]*?):\s(?:(PASSED|FAILED).*)?$/gm;

/** The messages of one file: each starts with its level, and is wrapped and indented. */
const messagesIn = (text: string): readonly { readonly level: string; readonly what: string }[] =>
  text
    .split(/^(?=(?:ERROR|WARNING) )/m)
    .map((message) => /^(ERROR|WARNING)\s+(.*)/s.exec(message))
    .filter((match) => match !== null)
    .map(([, level = "", what = ""]) => ({ level, what: what.trim().replaceAll(/\s+/g, " ") }));

/**
 * The findings in what `twine check --strict` prints, file by file. What it only warns about, the index takes: a missing
 * README is two warnings and one finding. A file without an answer is the one on which twine gave up.
 */
export const parseTwineCheck = (stdout: string): readonly Finding[] => {
  const text = stdout.replaceAll(colour, "").replaceAll("\r\n", "\n");
  const checks = [...text.matchAll(file)];
  return checks.flatMap((check, index): readonly Finding[] => {
    const [line, path = "", verdict] = check;
    const filename = path
      .replaceAll("\n", "")
      .replace(/^.*[\\/]/, "")
      .trim();
    const messages = messagesIn(text.slice(check.index + line.length, checks[index + 1]?.index));
    if (verdict === undefined) return [twineFailed({ filename, what: "twine could not read it" })];
    const said = (wanted: string) => messages.filter(({ level }) => level === wanted).map(({ what }) => what);
    const warned = said("WARNING").join(" ");
    return [
      ...said("ERROR").map((what) => twineFailed({ filename, what })),
      ...(warned === "" ? [] : [twineWarned({ filename, what: warned })]),
    ];
  });
};
