import pLimit from "p-limit";
import { inUploadOrder } from "../../domain/distribution/distribution.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { rehearsalRefused } from "../../domain/problem/rehearsal.ts";
import { uploadNotBegun } from "../../domain/problem/uv-settings.ts";
import { judgeUpload } from "../../domain/upload/answer.ts";
import type { RunningIndex } from "../../ports/embedded-index.ts";
import type { Uv } from "../../ports/uv.ts";
import { handOver, type Shelf } from "./hand-over.ts";
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

const uploadsAtOnce = 4;

/**
 * The whole release against the embedded index: every file goes through the real `uv publish`, then every package is
 * installed alone and tried. Packages wait for each other's uploads, so only the work itself is bounded.
 */
export const rehearseStage = (options: RehearseOptions): Stage => {
  const uploads = pLimit(uploadsAtOnce);
  const installs = pLimit(options.slots);
  const arrived = new Map(options.names.map((name) => [name, Promise.withResolvers<void>()]));
  return {
    name: "rehearse",
    slots: Number.POSITIVE_INFINITY,
    run: async (work, signal) => {
      try {
        await uploads(() => uploadTo(options, work, signal));
      } finally {
        arrived.get(work.package.name)?.resolve();
      }
      await untilAborted(Promise.all([...arrived.values()].map(({ promise }) => promise)), signal);
      return await installs(() => tryInstall(options, work, signal));
    },
  };
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

const untilAborted = async (promise: Promise<unknown>, signal: AbortSignal): Promise<void> => {
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(signal.reason);
  signal.throwIfAborted();
  signal.addEventListener("abort", abort, { once: true });
  try {
    await Promise.race([promise, aborted.promise]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
};
