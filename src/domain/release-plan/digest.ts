import { sha256Of } from "../text/sha256.ts";
import type { PlannedRelease } from "./release-plan.ts";

interface Planned {
  readonly packages: readonly Pick<PlannedRelease, "name" | "proposed">[];
}

/** `sha256:` and the hash of the sorted lines `name version`, by which a release proves that it ships what was reviewed. */
export const digestOf = async ({ packages }: Planned): Promise<string> => {
  const lines = packages.map(({ name, proposed }) => `${name} ${proposed}\n`);
  return `sha256:${await sha256Of(lines.toSorted().join(""))}`;
};
