import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { contracts } from "../src/actions/contracts.ts";
import type { Contract } from "../src/contract/contract.ts";
import { bundle } from "./build/bundle.ts";
import { licensesOf } from "./build/licenses.ts";
import { writeGeneratedFiles } from "./generate.ts";

/**
 * Makes everything that is generated: metadata, docs, and `dist/`, which is one bundle in parts that are loaded when
 * needed, and a small file for each entry. The same sources give the same bytes, on any machine.
 */
const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");

/** Loads the bundle, from its compile cache. A Node before 22's first with long-term support would stop at some name it does not know. */
const loader = (name: "run" | "command", call: string): string =>
  `import module from "node:module";
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 11)) {
  console.error(\`release-actions needs Node 22.11 or newer; this is \${process.versions.node}, \${process.execPath}\`);
  process.exit(2);
}
module.enableCompileCache();
const { ${name} } = await import("./index.js");
await ${call};
`;

/** What `action.yml` files and `package.json` name. */
const entries: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.values<Contract>(contracts)
      .filter(({ page }) => page !== undefined)
      .flatMap(({ name, alias }) => (alias === undefined ? [name] : [name, alias]))
      .map((name) => [`${name}.js`, loader("run", `run(${JSON.stringify(name)})`)]),
  ),
  "cli.js": `#!/usr/bin/env node\n${loader("command", "command(process.argv.slice(2))")}`,
};

for (const path of writeGeneratedFiles()) console.log(`wrote ${path}`);
const { files, modules } = await bundle();
const content = new Map([
  ...files,
  ...Object.entries(entries),
  ["package.json", `${JSON.stringify({ type: "module" }, null, 2)}\n`],
  ["licenses.txt", licensesOf(modules)],
]);

rmSync(dist, { recursive: true, force: true });
for (const [path, text] of content) {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
}
chmodSync(join(dist, "cli.js"), 0o755);
