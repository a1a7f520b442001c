import { Problem } from "../../domain/problem/problem.ts";
import type { Confirm } from "../../ports/confirm.ts";

/** What the search finds. Where nobody could answer before the upload, that is said with whatever else it finds wrong. */
export const answerable = async <Found>(
  search: () => Promise<Found>,
  confirm: Pick<Confirm, "ready"> | undefined,
): Promise<Found> => {
  const [found, answer] = await Promise.allSettled([search(), (async () => confirm?.ready())()]);
  if (found.status === "fulfilled" && answer.status === "fulfilled") return found.value;
  const reasons: readonly unknown[] = [found, answer].flatMap((end) => (end.status === "rejected" ? [end.reason] : []));
  const strange = reasons.find((reason) => !(reason instanceof Problem));
  throw strange ?? new Problem(reasons.flatMap((reason) => (reason as Problem).findings));
};
