import type { RefUpdate } from "../../domain/ref-update/evidence.ts";
import type { Push } from "../../domain/ref-update/task.ts";
import type { Unanswered } from "../../ports/forge.ts";
import type { Judging } from "./judging.ts";

/** What the forge's record has of one movement. */
export type Recorded =
  | { readonly kind: "found"; readonly update: RefUpdate }
  /** The forge keeps no record, or shows none of this repository. */
  | { readonly kind: "none" }
  /** There is a record, and this movement is not in it, or not yet. */
  | { readonly kind: "absent"; readonly why: string }
  | Unanswered;

/** Waits between two looks, in milliseconds: a minute in all. A movement of long ago is not waited for. */
const waits = [2_000, 4_000, 8_000, 16_000, 30_000];

/** Looks for a movement in the forge's record, which can lag behind the event. */
export const findRecord = async (push: Push, { forge, branch, clock, signal }: Judging): Promise<Recorded> => {
  for (const wait of [...(push.isRecent ? waits : []), undefined]) {
    const answer = await forge.history.updates(branch, push);
    if (answer.kind === "unanswered") return answer;
    if (answer.kind === "missing") return { kind: "none" };
    const update = answer.value.items.find(({ before, after }) => before === push.before && after === push.after);
    if (update !== undefined) return { kind: "found", update };
    if (wait !== undefined) await clock.sleep(wait, signal);
  }
  const waited = push.isRecent ? ", which was looked at for a minute" : "";
  return { kind: "absent", why: `the update is not in the branch's activity${waited}` };
};
