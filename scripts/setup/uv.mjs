import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { chmod, mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { SetupFailure } from "./failure.mjs";
import { madeFolder } from "./made-folder.mjs";
import { findPython } from "./python.mjs";
import { isAtLeast } from "./version.mjs";
import { downloadWheel } from "./wheel.mjs";

/** The oldest uv that the project is tried with. */
const MINIMUM = "0.13.0";

const EXECUTABLE = process.platform === "win32" ? "uv.exe" : "uv";

/** The one requirement of `uv.txt`: `{ version, hashes }`. */
export const readPin = (text) => ({
  version: /^uv==(\S+)/m.exec(text)?.[1],
  hashes: [...text.matchAll(/--hash=sha256:([0-9a-f]{64})/g)].map(([, hash]) => hash),
});

const makeUv = async (setup, { folder, pin, requirements }) => {
  const python = await findPython(setup);
  const downloads = join(folder, "downloads");
  await mkdir(downloads);
  await downloadWheel(setup, { python, version: pin.version, requirements, folder: downloads });
  const [wheel] = readdirSync(downloads);
  const path = join(downloads, wheel);
  const sha256 = createHash("sha256").update(readFileSync(path)).digest("hex");
  if (!pin.hashes.includes(sha256)) {
    throw new SetupFailure(
      `${wheel} is not the pinned file: its sha256 is ${sha256}`,
      `Do not use it. See which index serves it (UV_DEFAULT_INDEX, PIP_INDEX_URL, pip's settings), or install uv ${pin.version} yourself.`,
    );
  }
  const unpacked = join(folder, "unpacked");
  await setup.children.demand({
    what: `Unpacking ${wheel}`,
    remedy: "See whether the disk is full, then run the same command again.",
    file: python.file,
    args: ["-m", "zipfile", "-e", path, unpacked],
    env: setup.env,
  });
  const made = join(folder, "uv");
  await rename(join(unpacked, `uv-${pin.version}.data`, "scripts"), made);
  for (const name of readdirSync(made)) await chmod(join(made, name), 0o755);
  return made;
};

/**
 * A uv that is new enough: `{ file, folder }`, where `folder` belongs at the head of PATH. The one on PATH where
 * it will do (`folder` is `undefined`), else the pinned one in `.tools/uv`.
 */
export const provideUv = async (setup) => {
  const { stdout } = await setup.children.ask({ file: "uv", args: ["--version"], env: setup.env });
  const onPath = /^uv (\d+\.\d+\.\d+)/.exec(stdout)?.[1];
  if (onPath !== undefined && isAtLeast(onPath, MINIMUM)) return { file: "uv", folder: undefined };
  const requirements = join(setup.root, "scripts", "setup", "uv.txt");
  const text = readFileSync(requirements, "utf8");
  const pin = readPin(text);
  const folder = join(setup.tools, "uv");
  const found = onPath === undefined ? "PATH has none" : `the one on PATH is ${onPath}`;
  await madeFolder(setup, {
    folder,
    stamp: `${text}${process.platform} ${process.arch}\n`,
    title: `uv ${pin.version}`,
    why: `${found}; it goes into .tools`,
    make: (temporary) => makeUv(setup, { folder: temporary, pin, requirements }),
  });
  return { file: join(folder, EXECUTABLE), folder };
};
