import type { Phase } from "../bump/wish.ts";
import type { Change, Unread } from "../changes/change.ts";
import { distinct } from "../problem/distinct.ts";
import type { Finding } from "../problem/finding.ts";
import type { PackageName } from "../python/name.ts";
import { formatVersion } from "../python/version.ts";
import type { NameTag, NameTags } from "../tag/name-tags.ts";
import { circlesApart, leftBehind } from "./apart.ts";
import { isFinalText, leftBy, type Move, type Publishing } from "./dependents.ts";
import { finalsOnPrereleases } from "./final-on-prerelease.ts";
import { groupsApart } from "./groups-apart.ts";
import { type OwnWish, ownWish } from "./own-wish.ts";
import { preparedPassed, releasesPassedBy } from "./passed-by.ts";
import { sharedReleaseAs, unreadable, waiting, withoutChange, withoutFirst } from "./plan-findings.ts";
import type { Candidate, Edit, PlannedRelease, ReleasePlan, Unchanged } from "./release-plan.ts";
import type { BumpRequest } from "./request.ts";
import { type Moved, movesOf, settleMoves } from "./settle-moves.ts";
import { type Unit, unitsOf, type VersionedGroup } from "./units.ts";
import { isWaiting, withSkippedReleases } from "./waiting.ts";
import { reasonFor, unclear, whyUnchanged, writtenBefore } from "./words.ts";

export interface PlanRequest extends Publishing {
  /** Every member that can be released. */
  readonly candidates: readonly Candidate[];
  /** The others, and why. */
  readonly unreleasable: readonly Unchanged[];
  readonly unread: readonly Unread[];
  /** From where changes count for all packages, where somebody said it: which releases that passes by is known then. */
  readonly since: string | undefined;
  readonly request: BumpRequest;
  readonly prerelease: Phase | undefined;
  readonly forceUnchanged: boolean;
  readonly edited?: ReadonlySet<string> | undefined;
  readonly dependents: "specifier" | "none";
  readonly groups: readonly VersionedGroup[];
  readonly nameTags: NameTags;
}

/** The release plan: the same for the same input in any order. */
export const planRelease = (asked: PlanRequest): ReleasePlan => {
  const given = asked.candidates.toSorted((a, b) => (a.member.name < b.member.name ? -1 : 1));
  const skipping = unitsOf(given, asked.groups).flatMap(({ group, candidates: all }) =>
    group?.versioning === "lockstep" ? withSkippedReleases(all) : [],
  );
  const candidates = given.map((each) => skipping.find(({ member }) => member === each.member) ?? each);
  const changes = new Map(candidates.map((each) => [each.member.name, changesOf(each)]));
  const units = unitsOf(candidates, asked.groups);
  const worded = wordedIn(units, asked.request);
  const own = new Map(
    candidates.map((each) => [each.member.name, wishOf(each, changes.get(each.member.name)!, { ...asked, worded })]),
  );
  const moved = settleMoves({ ...asked, units, own });
  const nameTag = asked.nameTags(versionsAfter(candidates, moved));
  const packages = [...moved].flatMap(([name, each]) =>
    planned(each, { changes: changes.get(name)!, own: own.get(name)!, nameTag }),
  );
  const names = new Set(packages.map(({ name }) => name));
  const rest = candidates.filter(({ member }) => !names.has(member.name));
  const moves = movesOf(moved);
  return {
    packages: packages.toSorted(byName),
    unchanged: [
      ...rest.map((each) =>
        unchanged(each, {
          moved: moved.get(each.member.name),
          own: own.get(each.member.name)!,
          spared: asked.dependents === "none" ? [] : sparedOf(each, moves, asked),
        }),
      ),
      ...asked.unreleasable,
    ].toSorted(byName),
    unread: asked.unread.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
    findings: sorted([
      ...[...own.values()].flatMap(({ findings }) => findings),
      // Of a group that moves together it is one.
      ...new Set([...moved.values()].flatMap(({ finding }) => finding ?? [])),
      ...[...moved.values()].flatMap(({ left }) => left.findings),
      ...(asked.since === undefined ? releasesPassedBy([...moved.values()]) : []),
      ...preparedPassed([...moved.values()]),
      ...waiting(rest),
      ...withoutFirst([...moved.values()]),
      ...([...moved.values()].every(({ proposal }) => proposal.kind === "prepared") ? withoutChange(rest, asked) : []),
      ...sharedReleaseAs(own, moved),
      ...unreadable(rest.filter(({ member }) => !moved.has(member.name))),
      ...groupsApart(asked.groups, candidates, packages),
      ...(asked.dependents === "none" ? [] : leftBehind(candidates, moves, asked)),
      ...circlesApart(candidates, moves, asked),
      ...finalsOnPrereleases(candidates, { packages, moves }, asked),
    ]),
  };
};

const byName = <Named extends { readonly name: PackageName }>(a: Named, b: Named): number => (a.name < b.name ? -1 : 1);
const key = ({ source, id, why }: Unread): string => `${source} ${id} ${why}`;

/** The greatest first, then in the order of time. */
const changesOf = ({ history, fragments }: Candidate): readonly Change[] => {
  const rank: Readonly<Record<Change["bump"], number>> = { major: 0, minor: 1, patch: 2, none: 3 };
  const text = ({ id, type, text }: Change): string => `${id} ${type} ${text}`;
  return [...fragments, ...history.changes].toSorted(
    (a, b) => rank[a.bump] - rank[b.bump] || a.time - b.time || (text(a) < text(b) ? -1 : 1),
  );
};

const isBlocked = ({ findings }: OwnWish): boolean => findings.some(({ severity }) => severity === "error");

/** Those that share their version with one that the input `bump` has a word for. */
const wordedIn = (units: readonly Unit[], { own }: BumpRequest): ReadonlySet<PackageName> => {
  const names = units.map(({ candidates }) => candidates.map(({ member }) => member.name));
  return new Set(names.filter((all) => all.some((name) => (own.get(name)?.kind ?? "auto") !== "auto")).flat());
};

/**
 * What has an error of its own, or is left out, moves nothing. A version that waits for its release moves what follows
 * from it, whatever else has changed.
 */
const wishOf = (
  candidate: Candidate,
  changes: readonly Change[],
  asked: PlanRequest & { readonly worded: ReadonlySet<PackageName> },
): OwnWish => {
  const wish = ownWish(candidate, changes, { ...asked, isAsked: asked.worded.has(candidate.member.name) });
  if (candidate.leftOut !== undefined) return { ...wish, isMoved: false, findings: [] };
  const isPrepared =
    candidate.base === undefined && candidate.isTold && asked.request.own.get(candidate.member.name) === undefined;
  if (isBlocked(wish) || isPrepared) return { ...wish, isMoved: false };
  return wish.isMoved || !isWaiting(candidate)
    ? wish
    : { ...wish, wish: { kind: "auto" }, bump: "none", isMoved: true };
};

/** What each package has once the plan is carried out. */
const versionsAfter = (
  candidates: readonly Candidate[],
  moved: ReadonlyMap<PackageName, Moved>,
): ReadonlyMap<PackageName, string> =>
  new Map(
    candidates.flatMap(({ member: { name }, stated, base }) => {
      const proposal = moved.get(name)?.proposal;
      const version =
        proposal?.kind === "version" || proposal?.kind === "prepared"
          ? formatVersion(proposal.version)
          : (stated ?? base?.version);
      return version === undefined ? [] : [[name, version] as const];
    }),
  );

const planned = (
  moved: Moved,
  { changes, own, nameTag }: { readonly changes: readonly Change[]; readonly own: OwnWish; readonly nameTag: NameTag },
): readonly PlannedRelease[] => {
  const { candidate, proposal, step, left } = moved;
  if (proposal.kind !== "version" && proposal.kind !== "prepared") return [];
  const { member, stated, base, versionFile, lacksSection } = candidate;
  const version = formatVersion(proposal.version);
  const isWritten = proposal.kind === "prepared" && stated === version;
  // Of a group some may have the version already. What is being released has its section, and stays as it is.
  if (isWritten && (base?.version === version || (!lacksSection && left.edits.length === 0))) return [];
  const edit: readonly Edit[] =
    stated === undefined || versionFile === undefined || stated === version
      ? []
      : [{ kind: "version", package: member.name, file: versionFile, from: stated, to: version }];
  return [
    {
      name: member.name,
      path: member.path,
      current: stated ?? base?.version,
      last: base?.version,
      proposed: version,
      bump: isWritten ? "exact" : step,
      reason: isWritten ? writtenBefore(moved) : reasonFor(moved, changes, own),
      tag: nameTag({ name: member.name, version }),
      changes,
      becauseOf: left.because,
      edits: [...edit, ...left.edits],
      installers: [],
    },
  ];
};

const unchanged = (
  candidate: Candidate,
  {
    moved,
    own,
    spared,
  }: { readonly moved: Moved | undefined; readonly own: OwnWish; readonly spared: readonly string[] },
): Unchanged => ({
  name: candidate.member.name,
  version: candidate.stated ?? candidate.base?.version,
  reason: isBlocked(own) ? unclear : whyUnchanged(candidate, { moved, spared }),
});

/** What a package requires, and the pre-releases that do not fit it and for which no final release is made. */
const sparedOf = (
  { member, base }: Candidate,
  moves: ReadonlyMap<PackageName, Move>,
  publishing: Publishing,
): readonly string[] => {
  if (base === undefined) return [];
  const prereleases = new Map([...moves].filter(([, { to }]) => !isFinalText(to)));
  return leftBy(member, prereleases, publishing).because.map(
    ({ package: name, to, specifier }) => `${name}${specifier}, which ${name} ${to} does not fit`,
  );
};

const sorted = (findings: readonly Finding[]): readonly Finding[] =>
  distinct(findings).toSorted((a, b) =>
    `${a.code} ${a.package ?? ""} ${a.message}` < `${b.code} ${b.package ?? ""} ${b.message}` ? -1 : 1,
  );
