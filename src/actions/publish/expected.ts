import { type Expected, pypiSizeLimit } from "../../domain/distribution/expected.ts";
import type { Stated } from "../../domain/distribution/stated.ts";
import { isWork, type Plan, type PlannedPackage } from "../../domain/plan/plan.ts";

interface About {
  /** What the package's own files say besides. */
  readonly stated: (entry: PlannedPackage) => Stated;
  readonly isForPyPI: boolean;
}

/** What the plan says of each package's distributions. */
export const expectedOf = (plan: Plan, { stated, isForPyPI }: About): ((name: string) => Expected) => {
  const entries = new Map(plan.packages.map((entry) => [entry.name, entry]));
  const released = plan.packages.filter((entry) => isWork(entry) || entry.status === "published");
  const versions = released.map(({ name, version }) => [name, version ?? ""] as const);
  return (name) => {
    const entry = entries.get(name)!;
    return {
      name,
      version: entry.version ?? "",
      areWheelsOfOthers: entry.wheels.length > 0,
      bounds: entry.bounds,
      stated: stated(entry),
      siblings: new Map(versions.filter(([sibling]) => sibling !== name)),
      isForPyPI,
      sizeLimit: isForPyPI ? pypiSizeLimit : undefined,
    };
  };
};
