import { identityWithinReach } from "../../domain/problem/release.ts";
import { validate } from "../../stages/validate.ts";
import { defineAction, type Result } from "../action.ts";
import { action as publish } from "../publish/action.ts";
import { guardEvent } from "../publish/guard-event.ts";
import { readGates } from "../release-readiness/gates.ts";
import { contract } from "./contract.ts";
import type { ReleasePorts } from "./ports.ts";
import { gatesStopped, validationStopped, withGuards } from "./report.ts";
import { runReleaseGates } from "./run-gates.ts";

/** Validates the tag, runs the gates, publishes: the first that fails is the last that runs. */
export const action = defineAction({
  contract,
  run: async (inputs, ports: ReleasePorts): Promise<Result> => {
    const { progress, facts } = ports.publish;
    guardEvent(inputs, facts);
    const gates = readGates(inputs.gates, ports.readiness.facts);
    const buildsCode = inputs.dist === undefined;
    const warnings = buildsCode && facts.hasIdentity ? [identityWithinReach({})] : [];

    progress.status("Validating the tag");
    // An upload address cannot be read; what is published there is on the index behind it.
    const index = inputs.checkUrl ?? inputs.index;
    const validation = await validate({ ...inputs, mode: "tag", index }, ports.readiness);
    if (validation.state === "invalid") return validationStopped(validation, warnings);

    const gated = await runReleaseGates(gates, { inputs, ports, workspace: validation.workspace });
    if (!gated.isPassed) return gatesStopped({ validation, gated, warnings });

    const published = await publish.run(inputs, ports.publish);
    return withGuards(published, { validation, gated, warnings });
  },
});
