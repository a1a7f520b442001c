/** What the forge said to a question. Only the first is an answer; nothing may be concluded from the last. */
export type Answer<Value> = { readonly kind: "found"; readonly value: Value } | Missing | Unanswered;

/** 404: there is no such thing, no such API, or nothing that this token may see. */
export interface Missing {
  readonly kind: "missing";
}

/** The forge could not or would not say. */
export interface Unanswered {
  readonly kind: "unanswered";
  /** `plan`: the owner's plan lacks it. `outside`: no usable answer, however often it was asked. */
  readonly cause: "permission" | "plan" | "rate-limit" | "outside";
  /** Of HTTP, where it refused: 401 does not know the token; 409 and 422 speak of the state that the thing is in. */
  readonly status?: number;
  /** Which question, and what came instead: one sentence without a full stop. Holds the forge's own words. */
  readonly why: string;
}

/** A list, and whether it is the whole of it: very long ones are cut. */
export interface Listing<Item> {
  readonly items: readonly Item[];
  readonly isWhole: boolean;
}
