import type { PackageName } from "../python/name.ts";
import type { ReleasePlan } from "../release-plan/release-plan.ts";
import { join, normalize } from "../workspace/path.ts";
import type { InstallerNote, ReleaseContent, ReleaseFile, ReleaseSection } from "./content.ts";

/** What a plan makes of the files. */
export interface WrittenPlan {
  readonly files: readonly ReleaseFile[];
  readonly sections: ReadonlyMap<PackageName, ReleaseSection>;
  readonly installers: readonly InstallerNote[];
}

/** A plan and its files as a release's commit and pull request. `prefix`: of the workspace in the repository. */
export const contentOf = (
  plan: ReleasePlan,
  { files, sections, installers }: WrittenPlan,
  prefix: string,
): ReleaseContent => ({
  packages: plan.packages.map(({ name, path, current, proposed, reason }) => ({
    name,
    path: normalize(join(prefix, path)),
    from: current === proposed ? undefined : current,
    to: proposed,
    why: reason,
    section: sections.get(name),
  })),
  files,
  installers,
  unread: plan.unread,
  findings: plan.findings,
});
