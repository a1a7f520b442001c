import type { Distribution } from "../../../domain/distribution/distribution.ts";
import { isNormalizedDistributionName, parseDistributionName } from "../../../domain/python/distribution-name.ts";
import { judgeUpload } from "../../../domain/upload/answer.ts";
import type { Clock } from "../../../ports/clock.ts";
import type { IndexLook } from "../index-look.ts";
import type { Work } from "../stage.ts";
import { type SendOptions, type Sent, send } from "./send.ts";

/** Bytes in one call: so few that neither a limit of time nor the end of a token comes into it. */
const most = 4 << 20;

export interface TogetherOptions extends SendOptions {
  readonly look: Pick<IndexLook, "hashes">;
  readonly clock: Pick<Clock, "now">;
  readonly work: Work;
  /** Told each file that this run put on the index. */
  readonly tell: (file: Distribution) => void;
}

/** The first try of a file that the index did not take. */
export interface FirstTry extends Sent {
  readonly file: Distribution;
  /** Milliseconds. */
  readonly began: number;
}

/**
 * Uploads the files of a package by one call where the index has none of them, which is nearly always all there is to do.
 * What was not taken is left to calls of its own, the first of them with what this one came to.
 */
export const uploadTogether = async (
  options: TogetherOptions,
  files: readonly Distribution[],
): Promise<FirstTry | undefined> => {
  const { look, clock, work, signal, tell } = options;
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (files.length < 2 || size > most || !files.every(isTaken)) return undefined;
  if ((await look.hashes(work, signal)).size > 0) return undefined;
  const began = clock.now();
  const begun: Distribution[] = [];
  const sent = await sendAll(options, files, begun);
  if (judgeUpload(sent.answer) === "accepted") {
    files.forEach(tell);
    return undefined;
  }
  const { stoppedAt } = sent;
  if (stoppedAt !== undefined) {
    // uv's order is ours, and what it has not begun it has not sent.
    for (const file of files.slice(0, files.indexOf(stoppedAt))) if (begun.includes(file)) tell(file);
    return { ...sent, file: stoppedAt, began };
  }
  const there = await look.hashes(work, signal);
  const ours = begun.filter(({ filename, sha256 }) => there.get(filename) === sha256);
  ours.forEach(tell);
  // Where uv left a file out without a word of failure, a call of its own says which.
  const file = sent.answer.exitCode === 0 ? undefined : files[0];
  return file === undefined || ours.includes(file) ? undefined : { ...sent, file, began };
};

/** uv leaves out a file that is named otherwise, and goes on with the next. */
const isTaken = ({ filename, package: name }: Distribution): boolean => {
  const parsed = parseDistributionName(filename, name);
  return parsed !== undefined && isNormalizedDistributionName(parsed);
};

/** `begun` takes what is on its way: an abort leaves no answer, but what had been taken before the last of it. */
const sendAll = async (
  options: TogetherOptions,
  files: readonly Distribution[],
  begun: Distribution[],
): Promise<Sent> => {
  try {
    return await send(options, files, { onSending: (file) => begun.push(file) });
  } catch (error) {
    if (options.signal.aborted) begun.slice(0, -1).forEach(options.tell);
    throw error;
  }
};
