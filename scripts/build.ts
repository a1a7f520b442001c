import { spawnSync } from "node:child_process";
import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeGeneratedFiles } from "./generate.ts";

/**
 * Makes everything that is generated: metadata, docs, and `dist/`, which is one bundle with a chunk for each dynamic
 * import, and a small file for each entry. The same sources give the same bytes, on any machine.
 */
const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const compiled = join(root, ".build/js");

/** Loads the bundle, from its compile cache where Node has one. */
const loader = (name: "run" | "command", call: string): string =>
  `import module from "node:module";
module.enableCompileCache?.();
const { ${name} } = await import("./index.js");
await ${call};
`;

/** What `action.yml` files and `package.json` name. */
const entries: Readonly<Record<string, string>> = {
  "publish.js": loader("run", 'run("publish")'),
  "topo-publish.js": loader("run", 'run("topo-publish")'),
  "plan.js": loader("run", 'run("plan")'),
  "cli.js": `#!/usr/bin/env node\n${loader("command", "command(process.argv.slice(2))")}`,
};

const node = (script: string, args: readonly string[]): void => {
  const { PATH = "", HOME = "" } = process.env;
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", script), ...args], {
    cwd: root,
    env: { PATH, HOME },
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
};

for (const path of writeGeneratedFiles()) console.log(`wrote ${path}`);
rmSync(compiled, { recursive: true, force: true });
node("typescript/bin/tsc", ["-p", "tsconfig.build.json"]);
// ncc leaves the chunks of earlier builds.
rmSync(dist, { recursive: true, force: true });
node("@vercel/ncc/dist/ncc/cli.js", [
  "build",
  join(compiled, "main.js"),
  "-o",
  dist,
  "--license",
  "licenses.txt",
  "-q",
]);
for (const [name, content] of Object.entries(entries)) writeFileSync(join(dist, name), content);
chmodSync(join(dist, "cli.js"), 0o755);
