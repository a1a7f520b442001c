import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const TEXTS = ["CHANGELOG.md", "LICENSE", "README.md", "package.json"];

/** What is wrong with the content of the package: `packed` are its paths, `tracked` those of `dist` that git knows. */
export const faultsOf = (packed, tracked) => {
  const [inside, wanted] = [new Set(packed), [...TEXTS, ...tracked]];
  const known = new Set(wanted);
  return [
    ...wanted.filter((path) => !inside.has(path)).map((path) => `is not in the package: ${path}`),
    ...packed.filter((path) => !known.has(path)).map((path) => `is in the package, and no part of it: ${path}`),
  ];
};

const failed = ({ say }, lines) => {
  for (const line of lines) say(line);
  return { code: 1, signal: null };
};

/** Runs the packed command as `npx` does, in an empty folder, and off line: it needs nothing but itself. */
const tryOut = async (tools, tarball, version) => {
  const scratch = mkdtempSync(join(tmpdir(), "package-"));
  try {
    const options = ["--yes", "--offline", `--cache=${join(scratch, "cache")}`, `--package=${tarball}`];
    const empty = join(scratch, "empty");
    mkdirSync(empty);
    const run = (...args) =>
      tools.ask("npm", "exec", `--prefix=${empty}`, ...options, "--", "release-actions", ...args);
    const told = await run("--version");
    if (told.code !== 0) return [`npx cannot run it: ${told.said}`];
    if (!told.stdout.split(/\s/).includes(version)) return [`it says another version than ${version}: ${told.stdout}`];
    const explained = await run("explain", "RA-USAGE-MISSING-VALUE");
    return explained.code === 0 ? [] : [`npx cannot run its explain: ${explained.said}`];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};

/**
 * Packs what `npm publish` would, looks at what is in it, and runs it. The package and SHA256SUMS stay in the folder that
 * is named, which must not be there before.
 */
export const checkPackage = async (tools, [folder]) => {
  const { root, say, ask } = tools;
  const kept = folder === undefined ? mkdtempSync(join(tmpdir(), "package-")) : resolve(root, folder);
  if (folder !== undefined && existsSync(kept)) return failed(tools, [`${kept} is there already`]);
  mkdirSync(kept, { recursive: true });
  try {
    const packed = await ask("npm", "pack", "--json", "--ignore-scripts", "--pack-destination", kept);
    if (packed.code !== 0) return failed(tools, [`npm pack failed: ${packed.said}`]);
    const [{ filename, version, files }] = JSON.parse(packed.stdout);
    const listed = await ask("git", "ls-files", "-z", "dist");
    const faults = faultsOf(
      files.map(({ path }) => path),
      listed.stdout.split("\0").filter((path) => path !== ""),
    );
    const tarball = join(kept, filename);
    if (faults.length === 0) faults.push(...(await tryOut(tools, tarball, version)));
    if (faults.length > 0) return failed(tools, faults);
    const hash = createHash("sha256").update(readFileSync(tarball)).digest("hex");
    writeFileSync(join(kept, "SHA256SUMS"), `${hash}  ${filename}\n`);
    say(`${filename}: ${files.length} files, and npx runs it`);
    return { code: 0, signal: null };
  } finally {
    if (folder === undefined) rmSync(kept, { recursive: true, force: true });
  }
};
