import { boundOf, takesBound } from "../pin/bounds.ts";
import type { Finding } from "../problem/finding.ts";
import { finalOnPrerelease } from "../problem/version-rules.ts";
import type { PackageName } from "../python/name.ts";
import type { Requirement } from "../python/requirement.ts";
import { admits, namesPrerelease, parseSpecifiers } from "../python/specifier.ts";
import { parseVersion } from "../python/version.ts";
import { isFinalText, isMeantForPrereleases, type Move, type Publishing } from "./dependents.ts";
import type { Candidate, PlannedRelease } from "./release-plan.ts";
import { widen } from "./widen.ts";

/** Final versions to come that require a sibling which has, or gets, a newer pre-release. */
export const finalsOnPrereleases = (
  candidates: readonly Candidate[],
  { packages, moves }: { readonly packages: readonly PlannedRelease[]; readonly moves: ReadonlyMap<PackageName, Move> },
  publishing: Publishing,
): readonly Finding[] => {
  const byName = new Map(candidates.map((each) => [each.member.name, each]));
  const finals = packages.filter(({ proposed }) => isFinalText(proposed));
  return finals.flatMap(({ name, proposed: version }) =>
    byName.get(name)!.member.requirements.flatMap(({ requirement, kind }) => {
      const sibling = byName.get(requirement.name);
      if (sibling === undefined || requirement.name === name || kind === "group") return [];
      const coming = moves.get(requirement.name)?.to ?? sibling.base?.version;
      if (coming === undefined || isFinalText(coming)) return [];
      const required = requiredBeside(requirement, { coming, sibling }, publishing);
      return required === undefined ? [] : [finalOnPrerelease({ name, version, ...required })];
    }),
  );
};

interface Beside {
  /** The pre-release that the sibling has then. */
  readonly coming: string;
  readonly sibling: Candidate;
}

const requiredBeside = (
  requirement: Requirement,
  { coming, sibling }: Beside,
  { bounds }: Publishing,
): { readonly requirement: string; readonly passed: string | undefined } | undefined => {
  const { name, specifier, url } = requirement;
  const to = parseVersion(coming)!;
  const isBare = takesBound(requirement);
  const published = isBare ? boundOf(bounds, to) : specifier;
  if (url !== undefined || published === "") return undefined;
  if (!isMeantForPrereleases(published, sibling.taken)) {
    const isAdmitted = admits(parseSpecifiers(published) ?? [], coming);
    if (!isAdmitted) return { requirement: `${name}${published}`, passed: `${name} ${coming}` };
    if (!namesPrerelease(published)) return undefined;
  }
  // Nothing is wrong with going along with pre-releases where there never was anything else.
  const isUsual = !sibling.taken.some(isFinalText);
  return isUsual ? undefined : { requirement: `${name}${widen(published, to) ?? published}`, passed: undefined };
};
