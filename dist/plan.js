import module from "node:module";
module.enableCompileCache?.();
const { run } = await import("./index.js");
await run("plan");
