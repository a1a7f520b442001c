import { readFileSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { SetupFailure } from "./failure.mjs";
import { madeFolder } from "./made-folder.mjs";
import { findNpm } from "./npm.mjs";
import { NPM_REMEDY } from "./packages.mjs";
import { isAtLeast } from "./version.mjs";

const remedy = (needed) => `Install Node ${needed} or newer, then run the same command again.`;

/** A project of one package. With a lock file, npm verifies the hash of what it downloads from whichever registry. */
const writeProject = async (folder, { name, version, integrity }) => {
  const dependencies = { [name]: version };
  const packages = { "": { dependencies }, [`node_modules/${name}`]: { version, integrity } };
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, dependencies }));
  await writeFile(join(folder, "package-lock.json"), JSON.stringify({ lockfileVersion: 3, packages }));
};

/** Unpacks the pinned Node below `folder`: the folder that holds `node` and nothing else. */
const makeNode = async ({ children, env }, { folder, pin, needed, executable }) => {
  await writeProject(folder, pin);
  const npm = findNpm(env);
  await children.demand({
    what: `npm ci of ${pin.name} ${pin.version}`,
    remedy: NPM_REMEDY,
    file: npm.file,
    args: [...npm.args, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    cwd: folder,
    env,
  });
  const made = join(folder, "node");
  await mkdir(made);
  await rename(join(folder, "node_modules", pin.name, "bin", executable), join(made, executable));
  await children.demand({
    what: `Starting Node ${pin.version} on this machine`,
    remedy: remedy(needed),
    file: join(made, executable),
    args: ["--version"],
    env,
  });
  return made;
};

/**
 * A Node that is new enough: `{ file, folder }`, where `folder` belongs at the head of PATH. The running one where it
 * will do (`folder` is `undefined`), else in `.tools/node` what `node.json` pins for this platform, of what npm has, with
 * the integrity that npm verifies. Tests and scripts are TypeScript that Node runs as it is.
 */
export const provideNode = async (setup) => {
  const version = process.versions.node;
  const pins = JSON.parse(readFileSync(join(setup.root, "scripts", "setup", "node.json"), "utf8"));
  if (isAtLeast(version, pins.needed)) return { file: process.execPath, folder: undefined };
  const platform = `${process.platform}-${process.arch}`;
  const pin = pins.packages[platform];
  if (pin === undefined) {
    throw new SetupFailure(
      `Node ${version} is too old, and npm has no Node ${pins.needed} for ${platform}`,
      remedy(pins.needed),
    );
  }
  const executable = process.platform === "win32" ? "node.exe" : "node";
  const folder = join(setup.tools, "node");
  await madeFolder(setup, {
    folder,
    stamp: `${pin.name} ${pin.version} ${pin.integrity}\n`,
    title: `Node ${pin.version}`,
    why: `this one is ${version}; it goes into .tools`,
    make: (temporary) => makeNode(setup, { folder: temporary, pin, needed: pins.needed, executable }),
  });
  return { file: join(folder, executable), folder };
};
