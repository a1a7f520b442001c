import { silentCommandLog } from "../../src/runtime/command-log.ts";
import { neverConfirmed } from "../../src/runtime/confirm.ts";
import { createMasks } from "../../src/runtime/masks.ts";
import type { World } from "../../src/runtime/wire/world.ts";

/** A world in which nobody looks on and nobody answers. */
export const quietWorld = ({
  variables,
  config,
}: {
  readonly variables: World["environment"]["variables"];
  readonly config: World["config"];
}): World => ({
  environment: { variables, isRunner: variables.GITHUB_ACTIONS === "true", isDebug: false, isCi: false },
  config,
  configured: new Set(),
  signal: new AbortController().signal,
  masks: createMasks(() => {}),
  secrets: [],
  progress: { finished: () => {} } as World["progress"],
  commandLog: silentCommandLog,
  confirm: neverConfirmed,
  debug: () => {},
});
