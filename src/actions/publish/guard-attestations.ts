import { attestationsMissing } from "../../domain/problem/attestation.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { isTrial } from "./guard-event.ts";
import type { PublishInputs } from "./inputs.ts";

type Wish = Pick<PublishInputs, "attestations" | "dist" | "index" | "dryRun">;

/** A run that builds what it publishes has no attestations. A dry run is there to build what gets them. */
export const attestationsToLack = ({ attestations, dist, dryRun }: Wish): readonly Finding[] =>
  attestations === "true" && dist.length === 0 && !dryRun ? [attestationsMissing({ files: [] })] : [];

/** Where they are asked for, that is said before all work. */
export const guardAttestations = (wish: Wish): void => {
  const lacking = attestationsToLack(wish);
  if (lacking.length > 0 && !isTrial(wish)) throw new Problem(lacking);
};
