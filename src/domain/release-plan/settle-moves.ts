import type { Phase } from "../bump/wish.ts";
import { greatest } from "../changes/change.ts";
import type { PackageName } from "../python/name.ts";
import { compareVersions, formatVersion } from "../python/version.ts";
import { type Decided, decide } from "./decide.ts";
import { finalMoves, isFinalText, type Left, leftBy, type Move, movesForFinal, type Publishing } from "./dependents.ts";
import type { OwnWish } from "./own-wish.ts";
import type { Candidate } from "./release-plan.ts";
import { moversOf, type Unit } from "./units.ts";
import { isWaiting } from "./waiting.ts";

export interface MoveRules extends Publishing {
  readonly units: readonly Unit[];
  readonly own: ReadonlyMap<PackageName, OwnWish>;
  readonly prerelease: Phase | undefined;
  readonly dependents: "specifier" | "none";
}

/** What a package moves to, and with whom. */
export interface Moved extends Decided {
  readonly candidate: Candidate;
  readonly unit: Unit;
  /** What it requires that the others' moves leave. */
  readonly left: Left;
}

/** Every package that moves, by name: a fixpoint, since each move may leave what others require, in circles too. */
export const settleMoves = (rules: MoveRules): ReadonlyMap<PackageName, Moved> => {
  let pulled: ReadonlyMap<PackageName, Left> = new Map();
  for (;;) {
    const decided = decideAll(rules, pulled);
    const moves = movesOf(decided);
    const left = leftByAll(rules, moves, { decided, pulled });
    const isSettled = [...left].every(
      ([name, { bump }]) => decided.has(name) && (bump === "patch" || pulled.get(name)?.bump === bump),
    );
    if (isSettled)
      return new Map([...decided].map(([name, each]) => [name, { ...each, left: left.get(name) ?? nothing }]));
    // Only ever more: what once moved keeps moving, and as far, so that the versions only rise and an end is reached.
    pulled = new Map([...pulled, ...[...left].map(([name, each]) => [name, asFar(each, pulled.get(name))] as const)]);
  }
};

const asFar = (now: Left, before: Left | undefined): Left =>
  before?.bump === "minor" ? { ...now, bump: "minor" } : now;

const nothing: Left = { bump: "patch", because: [], edits: [], findings: [] };

type Deciding = Omit<Moved, "left">;

/** What pulls a package along, where something does. */
type Pull = (name: PackageName) => Left["bump"] | undefined;

const decideAll = (rules: MoveRules, pulled: ReadonlyMap<PackageName, Left>): ReadonlyMap<PackageName, Deciding> =>
  new Map(rules.units.flatMap((unit) => decideUnit(rules, unit, (name) => pulled.get(name)?.bump)));

const decideUnit = (
  { own, prerelease }: MoveRules,
  unit: Unit,
  pull: Pull,
): readonly (readonly [PackageName, Deciding])[] => {
  const movers = moversOf(unit, (name) => own.get(name)!.isMoved || pull(name) !== undefined);
  if (movers.length === 0) return [];
  const wishes = movers.map(({ member }) => own.get(member.name)!);
  const leading = strongest(wishes.filter(({ isMoved }) => isMoved));
  const decided = decide({
    candidates: unit.candidates,
    bump: greatest([...wishes.map(({ bump }) => bump), ...movers.map(({ member }) => pull(member.name) ?? "none")]),
    wish: leading?.wish ?? { kind: "auto" },
    by: leading?.by ?? "bump",
    prerelease,
  });
  return movers.map((candidate) => [candidate.member.name, { ...decided, candidate, unit }] as const);
};

/** An exact version before what is only a step; of several versions or sizes the greatest, else the first by name. */
const strongest = (wishes: readonly OwnWish[]): OwnWish | undefined => {
  const exact = wishes
    .flatMap((each) => (each.wish.kind === "exact" ? [{ each, version: each.wish.version }] : []))
    .toSorted((a, b) => compareVersions(b.version, a.version));
  const size = greatest(wishes.flatMap(({ wish }) => (wish.kind === "size" ? [wish.size] : [])));
  const step = wishes.find(({ wish }) => wish.kind !== "auto");
  const largest = wishes.find(({ wish }) => wish.kind === "size" && wish.size === size);
  return exact[0]?.each ?? (step?.wish.kind === "size" ? largest : step) ?? wishes[0];
};

/** The versions that packages come from and go to. */
export const movesOf = (
  moved: ReadonlyMap<PackageName, Pick<Moved, "candidate" | "proposal">>,
): ReadonlyMap<PackageName, Move> =>
  new Map([...moved].flatMap(([name, { candidate, proposal }]) => moveOf(name, candidate, proposal)));

const moveOf = (
  name: PackageName,
  { base, stated }: Candidate,
  proposal: Decided["proposal"],
): readonly (readonly [PackageName, Move])[] => {
  if (proposal.kind !== "version" && proposal.kind !== "prepared") return [];
  const to = formatVersion(proposal.version);
  return [[name, { from: base?.version ?? stated ?? to, to }]];
};

/** Whether a release of it is out, or on its way. */
const hasUsers = (candidate: Candidate): boolean => candidate.base !== undefined || isWaiting(candidate);

/**
 * A package that was never released has no users who would be left behind. Without dependents what is released anyway
 * still has to be installable beside the others.
 */
const leftByAll = (
  rules: MoveRules,
  moves: ReadonlyMap<PackageName, Move>,
  { decided, pulled }: Settling,
): ReadonlyMap<PackageName, Left> => {
  const taken = new Map(
    rules.units.flatMap(({ candidates }) => candidates.map((each) => [each.member.name, each.taken])),
  );
  const takenOf = (name: PackageName): readonly string[] => taken.get(name)!;
  const finals = finalMoves(moves, takenOf);
  const hasPrereleases = [...moves.values()].some(({ from, to }) => !isFinalText(from) || !isFinalText(to));
  const becomesFinal = (unit: Unit, name: PackageName): boolean => {
    const own = new Map(
      decideUnit(rules, unit, (each) => pulled.get(each)?.bump ?? (each === name ? "patch" : undefined)),
    ).get(name)!.proposal;
    return (own.kind === "version" || own.kind === "prepared") && isFinalText(formatVersion(own.version));
  };
  return new Map(
    rules.units.flatMap((unit) =>
      unit.candidates
        .filter((each) => (hasUsers(each) && rules.dependents !== "none") || decided.has(each.member.name))
        .map(({ member }) => {
          const isFinal = hasPrereleases && becomesFinal(unit, member.name);
          const own = isFinal ? movesForFinal(member, finals, { moves, takenOf }) : moves;
          return [member.name, leftBy(member, own, rules)] as const;
        })
        .filter(([, { because }]) => because.length > 0),
    ),
  );
};

interface Settling {
  readonly decided: ReadonlyMap<PackageName, Deciding>;
  readonly pulled: ReadonlyMap<PackageName, Left>;
}
