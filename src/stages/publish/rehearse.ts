import pLimit from "p-limit";
import { inUploadOrder } from "../../domain/distribution/distribution.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { rehearsalRefused } from "../../domain/problem/rehearsal.ts";
import { uploadNotBegun } from "../../domain/problem/uv-settings.ts";
import { judgeUpload } from "../../domain/upload/answer.ts";
import type { RunningIndex } from "../../ports/embedded-index.ts";
import type { Uv } from "../../ports/uv.ts";
import { type HandedOver, handOver, type Shelf } from "./hand-over.ts";
import { type TryInstallOptions, tryInstall } from "./smoke/try-install.ts";
import { type Stage, StopRun, type Work } from "./stage.ts";

export interface RehearsalUpload extends Shelf {
  readonly uv: Pick<Uv, "publish">;
  /** The embedded index. */
  readonly server: () => Promise<Pick<RunningIndex, "uploadUrl" | "token" | "admit">>;
}

export interface RehearseOptions extends TryInstallOptions, RehearsalUpload {
  /** The packages of the phase: all are on the embedded index before the first is installed. */
  readonly names: readonly string[];
  readonly slots: number;
}

/**
 * The whole release against the embedded index: every file goes through the real `uv publish`, then every package is
 * installed alone and tried. Packages wait for each other's uploads, so only the work itself is bounded.
 */
export const rehearseStage = (options: RehearseOptions): Stage => {
  const installs = pLimit(options.slots);
  const works: Work[] = [];
  const sent = Promise.withResolvers<Failures>();
  return {
    name: "rehearse",
    slots: Number.POSITIVE_INFINITY,
    run: async (work, signal) => {
      works.push(work);
      if (works.length === options.names.length) sent.resolve(uploadAll(options, works, signal));
      const failures = await untilAborted(sent.promise, signal);
      if (failures.has(work.package.name)) throw failures.get(work.package.name);
      return await installs(() => tryInstall(options, work, signal));
    },
  };
};

/** Why a package did not get to the embedded index, by its name. */
type Failures = ReadonlyMap<string, unknown>;

/** All files by one call, which is as quick as one file by one call; where that fails, package by package says which. */
const uploadAll = async (options: RehearsalUpload, works: readonly Work[], signal: AbortSignal): Promise<Failures> => {
  const failures = new Map<string, unknown>();
  if (await uploadTogether(options, works, signal)) return failures;
  for (const work of works) {
    try {
      await uploadTo(options, work, signal);
    } catch (error) {
      failures.set(work.package.name, error);
      if (error instanceof StopRun) break;
    }
  }
  return failures;
};

const uploadTogether = async (
  options: RehearsalUpload,
  works: readonly Work[],
  signal: AbortSignal,
): Promise<boolean> => {
  const { uploadUrl, token, admit } = await options.server();
  const copies: HandedOver[] = [];
  try {
    const files = works.flatMap(({ distributions }) => inUploadOrder(distributions));
    admit(files);
    for (const file of files) copies.push(await handOver(options, file));
    const [path = "", ...more] = copies.map((copy) => copy.path);
    const answer = await options.uv.publish({
      path,
      more,
      uploadUrl,
      login: { kind: "token", token },
      signal,
    });
    return answer.exitCode === 0 && answer.isSent;
  } catch (error) {
    if (error instanceof Problem && !signal.aborted) return false;
    throw error;
  } finally {
    for (const copy of copies) await copy[Symbol.asyncDispose]();
  }
};

/** Puts a package on the embedded index with the real `uv publish`. */
export const uploadTo = async (options: RehearsalUpload, work: Work, signal: AbortSignal): Promise<void> => {
  const { uploadUrl, token, admit } = await options.server();
  admit(work.distributions);
  for (const file of inUploadOrder(work.distributions)) {
    signal.throwIfAborted();
    await using out = await handOver(options, file);
    const answer = await options.uv.publish({
      path: out.path,
      uploadUrl,
      login: { kind: "token", token },
      signal,
    });
    signal.throwIfAborted();
    if (answer.exitCode === 0 && answer.isSent) continue;
    const cause = { cause: { tail: answer.output } };
    if (judgeUpload(answer) === "not begun") throw new StopRun(uploadNotBegun(answer), cause);
    const facts = { package: work.package.name, file: file.filename, words: answer.words };
    throw new Problem(rehearsalRefused(facts), cause);
  }
};

/** For runs that rehearse nothing. */
export const skipRehearsal = (reason: string): Stage => ({
  name: "rehearse",
  slots: Number.POSITIVE_INFINITY,
  run: async () => ({ kind: "skipped", reason }),
});

const untilAborted = async <Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> => {
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(signal.reason);
  signal.throwIfAborted();
  signal.addEventListener("abort", abort, { once: true });
  try {
    return await Promise.race([promise, aborted.promise]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
};
