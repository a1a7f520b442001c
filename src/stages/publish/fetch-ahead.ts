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
  /** How many trials there are at once. */
  readonly slots: number;
  /** Takes one line about what is fetched now. */
  readonly status: (text: string) => void;
}

/**
 * Makes the environments of the trials while the packages build, and fetches what the packages require of other projects
 * into them. Nothing depends on it, and what goes wrong here, a trial will say better.
 */
export const fetchAhead = async (options: FetchOptions, signal: AbortSignal): Promise<void> => {
  const { environments, slots } = options;
  for (const { python, count, requirements } of await wanted(options, signal)) {
    const asked = Array.from({ length: Math.min(count, slots) }, () =>
      environments.borrow({ python, pins: "" }, signal),
    );
    const made = (await Promise.allSettled(asked)).flatMap((end) => (end.status === "fulfilled" ? [end.value] : []));
    for (const each of made) each[Symbol.dispose]();
    if (requirements.size > 0) await fetch(python, [...requirements], { ...options, signal });
  }
};

const fetch = async (
  python: string | undefined,
  requirements: readonly string[],
  { environments, status, signal }: FetchOptions & { readonly signal: AbortSignal },
): Promise<void> => {
  const onLine = (line: string): void => {
    const [, what] = /^Downloading (\S+ \(.*\))$/.exec(line) ?? [];
    if (what !== undefined) status(`Fetching what the packages require, while they build: ${what}`);
  };
  const { code, stdout: pins } = await (await environments.any(python, signal)).resolve({ requirements, signal });
  if (code !== 0) return;
  using borrowed = await environments.borrow({ python, pins }, signal);
  await borrowed.environment.fill({ pins, onLine, signal });
};

interface Wanted {
  /** As one of the packages asks for it. */
  readonly python: string | undefined;
  /** Of packages. */
  count: number;
  readonly requirements: Set<string>;
}

/** By the interpreter that they are tried on. */
const wanted = async (options: FetchOptions, signal: AbortSignal): Promise<readonly Wanted[]> => {
  const byBase = new Map<string, Wanted>();
  for (const work of options.works) {
    const plan = options.smokePlan(work.package.name);
    if (plan.how === "off" || plan.how === "resolve") continue;
    for (const python of pythonsFor(work, plan)) {
      const { base } = await options.environments.any(python, signal);
      const one = byBase.get(base) ?? { python, count: 0, requirements: new Set() };
      byBase.set(base, one);
      one.count += 1;
      for (const requirement of options.requirements(work.package.name)) one.requirements.add(requirement);
    }
  }
  return [...byBase.values()];
};
