import type { ActionName, actions } from "../actions/index.ts";
import { commandLine, terminalOptions } from "../contract/command.ts";
import type { Config } from "../domain/config.ts";
import type { Confirm } from "../ports/confirm.ts";
import type { Progress } from "../ports/progress.ts";
import type { Environment } from "./environment.ts";

/** What an action's ports are made from. */
export interface World {
  readonly environment: Environment;
  readonly config: Config;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  readonly confirm: Confirm;
  readonly debug: (line: string) => void;
}

type PortsOf<Name extends ActionName> = Parameters<
  Awaited<ReturnType<(typeof actions)[Name]["load"]>>["action"]["run"]
>[1];

/** Each action's ports. Adapters are imported where they are needed, so that no command waits for another's. */
export const wire: { readonly [Name in ActionName]: (world: World) => Promise<PortsOf<Name>> } = {
  index: async ({ signal }) => ({ index: (await import("./embedded-index.ts")).embeddedIndex, signal }),
  explain: async () => undefined,
  completion: async () => {
    const { actions } = await import("../actions/index.ts");
    return {
      commands: {
        program: "release-actions",
        options: terminalOptions,
        commands: Object.values(actions).map(({ contract }) => commandLine(contract)),
      },
    };
  },
};
