import type { Environment } from "../../domain/environment/child.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import type { PackageName } from "../../domain/python/name.ts";
import type { IndexProject } from "../../ports/package-index.ts";
import type { Found } from "../../stages/due/find-releases.ts";
import { holdMerged } from "../../stages/due/hold-merged.ts";
import { makePlan, type Survey } from "../../stages/plan/survey.ts";
import type { Setting } from "./course.ts";

/** What is to be published: a checkout as it was surveyed, and the merged releases, where they decide. */
export interface Checkout {
  readonly seen: Survey;
  readonly found: Extract<Found, { kind: "releases" }> | undefined;
}

/** What is known when it is planned. */
interface KnownCheckout extends Checkout {
  readonly released: ReadonlyMap<string, IndexProject>;
  /** Of members whose version git's tags give: the tool. */
  readonly tagTools: ReadonlyMap<PackageName, string>;
  /** Of members with a dynamic version that a backend gave. */
  readonly dynamic: ReadonlyMap<string, string>;
}

interface PlannedCheckout {
  readonly plan: Plan;
  /** What the merged releases name; `undefined` where none decide. */
  readonly due: ReadonlySet<PackageName> | undefined;
  /** What tells a package's build backend its version, by name, where no file and no tag does yet. */
  readonly told: ReadonlyMap<string, Environment>;
  readonly findings: readonly Finding[];
}

/** Plans what the inputs choose, or what was merged. */
export const planCheckout = async (
  { seen, found, released, tagTools, dynamic }: KnownCheckout,
  { inputs, ports, run }: Omit<Setting, "destination">,
): Promise<PlannedCheckout> => {
  const { config } = ports;
  const now = ports.clock.now();
  const merged =
    found &&
    (await holdMerged(
      { seen, releases: found.releases, dynamic, tagTools, released },
      { ...inputs, config, now, forge: ports.openForge(inputs.githubToken?.secret) },
    ));
  const { plan, findings } = makePlan({
    wish: { ...inputs, prepared: merged?.due },
    survey: seen,
    config,
    released,
    versions: merged?.versions ?? dynamic,
    id: run.id,
    now,
  });
  if (merged === undefined) return { plan, due: undefined, told: new Map(), findings };
  return {
    plan: { ...plan, prepared_by: merged.commits },
    due: merged.due,
    told: merged.told,
    findings: [...merged.findings, ...findings],
  };
};
