import { ignoredCodeUnknown, ignoredPackageUnknown } from "../../domain/problem/check-choice.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { normalizeName, type PackageName } from "../../domain/python/name.ts";
import { nearest } from "../../domain/text/nearest.ts";

/** What a project does not want to hear: a code, or a code about one package. */
export interface Ignored {
  readonly has: (finding: { readonly code: string; readonly package?: string | undefined }) => boolean;
  /** What is wrong with the entries. */
  readonly findings: readonly Finding[];
}

interface About {
  readonly codes: readonly string[];
  readonly members: readonly PackageName[];
}

/** What of these codes the configuration's `ignore` holds, which may be a text or a list: other values are told of elsewhere. */
export const configuredIgnored = (ignore: unknown, about: About): Ignored =>
  readIgnored(
    [ignore].flat().filter((each) => typeof each === "string"),
    about,
  );

/** Reads `CODE` and `CODE:package` entries against the codes that checks have, and the members. */
export const readIgnored = (entries: readonly string[], { codes, members }: About): Ignored => {
  const everywhere = new Set<string>();
  const inPackages = new Set<string>();
  const findings: Finding[] = [];
  for (const entry of entries) {
    const cut = entry.indexOf(":");
    const code = (cut === -1 ? entry : entry.slice(0, cut)).trim().toUpperCase();
    const name = cut === -1 ? undefined : normalizeName(entry.slice(cut + 1).trim());
    if (!codes.includes(code)) findings.push(ignoredCodeUnknown({ entry, code, nearest: nearest(code, codes) }));
    else if (name === undefined) everywhere.add(code);
    else if (members.includes(name)) inPackages.add(`${code}:${name}`);
    else findings.push(ignoredPackageUnknown({ entry, package: name, nearest: nearest(name, members) }));
  }
  return {
    has: ({ code, package: name }) => everywhere.has(code) || (name !== undefined && inPackages.has(`${code}:${name}`)),
    findings,
  };
};
