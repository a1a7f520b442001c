/** Bundles a script, as what people run is bundled: `node bundle-script.ts SCRIPT FILE`. */
import { rolldown } from "rolldown";

const [input = "", file = ""] = process.argv.slice(2);
await using build = await rolldown({ input, platform: "node", transform: { target: "es2024" } });
// Into one file, also what is loaded late.
await build.write({ file, format: "es", minify: false, codeSplitting: false });
