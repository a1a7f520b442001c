import type { Change } from "../../changes/change.ts";
import type { Entry } from "../../installers/entry.ts";
import type { PackageName } from "../../python/name.ts";
import type { PlannedRelease, ReleasePlan } from "../release-plan.ts";

/** What a plan makes of the files of its packages. */
export interface PlannedFiles {
  readonly sections: ReadonlyMap<
    PackageName,
    { readonly path: string; readonly heading: string; readonly block: string; readonly notes: string }
  >;
  /** The files that the release of a package changes, sorted. */
  readonly filesOf: (name: PackageName) => readonly string[];
}

/** The plan as its JSON has it; `digest` by `digestOf`. */
export const releasePlanDocument = (
  { packages, unchanged, unread }: ReleasePlan,
  digest: string,
  files: PlannedFiles,
): Readonly<Record<string, unknown>> & { readonly packages: readonly Readonly<Record<string, unknown>>[] } => ({
  digest,
  packages: packages.map((planned) => packageDocument(planned, files)),
  unchanged: unchanged.map(({ name, version, reason }) => ({ name, version: version ?? null, reason })),
  unread: unread.map(({ source, id, why }) => ({ source, id, why })),
});

const packageDocument = (
  planned: PlannedRelease,
  { sections, filesOf }: PlannedFiles,
): Readonly<Record<string, unknown>> => ({
  name: planned.name,
  path: planned.path,
  current: planned.current ?? null,
  proposed: planned.proposed,
  bump: planned.bump,
  reason: planned.reason,
  tag: planned.tag,
  changes: planned.changes.map(changeDocument),
  because_of: planned.becauseOf,
  changelog: changelogDocument(sections.get(planned.name)),
  files: filesOf(planned.name),
  installers: planned.installers.map(installersDocument),
});

const installersDocument = ({ what, from, to, level }: Entry) => ({
  what,
  from: from ?? null,
  to: to ?? null,
  level,
  breaking: level === "break",
});

const changelogDocument = (section: ReturnType<PlannedFiles["sections"]["get"]>) =>
  section === undefined ? null : { path: section.path, heading: section.heading, block: section.block };

const changeDocument = ({ source, id, pullRequest, type, scope, breaking, bump, text }: Change) => ({
  source,
  id,
  pull_request: pullRequest ?? null,
  type,
  scope: scope ?? null,
  breaking,
  bump,
  text,
});
