import type { PackageName } from "../python/name.ts";
import { digestOf } from "../release-plan/digest.ts";
import { isCalendarDate } from "../text/calendar-date.ts";
import { sha256Of } from "../text/sha256.ts";
import { pathInUrl } from "../text/url.ts";
import type { ReleaseContent, ReleasedPackage } from "./content.ts";
import { planTrailer } from "./plan-trailer.ts";

/** One section of a changelog as we wrote it. */
export interface WrittenSection {
  readonly file: string;
  readonly package: PackageName;
  readonly version: string;
  readonly digest: string;
}

/** What a release commit's trailers say. */
export interface ReleaseTrailers {
  /** Of the sorted lines `name version` of all that it releases. */
  readonly plan: string;
  readonly sections: readonly WrittenSection[];
  /** `YYYY-MM-DD`: of the sections' headings; `undefined` where it does not say. */
  readonly date: string | undefined;
}

const dateLine = /^Release-Date: (\S+)$/;
const sectionLine = /^Release-Changelog: (\S+) (\S+) (\S+) (sha256:[0-9a-f]{64})$/;

/** Reads a commit's message; `undefined` where it is of no release. A squash may have put other text around. */
export const readTrailers = (message: string): ReleaseTrailers | undefined => {
  const lines = message.split("\n").map((line) => line.trim());
  const plan = lines.flatMap((line) => planTrailer.exec(line)?.[1] ?? []).at(-1);
  if (plan === undefined) return undefined;
  const sections = lines.flatMap((line): readonly WrittenSection[] => {
    const [, file, name, version, hash] = sectionLine.exec(line) ?? [];
    const path = file === undefined ? undefined : decoded(file);
    if (path === undefined) return [];
    return [{ file: path, package: name as PackageName, version: version!, digest: hash! }];
  });
  const date = lines.flatMap((line) => dateLine.exec(line)?.[1] ?? []).at(-1);
  return { plan, sections, date: date !== undefined && isCalendarDate(date) ? date : undefined };
};

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** The release commit's message below its subject: one line for each package, then the trailers. */
export const releaseMessageBody = async (
  { packages, date }: Pick<ReleaseContent, "packages" | "date">,
  sections: readonly WrittenSection[],
): Promise<string> => {
  const lines = packages.map(({ name, from, to }) => `- ${name} ${from === undefined ? "" : `${from} → `}${to}`);
  const written = sections.map(
    ({ file, package: name, version, digest: hash }) =>
      `Release-Changelog: ${pathInUrl(file)} ${name} ${version} ${hash}`,
  );
  const plan = `Release-Plan: ${await planDigest(packages)}`;
  return [...lines, "", plan, `Release-Date: ${date}`, ...written].join("\n");
};

/** By which a release proves that it ships what was reviewed. */
export const planDigest = async (packages: readonly Pick<ReleasedPackage, "name" | "to">[]): Promise<string> =>
  await digestOf({ packages: packages.map(({ name, to }) => ({ name, proposed: to })) });

/** The same however its lines end, and whatever blank lines are around it. */
export const sectionDigest = async (text: string): Promise<string> =>
  `sha256:${await sha256Of(
    text
      .split(/\r?\n/)
      .map((line) => line.trimEnd())
      .join("\n")
      .trim(),
  )}`;
