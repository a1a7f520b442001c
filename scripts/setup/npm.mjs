import { existsSync, realpathSync } from "node:fs";
import { basename, delimiter, dirname, join } from "node:path";
import { SetupFailure } from "./failure.mjs";

const SCRIPT = "npm-cli.js";

/** What of npm a folder holds, if anything: the program itself, or the script that Windows keeps beside it. */
const npmIn = (folder) =>
  [join(folder, "node_modules", "npm", "bin", SCRIPT), join(folder, "npm")].find((path) => existsSync(path));

/**
 * How to start npm, `{ file, args }`: the npm that started us, the first on PATH, or the one that came with Node. npm's
 * own script is given to the running Node, since the `node` of its first line need not be on PATH.
 */
export const findNpm = (env, node = process.execPath) => {
  const besideNode = dirname(realpathSync(node));
  const found =
    basename(env.npm_execpath ?? "") === SCRIPT
      ? env.npm_execpath
      : [...(env.PATH ?? "").split(delimiter), besideNode, join(besideNode, "..", "lib")]
          .filter((folder) => folder !== "")
          .map(npmIn)
          .find((path) => path !== undefined);
  if (found === undefined) {
    throw new SetupFailure(
      "npm is neither on PATH nor beside Node",
      "Install npm (on Debian and Ubuntu: the package npm), then run the same command again.",
    );
  }
  const real = realpathSync(found);
  return basename(real) === SCRIPT ? { file: node, args: [real] } : { file: found, args: [] };
};
