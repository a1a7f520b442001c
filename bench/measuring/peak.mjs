/** Preloaded into the command line: says at its end, in the file that `BENCH_PEAK` names, how many bytes of memory it had at most. */
import { writeFileSync } from "node:fs";

process.once("exit", () => writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS * 1024)));
