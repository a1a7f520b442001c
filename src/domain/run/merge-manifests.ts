import type { Distribution } from "../distribution/distribution.ts";
import type { Plan, PlannedPackage } from "../plan/plan.ts";
import type { Finding } from "../problem/finding.ts";
import { distFilesDiffer, distPlansDiffer } from "../problem/shares.ts";
import type { Manifest } from "./manifest.ts";

/** What one job left. */
export interface ManifestIn {
  /** As it was given. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** One release of what several jobs built of it, or what they contradict each other in. */
export const mergeManifests = (
  all: readonly [ManifestIn, ...ManifestIn[]],
): { readonly manifest: Manifest; readonly findings: readonly Finding[] } => {
  const [first, ...others] = all;
  const findings = others.flatMap((other) => {
    const what = difference(first.manifest, other.manifest);
    return what === undefined ? [] : [distPlansDiffer({ folders: [first.folder, other.folder], what })];
  });
  const files = new Map<string, { readonly folder: string; readonly file: Distribution }>();
  for (const { folder, manifest } of all) {
    for (const file of manifest.distributions) {
      // On some disks names that differ in case alone are one file.
      const key = file.filename.toLowerCase();
      const known = files.get(key);
      if (known === undefined) files.set(key, { folder, file });
      else if (!isSame(known.file, file))
        findings.push(distFilesDiffer({ file: file.filename, folders: [known.folder, folder] }));
    }
  }
  return {
    manifest: {
      ...first.manifest,
      distributions: [...files.values()].map(({ file }) => file),
      outcomes: all.flatMap(({ manifest }) => manifest.outcomes),
    },
    findings,
  };
};

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b) || JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** The same data however its keys were ordered. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .map(([key, each]) => [key, sorted(each)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
};

/** What two jobs planned differently, in a clause. Each has its own run, its own time, and its own words for why. */
export const difference = (a: Manifest, b: Manifest): string | undefined => {
  if (a.plan === b.plan && a.sources === b.sources) return undefined;
  const [one, other] = [headOf(a.plan), headOf(b.plan)];
  const field = fieldsOf({ ...one, ...other }).find((key) => !isSame(one[key], other[key]));
  if (field !== undefined) return `${field}: ${spelt(one[field])} and ${spelt(other[field])}`;
  const byName = new Map(b.plan.packages.map((entry) => [entry.name, entry]));
  for (const entry of a.plan.packages) {
    const twin = byName.get(entry.name);
    if (twin === undefined) return `${entry.name} is in one of them alone`;
    if (isSame(entry, twin)) continue;
    const differing = fieldsOf({ ...entry, ...twin }).find((key) => key !== "reason" && !isSame(entry[key], twin[key]));
    if (differing !== undefined)
      return `the ${differing} of ${entry.name}: ${spelt(entry[differing])} and ${spelt(twin[differing])}`;
  }
  if (a.plan.packages.length !== b.plan.packages.length) return "one of them has more packages";
  return isSame(a.sources, b.sources) ? undefined : "the indexes that packages come from";
};

/** All but what each run has of its own, and the packages with what follows from them. */
const headOf = ({ id: _, created_at: _at, packages: _packages, critical_path: _path, ...head }: Plan) => head;

const fieldsOf = <Value extends object>(value: Value) => Object.keys(value) as (keyof Value & string)[];

const spelt = (value: PlannedPackage[keyof PlannedPackage] | Plan[keyof Plan]): string => {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
};
