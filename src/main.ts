import "./runtime/node-22.ts";

/** What the bundle offers to the files of `dist/`. Each part is loaded when it is called for. */

/** Runs an action as a step of a job. */
export const run = async (name: string): Promise<void> => {
  const { runOnRunner } = await import("./runtime/github-actions.ts");
  await runOnRunner(name);
};

/** Runs a command line, given without the program's name. */
export const command = async (args: readonly string[]): Promise<void> => {
  const { runOnTerminal } = await import("./runtime/terminal.ts");
  await runOnTerminal(args);
};
