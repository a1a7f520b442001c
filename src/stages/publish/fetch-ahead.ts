import type { Borrowed, KeptEnvironments } from "./smoke/kept-environments.ts";
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
    const asked = Array.from({ length: Math.min(count, slots) }, () => environments.borrow(python, signal));
    const made = (await Promise.allSettled(asked)).flatMap((end) => (end.status === "fulfilled" ? [end.value] : []));
    const [first, ...others] = made;
    for (const other of others) other[Symbol.dispose]();
    if (first === undefined) continue;
    using borrowed = first;
    if (requirements.size > 0) await fetchInto(borrowed, [...requirements], { ...options, signal });
  }
};

const fetchInto = async (
  { environment }: Borrowed,
  requirements: readonly string[],
  { status, signal }: FetchOptions & { readonly signal: AbortSignal },
): Promise<void> => {
  const onLine = (line: string): void => {
    const [, what] = /^Downloading (\S+ \(.*\))$/.exec(line) ?? [];
    if (what !== undefined) status(`Fetching what the packages require, while they build: ${what}`);
  };
  const resolved = await environment.resolve({ requirements, signal });
  if (resolved.code === 0) await environment.fill({ pins: resolved.stdout, onLine, signal });
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
