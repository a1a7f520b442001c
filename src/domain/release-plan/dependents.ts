import { isFinal } from "../bump/step.ts";
import { isOtherMajor } from "../installers/bounds.ts";
import { type BoundKind, boundOf, takesBound } from "../pin/bounds.ts";
import { isWritten, memberPlace } from "../plan/member-place.ts";
import type { Finding } from "../problem/finding.ts";
import { cannotWiden } from "../problem/release-plan.ts";
import type { PackageName } from "../python/name.ts";
import { admits, namesPrerelease, parseSpecifiers } from "../python/specifier.ts";
import { compareVersions, formatVersion, parseVersion } from "../python/version.ts";
import type { DeclaredRequirement, Member } from "../workspace/workspace.ts";
import type { Because, Edit } from "./release-plan.ts";
import { widen } from "./widen.ts";

/** Versions of a sibling: the one before, and the one to come. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** The versions that a package has used. */
type TakenOf = (name: PackageName) => readonly string[];

/**
 * What a final release has to do with: pre-releases of its siblings reach nobody who installs it. It was built with what came before
 * them, and is released once the final one is.
 */
export const finalMoves = (moves: ReadonlyMap<PackageName, Move>, takenOf: TakenOf): ReadonlyMap<PackageName, Move> =>
  new Map(
    [...moves]
      .filter(([, { to }]) => isFinalText(to))
      .map(([name, { from, to }]) => [name, { from: lastFinal(takenOf(name), from), to }]),
  );

/** The same for one member: a requirement that was meant to bring a pre-release goes along with the next. */
export const movesForFinal = (
  member: Member,
  finals: ReadonlyMap<PackageName, Move>,
  { moves, takenOf }: { readonly moves: ReadonlyMap<PackageName, Move>; readonly takenOf: TakenOf },
): ReadonlyMap<PackageName, Move> => {
  const following = new Set(
    member.requirements
      .filter(
        ({ requirement: { name, specifier } }) => moves.has(name) && isMeantForPrereleases(specifier, takenOf(name)),
      )
      .map(({ requirement }) => requirement.name),
  );
  return following.size === 0 ? finals : new Map([...finals, ...[...moves].filter(([name]) => following.has(name))]);
};

/** Whether a specifier names a pre-release, and fits no final version yet: once one is out, users get that. */
export const isMeantForPrereleases = (specifier: string, taken: readonly string[]): boolean =>
  namesPrerelease(specifier) &&
  !taken.some((version) => isFinalText(version) && admits(parseSpecifiers(specifier) ?? [], version));

export const isFinalText = (version: string): boolean => {
  const parsed = parseVersion(version);
  return parsed !== undefined && isFinal(parsed);
};

/** The greatest final version below a pre-release, else that itself. */
const lastFinal = (taken: readonly string[], version: string): string => {
  if (isFinalText(version)) return version;
  const from = parseVersion(version)!;
  const before = taken
    .filter(isFinalText)
    .map((text) => parseVersion(text)!)
    .filter((each) => compareVersions(each, from) < 0);
  const last = before.toSorted(compareVersions).at(-1);
  return last === undefined ? version : formatVersion(last);
};

/** How requirements are written and published. */
export interface Publishing {
  /** What a bare name gets in the built metadata. */
  readonly bounds: BoundKind;
  /** Of the workspace's root, from the git top level. */
  readonly prefix: string;
}

export interface Left {
  /** What the package's release is at least: more than a patch where its users have to give up a version that did. */
  readonly bump: "minor" | "patch";
  readonly because: readonly Because[];
  readonly edits: readonly Edit[];
  readonly findings: readonly Finding[];
}

/**
 * The requirements of a member, as they are published, that the coming versions of its siblings leave, and what they
 * become. Extras count, since users have them; groups are never published.
 */
export const leftBy = (member: Member, moves: ReadonlyMap<PackageName, Move>, { bounds, prefix }: Publishing): Left => {
  const left = member.requirements.flatMap((declared) => {
    const move = moves.get(declared.requirement.name);
    if (move === undefined || declared.requirement.name === member.name || declared.kind === "group") return [];
    const specifier = publishedSpecifier(declared, move, bounds);
    if (specifier === undefined || admits(parseSpecifiers(specifier) ?? [], move.to)) return [];
    return [{ declared, move, specifier }];
  });
  const because = left.map(({ declared, move, specifier }) => ({
    package: declared.requirement.name,
    from: move.from,
    to: move.to,
    specifier,
  }));
  const changes = left
    .filter(({ declared }) => !takesBound(declared.requirement) && (isWritten(declared) || declared.isOfFile))
    .map(({ declared, move }) => ({
      declared,
      move,
      to: isWritten(declared) ? widened(declared, move.to) : undefined,
    }));
  const isDropping = left.some(({ declared, move, specifier }) =>
    dropsUsers(specifier, publishedAfter(declared, move, bounds)),
  );
  return {
    bump: isDropping ? "minor" : "patch",
    because: distinct(because),
    edits: distinct(
      changes.flatMap(({ declared, to }) => (to === undefined ? [] : [editOf({ prefix, member, declared, to })])),
    ),
    findings: changes.flatMap(({ declared, move, to }) =>
      to !== undefined
        ? []
        : [
            cannotWiden({
              name: member.name,
              requirement: declared.requirement.text,
              version: `${declared.requirement.name} ${move.to}`,
            }),
          ],
    ),
  };
};

/** What the metadata on the index says: an author's own specifier, or the bound that a bare name got. */
const publishedSpecifier = (
  { requirement }: DeclaredRequirement,
  { from }: Move,
  bounds: BoundKind,
): string | undefined => {
  if (requirement.url !== undefined) return undefined;
  return takesBound(requirement) ? boundOf(bounds, parseVersion(from)!) : requirement.specifier;
};

const publishedAfter = ({ requirement }: DeclaredRequirement, { to }: Move, bounds: BoundKind): string | undefined =>
  takesBound(requirement) ? boundOf(bounds, parseVersion(to)!) : widen(requirement.specifier, parseVersion(to)!);

const dropsUsers = (before: string, after: string | undefined): boolean =>
  after !== undefined && isOtherMajor(parseSpecifiers(before) ?? [], parseSpecifiers(after) ?? []);

const widened = ({ requirement }: DeclaredRequirement, version: string): string | undefined => {
  const { text, specifier, spans } = requirement;
  const changed = widen(specifier, parseVersion(version)!);
  const span = spans.specifier;
  if (changed === undefined || span === undefined) return undefined;
  const written = text.slice(span.start, span.end).replace(specifier, () => changed);
  return `${text.slice(0, span.start)}${written}${text.slice(span.end)}`;
};

interface Widened {
  readonly prefix: string;
  readonly member: Member;
  readonly declared: DeclaredRequirement;
  readonly to: string;
}

const editOf = ({ prefix, member, declared, to }: Widened): Edit => ({
  kind: "requirement",
  package: member.name,
  file: memberPlace({ prefix }, member, []).file,
  table: declared.table,
  from: declared.requirement.text,
  to,
});

const distinct = <Value>(values: readonly Value[]): readonly Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];
