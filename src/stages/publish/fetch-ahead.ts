import type { KeptEnvironments } from "./smoke/kept-environments.ts";
import type { SmokePlan } from "./smoke/try-install.ts";
import { pythonsFor } from "./smoke/try-install.ts";
import type { Work } from "./stage.ts";

export interface FetchOptions {
  readonly environments: KeptEnvironments;
  readonly works: readonly Work[];
  /** PEP 508, what a package requires of other projects. */
  readonly requirements: (name: string) => readonly string[];
  readonly smokePlan: (name: string) => SmokePlan;
  /** Takes one line about what is fetched now. */
  readonly status: (text: string) => void;
}

/**
 * Fetches what the packages require of other projects, while they build: it is installed into environments that the trials
 * use afterwards. Nothing depends on it, and what goes wrong here, a trial will say better.
 */
export const fetchAhead = async (options: FetchOptions, signal: AbortSignal): Promise<void> => {
  for (const [python, requirements] of wanted(options)) {
    using borrowed = await options.environments.borrow(python, signal);
    const { environment } = borrowed;
    const onLine = (line: string): void => {
      const [, what] = /^Downloading (\S+ \(.*\))$/.exec(line) ?? [];
      if (what !== undefined) options.status(`Fetching what the packages require, while they build: ${what}`);
    };
    const resolved = await environment.resolve({ requirements, signal });
    if (resolved.code === 0) await environment.fill({ pins: resolved.stdout, onLine, signal });
  }
};

/** By the Python that they are tried on. */
const wanted = ({ works, requirements, smokePlan }: FetchOptions): ReadonlyMap<string | undefined, string[]> => {
  const wanted = new Map<string | undefined, string[]>();
  for (const work of works) {
    const plan = smokePlan(work.package.name);
    if (plan.how === "off" || plan.how === "resolve") continue;
    const own = requirements(work.package.name);
    for (const python of own.length === 0 ? [] : pythonsFor(work, plan)) {
      wanted.set(python, [...new Set([...(wanted.get(python) ?? []), ...own])]);
    }
  }
  return wanted;
};
