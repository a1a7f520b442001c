import { nextVersion } from "../../domain/forge-release/next-version.ts";
import type { PublishedPackage } from "../../domain/forge-release/published.ts";
import { asWarning, type Finding } from "../../domain/problem/finding.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { canonicalVersion, parseVersion } from "../../domain/python/version.ts";
import { editFiles, type FileChange } from "../../domain/release-files/edited-files.ts";
import { writeVersions } from "../../domain/release-files/write-versions.ts";
import type { PlannedRelease } from "../../domain/release-plan/release-plan.ts";
import { readVersions } from "../../domain/validation/version.ts";
import { sourceReader, topOf } from "../../domain/workspace/source-text.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import type { RunFolder } from "../../ports/runs.ts";
import { lockInCopy } from "../release-files/lock-in-copy.ts";
import type { ReleaseFilesPorts } from "../release-files/ports.ts";

/** A package and the version that its files say next. */
export interface NextVersion {
  readonly name: PackageName;
  readonly from: string;
  readonly to: string;
}

export interface NextFiles {
  readonly versions: readonly NextVersion[];
  readonly changes: readonly FileChange[];
  readonly findings: readonly Finding[];
}

export interface NextWish {
  readonly workspace: Workspace;
  readonly packages: readonly PublishedPackage[];
  readonly word: "dev" | "patch";
  /** `path: regex` or `path#key.path`. */
  readonly versionFiles: readonly string[];
  readonly run: Pick<RunFolder, "scratch">;
}

/** The files of the checkout with the versions after the released ones, and the lock that goes with them. */
export const makeNextFiles = async (wish: NextWish, ports: ReleaseFilesPorts): Promise<NextFiles> => {
  const { workspace, packages, word, versionFiles, run } = wish;
  const read = sourceReader(ports.files, workspace);
  const { versions: stated, findings: all } = await readVersions({ workspace, members: workspace.members, read });
  // A package without a next version is said to be without one.
  const unread = all.filter((finding) => packages.some(({ name }) => name === finding.package)).map(asWarning);
  const planned = packages.flatMap((each): readonly PlannedRelease[] => {
    const said = stated.get(each.name);
    // A version that a tag makes stands in no file; another one is somebody's next already.
    if (said === undefined || canonicalVersion(said.version) !== each.version) return [];
    return [plannedOf(each, { to: nextVersion(parseVersion(each.version)!, word), file: said.place.file })];
  });
  const edited = editFiles(ports.files, topOf(workspace));
  const findings = [...(await writeVersions({ packages: planned }, { workspace, edited, versionFiles }))];
  const changed = edited.changes();
  if (workspace.hasLock && changed.length > 0 && findings.length === 0) {
    await using copy = await ports.copies.make({
      topLevel: topOf(workspace),
      root: workspace.root,
      members: workspace.members.map(({ path }) => path),
      into: (await run.scratch.folder("copy")).path,
      signal: ports.signal,
    });
    findings.push(...(await lockInCopy({ copy, workspace, edited, versions: changed }, ports)));
  }
  const versions = planned.map(({ name, current, proposed }) => ({ name, from: current!, to: proposed }));
  return { versions, changes: edited.changes(), findings: [...unread, ...findings] };
};

const plannedOf = (
  { name, path, version, tag }: PublishedPackage,
  { to, file }: { readonly to: string; readonly file: string },
): PlannedRelease => ({
  name,
  path,
  current: version,
  last: version,
  proposed: to,
  bump: "exact",
  reason: "it was released",
  tag,
  changes: [],
  becauseOf: [],
  edits: [{ kind: "version", package: name, file, from: version, to }],
  installers: [],
});
