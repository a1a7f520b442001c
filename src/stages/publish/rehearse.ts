import pLimit from "p-limit";
import { type Distribution, inUploadOrder } from "../../domain/distribution/distribution.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { rehearsalRefused } from "../../domain/problem/rehearsal.ts";
import { diskFull, saysNoRoom } from "../../domain/problem/unexpected.ts";
import { uploadNotBegun } from "../../domain/problem/uv-settings.ts";
import { judgeUpload } from "../../domain/upload/answer.ts";
import type { RunningIndex } from "../../ports/embedded-index.ts";
import type { Uv } from "../../ports/uv.ts";
import { handOver, type Shelf } from "./hand-over.ts";
import { type TryInstallOptions, tryInstall } from "./smoke/try-install.ts";
import { type Stage, type Step, StopRun, type Work } from "./stage.ts";

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

export interface Rehearse extends Stage {
  /** The uploads may begin before the stage does, with all files of it: where one fails, the stage tries again and says so. */
  begin(files: readonly Distribution[], signal: AbortSignal): Promise<unknown>;
  /** Trials may begin before the stage does, too, as soon as this was told of every package that it is sound. */
  ready(work: Work, signal: AbortSignal): Promise<unknown>;
}

/**
 * The whole release against the embedded index: every file goes through the real `uv publish`, then every package is
 * installed alone and tried. Packages wait for each other's uploads, so only the work itself is bounded.
 */
export const rehearseStage = (options: RehearseOptions): Rehearse => {
  // To resolve is to wait for an index, most of the time; and of many, the one that fits best can be next.
  const trials = pLimit(4 * options.slots);
  const works: Work[] = [];
  const sound: Work[] = [];
  const early = new Map<string, Promise<Step | undefined>>();
  const sent = Promise.withResolvers<Failures>();
  let begun: Promise<boolean> | undefined;
  const begin = (files: readonly Distribution[], signal: AbortSignal): Promise<boolean> =>
    (begun ??= uploadTogether(options, files, signal));
  const finish = async (signal: AbortSignal): Promise<Failures> => {
    const files = works.flatMap(({ distributions }) => distributions);
    return (await begin(files, signal)) ? new Map() : await uploadEach(options, works, signal);
  };
  const tried = (work: Work, signal: AbortSignal): Promise<Step> => trials(() => tryInstall(options, work, signal));
  return {
    name: "rehearse",
    slots: Number.POSITIVE_INFINITY,
    begin,
    ready: async (work, signal) => {
      sound.push(work);
      if (sound.length < options.names.length) return;
      for (const each of sound) {
        const isThere = begun ?? Promise.resolve(false);
        early.set(
          each.package.name,
          isThere.then((is) => (is ? tried(each, signal) : undefined)),
        );
      }
      // How they ended, the stage says; where it never comes, nobody asks.
      await Promise.allSettled(early.values());
    },
    run: async (work, signal) => {
      works.push(work);
      if (works.length === options.names.length) sent.resolve(finish(signal));
      const failures = await untilAborted(sent.promise, signal);
      if (failures.has(work.package.name)) throw failures.get(work.package.name);
      // Without what it needs its trial would fail, too, and blame its own requirements.
      const by = missingFor(work, works, failures);
      if (by.length > 0) return { kind: "blocked", by };
      return (await early.get(work.package.name)) ?? (await tried(work, signal));
    },
  };
};

const uploadsAtOnce = 4;

/** Many files by one call, which is as quick as one. Whether all are there: which is not, these calls do not say. */
const uploadTogether = async (
  options: RehearsalUpload,
  files: readonly Distribution[],
  signal: AbortSignal,
): Promise<boolean> => {
  const groups = Object.values(Object.groupBy(inUploadOrder(files), (file) => files.indexOf(file) % uploadsAtOnce));
  const uploads = groups.map((group = []) => uploadGroup(options, group, signal));
  // Where one throws, the run ends: not before the others have tidied up.
  await Promise.allSettled(uploads);
  return (await Promise.all(uploads)).every((isThere) => isThere);
};

const uploadGroup = async (
  options: RehearsalUpload,
  files: readonly Distribution[],
  signal: AbortSignal,
): Promise<boolean> => {
  const { uploadUrl, token, admit } = await options.server();
  try {
    admit(files);
    await using out = await handOver(options, files);
    const { path, more } = out;
    const answer = await options.uv.publish({ path, more, uploadUrl, login: { kind: "token", token }, signal });
    return answer.exitCode === 0 && answer.isSent;
  } catch (error) {
    if (error instanceof Problem && !signal.aborted) return false;
    throw error;
  }
};

/** Why a package did not get to the embedded index, by its name. */
type Failures = ReadonlyMap<string, unknown>;

const uploadEach = async (options: RehearsalUpload, works: readonly Work[], signal: AbortSignal): Promise<Failures> => {
  const failures = new Map<string, unknown>();
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

/** What a package needs, directly or not, that did not get to the embedded index. */
const missingFor = (work: Work, works: readonly Work[], failures: Failures): readonly string[] => {
  const needs = new Map(works.map(({ package: { name, needs } }) => [name, needs]));
  // Grows while it is gone through: each name once.
  const all = new Set(work.package.needs);
  for (const name of all) for (const next of needs.get(name) ?? []) all.add(next);
  return [...all].filter((name) => failures.has(name));
};

/** Puts a package on the embedded index with the real `uv publish`. */
export const uploadTo = async (options: RehearsalUpload, work: Work, signal: AbortSignal): Promise<void> => {
  const { uploadUrl, token, admit } = await options.server();
  admit(work.distributions);
  for (const file of inUploadOrder(work.distributions)) {
    signal.throwIfAborted();
    await using out = await handOver(options, [file]);
    const answer = await options.uv.publish({
      path: out.path,
      uploadUrl,
      login: { kind: "token", token },
      signal,
    });
    signal.throwIfAborted();
    if (answer.exitCode === 0 && answer.isSent) continue;
    const cause = { cause: { tail: answer.output } };
    const judgement = judgeUpload(answer);
    if (judgement === "not begun") throw new StopRun(uploadNotBegun(answer), cause);
    // The index is on the disk of the run.
    if (saysNoRoom(answer.words)) throw new Problem(diskFull({ cause: answer.words }), cause);
    // Without a status it may be uv that cannot read the file.
    const isPassing = answer.exitCode === null || (judgement === "passing" && answer.status !== undefined);
    const facts = { package: work.package.name, file: file.filename, words: answer.words };
    throw new Problem(rehearsalRefused({ ...facts, isPassing }), cause);
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
