import { type BumpWish, bumpWords } from "../bump/wish.ts";
import { bumpNotKnown } from "../problem/bump.ts";
import type { Finding } from "../problem/finding.ts";
import { notPublishable, patternMatchesNothing } from "../problem/plan.ts";
import { normalizeName, type PackageName } from "../python/name.ts";
import { parseVersion } from "../python/version.ts";
import { nearest } from "../text/nearest.ts";

/** What the input `bump` asks for. */
export interface BumpRequest {
  /** Of all packages. */
  readonly all: BumpWish;
  /** Of packages by name, which then are released also without a change. */
  readonly own: ReadonlyMap<PackageName, BumpWish>;
}

/** Reads `auto`, one word for all, or lines `NAME: WORD`; says all that is wrong. `others` are members that are never released. */
export const readBumps = (
  rows: readonly string[],
  members: readonly PackageName[],
  others: readonly { readonly name: PackageName; readonly reason: string }[] = [],
): { readonly request: BumpRequest; readonly findings: readonly Finding[] } => {
  const own = new Map<PackageName, BumpWish>();
  const findings: Finding[] = [];
  let all: BumpWish = { kind: "auto" };
  for (const row of rows) {
    const [, rawName, word = row] = /^([A-Za-z0-9][\w.-]*)\s*:\s*(\S.*)$/.exec(row) ?? [];
    const wish = readWish(word.trim());
    if (wish === undefined) findings.push(bumpNotKnown({ word, nearest: nearest(word, bumpWords) }));
    if (rawName === undefined) all = wish ?? all;
    else {
      const name = normalizeName(rawName);
      const other = others.find((each) => each.name === name);
      if (members.includes(name)) own.set(name, wish ?? all);
      else if (other !== undefined) {
        findings.push(notPublishable({ input: "bump", name, reason: other.reason, remedy: "call" }));
      } else findings.push(patternMatchesNothing({ input: "bump", pattern: rawName, nearest: nearest(name, members) }));
    }
  }
  return { request: { all, own }, findings };
};

const readWish = (word: string): BumpWish | undefined => {
  const known = bumpWords.find((each) => each === word);
  switch (known) {
    case "auto":
    case "stable":
    case "post":
      return { kind: known };
    case "major":
    case "minor":
    case "patch":
      return { kind: "size", size: known };
    case "a":
    case "b":
    case "rc":
      return { kind: "phase", phase: known };
    default: {
      const version = parseVersion(word);
      return version && { kind: "exact", version };
    }
  }
};
