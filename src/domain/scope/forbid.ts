import type { Finding } from "../problem/finding.ts";
import { forbiddenLine, forbidPattern, forbidSyntax } from "../problem/scope.ts";
import { compilePattern, type Pattern } from "../text/pattern.ts";

/** What added lines must not match. */
export interface Forbidden {
  /** As the project calls it. Foreign text. */
  readonly name: string;
  readonly pattern: Pattern;
}

/** Reads lines `name: regex`, RE2's syntax; all that is wrong with them at once. */
export const readForbidden = async (
  lines: readonly string[],
): Promise<{ readonly forbidden: readonly Forbidden[]; readonly findings: readonly Finding[] }> => {
  const read = await Promise.all(lines.map(readLine));
  return {
    forbidden: read.filter((each) => "pattern" in each),
    findings: read.filter((each) => "code" in each),
  };
};

const readLine = async (line: string): Promise<Forbidden | Finding> => {
  const colon = line.indexOf(":");
  const [name, source] = [line.slice(0, Math.max(0, colon)).trim(), line.slice(colon + 1).trim()];
  if (name === "" || source === "") return forbidSyntax({ line });
  const pattern = await compilePattern(source);
  return "why" in pattern ? forbidPattern({ name, why: pattern.why }) : { name, pattern };
};

/** A line that a change brings; foreign text. */
interface Added {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

const mostFound = 100;

/** Letters of a line that are kept to be quoted. */
const longestKept = 300;

/** Gathers what is forbidden in lines as they come: the first hundred as findings, of the rest the number. */
export const watchForbidden = (
  forbidden: readonly Forbidden[],
): { readonly see: (added: Added) => void; readonly findings: () => readonly Finding[] } => {
  const found: (Added & { readonly name: string })[] = [];
  let more = 0;
  return {
    see: ({ file, line, text }) => {
      for (const { name, pattern } of forbidden) {
        if (!pattern.test(text)) continue;
        if (found.length < mostFound) found.push({ file, line, name, text: text.slice(0, longestKept) });
        else more++;
      }
    },
    findings: () => found.map((each, index) => forbiddenLine({ ...each, more: index === mostFound - 1 ? more : 0 })),
  };
};
