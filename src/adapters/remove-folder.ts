import { chmod, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** Takes a folder off the disk. Builds and packages leave folders that are read-only, as Go's and Bazel's caches are. */
export const removeFolder = async (folder: string): Promise<void> => {
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    await remove();
  } catch {
    await openUp(folder);
    await remove();
  }
};

/** Nothing can be taken out of a folder that is read-only. The first try may still be at work: what is gone is no matter. */
const openUp = async (folder: string): Promise<void> => {
  await chmod(folder, 0o700).catch(() => {});
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    if (entry.isDirectory()) await openUp(join(folder, entry.name));
  }
};
