import { defineAction, type LatePorts } from "../action.ts";
import { contract } from "./contract.ts";
import { checkedInputs } from "./inputs.ts";
import type { ProtectPorts } from "./ports.ts";

/** Judges how a branch moved and reports it; writes nothing to the forge. The code for it is loaded for sound inputs. */
export const action = defineAction({
  contract,
  run: async (inputs, { load }: LatePorts<ProtectPorts>) => {
    const checked = await checkedInputs(inputs);
    const [{ judge }, { resultOf }, ports] = await Promise.all([import("./judge.ts"), import("./result.ts"), load()]);
    return resultOf(await judge({ ...inputs, ...checked }, ports));
  },
});
