import { command } from "./main.ts";

await command(process.argv.slice(2));
