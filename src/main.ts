import "./runtime/node-22.ts";
import { runOnRunner } from "./runtime/github-actions.ts";

/**
 * What the bundle offers to the files of `dist/`. What every run needs is loaded with it, each other part when it is
 * called for.
 */

/** Runs an action as a step of a job. */
export const run = (name: string): Promise<void> => runOnRunner(name);

/** Runs a command line, given without the program's name. */
export const command = async (args: readonly string[]): Promise<void> => {
  const { runOnTerminal } = await import("./runtime/terminal.ts");
  await runOnTerminal(args);
};
