import type { Distribution } from "../distribution/distribution.ts";
import { type PackageSources, withoutLogins } from "../indexes/package-sources.ts";
import { waitsInPlan } from "../plan/order.ts";
import { isWork, type Plan } from "../plan/plan.ts";
import { manifestUnreadable } from "../problem/manifest.ts";
import { Problem } from "../problem/problem.ts";
import { parseJson } from "../text/json.ts";
import { manifestFault } from "./manifest-shape.ts";
import { isThrough, type Outcome } from "./outcome.ts";

export const manifestName = "manifest.json";
export const sumsName = "SHA256SUMS";

/** What a run leaves behind beside its distributions, and a later job starts from. A cache: the index is the truth. */
export interface Manifest {
  readonly schema_version: 1;
  readonly plan: Plan;
  /** Where else packages come from, without logins: what was found when they were tried is to be found again. */
  readonly sources: PackageSources;
  readonly distributions: readonly Distribution[];
  readonly outcomes: readonly Outcome[];
}

export const writeManifest = ({ plan, sources, ...rest }: Omit<Manifest, "schema_version">): string =>
  `${JSON.stringify({ schema_version: 1, plan, sources: withoutLogins(sources), ...rest }, null, 1)}\n`;

/** As `sha256sum --check` reads it. */
export const writeSums = (distributions: readonly Distribution[]): string =>
  distributions.map(({ sha256, filename }) => `${sha256}  ${filename}\n`).join("");

/** Reads a manifest that another job wrote. It may have been cut or tampered with: every field that is used is checked. */
export const readManifest = (text: string, file: string, { isPublished = false } = {}): Manifest => {
  const fail = (why: string, isMisnamed = false): never => {
    throw new Problem(manifestUnreadable({ file, why, isMisnamed, isPublished }));
  };
  const document = parseJson(text);
  if (document === undefined) fail("it is cut or no JSON");
  const fault = manifestFault(document);
  // What is not even called one is another file.
  if (fault !== undefined) fail(fault, !hasSchema(document));
  const { plan, distributions } = document as Manifest;
  const names = new Set(plan.packages.map(({ name }) => name));
  if (names.size < plan.packages.length) fail("its plan has a package twice");
  if (!isOrdered(plan)) fail("its plan has no order");
  const foreign = distributions.find((distribution) => !names.has(distribution.package));
  if (foreign !== undefined) fail(`${foreign.filename} belongs to no package of its plan`);
  const seen = new Set<string>();
  for (const { filename } of distributions) {
    // On some disks names that differ in case alone are one file.
    if (seen.has(filename.toLowerCase())) fail(`it lists ${filename} twice`);
    seen.add(filename.toLowerCase());
  }
  return document as Manifest;
};

const hasSchema = (document: unknown): boolean =>
  typeof document === "object" && document !== null && "schema_version" in document;

/** Whether each package waits for lower levels alone, those of its own unit apart: then nothing waits in a circle. */
const isOrdered = ({ packages }: Plan): boolean => {
  const byName = new Map(packages.map((entry) => [entry.name, entry]));
  const waits = waitsInPlan(packages);
  return packages.filter(isWork).every(({ name, unit, level }) => {
    const isWhole = unit.includes(name) && unit.every((other) => byName.get(other)?.unit.join() === unit.join());
    return isWhole && waits.get(name)!.every((need) => unit.includes(need) || byName.get(need)!.level < level);
  });
};

/** The packages to publish that the run had nothing to do with. */
export const untouched = ({ plan, outcomes }: Manifest): readonly string[] => {
  const touched = new Set<string>(outcomes.map((outcome) => outcome.package));
  return plan.packages.filter((entry) => isWork(entry) && !touched.has(entry.name)).map(({ name }) => name);
};

/** The packages to publish that did not get through all that goes before an upload, and how far they got. */
export const notReady = ({ plan, distributions, outcomes }: Manifest): readonly string[] =>
  plan.packages.filter(isWork).flatMap(({ name }) => {
    const own = outcomes.filter((outcome) => outcome.package === name);
    const stopped = own.find(({ kind }) => kind === "failed" || kind === "blocked");
    const isTried = own.some((outcome) => isThrough(outcome, "rehearse"));
    if (isTried && distributions.some((file) => file.package === name)) return [];
    return [`${name} (${stopped === undefined ? "not tried to the end" : `${stopped.kind} in ${stopped.stage}`})`];
  });
