import { inertLine } from "../domain/text/inert-line.ts";
import type { CommandLog } from "../ports/command-log.ts";

type Write = (line: string) => void;

/**
 * In the log of a job: a group, in which the runner obeys no command until it reads a word that nobody can guess. Lines
 * are inert besides, for runners that do not know that.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
 */
export const runnerCommandLog = (write: Write): CommandLog => ({
  open: (title) => {
    const word = crypto.randomUUID();
    write(`::group::${inertLine(title)}`);
    write(`::stop-commands::${word}`);
    return {
      line: (text) => write(inertLine(text)),
      close: (how) => {
        write(`::${word}::`);
        write("::endgroup::");
        write(inertLine(how));
      },
    };
  },
});

/** On a terminal: indented below its title. `alone` keeps what is drawn in place off the screen meanwhile. */
export const terminalCommandLog = (
  write: Write,
  alone: (work: () => Promise<void>) => Promise<unknown> = (work) => work(),
): CommandLog => ({
  open: (title) => {
    const { promise: closed, resolve: close } = Promise.withResolvers<void>();
    void alone(() => closed);
    write(inertLine(title));
    return {
      line: (text) => write(`  ${inertLine(text)}`),
      close: (how) => {
        write(inertLine(how));
        close();
      },
    };
  },
});

/** Where nobody wants to see it. */
export const silentCommandLog: CommandLog = { open: () => ({ line: () => {}, close: () => {} }) };
