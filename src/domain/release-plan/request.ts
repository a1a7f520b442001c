import { type BumpWish, bumpWords } from "../bump/wish.ts";
import { type Group, groupMatchesNothing } from "../config/groups.ts";
import { matchesName } from "../config/name-pattern.ts";
import { bumpNotKnown, releaseRequest, versionNotFree } from "../problem/bump.ts";
import { unknownGroup } from "../problem/config.ts";
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

export interface BumpMembers {
  /** That can be released. */
  readonly members: readonly PackageName[];
  /** That are never released, and why. */
  readonly others?: readonly { readonly name: PackageName; readonly reason: string }[];
  readonly groups?: ReadonlyMap<string, Group>;
  /** Those whose line is a version that a person has set in the release pull request, of whatever project there. */
  readonly edited?: ReadonlySet<string> | undefined;
}

/** Reads `auto`, one word for all, or lines `NAME: WORD` and `group:NAME: WORD`, of which a name wins; says all that is wrong. */
export const readBumps = (
  given: readonly string[],
  about: BumpMembers,
): { readonly request: BumpRequest; readonly findings: readonly Finding[] } => {
  const own = new Map<PackageName, BumpWish>();
  const grouped = new Map<PackageName, BumpWish>();
  const rows = given.filter((row) => !isForeign(row, about));
  const halves = rows.filter((row) => isHalfGroup(row, about));
  const findings: Finding[] = halves.map((word) => bumpNotKnown({ word, nearest: undefined, isGroup: true }));
  let all: BumpWish = { kind: "auto" };
  for (const row of rows.filter((each) => !halves.includes(each))) {
    const { group, name, word = row } = rowForm.exec(row)?.groups ?? {};
    const wish = readWish(word.trim());
    const meant = meantBy({ group, name }, about);
    if (wish === undefined) findings.push(wrongWord({ name, word }, about));
    if (meant === undefined) all = wish ?? all;
    else if ("code" in meant) findings.push(meant);
    else for (const each of meant) (group === undefined ? own : grouped).set(each, wish ?? all);
  }
  return { request: { all, own: new Map([...grouped, ...own]) }, findings };
};

const isTheirs = (name: string | undefined, { edited }: BumpMembers): name is string =>
  name !== undefined && edited?.has(normalizeName(name)) === true;

/** Of what is no member, or is never released, a person may set any version. */
const isForeign = (row: string, about: BumpMembers): boolean => {
  const name = rowForm.exec(row)?.groups?.name;
  return isTheirs(name, about) && "code" in named(name, about);
};

const wrongWord = (
  { name, word }: { readonly name: string | undefined; readonly word: string },
  about: BumpMembers,
): Finding =>
  isTheirs(name, about)
    ? versionNotFree({
        ...{ name, version: word, why: "is none by PEP 440" },
        ...{ from: releaseRequest, wanted: "a version by PEP 440" },
      })
    : bumpNotKnown({ word, nearest: nearest(word, bumpWords), isGroup: false });

const rowForm = /^(?:group:\s*(?<group>[^:]*[^:\s])|(?<name>[A-Za-z0-9][\w.-]*))\s*:\s*(?<word>\S.*)$/;

/** Whether it lacks the group's name or the word: no package is called so. */
const isHalfGroup = (row: string, { members }: BumpMembers): boolean =>
  rowForm.exec(row)?.groups?.name === "group" && !members.includes("group" as PackageName);

/** `undefined` for all. */
const meantBy = (
  { group, name }: Partial<Record<"group" | "name", string | undefined>>,
  about: BumpMembers,
): readonly PackageName[] | Finding | undefined => {
  if (group !== undefined) return inGroup(group, about);
  return name === undefined ? undefined : named(name, about);
};

const named = (raw: string, { members, others = [] }: BumpMembers): readonly PackageName[] | Finding => {
  const name = normalizeName(raw);
  if (members.includes(name)) return [name];
  const other = others.find((each) => each.name === name);
  return other === undefined
    ? patternMatchesNothing({ input: "bump", pattern: raw, nearest: nearest(name, members) })
    : notPublishable({ input: "bump", name, reason: other.reason, remedy: "call" });
};

const inGroup = (name: string, about: BumpMembers): readonly PackageName[] | Finding => {
  const { members, others = [], groups = new Map() } = about;
  const group: Group | undefined = groups.get(name);
  if (group === undefined) return unknownGroup({ input: "bump", name, nearest: nearest(name, groups.keys()) });
  const isIn = (member: PackageName) => group.packages.some((each) => matchesName(each, member));
  const meant = members.filter(isIn);
  if (meant.length > 0) return meant;
  const other = others.find((each) => isIn(each.name));
  if (other !== undefined)
    return notPublishable({ input: "bump", name: other.name, reason: other.reason, remedy: "call" });
  const [first] = group.packages;
  return groupMatchesNothing(group, first === undefined ? undefined : nearest(normalizeName(first), members));
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
