import { lockEnvironment } from "../../domain/environment/child.ts";
import { isProblemOf } from "../../domain/problem/problem.ts";
import { uvMissing } from "../../domain/problem/uv.ts";
import { readAudit } from "../../domain/uv/audit.ts";
import { errorWords } from "../../domain/uv/output.ts";
import type { Audits } from "../../ports/audits.ts";
import { createRunUv, projectEnvironment, type UvOptions } from "./run.ts";

/** Milliseconds: a few hundred packages take seconds. */
const timeLimit = 60_000;

/** uv's own three tries take eight seconds where there is no network. */
const tries = "1";

/** `uv audit`, which reads the lock as it is: it solves nothing, builds nothing, and runs no project code. */
export const createAudits = (options: UvOptions): Audits => {
  const run = createRunUv(options.processes);
  return {
    ask: async (root, signal) => {
      const environment = await projectEnvironment(options, root, lockEnvironment);
      const env = environment({ UV_HTTP_RETRIES: options.env.UV_HTTP_RETRIES ?? tries });
      const args = ["audit", "--frozen", "--output-format", "json"];
      try {
        const exit = await run({ args, cwd: root, env, timeout: timeLimit, signal });
        if (exit.isTimedOut) return { unavailable: `uv audit gave no answer within ${timeLimit / 1000} s` };
        // 1 is also the status of an audit that found something.
        const audit = readAudit(exit.stdout);
        if (audit !== undefined) return audit;
        if (/unrecognized subcommand 'audit'/.test(exit.stderr)) return { unavailable: "this uv has no uv audit" };
        return { unavailable: `uv audit could not ask: ${errorWords(exit.stderr)}` };
      } catch (error) {
        if (isProblemOf(error, uvMissing)) return { unavailable: "there is no uv on PATH" };
        throw error;
      }
    },
  };
};
