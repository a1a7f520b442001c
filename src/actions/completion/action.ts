import { defineAction } from "../action.ts";
import { contract } from "./contract.ts";
import { type CommandTable, completionScript } from "./script.ts";

interface Ports {
  readonly commands: CommandTable;
}

/** Writes a shell's completion script. */
export const action = defineAction({
  contract,
  run: async ({ shell }, { commands }: Ports) => {
    const script = completionScript(shell, commands);
    return { findings: [], document: { shell, script }, text: script.trimEnd() };
  },
});
