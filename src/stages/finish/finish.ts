import { type Decision, decide, type Effect, type SeenRelease } from "../../domain/forge-release/decide.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { forgeRefused, forgeUnfinished, releaseRejected } from "../../domain/problem/forge-release.ts";
import { tagBurned, tagElsewhere } from "../../domain/problem/forge-tag.ts";
import { retryDelay } from "../../domain/upload/retry.ts";
import type { Missing, Unanswered } from "../../ports/forge.ts";
import { carryOut, stepWords } from "./carry-out.ts";
import { isRefusal, OpenStep } from "./open-step.ts";
import type { FinishedRelease, FinishPorts, ReleaseOrder } from "./ports.ts";
import { lookAgain, type Survey, surveyForge } from "./survey.ts";

export interface FinishWish {
  /** Of all tags, in the order in which they are made. */
  readonly names: readonly string[];
  /** That of them which is not of a package. */
  readonly umbrella?: string | undefined;
  /** Whether more than tags is asked for. */
  readonly needsReleases: boolean;
  /** In the same order; made when the names are found fit. */
  readonly orders: (survey: Survey) => Promise<readonly ReleaseOrder[]>;
  /** Full hash that all tags lead to. */
  readonly commit: string;
  /** What a person types to finish what a forge that is down has left. */
  readonly command: string | undefined;
  /** The tag that was given, where nothing else was. */
  readonly byTag?: string | undefined;
  /** Whether a tag alone would not lead to the index, or to the umbrella's packages. */
  readonly needsManifest: boolean;
}

export interface Finished {
  readonly releases: readonly FinishedRelease[];
  readonly areImmutable: boolean | undefined;
  readonly findings: readonly Finding[];
}

/** Times that the forge may fail in a row for one release. */
const mostFailures = 6;
/** Steps of one release beside those of its files: more are a forge that does not keep what it is given. */
const mostSteps = 30;

/**
 * Makes the tags and releases. All names are looked at before the first is used. Then each release is brought, step by
 * step, to what it should be from what is there: a run that was killed, an answer that was lost or a second run at the same
 * time leave a state that the next look goes on from.
 */
export const finish = async (wish: FinishWish, ports: FinishPorts): Promise<Finished> => {
  const { names } = wish;
  const done: FinishedRelease[] = [];
  const findings: Finding[] = [];
  let areImmutable: boolean | undefined;
  try {
    const survey = await surveyForge(wish, ports);
    areImmutable = survey.areImmutable;
    findings.push(...survey.findings);
    for (const order of survey.findings.length > 0 ? [] : await wish.orders(survey)) {
      if (order.isUmbrella && findings.some(({ severity }) => severity === "error")) break;
      const made = await finishOne(order, survey, ports);
      findings.push(...made.findings);
      done.push(made.release);
    }
  } catch (error) {
    if (!(error instanceof OpenStep)) throw error;
    findings.push(explain(error, { ...wish, left: names.slice(done.length) }));
  }
  const left = names.slice(done.length).map(skipped);
  return { releases: [...done, ...left], areImmutable, findings };
};

const skipped = (tag: string): FinishedRelease => ({ tag, url: undefined, state: "skipped" });

interface Made {
  readonly release: FinishedRelease;
  readonly findings: readonly Finding[];
}

/** Throws an `OpenStep`: then nothing after it is to be tried. */
const finishOne = async (order: ReleaseOrder, survey: Survey, ports: FinishPorts): Promise<Made> => {
  const { tag, assets } = order;
  const patience = patienceOf(ports);
  let seen: SeenRelease = {
    tag: survey.tags.get(tag),
    releases: survey.releases.filter((release) => release.tag === tag),
    isReadBack: false,
  };
  let hasMade = false;
  for (let steps = 0; steps < mostSteps + 3 * assets.length; steps++) {
    ports.signal.throwIfAborted();
    const decision = decide(seen, order);
    if (decision.kind === "done") return ended(decision, { tag, hasMade });
    const { effect } = decision;
    const carried = await carryOut(effect, { seen, order }, ports);
    // A lost answer may be to something that was done.
    hasMade ||= isMaking(effect) && (carried.kind === "done" || isLost(carried.answer));
    if (carried.kind === "done") {
      // What is read alone brings nothing further.
      if (effect.kind !== "read back") patience.renew();
      seen = carried.seen;
      continue;
    }
    const finding = await patience.take(new OpenStep(stepWords(effect), carried.answer), order);
    if (finding !== undefined) return { release: skipped(tag), findings: [finding] };
    seen = await lookAgain(tag, ports);
  }
  throw new OpenStep("finish the release", unsteady);
};

const isMaking = ({ kind }: Effect): boolean => kind === "tag" || kind === "draft" || kind === "publish";
const isLost = (answer: Missing | Unanswered): boolean =>
  answer.kind === "unanswered" && answer.cause === "outside" && answer.status === undefined;

const ended = (
  { release, findings }: Extract<Decision, { kind: "done" }>,
  { tag, hasMade }: { readonly tag: string; readonly hasMade: boolean },
): Made => {
  const isElsewhere = findings.some(({ code }) => code === tagElsewhere.code);
  if (isElsewhere) return { release: skipped(tag), findings };
  return { release: { tag, url: release?.url, state: hasMade ? "created" : "existed" }, findings };
};

/** How long what fails is tried again. */
const patienceOf = ({ clock, signal }: FinishPorts) => {
  let failures = 0;
  let last: string | undefined;
  return {
    renew: () => {
      failures = 0;
      last = undefined;
    },
    /** Waits before the next look; a finding where the forge has said for good that it will not. Throws the step at the end. */
    take: async (open: OpenStep, { tag, isUmbrella }: ReleaseOrder): Promise<Finding | undefined> => {
      const { answer, step } = open;
      const isSame = last === step;
      last = step;
      if (isRefusal(answer)) throw open;
      if (isSame && answer.kind === "unanswered" && answer.status !== undefined)
        return rejection(answer, { tag, step, isUmbrella });
      failures += 1;
      const isGone = answer.kind === "missing" && failures > 2;
      if (isGone || failures === mostFailures) throw open;
      await clock.sleep(retryDelay(failures, clock, null), signal);
      return undefined;
    },
  };
};

const unsteady: Unanswered = {
  kind: "unanswered",
  cause: "outside",
  why: "it does not keep what it is given, or another run is at work",
};

type Rejected = Pick<ReleaseOrder, "tag" | "isUmbrella"> & { readonly step: string };

const rejection = ({ why }: Unanswered, { tag, isUmbrella, step }: Rejected): Finding =>
  /immutable release/i.test(why) && step === "publish the release"
    ? tagBurned({ tag, why, isOfUmbrella: isUmbrella })
    : releaseRejected({ tag, step, why });

const explain = (
  { step, answer }: OpenStep,
  {
    left,
    command,
    byTag,
    needsManifest,
  }: Pick<FinishWish, "command" | "byTag" | "needsManifest"> & { readonly left: readonly string[] },
): Finding => {
  const rest = { left, byTag, needsManifest };
  if (answer.kind === "missing") return forgeRefused({ ...rest, step, why: undefined });
  const { why, status } = answer;
  return isRefusal(answer)
    ? forgeRefused({ ...rest, step, why, status })
    : forgeUnfinished({ left, command, step, why, status });
};
