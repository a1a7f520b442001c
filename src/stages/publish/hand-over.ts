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
  /** Absolute, of what goes along with it. */
  readonly attestation: string | undefined;
}

type Measured = Pick<Distribution, "package" | "filename" | "size" | "sha256">;

/**
 * A private copy of a distribution, whose bytes are measured while they are copied: whatever happens to the store from
 * now on, what goes out is what was checked, and so with its attestation beside it. Other bytes than the known ones stop
 * the run.
 */
export const handOver = async (
  { store, scratch }: Shelf,
  file: Measured,
  attestation?: Measured,
): Promise<HandedOver> => {
  const folder = await scratch.folder("out");
  const remove = () => folder[Symbol.asyncDispose]();
  const copyOut = async (each: Measured): Promise<string> => {
    const path = folder.pathOf(each.filename);
    const found = await store.copyTo(each.filename, path);
    if (found?.sha256 === each.sha256 && found.size === each.size) return path;
    const facts = { package: each.package, file: each.filename, expected: each.sha256, found: found?.sha256 };
    throw new StopRun(fileSwapped(facts));
  };
  try {
    return {
      path: await copyOut(file),
      attestation: attestation && (await copyOut(attestation)),
      [Symbol.asyncDispose]: remove,
    };
  } catch (error) {
    await remove();
    throw error;
  }
};
