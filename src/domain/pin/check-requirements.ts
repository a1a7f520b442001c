import { requirementPlace } from "../plan/member-place.ts";
import { isReleased, type PlannedPackage } from "../plan/plan.ts";
import type { Finding } from "../problem/finding.ts";
import { directUrl, excludesSibling } from "../problem/plan.ts";
import type { PackageName } from "../python/name.ts";
import type { Requirement } from "../python/requirement.ts";
import { admits, parseSpecifiers } from "../python/specifier.ts";
import { isPrerelease, parseVersion } from "../python/version.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import { takesBound } from "./bounds.ts";

/**
 * What a member requires of its siblings (and of itself, by extras) that nobody could install: a version other than the
 * sibling's, or a URL. A pre-release is admitted where a specifier spans it, as pip and uv take one where nothing else
 * fits. Where the sibling is not published in this run, an older release may serve: then it is only a warning, as it is of
 * an extra where one does serve. Of a pre-release that is published it is only a notice
 * where one does: installers get that.
 */
export const checkRequirements = (workspace: Workspace, member: Member, known: Known): readonly Finding[] =>
  member.requirements.flatMap((declared) => {
    const { name, text, specifier, url } = declared.requirement;
    const sibling = known.siblings.get(name);
    if (takesBound(declared.requirement) || sibling === undefined || declared.kind === "group") return [];
    const place = requirementPlace(workspace, member, declared);
    const finding = { name: member.name, requirement: text, sibling: name, place };
    if (url !== undefined) return [directUrl(finding)];
    const version = sibling.version ?? "";
    if (version === "" || admits(parseSpecifiers(specifier) ?? [], version)) return [];
    const need = isPrereleaseText(version) ? "pre-release" : declared.kind === "extra" ? "extra" : undefined;
    const isOld = need !== undefined && isServedBeside(member, declared.requirement, known.isServed(name, version));
    const served = isOld ? need : undefined;
    const willBe = isReleased(sibling);
    const severity = severityOf(served, willBe);
    return [{ ...excludesSibling({ ...finding, version, served, isReleased: willBe }), severity }];
  });

interface Known {
  readonly siblings: ReadonlyMap<string, Sibling>;
  /** Whether there is, or may be, a release of a sibling older than that version which specifiers admit. */
  readonly isServed: (sibling: PackageName, version: string) => (specifier: string) => boolean;
}

type Sibling = Pick<PlannedPackage, "version" | "status">;

const severityOf = (served: "extra" | "pre-release" | undefined, isReleased: boolean): Finding["severity"] => {
  if (served === "extra" || !isReleased) return "warning";
  return served === "pre-release" ? "notice" : "error";
};

const isPrereleaseText = (text: string): boolean => {
  const version = parseVersion(text);
  return version !== undefined && isPrerelease(version);
};

/** Whether what is asked of a sibling, such as by an extra, is to be had along with what the package itself asks of it. */
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
