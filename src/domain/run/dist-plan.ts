import { isReleased, isWork, type Plan, type PlanIndex, type PlannedPackage } from "../plan/plan.ts";
import { isOnIndex } from "../plan/sibling-requirement.ts";
import { distNotOnIndex, distNotOnOtherIndex, siblingNotThere } from "../problem/dist-index.ts";
import type { Finding } from "../problem/finding.ts";
import { isOfVersion } from "../python/distribution-name.ts";
import { parseRequirement } from "../python/requirement.ts";
import { indexPresets, presetOfUrl } from "../target/presets.ts";
import type { Target } from "../target/target.ts";
import { isRehearsal } from "../target/title.ts";
import { withSlash } from "../text/url.ts";
import type { Manifest } from "./manifest.ts";

interface ListedFile {
  readonly filename: string;
  readonly sha256: string | undefined;
  readonly uploadTime: number | undefined;
  readonly yanked: boolean;
}

/** The index of this run, and what it has. */
export interface NewTarget {
  readonly target: Target;
  /** As people call it. */
  readonly title: string;
  readonly released: ReadonlyMap<string, { readonly files: readonly ListedFile[] }>;
  /** `Requires-Dist` of what was built, by package. */
  readonly requires: ReadonlyMap<string, readonly string[]>;
}

/**
 * The same plan for the index of this run, where the index is the truth: what it has with these very bytes is done, and
 * what it lacks is not published, whatever the manifest says. Another index than the one that was planned for may lack a
 * package, which is then left out; not so what that one took in an earlier try of this very release, before it failed:
 * that was to come here, too. Of TestPyPI all counts as such.
 */
export const retarget = (
  manifest: Manifest,
  at: NewTarget,
): { readonly plan: Plan; readonly findings: readonly Finding[] } => {
  const { target, title } = at;
  const { plan } = manifest;
  const claimed = plan.packages.filter((entry) => entry.status === "published" && !hasVersion(at, entry));
  const others = plan.packages.filter((entry) => isReleased(entry) && !claimed.includes(entry));
  const isElsewhere = withSlash(plan.index.simple_url) !== withSlash(target.simpleUrl);
  const isOther = (entry: PlannedPackage) => isElsewhere && others.length > 0 && !isMissed(entry, plan.index, target);
  const reason = `neither in dist nor on ${title}`;
  const packages = plan.packages.map((entry): PlannedPackage => {
    if (claimed.includes(entry)) return { ...entry, status: isOther(entry) ? "excluded" : "publish", reason };
    return isWork(entry) ? settle(entry, manifest, at) : entry;
  });
  const index = { name: target.name, upload_url: target.uploadUrl, simple_url: target.simpleUrl };
  const retargeted = { ...plan, index, packages };
  const missing = missingSiblings(retargeted, at);
  const missed = new Set<string>(missing.map(({ need }) => need));
  return {
    plan: retargeted,
    findings: [
      ...claimed
        .filter(({ name }) => !missed.has(name))
        .map((entry) => {
          const facts = { package: entry.name, version: entry.version, index: title };
          return isOther(entry) ? distNotOnOtherIndex(facts) : distNotOnIndex({ ...facts, isElsewhere });
        }),
      ...missing.map(({ finding }) => finding),
    ],
  };
};

/** Whether it is of this release, and this index only lacks it since the one before took it first. Trials need not have all. */
const isMissed = ({ since_commit }: PlannedPackage, before: PlanIndex, target: Target): boolean => {
  const isTrial = isRehearsal(target) || target.preset === indexPresets.testpypi;
  return !isTrial && (since_commit === true || presetOfUrl(before.upload_url) === indexPresets.testpypi);
};

/** Whether the index has a file of this very version. */
const hasVersion = ({ released }: NewTarget, entry: PlannedPackage): boolean =>
  (released.get(entry.name)?.files ?? []).some(({ filename }) => isOfVersion(filename, entry));

/** Whether it is there already, with these very bytes. */
const settle = (entry: PlannedPackage, { distributions }: Manifest, target: NewTarget): PlannedPackage => {
  const { title, released } = target;
  const listed = new Map((released.get(entry.name)?.files ?? []).map((file) => [file.filename, file.sha256]));
  const ours = distributions.filter((file) => file.package === entry.name);
  if (ours.every(({ filename, sha256 }) => listed.get(filename) === sha256))
    return { ...entry, status: "published", reason: `on ${title} with these bytes` };
  const what = hasVersion(target, entry) ? `not all of ${entry.version} is` : `${entry.version} is not`;
  return { ...entry, reason: `${what} on ${title}` };
};

/** What was published where `dist` was planned for need not be on this index, or not in a version that is admitted. */
const missingSiblings = (plan: Plan, { released, requires, title }: NewTarget) => {
  const work = plan.packages.filter(isWork);
  const coming = new Set(work.map(({ name }) => name));
  return work.flatMap(({ name, needs }) =>
    needs
      .filter((need) => !coming.has(need))
      .flatMap((need) => {
        const asked = requirementsOn(need, requires.get(name) ?? []);
        if (asked.every((requirement) => isOnIndex(requirement, need, released))) return [];
        const requirement = asked[0]?.text ?? need;
        return [{ need, finding: siblingNotThere({ package: name, need, requirement, index: title }) }];
      }),
  );
};

/** Those of users without extras; of a build that needs the sibling the metadata says nothing, and any version counts. */
const requirementsOn = (need: string, texts: readonly string[]) => {
  const found = texts.flatMap((text) => {
    const parsed = parseRequirement(text);
    return parsed.ok && parsed.requirement.name === need && !/\bextra\b/.test(parsed.requirement.marker ?? "")
      ? [parsed.requirement]
      : [];
  });
  return found.length > 0 ? found : [{ specifier: "", text: need }];
};
