import { survey } from "../../stages/plan/survey.ts";
import { defineAction } from "../action.ts";
import { contract } from "./contract.ts";
import { guardAttestations } from "./guard-attestations.ts";
import { guardEvent } from "./guard-event.ts";
import { guardShare } from "./guard-share.ts";
import type { PublishPorts } from "./ports.ts";

// TypeScript leaves the `.ts` of an import in a function with `await using`, where the bundle then finds no file.
const checkout = () => import("./checkout.ts");
const dist = () => import("./dist.ts");

/**
 * Publishes the packages of a workspace, dependencies first: from the checkout, or what an earlier run built. The code
 * for it is loaded when there is a workspace, and before any of the project's runs.
 */
export const action = defineAction({
  contract,
  run: async (inputs, ports: PublishPorts) => {
    guardEvent(inputs, ports.facts);
    guardAttestations(inputs);
    guardShare(inputs);
    if (!inputs.yes && !inputs.dryRun && inputs.index !== "rehearsal") ports.confirm.ready();
    const kept = await ports.commandFiles.keep();
    try {
      if (inputs.dist.length > 0) {
        const { publishDist } = await dist();
        await using run = await ports.runs.open();
        return await publishDist({ inputs, ports, run, kept });
      }
      const seen = await survey(inputs, ports);
      const { publishCheckout } = await checkout();
      await using run = await ports.runs.open();
      return await publishCheckout(seen, { inputs, ports, run, kept });
    } finally {
      await kept.restore();
    }
  },
});
