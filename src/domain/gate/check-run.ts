import type { GateEnd } from "./gate-result.ts";

/** A check run of a commit, the newest of its name and suite. Foreign text. */
export interface CheckRun {
  /** The job's: `test`. */
  readonly name: string;
  /** The workflow's name and the event that started it, where they are known. */
  readonly workflow: { readonly name: string; readonly event: string } | undefined;
  /** How it ended, in the forge's word: `success`; `undefined` before its end. */
  readonly conclusion: string | undefined;
  readonly url: string | undefined;
  /** Whether it belongs to the run of a workflow that asks, which cannot end before the answer. */
  readonly isOwn: boolean;
}

/** What a citation comes to for now: an end, or there is something to wait for. */
export type Citation =
  | { readonly kind: "end"; readonly end: GateEnd }
  | { readonly kind: "running" }
  /** `isFinal`: nothing else runs on the commit from which it could still come. */
  | { readonly kind: "absent"; readonly isFinal: boolean };

/** Whether a name can only be told with the names of workflows: a page shows a check run as `CI / test`. */
export const namesWorkflow = (wanted: string, runs: readonly Pick<CheckRun, "name">[]): boolean =>
  wanted.includes(" / ") && runs.every(({ name }) => name !== wanted);

/**
 * Judges the check run of a name, written as the API has it (`test`) or as a page shows it (`CI / test`,
 * `CI / test (push)`). Where several have it, all of them must have passed.
 * https://docs.github.com/en/rest/checks/runs#list-check-runs-for-a-git-reference
 */
export const judgeCitation = (wanted: string, runs: readonly CheckRun[]): Citation => {
  const meant = runs.filter((run) => titles(run).includes(wanted));
  if (meant.length === 0) {
    return { kind: "absent", isFinal: runs.every(({ conclusion, isOwn }) => isOwn || conclusion !== undefined) };
  }
  const bad = meant.find(({ conclusion }) => conclusion !== undefined && !harmless.includes(conclusion));
  if (bad?.conclusion !== undefined) {
    const { conclusion } = bad;
    return end({ result: "failed", why: `ended as ${conclusion}`, conclusion, ...link(bad) });
  }
  if (meant.some(({ conclusion }) => conclusion === undefined)) return { kind: "running" };
  const vain = meant.find(({ conclusion }) => conclusion !== "success");
  if (vain === undefined) return end({ result: "passed", ...link(meant[0]!) });
  return end({
    result: "skipped",
    why: `the check run ${wanted} ended as ${vain.conclusion}`,
    cause: "unseen",
    remedy: "Let it run on this commit, or do not cite it",
    input: "gates",
  });
};

const end = (end: GateEnd): Citation => ({ kind: "end", end });

const link = ({ url }: CheckRun): { readonly url?: string } => (url === undefined ? {} : { url });

/** Of these conclusions only `success` says that something was tried and found good. */
const harmless = ["success", "neutral", "skipped"];

const titles = ({ name, workflow }: CheckRun): readonly string[] =>
  workflow === undefined
    ? [name]
    : [name, `${workflow.name} / ${name}`, `${workflow.name} / ${name} (${workflow.event})`];
