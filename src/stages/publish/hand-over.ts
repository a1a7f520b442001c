import type { Distribution } from "../../domain/distribution/distribution.ts";
import { fileSwapped } from "../../domain/problem/upload.ts";
import type { Scratch } from "../../ports/scratch.ts";
import type { Store } from "../../ports/store.ts";
import { StopRun } from "./stage.ts";

/** Where distributions lie, and where copies of them may. */
export interface Shelf {
  readonly store: Pick<Store, "copyTo">;
  readonly scratch: Scratch;
}

/** A distribution that is on its way out; disposing removes it. */
export interface HandedOver extends AsyncDisposable {
  /** Absolute. */
  readonly path: string;
}

/**
 * A private copy of a distribution, whose bytes are measured while they are copied: whatever happens to the store from
 * now on, what goes out is what was checked. Other bytes than the known ones stop the run.
 */
export const handOver = async ({ store, scratch }: Shelf, file: Distribution): Promise<HandedOver> => {
  const folder = await scratch.folder("out");
  const path = folder.pathOf(file.filename);
  const remove = () => folder[Symbol.asyncDispose]();
  try {
    const found = await store.copyTo(file.filename, path);
    if (found?.sha256 !== file.sha256 || found.size !== file.size) {
      const facts = { package: file.package, file: file.filename, expected: file.sha256, found: found?.sha256 };
      throw new StopRun(fileSwapped(facts));
    }
  } catch (error) {
    await remove();
    throw error;
  }
  return { path, [Symbol.asyncDispose]: remove };
};
