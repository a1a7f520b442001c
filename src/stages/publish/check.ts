import type { Archive } from "../../domain/distribution/archive.ts";
import { checkDistributions } from "../../domain/distribution/check.ts";
import type { Distribution } from "../../domain/distribution/distribution.ts";
import type { Expected } from "../../domain/distribution/expected.ts";
import { parseTwineCheck } from "../../domain/distribution/twine.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { twineUnavailable } from "../../domain/problem/rendering.ts";
import { fileSwapped } from "../../domain/problem/upload.ts";
import type { Archives } from "../../ports/archives.ts";
import type { Twine } from "../../ports/twine.ts";
import type { Stage, Work } from "./stage.ts";

export interface CheckOptions {
  readonly archives: Archives;
  readonly twine: Twine;
  /** Takes what is worth knowing and no error. */
  readonly note: (finding: Finding) => void;
  readonly pathOf: (filename: string) => string;
  readonly expected: (name: string) => Expected;
  /** Every distribution that was built: twine looks at all of them at once. */
  readonly all: () => readonly Distribution[];
  readonly slots: number;
}

/** Holds the distributions against the plan. */
export const checkStage = (options: CheckOptions): Stage => {
  let rendering: Promise<readonly Finding[]> | undefined;
  return {
    name: "check",
    slots: options.slots,
    run: async (work, signal) => {
      const { package: entry, distributions } = work;
      rendering ??= checkRendering(options, signal);
      const archives = await Promise.all(
        distributions.map(({ filename }) => options.archives.read(options.pathOf(filename))),
      );
      const ours = (finding: Finding): boolean =>
        distributions.some(({ filename }) => finding.message.includes(filename));
      refuseSwapped(distributions, archives);
      const findings = withoutTwins(work, [
        ...checkDistributions(archives, options.expected(entry.name)),
        ...(await rendering).filter(ours).map((finding) => ({ ...finding, package: entry.name })),
      ]);
      const errors = findings.filter(({ severity }) => severity === "error");
      for (const finding of findings) if (finding.severity !== "error") options.note(finding);
      if (errors.length > 0) throw new Problem(errors);
      return { kind: "done" };
    },
  };
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

/** What is wrong in the same way with the wheel and the sdist is mended once, and told once. */
const withoutTwins = ({ distributions }: Work, findings: readonly Finding[]): readonly Finding[] => {
  const unnamed = ({ code, message }: Finding): string =>
    distributions.reduce((text, { filename }) => text.replaceAll(filename, ""), `${code} ${message}`);
  const seen = new Map<string, Finding>();
  for (const finding of findings) if (!seen.has(unnamed(finding))) seen.set(unnamed(finding), finding);
  return [...seen.values()];
};

const checkRendering = async (
  { twine, pathOf, all, note }: CheckOptions,
  signal: AbortSignal,
): Promise<readonly Finding[]> => {
  const answer = await twine.check(
    all().map(({ filename }) => pathOf(filename)),
    signal,
  );
  if ("stdout" in answer) return parseTwineCheck(answer.stdout);
  note(twineUnavailable({ why: answer.unavailable }));
  return [];
};
