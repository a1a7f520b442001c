import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { rolldown } from "rolldown";
import { takeBuiltins } from "./build/builtins.ts";
import { root, sources } from "./build/sources.ts";
import { provideCompiledCache, textOf } from "./compiled-cache.mjs";

const folder = join(root, ".build/command");

/**
 * jest's set-up of a run: makes `.build/command/cli.js` and what it loads of the sources as they are now. It is not `dist/`, which takes
 * four times as long to make, and may be older than the sources. Sets what the tests' own environments take of this one.
 */
export default async () => {
  process.env.PATH = withPython(process.env.PATH ?? "");
  const cache = join(root, ".build/uv-cache");
  if (provideCompiledCache(cache)) process.env.UV_CACHE_DIR = cache;
  const input = { cli: join(root, "src/cli.ts") };
  await using build = await rolldown({ ...sources, input, preserveEntrySignatures: "allow-extension" });
  // Else a command loads 200 files, and to find and open them takes a third of its time.
  const groups = [{ name: "shared", minShareCount: 6, includeDependenciesRecursively: false }];
  const { output } = await build.generate({ format: "es", chunkFileNames: "[name].js", codeSplitting: { groups } });
  mkdirSync(folder, { recursive: true });
  write("package.json", '{ "type": "module" }\n');
  for (const each of output) write(each.fileName, each.type === "chunk" ? takeBuiltins(each.code) : each.source);
};

/**
 * The path with the folder of the Python itself before the folder that `python3` is found in, where that is another: a
 * script like pyenv's takes longer to find Python than Python to start, and uv remembers nothing of what is behind one.
 */
const withPython = (path) => {
  const { stdout } = spawnSync("python3", ["-c", "import sys; print(sys.executable)"], { encoding: "utf8" });
  const folders = path.split(delimiter);
  const own = dirname((stdout ?? "").trim());
  const at = folders.findIndex((folder) => existsSync(join(folder, "python3")));
  return at < 0 || folders.includes(own) || !existsSync(join(own, "python3"))
    ? path
    : folders.toSpliced(at, 0, own).join(delimiter);
};

/** Another run may be reading the file. */
const write = (name, text) => {
  const path = join(folder, name);
  if (textOf(path) === text) return;
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
};
