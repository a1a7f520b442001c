import type { Unread } from "../../changes/change.ts";
import { codeSpan, escapeMarkdown } from "../../report/markdown.ts";
import { isCommitHash } from "../../text/commit-hash.ts";

/** Markdown: the head of a table of what was not read. */
export const unreadHead = "| source | why |\n| --- | --- |";

/** Markdown: a row of it; a commit by the beginning of its hash. */
export const unreadRow = ({ id, why }: Pick<Unread, "id" | "why">): string => {
  const source = codeSpan(isCommitHash(id) ? id.slice(0, 10) : id);
  return `| ${source} | ${escapeMarkdown(why)} |`;
};
