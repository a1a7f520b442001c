import { distinct } from "../../domain/problem/distinct.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { requestBranchTaken, requestLeftClosed, requestUnfinished } from "../../domain/problem/release-request.ts";
import type { TokenOwner } from "../../domain/release-request/checks.ts";
import type { ReleaseContent } from "../../domain/release-request/content.ts";
import { type Decision, decide, type Effect, type ReleaseRequest } from "../../domain/release-request/decide.ts";
import { retryDelay } from "../../domain/upload/retry.ts";
import { type Carried, carryOut, closeRequest } from "./carry-out.ts";
import { createCommitter } from "./commit.ts";
import type { Composed } from "./compose.ts";
import { judgeBase, type Look, look, seenOf } from "./look.ts";
import { make } from "./make.ts";
import type { PreparePorts, PrepareWish } from "./ports.ts";

/** The release pull request as it is at the end. */
export interface Prepared {
  readonly content: ReleaseContent | undefined;
  /** `undefined` where there is none. */
  readonly request: ReleaseRequest | undefined;
  /** The branch's newest commit, where it is known. */
  readonly commit: string | undefined;
  /** What was done; in a dry run what would be. */
  readonly effects: readonly Effect[];
  /** As `git apply` takes it, against the base, or the branch where a person has pushed to it; in a dry run alone. */
  readonly diff: string;
  /** What it would say; in a dry run alone. */
  readonly proposal?: Proposal | undefined;
  readonly owner: TokenOwner | undefined;
  readonly findings: readonly Finding[];
}

/** The texts of a release pull request. */
export interface Proposal {
  /** Of the pull request and its commit. */
  readonly title: string;
  /** Of the pull request, Markdown. */
  readonly body: string;
  /** Of the commit, below the title: with the trailers by which a merged release is known. */
  readonly message: string;
}

/** Rounds of looking and doing, and a last look: each answer of one round may be lost, and a person may push meanwhile. */
const mostRounds = 10;
/** How often a closed request is tried to be opened again, before another is opened. */
const mostReopenings = 2;

/**
 * Brings the release branch and its pull request up to date. What is there is looked at, not remembered: each round does
 * what is missing, and where an answer is lost, the next one sees what came of it.
 */
export const prepare = async (wish: PrepareWish, ports: PreparePorts): Promise<Prepared> => {
  let end: Prepared = {
    content: undefined,
    request: undefined,
    commit: undefined,
    effects: [],
    diff: "",
    owner: undefined,
    findings: [],
  };
  const unfit = await judgeBase(wish, ports);
  if (unfit !== undefined) return { ...end, findings: [unfit] };
  const owner = await ports.requests.owner();
  const commit = createCommitter(ports);
  /** By their kind: one that is tried again is told once. */
  const done = new Map<Effect["kind"], Effect>();
  const tell = (effects: readonly Effect[]): void => {
    for (const effect of effects) done.set(effect.kind, effect);
  };
  /** Whose answer was lost: the next look shows whether it was done. */
  let lost: readonly Effect[] = [];
  const noted: Finding[] = [];
  let reopenings = 0;
  let last: Unfinished = { step: "finish", why: "" };
  for (let round = 1; ; round++) {
    ports.signal.throwIfAborted();
    const seen = await look(wish, ports).catch(afterFirst(round));
    if (seen instanceof Problem) return { ...end, effects: [...done.values()], findings: [...noted, ...seen.findings] };
    const made = await make(wish, { seen, owner }, ports);
    const { content, composed, wanted } = made;
    const findings = distinct([...made.findings, ...noted]);
    const decision = decide(seenOf(seen, reopenings >= mostReopenings), wanted);
    tell(lost.filter((effect) => isDone(effect, seen, decision)));
    end = {
      content,
      request: seen.request,
      commit: seen.branch?.head,
      effects: [...done.values()],
      diff: "",
      owner,
      findings,
    };
    const reason = whyNothing(findings, decision, { ...wish, last: round > mostRounds ? last : undefined });
    if (reason !== undefined) return { ...end, findings: [...findings, ...reason] };
    const effects = effectsOf(decision);
    if (wish.dryRun) {
      const proposal = wanted && { title: wanted.title, body: wanted.body, message: made.message };
      return { ...end, effects, diff: await diffOf(composed, ports), proposal };
    }
    const release = { wish, wanted: wanted!, composed: composed!, message: made.message };
    const course = await carryAll(effects, { ...release, request: seen.request }, { ...ports, commit });
    tell(course.done);
    noted.push(...course.findings);
    const stopped = course.open?.kind === "stopped" ? [course.open.finding] : [];
    if (course.open?.kind !== "again") {
      const all = distinct([...findings, ...course.findings, ...stopped]);
      return { ...end, ...course.result, effects: [...done.values()], findings: all };
    }
    lost = course.open.mayBeDone ? [course.failed!] : [];
    if (course.failed?.kind === "reopen" && ++reopenings === mostReopenings) done.delete("reopen");
    last = course.open;
    await ports.clock.sleep(retryDelay(round, ports.clock, null), ports.signal);
  }
};

/** A forge that falls silent must not hide what was done before. */
const afterFirst =
  (round: number) =>
  (error: unknown): Problem => {
    if (round > 1 && error instanceof Problem) return error;
    throw error;
  };

/** Whether nothing of it is missing any more. */
const isDone = (effect: Effect, { request }: Look, decision: Decision): boolean =>
  effect.kind === "reopen"
    ? request?.state === "open"
    : decision.kind === "do" && decision.effects.every(({ kind }) => kind !== effect.kind);

const diffOf = async (composed: Composed | undefined, { trees }: PreparePorts): Promise<string> =>
  composed === undefined ? "" : await trees.diff(composed.parent, composed.tree);

const effectsOf = (decision: Decision): readonly Effect[] => (decision.kind === "do" ? decision.effects : []);

type Unfinished = Parameters<typeof requestUnfinished>[0];

/** What stands against doing anything; what is wrong with the plan is said already. `last`: what failed in the last of all rounds. */
const whyNothing = (
  findings: readonly Finding[],
  decision: Decision,
  { branch, last }: Pick<PrepareWish, "branch"> & { readonly last: Unfinished | undefined },
): readonly Finding[] | undefined => {
  if (findings.some(({ severity }) => severity === "error")) return [];
  if (decision.kind === "foreign") return [requestBranchTaken({ branch })];
  if (decision.kind === "left closed") return [requestLeftClosed(decision.request)];
  return last !== undefined && decision.effects.length > 0 ? [requestUnfinished(last)] : undefined;
};

interface Course {
  readonly done: readonly Effect[];
  readonly result: Partial<Pick<Prepared, "request" | "commit">>;
  readonly findings: readonly Finding[];
  /** Why not all was done. */
  readonly open: Exclude<Carried, { kind: "done" }> | undefined;
  readonly failed: Effect | undefined;
}

type Doing = Parameters<typeof carryOut>;

/** One after the other, until one does not succeed. */
const carryAll = async (effects: readonly Effect[], release: Doing[1], ports: Doing[2]): Promise<Course> => {
  const done: Effect[] = [];
  const findings: Finding[] = [];
  let { request } = release;
  let commit: string | undefined;
  const soFar = () => ({
    done,
    findings,
    result: { ...(request === undefined ? {} : { request }), ...(commit === undefined ? {} : { commit }) },
  });
  for (const effect of effects) {
    const carried =
      effect.kind === "close"
        ? await closeRequest(request!, ports)
        : await carryOut(effect, { ...release, request }, ports);
    if (carried.kind !== "done") return { ...soFar(), open: carried, failed: effect };
    done.push(effect);
    findings.push(...carried.findings);
    request = carried.request ?? request;
    commit = carried.commit ?? commit;
  }
  return { ...soFar(), open: undefined, failed: undefined };
};
