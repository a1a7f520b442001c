import { matchesName } from "../config/name-pattern.ts";
import type { Finding, Remedy } from "../problem/finding.ts";
import { siblingMissing } from "../problem/plan.ts";
import type { PackageName } from "../python/name.ts";
import { admits, parseSpecifiers } from "../python/specifier.ts";
import { isLocal, parseVersion } from "../python/version.ts";
import { looksUntagged } from "../version-origin/looks-untagged.ts";
import type { DeclaredRequirement, Member, Workspace } from "../workspace/workspace.ts";
import { deepening } from "./check-shallow.ts";
import type { Selection } from "./choice.ts";
import { requirementPlace } from "./member-place.ts";
import { isWork, type PlannedPackage } from "./plan.ts";
import type { Released } from "./released.ts";
import { builtRequirement, isOnIndex } from "./sibling-requirement.ts";

export interface SiblingCheck {
  readonly workspace: Workspace;
  readonly packages: ReadonlyMap<PackageName, PlannedPackage>;
  readonly released: Released;
  readonly selection: Selection;
  readonly indexName: string;
  /** Whether the index is empty at the start of each run. */
  readonly isRehearsal: boolean;
  /** Those whose version may be made up. */
  readonly unsure: ReadonlySet<PackageName>;
}

/**
 * Siblings that a package to be published needs, directly or through siblings that are left alone, and that nobody could
 * install: not published in this run, and not on the index in a version that the built metadata will admit. Yanked
 * releases do not count: installers pass over them. https://peps.python.org/pep-0592/
 */
export const checkSiblings = (check: SiblingCheck): readonly Finding[] => {
  const leftAlone = new Map([...check.packages].filter(([, each]) => !isWork(each)));
  if (leftAlone.size === 0) return [];
  const members = new Map(check.workspace.members.map((member) => [member.name, member]));
  const seen = new Set<PackageName>();
  const findings: Finding[] = [];
  const visit = (member: Member, chosen: PackageName): void => {
    for (const declared of member.requirements) {
      const sibling = leftAlone.get(declared.requirement.name);
      if (sibling === undefined || sibling.name === member.name || !isNeeded(declared, member.name === chosen))
        continue;
      if (declared.requirement.url !== undefined) continue;
      const requirement = builtRequirement(declared, check.packages.get(member.name)!);
      if (!isInstallable(requirement, sibling, check.released)) {
        findings.push(missing(check, { member, declared, chosen, requirement: requirement.text, sibling }));
      } else if (!seen.has(sibling.name)) {
        seen.add(sibling.name);
        visit(members.get(sibling.name)!, chosen);
      }
    }
  };
  for (const member of check.workspace.members)
    if (isWork(check.packages.get(member.name)!)) visit(member, member.name);
  return findings;
};

/** What a sibling that is left alone was built with does not matter any more. */
const isNeeded = ({ kind }: DeclaredRequirement, isChosen: boolean): boolean =>
  kind === "runtime" || kind === "dynamic" || (kind === "build" && isChosen);

const isInstallable = (
  requirement: { readonly specifier: string },
  sibling: PlannedPackage,
  released: Released,
): boolean => {
  const specifiers = parseSpecifiers(requirement.specifier) ?? [];
  // A specifier that excludes the version on the index has its own finding.
  if (sibling.status === "published" && !admits(specifiers, sibling.version ?? "")) return true;
  return isOnIndex(requirement, sibling.name, released);
};

interface Missing {
  readonly member: Member;
  readonly declared: DeclaredRequirement;
  readonly chosen: PackageName;
  readonly requirement: string;
  readonly sibling: PlannedPackage;
}

const missing = (check: SiblingCheck, { member, declared, chosen, requirement, sibling }: Missing): Finding => {
  const finding = siblingMissing({
    name: member.name,
    requirement,
    sibling: sibling.name,
    lack: lackOf(sibling, check),
    neededBy: member.name === chosen ? undefined : chosen,
    ...remedyFor(sibling, chosen, check),
    place: requirementPlace(check.workspace, member, declared),
  });
  return deepening(finding, [sibling.name], check.unsure);
};

/** The index is not asked for what is never published. */
const lackOf = ({ status, reason }: PlannedPackage, { indexName }: SiblingCheck): string => {
  if (status === "private" || status === "not-a-package") return `never published (${reason})`;
  if (status === "published") return `yanked on ${indexName} in every such version`;
  return `neither chosen nor on ${indexName} in such a version`;
};

/** What to do, and where that lies. */
const remedyFor = (
  { name, version, status, tag }: PlannedPackage,
  chosen: PackageName,
  { workspace: { members }, selection: { packages, exclude, prepared }, isRehearsal }: SiblingCheck,
): { readonly input?: string; readonly hint: string; readonly remedy: Remedy } => {
  switch (status) {
    case "excluded":
      if (exclude.some((pattern) => matchesName(pattern, name)))
        return { input: "exclude", hint: `Take ${name} out of exclude`, remedy: "call" };
      if (prepared !== undefined) {
        const first = `publish it before, with due: unreleased and packages: ${name}`;
        return { hint: `Let the next release pull request release ${name} too, or ${first}`, remedy: "commit" };
      }
      if (packages.length > 0) return { hint: `Add ${name} to packages`, remedy: "call" };
      if (isRehearsal) return { hint: `Take both, with ${chosen} and ${name} in packages`, remedy: "call" };
      // The version of a commit that no tag is on yet.
      if (isLocal(parseVersion(version ?? "0")!))
        return { hint: `Publish ${name} before, by a tag`, remedy: "outside" };
      return {
        hint: `Publish ${name} before, by the tag ${tag}, or both at once, with ${chosen} and ${name} in packages`,
        remedy: "outside",
      };
    case "development":
      if (looksUntagged(version ?? "") && members.some((each) => each.name === name && each.version === undefined)) {
        const hint = `Where a tool makes the version of ${name} of tags, tag the commit for it; else give it a public version, such as 1.2.3`;
        return { hint, remedy: "tag" };
      }
      return {
        hint: isLocal(parseVersion(version ?? "0")!)
          ? `Give ${name} a public version, such as 1.2.3: it has ${version}`
          : `Give ${name} a version that is no development version. To publish it as it is, name it in packages, beside what else is to be published`,
        remedy: "commit",
      };
    case "published":
      return { hint: `Release a new version of ${name}: the one on the index is yanked`, remedy: "commit" };
    default:
      return {
        hint: `Make ${name} a package that is published, or do not require it`,
        remedy: "commit",
      };
  }
};
