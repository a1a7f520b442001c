import { identityWithinReach } from "../../domain/problem/release.ts";
import { withTag } from "../../domain/report/start.ts";
import { survey } from "../../stages/plan/survey.ts";
import { validate } from "../../stages/validate/validate.ts";
import { defineAction, type Result } from "../action.ts";
import { readyCredential } from "../publish/destination.ts";
import { guardAttestations } from "../publish/guard-attestations.ts";
import { guardChecks } from "../publish/guard-checks.ts";
import { guardEvent, isTrial } from "../publish/guard-event.ts";
import { guardShare } from "../publish/guard-share.ts";
import type { PublishPorts } from "../publish/ports.ts";
import { readGates } from "../release-readiness/gates.ts";
import { uploadLogin } from "../upload-login.ts";
import { contract } from "./contract.ts";
import { aimOf, findMerged } from "./merged.ts";
import type { ReleaseInputs, ReleasePorts } from "./ports.ts";
import { sayOnce } from "./say-once.ts";

/** Validates the tag or the merged release, runs the gates, publishes, makes tags and releases: the first that fails is the last that runs. */
export const action = defineAction({
  contract,
  run: async (inputs, { readiness, loadPublish, loadFinish }: ReleasePorts): Promise<Result> => {
    const { facts } = readiness;
    guardEvent(inputs, facts);
    guardAttestations(inputs);
    guardChecks(inputs);
    guardShare(inputs);
    const gates = readGates(inputs.gates, facts);
    const warnings = inputs.dist.length === 0 && facts.hasIdentity ? [identityWithinReach({})] : [];

    const began = { start: withTag(readiness.start, inputs.tag), isPrepared: inputs.due === "prepared" };
    const found = await findMerged(inputs, loadPublish);
    const { publish } = await import("../publish/action.ts");
    if (found?.kind === "none") return await publish(inputs, await loadPublish(), found);
    const { index, checkUrl } = inputs;
    const aim = aimOf(inputs, found, readiness);
    const publishesHere = !isTrial(inputs) && inputs.dist.length === 0;
    const validation = await validate(
      { ...inputs, ...aim, target: { index, checkUrl, upload: uploadLogin(inputs) }, publishesHere },
      readiness,
    );
    const { gatesStopped, publishingStopped, validationStopped, withFinish, withGuards } = await import("./report.ts");
    if (validation.state === "invalid") return validationStopped({ validation, warnings, ...began });

    // All of this program is loaded before a gate runs, which could rewrite its files.
    const [{ runReleaseGates }, { checkFinish, finishPublished }, loaded, finishing] = await Promise.all([
      import("./run-gates.ts"),
      import("./finish-published.ts"),
      loadPublish(),
      loadFinish(),
    ]);
    checkFinish(inputs, validation.workspace, finishing);
    const ports = { ...loaded, progress: sayOnce(loaded.progress) };
    if (gates.length > 0) {
      await ports.loadAll();
      // Gates may take an hour, at whose end a missing credential would be news.
      if (inputs.dist.length === 0) await sayCredential(inputs, ports);
    }
    const gated = await runReleaseGates(gates, { inputs, readiness, workspace: validation.workspace });
    const guarded = { validation, gated, warnings, ...began };
    if (!gated.isPassed) return gatesStopped(guarded);

    return publish(inputs, ports, found).then(
      async (published) =>
        withGuards(withFinish(published, await finishPublished(published, inputs, finishing)), guarded),
      (error: unknown) => publishingStopped(error, guarded, ports),
    );
  },
});

/** What makes planning impossible, the publishing says. */
const sayCredential = async (inputs: ReleaseInputs, ports: PublishPorts): Promise<void> => {
  const seen = await survey(inputs, ports).catch(() => undefined);
  // The embedded index brings its own.
  if (seen !== undefined && seen.target.kind !== "rehearsal") await readyCredential(seen.target, inputs, ports);
};
