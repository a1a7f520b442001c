import module from "node:module";
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 11)) {
  console.error(`release-actions needs Node 22.11 or newer; this is ${process.versions.node}, ${process.execPath}`);
  process.exit(2);
}
module.enableCompileCache();
const { run } = await import("./index.js");
await run("rollback");
