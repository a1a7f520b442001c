import { readFileSync } from "node:fs";
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { createProcesses } from "../../src/adapters/processes.ts";

/**
 * Writes, or takes back, in a folder, and ends itself by SIGKILL before a step of the file system: as if the machine went
 * away. Arguments: the folder, the number of the step (`-1`: none), `write` or `recover`, and a file with the changes.
 */
const [, , top = "", step = "-1", what = "", changes = ""] = process.argv;
let left = Number(step);
const steps: Record<string, (...values: never[]) => unknown> = fs as never;
for (const name of ["open", "link", "rename", "rm", "mkdir", "chmod", "writeFile"]) {
  const real = steps[name]!;
  steps[name] = (...values) => {
    if (left === 0) process.kill(process.pid, "SIGKILL");
    left -= 1;
    return real(...values);
  };
}
syncBuiltinESMExports();
const { createCheckout } = await import("../../src/adapters/checkout.ts");
const checkout = createCheckout(createProcesses(), { PATH: process.env.PATH ?? "" });
await checkout.recover(top);
if (what === "write") await checkout.apply(top, JSON.parse(readFileSync(changes, "utf8")));
