import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ApiChange } from "../../domain/installers/api.ts";
import { lockedOutBehind, nameWithLogin } from "../../domain/problem/locked-index.ts";
import { inertLine } from "../../domain/text/inert-line.ts";
import { lastWords } from "../../domain/text/last-words.ts";
import { lockedIndex } from "../../domain/uv/decided.ts";
import type { ApiChanges, ApiComparison } from "../../ports/api-changes.ts";
import { apiScript } from "./api-script.ts";
import type { UvOptions } from "./run.ts";
import { createToolRuns } from "./tool-run.ts";

/** Pinned: kinds of changes come and go with its versions. The library alone, without its commands. */
const requirement = "griffelib==2.4.1";

/** Milliseconds: the largest packages take a minute. */
const timeout = 5 * 60_000;

/** griffe, by its Python API: its command compares commits, and exits alike for a change and for a crash. */
export const createApiChanges = (options: UvOptions): ApiChanges => {
  const run = createToolRuns(options);
  return {
    compare: async ({ before, after, modules, signal }) => {
      const folder = await mkdtemp(join(tmpdir(), "release-actions-api-"));
      try {
        const script = join(folder, "api.py");
        await writeFile(script, apiScript);
        const args = ["python", "-I", script, before, after, folder, ...modules];
        const exit = await run({ from: requirement, args, timeout, signal });
        if (exit.isTimedOut) return { unavailable: `griffe gave no answer within ${timeout / 1000} s` };
        return (exit.code === 0 ? readComparison(exit.stdout) : undefined) ?? { unavailable: whyNot(exit.stderr) };
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
};

/** What uv did not find without a login is not why. */
const whyNot = (stderr: string): string => {
  const words = lastWords(stderr);
  const locked = lockedIndex(stderr);
  return locked === undefined ? words : `${lockedOutBehind(words, locked)}. ${nameWithLogin(locked)}`;
};

interface Printed {
  readonly changes: readonly {
    readonly kind: string;
    readonly path: string;
    readonly parameter: string | null;
    readonly unsure: boolean;
  }[];
  readonly hidden: number;
  readonly unchecked: readonly string[];
}

/** What our script printed; `undefined` where it is cut. */
const readComparison = (text: string): ApiComparison | undefined => {
  let printed: Printed;
  try {
    printed = JSON.parse(text) as Printed;
  } catch {
    return undefined;
  }
  const changes = printed.changes.map(
    ({ kind, path, parameter, unsure }): ApiChange => ({
      kind,
      path: inertLine(path),
      parameter: parameter === null ? undefined : inertLine(parameter),
      isUnsure: unsure,
    }),
  );
  return { changes, hidden: printed.hidden, unchecked: printed.unchecked.map(inertLine) };
};
