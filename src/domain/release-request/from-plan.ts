import type { Finding } from "../problem/finding.ts";
import type { PackageName } from "../python/name.ts";
import type { ReleasePlan } from "../release-plan/release-plan.ts";
import { resolve } from "../workspace/path.ts";
import type { ReleaseContent, ReleaseSection } from "./content.ts";

/** What a plan makes of the files. */
export interface PlannedFiles {
  /** Paths are from the git top level; `after` is `undefined` where the file is removed. */
  readonly changes: readonly { readonly path: string; readonly after: string | undefined }[];
  readonly sections: ReadonlyMap<PackageName, ReleaseSection>;
  readonly findings: readonly Finding[];
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** A plan and its files as a release's commit and pull request. `prefix`: of the workspace in the repository. */
export const contentOf = (
  plan: ReleasePlan,
  { changes, sections, findings, date }: PlannedFiles,
  prefix: string,
): ReleaseContent => ({
  packages: plan.packages.map(({ name, path, current, proposed, bump, changes, reason, installers }) => ({
    name,
    path: resolve(prefix, path),
    from: current === proposed ? undefined : current,
    to: proposed,
    bump,
    changes: changes.length,
    why: reason,
    section: sections.get(name),
    installers,
  })),
  files: changes.map(({ path, after }) => ({
    path,
    bytes: after === undefined ? undefined : new TextEncoder().encode(after),
  })),
  date,
  unread: plan.unread,
  findings: [...plan.findings, ...findings],
});
