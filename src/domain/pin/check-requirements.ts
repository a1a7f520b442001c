import { requirementPlace } from "../plan/member-place.ts";
import { isWork, type PlannedPackage } from "../plan/plan.ts";
import type { Finding } from "../problem/finding.ts";
import { directUrl, excludesSibling } from "../problem/plan.ts";
import type { PackageName } from "../python/name.ts";
import type { Requirement } from "../python/requirement.ts";
import { admits, parseSpecifiers } from "../python/specifier.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import { takesBound } from "./bounds.ts";

/**
 * What a member requires of its siblings (and of itself, by extras) that nobody could install: a version other than the
 * sibling's, or a URL. A pre-release is admitted where a specifier spans it, as pip and uv take one where nothing else
 * fits. Where the sibling is not published in this run, an older release may serve: then it is only a warning, as it is of
 * an extra where one does serve.
 */
export const checkRequirements = (
  workspace: Workspace,
  member: Member,
  {
    siblings,
    isServed,
  }: {
    readonly siblings: ReadonlyMap<string, Pick<PlannedPackage, "version" | "status">>;
    /** Whether there is, or may be, a release of a sibling older than that version which specifiers admit. */
    readonly isServed: (sibling: PackageName, version: string) => (specifier: string) => boolean;
  },
): readonly Finding[] => {
  const findings: Finding[] = [];
  for (const declared of member.requirements) {
    if (takesBound(declared.requirement)) continue;
    const { name, text, specifier, url } = declared.requirement;
    const sibling = siblings.get(name);
    if (sibling === undefined || declared.kind === "group") continue;
    const version = sibling.version ?? "";
    const isAdmitted = version === "" || admits(parseSpecifiers(specifier) ?? [], version);
    if (url === undefined && isAdmitted) continue;
    const place = requirementPlace(workspace, member, declared);
    const finding = { name: member.name, requirement: text, sibling: name, place };
    if (url !== undefined) {
      findings.push(directUrl(finding));
      continue;
    }
    const isOld = declared.kind === "extra" && isServedBeside(member, declared.requirement, isServed(name, version));
    const excluded = excludesSibling({ ...finding, version, isServed: isOld });
    const isReleased = isWork(sibling) || sibling.status === "published";
    findings.push(isReleased && !isOld ? excluded : { ...excluded, severity: "warning" });
  }
  return findings;
};

/** Whether what an extra asks of a sibling is to be had along with what the package itself asks of it. */
const isServedBeside = (
  member: Member,
  { name, specifier }: Requirement,
  isServed: (specifier: string) => boolean,
): boolean => {
  const always = member.requirements.flatMap((each) =>
    each.kind === "runtime" && each.requirement.name === name ? [each.requirement] : [],
  );
  // Without a specifier the sibling's version becomes the bound.
  if (name === member.name || always.some(takesBound)) return false;
  return isServed([...always.map((each) => each.specifier), specifier].join(","));
};
