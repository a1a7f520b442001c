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
  for (const [python, { count, requirements }] of wanted(options)) {
    const asked = Array.from({ length: Math.min(count, options.slots) }, () =>
      options.environments.borrow(python, signal),
    );
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
  readonly count: number;
  readonly requirements: ReadonlySet<string>;
}

/** By the Python that they are tried on. */
const wanted = ({ works, requirements, smokePlan }: FetchOptions): ReadonlyMap<string | undefined, Wanted> => {
  const wanted = new Map<string | undefined, Wanted>();
  for (const work of works) {
    const plan = smokePlan(work.package.name);
    if (plan.how === "off" || plan.how === "resolve") continue;
    for (const python of pythonsFor(work, plan)) {
      const before = wanted.get(python);
      const all = [...(before?.requirements ?? []), ...requirements(work.package.name)];
      wanted.set(python, { count: (before?.count ?? 0) + 1, requirements: new Set(all) });
    }
  }
  return wanted;
};
