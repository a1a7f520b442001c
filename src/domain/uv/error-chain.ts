import { inertLine } from "../text/inert-line.ts";

/**
 * An error of uv with its causes, outermost first; empty where there is none. `first` is for output that is uv's alone;
 * where a build backend spoke before, only the `last` error is uv's.
 */
export const errorChain = (stderr: string, which: "first" | "last"): readonly string[] => {
  const lines = stderr.split(/\r?\n/);
  const isStart = (line: string) => /^(?:error: | {2}× )/.test(line);
  const start = which === "first" ? lines.findIndex(isStart) : lines.findLastIndex(isStart);
  if (start < 0) return [];
  const chain = [lines[start]!.replace(/^(?:error: | {2}× )/, "")];
  for (const line of lines.slice(start + 1)) {
    const cause = /^ *(?:cause: |Caused by: |[├╰]─▶ )(.*)/.exec(line)?.[1];
    if (cause !== undefined) chain.push(cause);
    else if (/^(?:hint|help|warning):|^ +hint: This usually/.test(line)) break;
    else chain.push(`${chain.pop()!}\n${line.trim()}`);
  }
  return chain.map((message) => message.trim());
};

/** Words of any length, for a message. */
export const oneLine = (text: string): string => {
  const line = inertLine(text).replaceAll(/\s+/g, " ").trim();
  return line.length > longestWords ? `${line.slice(0, longestWords)}…` : line;
};

const longestWords = 600;
