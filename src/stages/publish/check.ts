import pLimit from "p-limit";
import type { Archive } from "../../domain/distribution/archive.ts";
import { checkDistributions } from "../../domain/distribution/check.ts";
import type { Distribution } from "../../domain/distribution/distribution.ts";
import { checkEntryModules } from "../../domain/distribution/entry-modules.ts";
import type { Expected } from "../../domain/distribution/expected.ts";
import { metadataOf } from "../../domain/distribution/identity.ts";
import { checkSharedPaths } from "../../domain/distribution/shared-paths.ts";
import { refusedByPyPI } from "../../domain/problem/distribution.ts";
import { twineWarned } from "../../domain/problem/distribution-content.ts";
import { classifierRefused } from "../../domain/problem/distribution-metadata.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { fileSwapped } from "../../domain/problem/upload.ts";
import { refusedClassifiers } from "../../domain/python/classifier.ts";
import { type Everyones, type EveryonesOptions, everyones } from "./check/everyones.ts";
import type { Stage, Work } from "./stage.ts";

export interface CheckOptions extends EveryonesOptions {
  readonly expected: (name: string) => Expected;
  /** Whether users get both packages into one environment by what is required. */
  readonly areTogether: (a: string, b: string) => boolean;
  /** What shows only where the package is built in another way, or looked at beside its sources. */
  readonly besides: (work: Work, archives: readonly Archive[], signal: AbortSignal) => Promise<readonly Finding[]>;
  /** How many packages are looked at at once. */
  readonly slots: number;
  /** Told of each package that is sound but for its rendering, which takes a while and is asked for all at once. */
  readonly sound?: (work: Work) => void;
}

/** Holds the distributions against the plan, and against those of the other packages. */
export const checkStage = (options: CheckOptions): Stage => {
  const shared = everyones(options);
  const looks = pLimit(options.slots);
  return {
    name: "check",
    // All wait together for what is asked once for all.
    slots: Number.POSITIVE_INFINITY,
    run: async (work, signal) => {
      const rendering = shared.rendering();
      rendering.catch(() => {});
      const own = await looks(() => lookAt(work, { ...options, shared, signal }));
      if (own.every(isHarmless)) options.sound?.(work);
      const rendered = await rendering;
      const said = work.distributions.flatMap(({ filename }) => rendered.get(filename) ?? []);
      const findings = [...own, ...(own.some(isRefusal) ? said.filter((finding) => !isGivenUp(finding)) : said)];
      const told = withoutTwins(
        work,
        findings.map((finding) => ({ ...finding, package: work.package.name })),
      );
      const errors = told.filter((finding) => !isHarmless(finding));
      for (const finding of told) if (isHarmless(finding)) options.note(finding);
      if (errors.length > 0) throw new Problem(errors);
      return { kind: "done" };
    },
  };
};

const isRefusal = ({ code }: Finding): boolean => code === refusedByPyPI.code;
/** Twine's own words for metadata that PyPI refuses, which is told already. */
const isGivenUp = ({ code, message }: Finding): boolean =>
  code === twineWarned.code && message.includes("Invalid distribution metadata");
const isHarmless = ({ severity }: Finding): boolean => severity !== "error";

interface Looking extends CheckOptions {
  readonly shared: Everyones;
  readonly signal: AbortSignal;
}

/** All but what is asked for all at once. */
const lookAt = async (work: Work, options: Looking): Promise<readonly Finding[]> => {
  const { shared, signal } = options;
  signal.throwIfAborted();
  const archives = await Promise.all(work.distributions.map(({ filename }) => shared.read(filename)));
  const expected = options.expected(work.package.name);
  refuseSwapped(work.distributions, archives);
  return [
    ...checkDistributions(archives, expected),
    ...(await checkClassifiers(archives, { expected, shared, signal })),
    ...(await checkTogether(archives, work, options)),
    ...(await options.besides(work, archives, signal)),
  ];
};

/** What is checked must be what was built: of files that changed meanwhile nothing is said. */
const refuseSwapped = (distributions: readonly Distribution[], archives: readonly Archive[]): void => {
  const swapped = distributions.flatMap((file, at) => {
    const found = archives[at]!.sha256;
    const facts = { package: file.package, file: file.filename, expected: file.sha256, found };
    return found === file.sha256 ? [] : [fileSwapped(facts)];
  });
  if (swapped.length > 0) throw new Problem(swapped);
};

/** What is wrong in the same way with the wheel and the sdist is fixed once, and told once. */
const withoutTwins = ({ distributions }: Work, findings: readonly Finding[]): readonly Finding[] => {
  const unnamed = ({ code, message }: Finding): string =>
    distributions.reduce((text, { filename }) => text.replaceAll(filename, ""), `${code} ${message}`);
  const seen = new Map<string, Finding>();
  for (const finding of findings) if (!seen.has(unnamed(finding))) seen.set(unnamed(finding), finding);
  return [...seen.values()];
};

interface Asking {
  readonly expected: Expected;
  readonly shared: Everyones;
  readonly signal: AbortSignal;
}

/** PyPI's list is fetched where there is a classifier to look up. */
const checkClassifiers = async (
  archives: readonly Archive[],
  { expected, shared, signal }: Asking,
): Promise<readonly Finding[]> => {
  const used = archives.map((archive) => ({
    filename: archive.filename,
    classifiers: metadataOf(archive)?.fields.get("classifier") ?? [],
  }));
  if (!expected.isForPyPI || used.every(({ classifiers }) => classifiers.length === 0)) return [];
  const list = await shared.classifiers(signal);
  return used.flatMap(({ filename, classifiers }) =>
    refusedClassifiers(classifiers, list).map((refused) => classifierRefused({ filename, ...refused })),
  );
};

interface Company extends Pick<CheckOptions, "all" | "areTogether"> {
  readonly shared: Everyones;
}

/** What shows beside the other packages of the release. Wheels of one package differ by platform: the first stands for all. */
const checkTogether = async (
  archives: readonly Archive[],
  { package: { name } }: Work,
  { all, areTogether, shared }: Company,
): Promise<readonly Finding[]> => {
  const own = archives.find(isSoundWheel);
  if (own === undefined) return [];
  const firsts = new Map<string, Distribution>();
  for (const file of all()) if (file.kind === "wheel" && !firsts.has(file.package)) firsts.set(file.package, file);
  firsts.delete(name);
  const others = await Promise.all(
    [...firsts.values()].map(async (file) => ({ package: file.package, wheel: await shared.read(file.filename) })),
  );
  const sound = others.filter(({ wheel }) => isSoundWheel(wheel));
  return [...checkEntryModules(own, sound), ...checkSharedPaths({ package: name, wheel: own }, sound, areTogether)];
};

const isSoundWheel = ({ kind, faults }: Archive): boolean => kind === "wheel" && faults.length === 0;
