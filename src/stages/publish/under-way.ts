import type { Finding } from "../../domain/problem/finding.ts";
import { draftUnderWay, runUnderWay, underWayUnseen } from "../../domain/problem/under-way.ts";
import type { Answer } from "../../ports/forge.ts";
import type { UnderWay } from "../../ports/under-way.ts";

/**
 * What else is under way for the same release. Two runs at once are no harm, so that this is worth knowing and no more: a
 * token that may not see it is no finding, a forge that fails is one.
 */
export const lookForOthers = async (
  underWay: UnderWay | undefined,
  tags: readonly (string | null)[],
): Promise<readonly Finding[]> => {
  if (underWay === undefined) return [];
  const [runs, drafts] = await Promise.all([underWay.runs(), underWay.drafts()]);
  const others = foundIn(runs);
  const why = [runs, drafts].flatMap(silenceOf)[0];
  return [
    ...(others.length === 0 ? [] : [runUnderWay({ runs: others })]),
    ...foundIn(drafts)
      .filter(({ tag }) => tags.includes(tag))
      .map(draftUnderWay),
    ...(why === undefined ? [] : [underWayUnseen({ why })]),
  ];
};

const foundIn = <Item>(answer: Answer<readonly Item[]>): readonly Item[] =>
  answer.kind === "found" ? answer.value : [];

const silenceOf = (answer: Answer<unknown>): readonly string[] =>
  answer.kind === "unanswered" && (answer.cause === "outside" || answer.cause === "rate-limit") ? [answer.why] : [];
