import type { Files } from "./files.ts";

/**
 * The same files as they were when they were first asked for: each is read once, and what is not there is looked for
 * once. For whoever decides; what is written meanwhile is not seen.
 */
export const rememberedFiles = (files: Files): Files => ({
  readText: once((path) => files.readText(path)),
  list: once((path) => files.list(path)),
  realPath: once((path) => files.realPath(path)),
});

/** A question that is asked once for each path. */
export const once = <Answer>(ask: (path: string) => Answer): ((path: string) => Answer) => {
  const answers = new Map<string, Answer>();
  return (path) => {
    const known = answers.get(path);
    if (known !== undefined || answers.has(path)) return known as Answer;
    const answer = ask(path);
    answers.set(path, answer);
    return answer;
  };
};
