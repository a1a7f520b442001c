import { notInstallable } from "../../domain/problem/confirm.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { seconds } from "../../domain/report/markdown.ts";
import { awaitListed, type ListingOptions } from "./listing.ts";
import type { Stage, Work } from "./stage.ts";

export interface ConfirmOptions extends ListingOptions {
  /** What frees the dependents. */
  readonly waitFor: "accepted" | "listed" | "installable";
  /** Milliseconds. */
  readonly waitTimeout: number;
  /** What the installer says where the package cannot be resolved from the index; `undefined` where it can. */
  readonly resolve: (work: Work, signal: AbortSignal) => Promise<string | undefined>;
}

/** Waits until the index shows what it has accepted, as far as `wait-for` asks. */
export const confirmStage = (options: ConfirmOptions): Stage => ({
  name: "confirm",
  slots: Number.POSITIVE_INFINITY,
  run: async (work, signal) => {
    if (options.waitFor === "accepted") return { kind: "done", detail: "accepted" };
    await awaitListed(options, work, signal);
    if (options.waitFor === "listed") return { kind: "done", detail: "listed" };
    await awaitInstallable(options, work, signal);
    return { kind: "done", detail: "installable" };
  },
});

/** The same for what an earlier run uploaded, perhaps without seeing it through: what depends on it waits as it did then. */
export const confirmAgainStage = (options: Installing): Stage => ({
  name: "confirm",
  slots: Number.POSITIVE_INFINITY,
  run: async (work, signal) => {
    await awaitInstallable(options, work, signal);
    return { kind: "done", detail: "installable" };
  },
});

type Installing = Pick<ConfirmOptions, "look" | "resolve" | "waitTimeout">;

const awaitInstallable = async (
  { look, resolve, waitTimeout }: Installing,
  work: Work,
  signal: AbortSignal,
): Promise<void> => {
  let words: string | undefined;
  const ask = async () => {
    words = await resolve(work, signal);
    return words === undefined;
  };
  if (await look.waitUntil(ask, signal)) return;
  throw new Problem(notInstallable({ package: work.package.name, waited: seconds(waitTimeout), words: words ?? "" }));
};
