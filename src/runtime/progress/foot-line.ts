import { type StageName, stageNames } from "../../domain/run/outcome.ts";
import { type Phase, phaseOf, type Standing, type Standings } from "./standings.ts";

const doing: Readonly<Record<Phase, string>> = {
  pin: "pinning",
  build: "building",
  check: "checking",
  rehearse: "rehearsing",
  upload: "publishing",
};

/** With fewer that have ended, nobody can say how long the others take. */
const fewestEnded = 2;
/** Milliseconds. */
const shortestLeft = 3_000;

/** `building 7 of 12`, `about 40 s left`: how far the run is in its phase; nothing before the first and after the last. */
export const progressWords = ({ packages, isOver }: Standings, now: number): readonly string[] => {
  const all = [...packages.values()];
  const phase = isOver ? undefined : latestPhase(all);
  if (phase === undefined) return [];
  const inside = all.filter(({ stage }) => stage !== undefined && phaseOf(stage) === phase);
  const total = all.filter(({ state }) => state !== "blocked").length;
  const begun = inside.filter(({ state }) => state !== "blocked");
  const left = timeLeft(begun, total, now);
  return [`${doing[phase]} ${begun.length} of ${total}`, ...(left === undefined ? [] : [`about ${left} left`])];
};

const latestPhase = (all: readonly Standing[]): Phase | undefined => {
  const stages = all.flatMap(({ stage }) => stage ?? []);
  const latest = Math.max(-1, ...stages.map((stage: StageName) => stageNames.indexOf(stage)));
  return latest < 0 ? undefined : phaseOf(stageNames[latest]!);
};

/** As long as those before took; what runs counts as half done. */
const timeLeft = (begun: readonly Standing[], total: number, now: number): string | undefined => {
  const running = begun.filter(({ ended }) => ended === undefined).length;
  const ended = begun.length - running;
  if (ended < fewestEnded) return undefined;
  const since = Math.min(...begun.map((standing) => standing.since ?? now));
  const done = ended + running / 2;
  const left = ((now - since) * (total - done)) / done;
  return left < shortestLeft ? undefined : roundly(left / 1000);
};

const roundly = (seconds: number): string =>
  seconds < 57 ? `${Math.ceil(seconds / 5) * 5} s` : `${Math.max(1, Math.round(seconds / 60))} min`;
