import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const sources = [
  "src",
  "scripts",
  "actions",
  "publish",
  "docs",
  "examples",
  "action.yml",
  "package.json",
  "LICENSE",
  "README.md",
  ".github",
];
const settings = ["tsconfig.json"];

let found: string | undefined;

/** The folder of the bundle: `dist/` as it is, or where there is none, one that is built in a temporary copy. */
export const bundleFolder = (): string => {
  found ??= existsSync(join(root, "dist/cli.js")) ? join(root, "dist") : build();
  return found;
};

const build = (): string => {
  const copy = mkdtempSync(join(tmpdir(), "bench-bundle-"));
  process.once("exit", () => rmSync(copy, { recursive: true }));
  for (const name of [...sources, ...settings]) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  const { status, stderr } = spawnSync(process.execPath, ["scripts/build.ts"], { cwd: copy, encoding: "utf8" });
  if (status !== 0) throw new Error(`The bundle cannot be built:\n${stderr.slice(-2000)}`);
  return join(copy, "dist");
};
