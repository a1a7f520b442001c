import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { workflowFiles } from "../src/domain/init/workflows/files.ts";
import { initWishes } from "./init-wishes.ts";

/** Writes the workflows of `init`, in every way that there is, into a folder, for linters. */
const folder = process.argv[2]!;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, wish] of initWishes)
  for (const { file, text } of await workflowFiles(wish))
    writeFileSync(join(folder, `${name}-${basename(file)}`), text);
