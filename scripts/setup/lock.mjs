import { mkdir, open, rm, stat, utimes } from "node:fs/promises";
import { dirname } from "node:path";

const BEAT = 1_000;
const STALE_AFTER = 10_000;

const take = async (path) => {
  try {
    await (await open(path, "wx")).close();
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
};

/** A holder touches its lock every second, so a lock that is left by a killed one ages, whatever its process id means now. */
const isStale = async (path) => {
  try {
    return Date.now() - (await stat(path)).mtimeMs > STALE_AFTER;
  } catch (error) {
    if (error.code === "ENOENT") return false;
    throw error;
  }
};

/**
 * Runs `work` while no other process that asks for the same lock file does. `onWait` is called once if it has to wait;
 * `pause` waits some milliseconds, or throws.
 */
export const withLock = async ({ path, onWait, pause }, work) => {
  await mkdir(dirname(path), { recursive: true });
  let waited = false;
  while (!(await take(path))) {
    if (await isStale(path)) {
      await rm(path, { force: true });
    } else {
      if (!waited) onWait();
      waited = true;
      await pause(BEAT / 4);
    }
  }
  const beat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => {});
  }, BEAT);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    await rm(path, { force: true });
  }
};
