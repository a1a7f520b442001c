import type { Phase } from "../bump/wish.ts";
import { greatest } from "../changes/change.ts";
import type { PackageName } from "../python/name.ts";
import { formatVersion } from "../python/version.ts";
import { type Decided, decide } from "./decide.ts";
import { type Left, leftBy, type Move, type Publishing } from "./dependents.ts";
import type { OwnWish } from "./own-wish.ts";
import type { Candidate } from "./release-plan.ts";
import { moversOf, type Unit } from "./units.ts";

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
    const moves = new Map([...decided].flatMap(([name, { candidate, proposal }]) => moveOf(name, candidate, proposal)));
    const left = leftByAll(rules, moves, decided);
    const isSettled = [...left.keys()].every((name) => decided.has(name));
    if (isSettled)
      return new Map([...decided].map(([name, each]) => [name, { ...each, left: left.get(name) ?? nothing }]));
    // Only ever more: what once moved keeps moving, so that the versions only rise and an end is reached.
    pulled = new Map([...pulled, ...left]);
  }
};

const nothing: Left = { because: [], edits: [], findings: [] };

type Deciding = Omit<Moved, "left">;

const decideAll = (
  { units, own, prerelease }: MoveRules,
  pulled: ReadonlyMap<PackageName, Left>,
): ReadonlyMap<PackageName, Deciding> => {
  const isMoving = (name: PackageName): boolean => own.get(name)!.isMoved || pulled.has(name);
  return new Map(
    units.flatMap((unit) => {
      const movers = moversOf(unit, isMoving);
      if (movers.length === 0) return [];
      const wishes = movers.map(({ member }) => own.get(member.name)!);
      const leading = strongest(wishes.filter(({ isMoved }) => isMoved));
      const isPulled = movers.some(({ member }) => pulled.has(member.name));
      const decided = decide({
        candidates: unit.candidates,
        bump: greatest([...wishes.map(({ bump }) => bump), isPulled ? "patch" : "none"]),
        wish: leading?.wish ?? { kind: "auto" },
        by: leading?.by ?? "bump",
        prerelease,
      });
      return movers.map((candidate) => [candidate.member.name, { ...decided, candidate, unit }] as const);
    }),
  );
};

/** An exact version before what is only a step; of several of a kind the first by name. */
const strongest = (wishes: readonly OwnWish[]): OwnWish | undefined =>
  wishes.find(({ wish }) => wish.kind === "exact") ?? wishes.find(({ wish }) => wish.kind !== "auto") ?? wishes[0];

const moveOf = (
  name: PackageName,
  { base, stated }: Candidate,
  proposal: Decided["proposal"],
): readonly (readonly [PackageName, Move])[] => {
  if (proposal.kind !== "version" && proposal.kind !== "prepared") return [];
  const to = formatVersion(proposal.version);
  return [[name, { from: base?.version ?? stated ?? to, to }]];
};

/**
 * A package that was never released has no users who would be left behind. Without dependents what is released anyway
 * still has to be installable beside the others.
 */
const leftByAll = (
  { units, dependents, bounds, prefix }: MoveRules,
  moves: ReadonlyMap<PackageName, Move>,
  decided: ReadonlyMap<PackageName, Deciding>,
): ReadonlyMap<PackageName, Left> =>
  new Map(
    units
      .flatMap(({ candidates }) => candidates)
      .filter(({ member, base }) => (base !== undefined && dependents !== "none") || decided.has(member.name))
      .map(({ member }) => [member.name, leftBy(member, moves, { bounds, prefix })] as const)
      .filter(([, { because }]) => because.length > 0),
  );
