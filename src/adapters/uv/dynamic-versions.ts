import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import pLimit from "p-limit";
import type { Environment } from "../../domain/child-environment.ts";
import { lastWords } from "../../domain/last-words.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { versionUnknown } from "../../domain/problem/uv.ts";
import type { DynamicPackage, DynamicVersions } from "../../ports/uv.ts";
import type { RunUv } from "../uv-cli.ts";
import { answerMark, hookRunner } from "./hook-runner.ts";

const timeout = 10 * 60_000;

/**
 * Versions as the build backends give them: each is asked for its metadata in an environment that has what the build
 * requires. uv keeps these environments in its cache, so packages with the same backend share one.
 */
export const readVersions = async (
  { root, packages, scratch, commitTime, signal }: DynamicVersions,
  run: RunUv,
  environment: (extra: Environment) => Environment,
): Promise<ReadonlyMap<string, string>> => {
  const script = join(scratch, "hooks.py");
  await writeFile(script, hookRunner);
  const env = environment({ SOURCE_DATE_EPOCH: String(commitTime) });

  const ask = async (entry: DynamicPackage, extra: readonly string[]): Promise<readonly [string, string] | Finding> => {
    const requires = ["tomli; python_version < '3.11'", ...entry.requires, ...extra];
    const needed = requires.flatMap((requirement) => ["--with", requirement]);
    const round = extra.length > 0 ? "final" : "first";
    const hook = ["python", "-I", script, join(root, entry.path), scratch, round];
    const exit = await run(["run", "--no-project", "--no-progress", ...needed, ...hook], {
      cwd: root,
      env,
      signal,
      timeout,
    });
    const line = exit.stdout.split("\n").findLast((each) => each.startsWith(answerMark));
    if (exit.code !== 0 || line === undefined)
      return versionUnknown({ package: entry.name, words: lastWords(exit.stderr) });
    const answer = JSON.parse(line.slice(answerMark.length)) as { version?: string; requires?: readonly string[] };
    return answer.requires === undefined ? [entry.name, answer.version ?? ""] : await ask(entry, answer.requires);
  };

  const limit = pLimit(availableParallelism());
  const answers = await Promise.all(packages.map((entry) => limit(() => ask(entry, []))));
  const findings = answers.flatMap((answer) => ("code" in answer ? [answer] : []));
  if (findings.length > 0) throw new Problem(findings);
  return new Map(answers.flatMap((answer) => ("code" in answer ? [] : [answer])));
};
