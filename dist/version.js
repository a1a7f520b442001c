import module from "node:module";
if (Number.parseInt(process.versions.node, 10) < 22) {
  console.error(`release-actions needs Node 22 or newer; this is ${process.versions.node}, ${process.execPath}`);
  process.exit(2);
}
module.enableCompileCache?.();
process.getBuiltinModule ??= module.createRequire(import.meta.url);
const { run } = await import("./index.js");
await run("version");
