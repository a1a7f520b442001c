import { attestationsMissing } from "../../domain/problem/attestation.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { isTrial } from "./guard-event.ts";
import type { PublishInputs } from "./inputs.ts";

type Wish = Pick<PublishInputs, "attestations" | "dist" | "index" | "dryRun">;

/** A run that builds what it publishes has no attestations: where they are asked for, that is said before all work. */
export const guardAttestations = (wish: Wish): void => {
  if (wish.attestations === "true" && wish.dist.length === 0 && !isTrial(wish))
    throw new Problem(attestationsMissing({ files: [] }));
};
