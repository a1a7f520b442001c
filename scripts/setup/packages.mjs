import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { madeFolder } from "./made-folder.mjs";
import { findNpm } from "./npm.mjs";

/** `npm ci` says itself what is wrong; a network or a proxy is the usual cause. */
export const NPM_REMEDY =
  "Look at npm's words above (its settings name the registry, proxy and certificates), then run the same command again.";

/** What the lock file says, in `node_modules`: no install scripts, and development packages whatever NODE_ENV says. */
export const providePackages = (setup) => {
  const lock = readFileSync(join(setup.root, "package-lock.json"));
  return madeFolder(setup, {
    folder: join(setup.root, "node_modules"),
    stamp: `${createHash("sha256").update(lock).digest("hex")} ${process.platform} ${process.arch}\n`,
    title: "npm packages",
    why: "as package-lock.json has them",
    make: async (folder) => {
      for (const name of ["package.json", "package-lock.json", ".npmrc"]) {
        if (existsSync(join(setup.root, name))) copyFileSync(join(setup.root, name), join(folder, name));
      }
      const npm = findNpm(setup.env);
      await setup.children.demand({
        what: "npm ci",
        remedy: NPM_REMEDY,
        file: npm.file,
        args: [...npm.args, "ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"],
        cwd: folder,
        env: setup.env,
      });
      return join(folder, "node_modules");
    },
  });
};
