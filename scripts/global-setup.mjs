import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { root, sources } from "./build/sources.ts";

const folder = join(root, ".build/command");

/**
 * jest's set-up of a run: makes `.build/command/cli.js` and what it loads of the sources as they are now. It is not `dist/`, which takes
 * four times as long to make, and may be older than the sources.
 */
export default async () => {
  await using build = await rolldown({ ...sources, input: { cli: join(root, "src/cli.ts") } });
  const { output } = await build.generate({ format: "es", chunkFileNames: "[name].js" });
  mkdirSync(folder, { recursive: true });
  write("package.json", '{ "type": "module" }\n');
  for (const each of output) write(each.fileName, each.type === "chunk" ? each.code : each.source);
};

/** Another run may be reading the file. */
const write = (name, text) => {
  const path = join(folder, name);
  if (textOf(path) === text) return;
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
};

const textOf = (path) => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
};
