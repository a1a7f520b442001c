import { codeBlock } from "../report/markdown.ts";

/** What a forge does when a pull request with such words is merged: it closes the issue. */
const closing = /\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?=:?\s*(?:\[|#|https?:|[\w.-]+\/[\w.-]+#))/gi;

const invisible = "\u200B";

/**
 * A changelog's Markdown as a part of a pull request's text: it pings nobody, closes no issue and holds no HTML. Where
 * its fences do not pair up it would swallow what follows, and becomes one block of code.
 */
export const calmMarkdown = (text: string): string => {
  if (hasOpenFence(text)) return codeBlock(text);
  return text
    .replaceAll("@", `@${invisible}`)
    .replaceAll(/<(?=[a-z/!?])/gi, `<${invisible}`)
    .replaceAll(closing, `$1${invisible}`)
    .replaceAll(/[^\P{C}\n\t\u200B]/gu, "");
};

/** https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
const hasOpenFence = (text: string): boolean => {
  let open: string | undefined;
  for (const line of text.split("\n")) {
    const [, fence, rest = ""] = /^[\s>*+-]*(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (fence === undefined) continue;
    if (open === undefined) open = fence;
    else if (fence.startsWith(open) && rest.trim() === "") open = undefined;
  }
  return open !== undefined;
};
