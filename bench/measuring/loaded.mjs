/** Preloaded into an entry of the bundle: says at its end, in the file that `BENCH_LOADED` names, which files it loaded. */
import { writeFileSync } from "node:fs";
import { registerHooks } from "node:module";

const loaded = [];
registerHooks({
  load: (url, context, next) => {
    if (url.startsWith("file:")) loaded.push(url);
    return next(url, context);
  },
});
process.once("exit", () => writeFileSync(process.env.BENCH_LOADED, JSON.stringify(loaded)));
