import { inertLine } from "../domain/text/inert-line.ts";
import type { LogSink } from "./progress/line-log.ts";

type Write = (line: string) => void;

/** A log that nobody folds. */
export const terminalSink = (write: Write): LogSink => ({
  line: write,
  group: (title, lines) => {
    write(title);
    for (const line of lines) write(`  ${line}`);
  },
  begin: () => {},
  end: () => {},
});

/**
 * The log of a job: groups fold, and no line of ours can be taken for another command.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#grouping-log-lines
 */
export const runnerSink = (write: Write): LogSink => ({
  line: (text) => write(inertLine(text)),
  group: (title, lines) => {
    write(`::group::${inertLine(title)}`);
    for (const line of lines) write(inertLine(line));
    write("::endgroup::");
  },
  begin: (title) => write(`::group::${inertLine(title)}`),
  end: () => write("::endgroup::"),
});
