import type { Finding } from "../../domain/problem/finding.ts";
import { rollbackMoved, rollbackUnfinished } from "../../domain/problem/rollback.ts";
import { forgeState } from "../../domain/rollback/forge-state.ts";
import { type SeenMark, type Step, stepsOf } from "../../domain/rollback/removal.ts";
import { changedSince, leftOf, planRemoval, stepKey, stepPlace } from "../../domain/rollback/removal-plan.ts";
import { retryDelay } from "../../domain/upload/retry.ts";
import type { Answer } from "../../ports/forge.ts";
import { isRefusal } from "../finish/open-step.ts";
import { type Look, look, readStandings, unread } from "./look.ts";
import type { RollbackPorts, RollbackQuestion } from "./ports.ts";

/** How it ended. */
export interface RolledBack extends Look {
  /** What is gone that was there at the start, in the order in which it went. */
  readonly removed: readonly Step[];
}

/** Rounds of looking and doing: each answer of one round may be lost. */
const mostRounds = 10;
/** How often one step is tried that gets no usable answer. */
const mostTries = 3;

/**
 * Removes what stands for nothing on the index. Each round looks again and does what is left, so that a lost answer is
 * seen for what it was; but only what the first look saw is ever removed: what somebody changes meanwhile stays.
 */
export const remove = async (question: RollbackQuestion, ports: RollbackPorts): Promise<RolledBack> => {
  let now = await look(question, ports);
  const plan = planRemoval(now.seen);
  const done = new Set<string>();
  const tries = new Map<string, number>();
  const stopped: Finding[] = [];
  for (let round = 1; round <= mostRounds && stopped.length === 0; round++) {
    const left = leftOf(plan, now.seen);
    if (left.length === 0) break;
    const course = await carryAll(left, question, ports);
    for (const step of course.done) done.add(stepKey(step));
    if (course.open !== undefined) {
      const { step, answer } = course.open;
      const key = stepKey(step);
      tries.set(key, (tries.get(key) ?? 0) + 1);
      if (isRefusal(answer) || tries.get(key)! >= mostTries) stopped.push(unread(stepWords(step), answer, gitOf(step)));
      else await ports.clock.sleep(retryDelay(round, ports.clock, null), ports.signal);
    }
    now = await look(question, ports);
  }
  const [open] = stopped.length > 0 ? [] : leftOf(plan, now.seen);
  if (open !== undefined)
    stopped.push(rollbackUnfinished({ step: stepWords(open), why: "it changes again and again" }));
  const steps = now.seen.marks.flatMap(stepsOf);
  const [there, taken] = [new Set(steps.map(stepKey)), new Set(steps.map(stepPlace))];
  // What is there in another state has somebody changed, and nobody removed.
  const isGone = ([key, step]: readonly [string, Step]): boolean =>
    !there.has(key) && (done.has(key) || (now.seen.unread.length === 0 && !taken.has(stepPlace(step))));
  const moved = changedSince(plan, now.seen).map((tag) => rollbackMoved({ tag }));
  return {
    ...now,
    removed: [...plan].filter(isGone).map(([, step]) => step),
    findings: [...now.findings, ...stopped, ...moved],
  };
};

interface Course {
  readonly done: readonly Step[];
  /** What ended it early. */
  readonly open?: { readonly step: Step; readonly answer: NoAnswer };
}

const carryAll = async (steps: readonly Step[], question: RollbackQuestion, ports: RollbackPorts): Promise<Course> => {
  const done: Step[] = [];
  for (const step of steps) {
    ports.signal.throwIfAborted();
    // A publish may have begun meanwhile.
    if (!(await isStillAbsent(step.mark, question, ports))) return { done };
    const outcome = await carryOut(step, ports);
    if (outcome === "changed") return { done };
    if (outcome !== "done") return { done, open: { step, answer: outcome } };
    done.push(step);
  }
  return { done };
};

const isStillAbsent = async (
  { releases }: SeenMark,
  question: RollbackQuestion,
  ports: RollbackPorts,
): Promise<boolean> => {
  const { standings } = await readStandings(releases, question, ports);
  return [...standings.values()].every(({ kind }) => kind === "absent");
};

type NoAnswer = Exclude<Answer<unknown>, { kind: "found" }>;
type Outcome = "done" | "changed" | NoAnswer;

const carryOut = async (step: Step, { tags, forge }: RollbackPorts): Promise<Outcome> => {
  if (step.kind === "release") {
    const { release } = step;
    const now = await forge!.read(release);
    if (now.kind === "missing") return "done";
    if (now.kind === "unanswered") return now;
    if (forgeState(now.value) !== forgeState(release) || now.value.tag !== release.tag) return "changed";
    const answer = await forge!.remove(release);
    return answer.kind === "found" ? "done" : answer;
  }
  const { mark, ref } = step;
  const removal = await (step.kind === "remote" ? tags.removeRemote(mark.tag, ref) : tags.removeLocal(mark.tag, ref));
  if (removal.kind === "removed") return "done";
  return removal.kind === "moved" ? "changed" : removal;
};

/** Where git takes it away. */
const gitOf = ({ kind }: Step): "push" | "clone" | undefined =>
  kind === "release" ? undefined : kind === "remote" ? "push" : "clone";

/** One step, for people. */
export const stepWords = (step: Step): string => {
  const { tag } = step.mark;
  if (step.kind !== "release") return `delete the tag ${tag} ${step.kind === "remote" ? "on the remote" : "here"}`;
  return `delete the ${step.release.isDraft ? "draft" : "release"} of ${tag}`;
};
