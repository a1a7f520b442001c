import type { Answer, Missing, Unanswered } from "../../ports/forge.ts";

/** A step of which the forge did not say how it went; `step` after "did not let this token". */
export class OpenStep extends Error {
  readonly step: string;
  readonly answer: Missing | Unanswered;

  constructor(step: string, answer: Missing | Unanswered) {
    super(step);
    this.step = step;
    this.answer = answer;
  }
}

/** The answer's value, `undefined` for what the forge does not have. Throws an `OpenStep` where it does not say. */
export const answered = <Value>(answer: Answer<Value>, step: string): Value | undefined => {
  if (answer.kind === "found") return answer.value;
  if (answer.kind === "missing") return undefined;
  throw new OpenStep(step, answer);
};

/** Whether it would say the same again: the token may not, or the owner's plan lacks it. */
export const isRefusal = (answer: Answer<unknown>): boolean =>
  answer.kind === "unanswered" && (answer.cause === "permission" || answer.cause === "plan");
