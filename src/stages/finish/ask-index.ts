import type { Sight } from "../../domain/forge-release/published.ts";
import { Problem } from "../../domain/problem/problem.ts";
import type { PackageName } from "../../domain/python/name.ts";
import type { IndexFile, PackageIndex } from "../../ports/package-index.ts";

/** Of what a manifest names as index, which was changed since. */
const unaskable: Sight<IndexFile> = {
  kind: "unknown",
  why: "the manifest names no index that can be asked",
  cause: { mender: "project", remedy: "call", hint: "Give the manifest as the publishing run left it" },
};

/** What the index has of each package; of one that it does not tell, why. */
export const askIndex = async (
  names: readonly PackageName[],
  index: PackageIndex | undefined,
  signal: AbortSignal,
): Promise<ReadonlyMap<PackageName, Sight<IndexFile>>> => {
  const ask = async (name: PackageName): Promise<Sight<IndexFile>> => {
    if (index === undefined) return unaskable;
    try {
      const { files = [], doubt } = (await index.project(name, { signal })) ?? {};
      if (doubt === undefined || files.length > 0) return { kind: "seen", files };
      return { kind: "unknown", why: `what it answers about ${name} may not be all of a page of an index` };
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof Problem)) throw error;
      const [cause] = error.findings;
      return { kind: "unknown", why: cause?.message ?? "", cause };
    }
  };
  return new Map(await Promise.all(names.map(async (name) => [name, await ask(name)] as const)));
};
