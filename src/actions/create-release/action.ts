import { finishUntold } from "../../domain/problem/finish.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { defineAction } from "../action.ts";
import { contract } from "./contract.ts";
import { finishRelease } from "./finish-release.ts";
import type { CreateReleasePorts } from "./ports.ts";
import { takeGiven } from "./source.ts";

/** Tags what was published and makes its releases on the forge. Nothing is moved or overwritten. */
export const action = defineAction({
  contract,
  run: async (inputs, ports: CreateReleasePorts) => {
    if (inputs.dist === undefined && inputs.manifestPath === undefined && inputs.tag === undefined) {
      throw new Problem(finishUntold({}));
    }
    return await finishRelease(await takeGiven(inputs, ports), inputs, ports);
  },
});
