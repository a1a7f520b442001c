import { asWarning, type Finding } from "../../domain/problem/finding.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { isSameVersion } from "../../domain/python/version.ts";
import { judgeDue } from "../../domain/release-request/due.ts";
import { pushedBy } from "../../domain/release-request/pushed.ts";
import type { FoundRelease } from "../../domain/release-request/release-commit.ts";
import { releasesIn } from "../../domain/release-request/releases-in.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import type { FindPorts } from "../due/find-releases.ts";
import type { PastReleases } from "./past-releases.ts";

export type PreparedPorts = Pick<FindPorts, "pushes" | "trigger">;

/** The releases that merging brings, or has brought, as the commits here tell them; newest first. No forge is asked. */
export const readPrepared = async (
  folder: string,
  { pushes, trigger }: PreparedPorts,
): Promise<readonly FoundRelease[]> => {
  const pushed = pushedBy(await trigger());
  const before = pushed.kind === "push" ? pushed.before : undefined;
  const brought = await pushes.commits({ folder, before });
  return brought?.commits === undefined ? [] : (await releasesIn(brought.head, brought.commits)).releases;
};

/** Versions of packages as the newest release that names them says. */
export const preparedVersions = (releases: readonly FoundRelease[]): ReadonlyMap<PackageName, string> =>
  new Map(releases.toReversed().flatMap(({ packages }) => packages.map(({ name, to }) => [name, to] as const)));

export interface PreparedQuestion {
  readonly workspace: Workspace;
  readonly releases: readonly FoundRelease[];
  /** Canonical, those of release commits among them. */
  readonly versions: ReadonlyMap<PackageName, string>;
  readonly past: PastReleases;
}

/** What publishing would refuse where only prepared releases are due: other versions than were reviewed. */
export const checkPrepared = ({ workspace, releases, versions, past }: PreparedQuestion): readonly Finding[] =>
  judgeDue({
    workspace,
    releases,
    versions,
    fromTags: new Set(),
    isOnIndex: (name, version) =>
      past.onIndex.get(name) === true ||
      (past.releases.get(name) ?? []).some((release) => isSameVersion(release.version, version)),
  }).findings.map((finding) => (finding.severity === "error" ? asWarning(finding) : finding));
