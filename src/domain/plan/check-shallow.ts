import { byPlace, type Finding } from "../problem/finding.ts";
import { deepen, shallowHistory } from "../problem/preflight.ts";
import type { PackageName } from "../python/name.ts";
import { isDevelopment, isLocal, parseVersion } from "../python/version.ts";
import { isWork, type PlannedPackage } from "./plan.ts";
import type { PlanInput } from "./plan-input.ts";

/** Versions that a backend takes from tags are wrong in a clone that has none: mostly development versions, left alone. */
export const checkShallow = (
  { workspace: { members }, versionInFile }: Pick<PlanInput, "workspace" | "versionInFile">,
  packages: ReadonlyMap<PackageName, PlannedPackage>,
) => {
  const isMeant = (entry: PlannedPackage): boolean => isWork(entry) || entry.status === "development";
  const dynamic = members.filter(
    ({ name, version }) => version === undefined && versionInFile?.has(name) !== true && isMeant(packages.get(name)!),
  );
  return dynamic.length === 0 ? [] : [shallowHistory({ packages: dynamic.map(({ name }) => name) })];
};

/** Those whose version looks made up for want of tags. */
export const madeUp = (
  { workspace: { members }, versionInFile }: Pick<PlanInput, "workspace" | "versionInFile">,
  versions: ReadonlyMap<PackageName, string>,
): ReadonlySet<PackageName> => {
  const looksSo = (text: string | undefined): boolean => {
    const version = parseVersion(text ?? "");
    return version !== undefined && (isDevelopment(version) || isLocal(version));
  };
  const names = members.filter(
    ({ name, version }) => version === undefined && versionInFile?.has(name) !== true && looksSo(versions.get(name)),
  );
  return new Set(names.map(({ name }) => name));
};

/** The finding, with the remedy of whatever follows from a version that is made up where one of these is. */
export const deepening = (
  finding: Finding,
  names: readonly PackageName[],
  unsure: ReadonlySet<PackageName>,
): Finding =>
  names.some((name) => unsure.has(name))
    ? {
        ...finding,
        remedy: "call",
        ...byPlace((or) => `${deepen(or)}: without tags a backend makes up such a version`),
      }
    : finding;
