import type { Finding } from "../../domain/problem/finding.ts";
import { indexUnconfirmed } from "../../domain/problem/index-reads.ts";
import { type Target, titleOf } from "../../domain/target/target.ts";
import type { IndexProject, PackageIndex } from "../../ports/package-index.ts";

/** What there is to say before the first upload where nothing shows that the index is read at the right address. */
export const confirmIndex = async (
  target: Target,
  { index, released }: { readonly index: PackageIndex; readonly released: ReadonlyMap<string, IndexProject> },
  signal: AbortSignal,
): Promise<readonly Finding[]> => {
  if (released.size > 0 || target.kind === "rehearsal" || target.preset !== undefined) return [];
  const hasPage = await index.hasPage({ signal });
  return hasPage === false ? [indexUnconfirmed({ index: titleOf(target), simpleUrl: target.simpleUrl })] : [];
};
