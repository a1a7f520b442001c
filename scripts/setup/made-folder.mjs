import { readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { withLock } from "./lock.mjs";

const STAMP = ".made-from";
const STILL_AT_IT = 10_000;

const isMadeFrom = (folder, stamp) => {
  try {
    return readFileSync(join(folder, STAMP), "utf8") === stamp;
  } catch {
    return false;
  }
};

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;

const withProgress = async ({ title, why, say }, work) => {
  const since = Date.now();
  say(`${title} (${why}) …`);
  const timer = setInterval(() => say(`${title} … ${seconds(since)}`), STILL_AT_IT);
  try {
    const made = await work();
    say(`${title}: done in ${seconds(since)}`);
    return made;
  } finally {
    clearInterval(timer);
  }
};

/**
 * Sees to it that `folder` is there and made from what `stamp` names; costs one file read where it is. It is filled
 * beside its place and renamed into it, stamp and all, so that an interrupted set-up leaves it as it was.
 * `make` gets the path of an empty folder to work in, and returns the path of what it made there.
 */
export const madeFolder = async ({ tools, children, say }, { folder, stamp, title, why, make }) => {
  if (isMadeFrom(folder, stamp)) return;
  const onWait = () => say("Another set-up is at work in this clone: waiting for it …");
  await withLock({ path: join(tools, "lock"), onWait, pause: children.pause }, async () => {
    if (isMadeFrom(folder, stamp)) return;
    const temporary = join(tools, "tmp");
    await rm(temporary, { recursive: true, force: true });
    await mkdir(temporary);
    try {
      const made = await withProgress({ title, why, say }, () => make(temporary));
      await writeFile(join(made, STAMP), stamp);
      await rename(folder, join(temporary, "old")).catch((error) => {
        if (error.code !== "ENOENT") throw error;
      });
      await rename(made, folder);
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  });
};
