import { requirementPlace } from "../plan/member-place.ts";
import { isWork, type PlannedPackage } from "../plan/plan.ts";
import type { Finding } from "../problem/finding.ts";
import { directUrl, excludesSibling } from "../problem/plan.ts";
import { admits, parseSpecifiers } from "../python/specifier.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import { takesBound } from "./bounds.ts";

/**
 * What a member requires of its siblings (and of itself, by extras) that nobody could install: a version other than the
 * sibling's, or a URL. A pre-release is admitted where a specifier spans it, as pip and uv take one where nothing else
 * fits. Where the sibling is not published in this run, an older release may serve: then it is only a warning.
 */
export const checkRequirements = (
  workspace: Workspace,
  member: Member,
  siblings: ReadonlyMap<string, Pick<PlannedPackage, "version" | "status">>,
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
    const excluded = excludesSibling({ ...finding, version });
    const isReleased = isWork(sibling) || sibling.status === "published";
    findings.push(isReleased ? excluded : { ...excluded, severity: "warning" });
  }
  return findings;
};
