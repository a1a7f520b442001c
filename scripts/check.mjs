import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A hash of every file that git knows or would add, by path. */
const snapshot = async ({ ask, root }) => {
  const { stdout } = await ask("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard");
  const paths = stdout.split("\0").filter((path) => path !== "" && existsSync(join(root, path)));
  return new Map(
    paths.map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(root, path)))
        .digest("hex"),
    ]),
  );
};

/** The paths whose content is not the same in both snapshots. */
export const changedPaths = (before, after) =>
  [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort();

/** Writes everything that is generated anew, and fails where that made a difference. */
const checkFresh = async (tools) => {
  const before = await snapshot(tools);
  const end = await tools.node("scripts/build.ts");
  if (end.code !== 0) return end;
  const stale = changedPaths(before, await snapshot(tools));
  for (const path of stale) tools.say(`stale, and now written anew: ${path}`);
  if (stale.length > 0) tools.say("Commit these files.");
  return { code: stale.length > 0 ? 1 : 0, signal: null };
};

const CHECKS = [
  ["types", ({ node }) => node("node_modules/typescript/bin/tsc", "-p", ".")],
  ["lint and import law", ({ node }) => node("node_modules/@biomejs/biome/bin/biome", "check")],
  ["generated files and dist", checkFresh],
];

/** Runs every check, whatever the one before says. */
export const check = async (tools) => {
  const failed = [];
  for (const [title, run] of CHECKS) {
    tools.say(`${title} …`);
    const end = await run(tools);
    if (end.signal !== null) return end;
    if (end.code !== 0) failed.push(title);
  }
  tools.say(failed.length === 0 ? "all checks passed" : `failed: ${failed.join(", ")}`);
  return { code: failed.length === 0 ? 0 : 1, signal: null };
};
