import { hashDiffers } from "../domain/problem/upload.ts";
import { awaitListed, type ConfirmOptions } from "./confirm.ts";
import { type Stage, StopRun } from "./stage.ts";

export interface VerifyOptions extends Pick<ConfirmOptions, "look" | "hits" | "indexName" | "waitTimeout"> {
  /** Where a person yanks a release of the index. */
  readonly yankPage: (name: string, version: string) => string | undefined;
}

/** Compares the hash of every file on the index with what was built. Another hash stops the whole run. */
export const verifyStage = (options: VerifyOptions): Stage => ({
  name: "verify",
  slots: Number.POSITIVE_INFINITY,
  run: async (work, signal) => {
    await awaitListed(options, work, signal);
    const { name, version } = work.package;
    const hashes = await options.look.hashes(work, signal);
    for (const file of work.distributions) {
      const theirs = hashes.get(file.filename);
      if (theirs === file.sha256) continue;
      throw new StopRun(
        hashDiffers({
          package: name,
          file: file.filename,
          index: options.indexName,
          ours: file.sha256,
          theirs: theirs ?? "none: it is listed no more",
          yankPage: options.yankPage(name, version ?? ""),
        }),
      );
    }
    return { kind: "done", detail: `${work.distributions.length} hashes equal` };
  },
});
