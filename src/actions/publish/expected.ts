import { type Expected, pypiSizeLimit } from "../../domain/distribution/expected.ts";
import type { Stated } from "../../domain/distribution/stated.ts";
import { isReleased, type Plan, type PlannedPackage } from "../../domain/plan/plan.ts";
import { hasPyPIRules, type Target } from "../../domain/target/target.ts";
import type { IndexProject } from "../../ports/package-index.ts";

interface About {
  /** What the package's own files say besides. */
  readonly stated: (entry: PlannedPackage) => Stated;
  readonly target: Target;
  /** What the index had when the run began. */
  readonly released: ReadonlyMap<string, Pick<IndexProject, "files">>;
}

/** What the plan says of each package's distributions. */
export const expectedOf = (plan: Plan, { stated, target, released: before }: About): ((name: string) => Expected) => {
  const isForPyPI = hasPyPIRules(target);
  const entries = new Map(plan.packages.map((entry) => [entry.name, entry]));
  const released = plan.packages.filter(isReleased);
  const versions = released.map(({ name, version }) => [name, version ?? ""] as const);
  // A project that has a larger file was granted more, and how much is not said.
  const hasMore = (name: string) => before.get(name)?.files.some(({ size = 0 }) => size > pypiSizeLimit) === true;
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
      sizeLimit: isForPyPI && !hasMore(name) ? pypiSizeLimit : undefined,
      mayTakeMore: target.kind === "rehearsal",
    };
  };
};
