import { memberPlace } from "../plan/member-place.ts";
import type { Finding } from "../problem/finding.ts";
import { notAsReviewed, releaseTakenBack } from "../problem/prepared.ts";
import type { PackageName } from "../python/name.ts";
import { isSameVersion } from "../python/version.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { FoundRelease, NamedRelease } from "./release-commit.ts";

export interface DueQuestion {
  readonly workspace: Workspace;
  /** Newest first. */
  readonly releases: readonly FoundRelease[];
  /** Canonical, as the files say them. */
  readonly versions: ReadonlyMap<PackageName, string>;
  /** Packages whose version no file says, but a tag that is not there yet. */
  readonly fromTags: ReadonlySet<PackageName>;
  readonly isOnIndex: (name: PackageName, version: string) => boolean;
  /** Whether a tag of it is at another commit than this. */
  readonly isTaggedElsewhere?: (name: PackageName, version: string) => boolean;
}

/** What is due, as it was reviewed. */
export interface Due {
  /** Canonical. */
  readonly versions: ReadonlyMap<PackageName, string>;
  /** Full hashes of the release commits that say so. */
  readonly commits: readonly string[];
  /** The releases of those that alone say a version: no file does. */
  readonly alone: readonly FoundRelease[];
  readonly findings: readonly Finding[];
}

/**
 * Holds releases against the files. The newest that names a package decides about it; what a release names must all be
 * there as it says, or none of it: then it was taken back, or is another line's, and was published there.
 */
export const judgeDue = (question: DueQuestion): Due => {
  const named = new Set<PackageName>();
  const versions = new Map<PackageName, string>();
  const commits: string[] = [];
  const alone: FoundRelease[] = [];
  const findings: Finding[] = [];
  for (const release of question.releases) {
    const rest = release.packages.filter(({ name }) => !named.has(name));
    for (const { name } of rest) named.add(name);
    // Another workspace of the repository has release commits of its own.
    if (rest.length === 0 || !release.packages.some(({ name }) => memberOf(question, name) !== undefined)) continue;
    const isPlannedAgain = rest.length < release.packages.length;
    const states = rest.map((each) => ({ ...each, state: stateOf(each, isPlannedAgain, question) }));
    const [commit, names] = [release.commit, rest.map(({ name }) => name)];
    const why = whyNotDue(rest, states, question);
    if (why !== undefined) {
      findings.push(releaseTakenBack({ commit, packages: names, why }));
    } else if (states.every(({ state }) => state === "as reviewed")) {
      for (const { name, to } of rest) versions.set(name, to);
      commits.push(commit);
      if (names.some((name) => question.fromTags.has(name))) alone.push(release);
    } else {
      const others = states.filter(({ state }) => state !== "as reviewed");
      findings.push(...others.map((each) => explain(each, commit, question)));
    }
  }
  return { versions, commits, alone, findings };
};

type State = "as reviewed" | "as before" | "other";

/** Why nothing of a release is due, and nothing is wrong with it either. */
const whyNotDue = (
  packages: FoundRelease["packages"],
  states: readonly { readonly state: State }[],
  { isOnIndex, isTaggedElsewhere = () => false }: DueQuestion,
): string | undefined => {
  const areOut = packages.every(({ name, to }) => isOnIndex(name, to));
  if (areOut && packages.every(({ name, to }) => isTaggedElsewhere(name, to)))
    return "it was released from another commit";
  if (states.every(({ state }) => state === "as before")) return "the files have the versions from before it";
  const isReviewed = states.every(({ state }) => state === "as reviewed");
  return areOut && !isReviewed ? "its versions are on the index, or tagged" : undefined;
};

const memberOf = ({ workspace }: Pick<DueQuestion, "workspace">, name: PackageName) =>
  workspace.members.find((member) => member.name === name);

/** `isPlannedAgain`: a newer release names others of the same plan, and so may have left this package out. */
const stateOf = (
  { name, from, to }: NamedRelease,
  isPlannedAgain: boolean,
  { versions, fromTags, workspace }: DueQuestion,
): State => {
  if (memberOf({ workspace }, name) === undefined) return "other";
  if (fromTags.has(name)) return isPlannedAgain ? "other" : "as reviewed";
  const found = versions.get(name);
  if (found === undefined) return "other";
  if (isSameVersion(found, to)) return "as reviewed";
  return from !== undefined && isSameVersion(found, from) ? "as before" : "other";
};

const explain = (
  { name, to }: NamedRelease,
  commit: string,
  { workspace, versions, fromTags }: DueQuestion,
): Finding => {
  const member = memberOf({ workspace }, name);
  const found = fromTags.has(name) ? "none, and a newer release leaves it out" : (versions.get(name) ?? "none");
  return notAsReviewed({
    package: name,
    commit,
    reviewed: to,
    found: member && found,
    place: member === undefined ? {} : memberPlace(workspace, member, ["project", "version"]),
  });
};
