import { looksBreaking, scopeNamesOther, secondEntry, touchesNoPackage } from "../problem/changes.ts";
import type { Finding } from "../problem/finding.ts";
import { normalizeName, type PackageName } from "../python/name.ts";
import type { Unread } from "./change.ts";
import type { Doubt } from "./doubt.ts";
import type { Noted } from "./noted.ts";

/** What deserves a second look in a commit that is not released yet. */
export const remarksOn = (
  { id, reading, packages }: Pick<Noted, "id" | "reading" | "packages">,
  owners: ReadonlySet<PackageName>,
  names: ReadonlySet<PackageName>,
): { readonly findings: readonly Finding[]; readonly doubts: readonly Doubt[] } => {
  const scopes = reading.entries.flatMap(({ scope }) => scope?.split(/[,\s/]+/u) ?? []).map(normalizeName);
  const others = scopes.filter((scope) => names.has(scope) && !owners.has(scope));
  const breaks = reading.remarks.filter(({ kind }) => kind === "nearly breaking");
  const entries = reading.remarks.filter(({ kind }) => kind !== "nearly breaking");
  return {
    findings: [
      ...entries.map(({ line }) => secondEntry({ commit: id, line })),
      ...others.map((scope) => scopeNamesOther({ commit: id, scope, packages: [...owners].sort() })),
    ],
    doubts: breaks.map(({ line }) => ({
      packages,
      tell: (left) => looksBreaking({ commit: id, line, packages: left }),
    })),
  };
};

/** A commit that asks for a release and has no file of any package. What breaks something in the workspace, or asks for a version, is worth a warning. */
export const touchesNothing = (
  { id, reading }: Pick<Noted, "id" | "reading">,
  isInside: boolean,
): {
  readonly unread: readonly Unread[];
  readonly doubts: readonly Doubt[];
} => {
  const asks = reading.entries.some(({ bump }) => bump !== "none") || reading.releaseAs.length > 0;
  if (!asks) return { unread: [], doubts: [] };
  const { subject, releaseAs } = reading;
  const [version] = releaseAs;
  const isTold = isInside && (version !== undefined || reading.entries.some(({ breaking }) => breaking));
  return {
    unread: [{ source: "commit", id, why: `it touches no package: ${subject}`, packages: [] }],
    doubts: isTold ? [{ packages: [], tell: () => touchesNoPackage({ commit: id, subject, version }) }] : [],
  };
};
