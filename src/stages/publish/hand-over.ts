import type { Distribution } from "../../domain/distribution/distribution.ts";
import { fileSwapped } from "../../domain/problem/upload.ts";
import type { Scratch } from "../../ports/scratch.ts";
import type { Store } from "../../ports/store.ts";
import type { UploadRequest } from "../../ports/uv.ts";
import { StopRun } from "./stage.ts";

/** Where distributions lie, and where copies of them may. */
export interface Shelf {
  readonly store: Pick<Store, "copyTo">;
  readonly scratch: Scratch;
}

/** Distributions that are on their way out, as they are asked for; disposing removes them. */
export interface HandedOver extends AsyncDisposable, Pick<UploadRequest, "path"> {
  readonly more: readonly string[];
  readonly attestations: readonly string[];
}

type Measured = Pick<Distribution, "package" | "filename" | "size" | "sha256">;

/**
 * Private copies of distributions, whose bytes are measured while they are copied: whatever happens to the store from
 * now on, what goes out is what was checked, and so with the attestations beside them, which are given by the names of
 * their distributions. Other bytes than the known ones stop the run.
 */
export const handOver = async (
  { store, scratch }: Shelf,
  files: readonly Measured[],
  attestations: ReadonlyMap<string, Measured> = new Map(),
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
  const copyAll = async (all: readonly Measured[]): Promise<readonly string[]> => {
    const paths: string[] = [];
    for (const each of all) paths.push(await copyOut(each));
    return paths;
  };
  try {
    const [path = "", ...more] = await copyAll(files);
    const beside = files.flatMap(({ filename }) => attestations.get(filename) ?? []);
    return { path, more, attestations: await copyAll(beside), [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
    throw error;
  }
};
