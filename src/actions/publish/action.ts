import { defineAction } from "../action.ts";
import { publishCheckout } from "./checkout.ts";
import { contract } from "./contract.ts";
import { publishDist } from "./dist.ts";
import { guardEvent } from "./guard-event.ts";
import type { PublishPorts } from "./ports.ts";

/** Publishes the packages of a workspace, dependencies first: from the checkout, or what an earlier run built. */
export const action = defineAction({
  contract,
  run: async (inputs, ports: PublishPorts) => {
    guardEvent(inputs, ports.facts);
    if (!inputs.yes && !inputs.dryRun && inputs.index !== "rehearsal") ports.confirm.ready();
    await using run = await ports.runs.open(ports.newId());
    return inputs.dist === undefined
      ? await publishCheckout(inputs, ports, run)
      : await publishDist(inputs.dist, inputs, ports, run);
  },
});
