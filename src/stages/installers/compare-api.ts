import { apiEntries } from "../../domain/installers/api.ts";
import type { Entry } from "../../domain/installers/entry.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { apiCompared } from "../../domain/problem/installers.ts";
import type { ApiChanges } from "../../ports/api-changes.ts";

export interface ApiPair {
  readonly package: string;
  /** The last release. */
  readonly release: string;
  /** Absolute paths of wheels. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** What both have. */
  readonly modules: readonly string[];
}

/** What became of public names; `unread` says in a clause why that is not known. */
export interface ApiSeen {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
  readonly unread: string | undefined;
}

const unread = (why: string): ApiSeen => ({ entries: [], findings: [], unread: `its names were not compared: ${why}` });

/** Compares two wheels; modules that are private, and that only one of them has, are not asked about. */
export const compareApi = async (
  { package: name, release, before, after, modules }: ApiPair,
  { apiChanges, signal }: { readonly apiChanges: ApiChanges; readonly signal: AbortSignal },
): Promise<ApiSeen> => {
  if (before === undefined || after === undefined) return unread("one of the two has no wheel here");
  const asked = modules.filter((module) => !module.split(".").some((part) => part.startsWith("_")));
  if (asked.length === 0) return unread("both have no public module of one name");
  const compared = await apiChanges.compare({ before, after, modules: asked, signal });
  if ("unavailable" in compared) return unread(compared.unavailable);
  const entries = apiEntries(compared.changes);
  const { hidden, unchecked } = compared;
  return {
    entries,
    findings: [apiCompared({ package: name, release, shown: entries.length, hidden, unchecked })],
    unread: undefined,
  };
};
