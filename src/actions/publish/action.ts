import { survey } from "../../stages/plan/survey.ts";
import { defineAction, type Result } from "../action.ts";
import { answerable } from "./answerable.ts";
import { contract } from "./contract.ts";
import { findDue } from "./find-due.ts";
import { guardAttestations } from "./guard-attestations.ts";
import { guardChecks } from "./guard-checks.ts";
import { guardEvent } from "./guard-event.ts";
import { guardShare } from "./guard-share.ts";
import type { PublishInputs } from "./inputs.ts";
import type { PublishPorts } from "./ports.ts";

// TypeScript leaves the `.ts` of an import in a function with `await using`, where the bundle then finds no file.
const checkout = () => import("./checkout.ts");
const dist = () => import("./dist.ts");
const nothingDue = () => import("./nothing-due.ts");

/**
 * Publishes the packages of a workspace, dependencies first: from the checkout, or what an earlier run built. The code
 * for it is loaded when there is a workspace, and before any of the project's runs.
 */
export const action = defineAction({
  contract,
  run: async (inputs, ports: PublishPorts): Promise<Result> => {
    guardEvent(inputs, ports.facts);
    guardAttestations(inputs);
    guardChecks(inputs);
    guardShare(inputs);
    return await publish(inputs, ports, await findDue(inputs, ports));
  },
});

/** The same where it is known which releases were merged. */
export const publish = async (
  inputs: PublishInputs,
  ports: PublishPorts,
  found: Awaited<ReturnType<typeof findDue>>,
): Promise<Result> => {
  const isAsked = found?.kind !== "none" && !inputs.yes && !inputs.dryRun && inputs.index !== "rehearsal";
  const confirm = isAsked ? ports.confirm : undefined;
  const kept = await ports.commandFiles.keep();
  try {
    if (inputs.dist.length > 0) {
      const { publishDist } = await dist();
      await using run = await ports.runs.open();
      return await publishDist({ inputs, ports, run, kept }, confirm);
    }
    const seen = await answerable(() => survey(inputs, ports), confirm);
    const { publishCheckout } = await checkout();
    const { endWithNothingDue } = await nothingDue();
    await using run = await ports.runs.open();
    const start = { inputs, ports, run, kept };
    if (found?.kind === "none") return await endWithNothingDue(found.why, seen, start);
    return await publishCheckout({ seen, found }, start);
  } finally {
    await kept.restore();
  }
};
