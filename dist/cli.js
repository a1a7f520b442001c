#!/usr/bin/env node
import module from "node:module";
module.enableCompileCache?.();
const { command } = await import("./index.js");
await command(process.argv.slice(2));
