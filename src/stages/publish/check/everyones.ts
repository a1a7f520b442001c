import type { Archive } from "../../../domain/distribution/archive.ts";
import type { Distribution } from "../../../domain/distribution/distribution.ts";
import { parseTwineCheck } from "../../../domain/distribution/twine.ts";
import type { Finding } from "../../../domain/problem/finding.ts";
import { classifiersUnavailable, twineUnavailable } from "../../../domain/problem/rendering.ts";
import type { KnownClassifiers } from "../../../domain/python/classifier.ts";
import type { Archives } from "../../../ports/archives.ts";
import type { Classifiers } from "../../../ports/classifiers.ts";
import type { StartedTwine } from "../../../ports/twine.ts";

export interface EveryonesOptions {
  readonly archives: Pick<Archives, "read">;
  readonly twine: () => Promise<Pick<StartedTwine, "check">>;
  readonly classifiers: Classifiers;
  /** Takes what is worth knowing and no error. */
  readonly note: (finding: Finding) => void;
  readonly pathOf: (filename: string) => string;
  /** Every distribution that was built. */
  readonly all: () => readonly Distribution[];
}

/** What is asked once for all packages, when the first of them needs it. */
export interface Everyones {
  /** Each file is read once, for its own package and for the others. */
  readonly read: (filename: string) => Promise<Archive>;
  /** What twine says, which looks at all files at once, by their names. */
  readonly rendering: () => Promise<ReadonlyMap<string, readonly Finding[]>>;
  /** PyPI's list; `undefined` where it cannot be had, which is said. */
  readonly classifiers: (signal: AbortSignal) => Promise<KnownClassifiers | undefined>;
}

export const everyones = (options: EveryonesOptions): Everyones => {
  const archives = new Map<string, Promise<Archive>>();
  let rendering: ReturnType<Everyones["rendering"]> | undefined;
  let classifiers: Promise<KnownClassifiers | undefined> | undefined;
  return {
    read: (filename) => {
      const reading = archives.get(filename) ?? options.archives.read(options.pathOf(filename));
      archives.set(filename, reading);
      return reading;
    },
    rendering: () => (rendering ??= render(options)),
    classifiers: (signal) => (classifiers ??= readClassifiers(options, signal)),
  };
};

const render = async ({ twine, pathOf, all, note }: EveryonesOptions): ReturnType<Everyones["rendering"]> => {
  const answer = await (await twine()).check(all().map(({ filename }) => pathOf(filename)));
  if ("stdout" in answer) return parseTwineCheck(answer.stdout);
  note(twineUnavailable({ why: answer.unavailable, locked: answer.locked }));
  return new Map();
};

const readClassifiers = async ({ classifiers, note }: EveryonesOptions, signal: AbortSignal) => {
  const answer = await classifiers.read(signal);
  if ("known" in answer) return answer;
  note(classifiersUnavailable({ why: answer.unavailable, locked: answer.locked }));
  return undefined;
};
