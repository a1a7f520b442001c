import type { BoundKind } from "../../domain/pin/bounds.ts";
import { canonicalVersion } from "../../domain/python/version.ts";
import type { ReleasePlan } from "../../domain/release-plan/release-plan.ts";
import type { RunFolder } from "../../ports/runs.ts";
import type { MadePlan } from "../release-plan/make-release-plan.ts";
import type { InstallersPorts } from "./ports.ts";
import { seeInstallers } from "./see-installers.ts";

export interface InstallersWish {
  readonly bounds: BoundKind;
  readonly apiCheck: "off" | "griffe";
  readonly run: Pick<RunFolder, "scratch">;
}

/** The plan, with what installers will see of each release; as it is where no index is asked. */
export const withInstallers = async (
  { plan, survey }: MadePlan,
  { bounds, apiCheck, run }: InstallersWish,
  ports: InstallersPorts,
): Promise<ReleasePlan> => {
  const { workspace, stated, past, index } = survey;
  if (index === undefined) return plan;
  const now = [...stated.versions].map(([name, { version }]) => [name, canonicalVersion(version)!] as const);
  const next = plan.packages.map(({ name, proposed }) => [name, proposed] as const);
  const question = {
    workspace,
    topLevel: past?.topLevel,
    planned: plan.packages,
    versions: new Map([...now, ...next]),
    bounds,
    isApiChecked: apiCheck === "griffe",
    index: index.asked,
    published: index.published,
  };
  const { entries, findings } = await seeInstallers(question, run, ports);
  return {
    ...plan,
    packages: plan.packages.map((planned) => ({ ...planned, installers: entries.get(planned.name) ?? [] })),
    findings: [...plan.findings, ...findings],
  };
};
