import { finishUntold } from "../../domain/problem/finish.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { defineAction, type LatePorts } from "../action.ts";
import { contract } from "./contract.ts";
import type { CreateReleasePorts } from "./ports.ts";

/**
 * Tags what was published and makes its releases on the forge. Nothing is moved or overwritten. The code for it is loaded
 * when something is named.
 */
export const action = defineAction({
  contract,
  run: async (inputs, { load }: LatePorts<CreateReleasePorts>) => {
    if (inputs.dist === undefined && inputs.manifestPath === undefined && inputs.tag === undefined) {
      throw new Problem(finishUntold({}));
    }
    const [{ finishRelease }, { takeGiven }, ports] = await Promise.all([
      import("./finish-release.ts"),
      import("./source.ts"),
      load(),
    ]);
    return await finishRelease(await takeGiven(inputs, ports), inputs, ports);
  },
});
