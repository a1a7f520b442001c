import type { Change } from "../../changes/change.ts";
import type { Entry } from "../../installers/entry.ts";
import type { PlannedRelease, ReleasePlan } from "../release-plan.ts";

/** The plan as its JSON has it; `digest` by `digestOf`. */
export const releasePlanDocument = (
  { packages, unchanged, unread }: ReleasePlan,
  digest: string,
): Readonly<Record<string, unknown>> & { readonly packages: readonly Readonly<Record<string, unknown>>[] } => ({
  digest,
  packages: packages.map(packageDocument),
  unchanged: unchanged.map(({ name, version, reason }) => ({ name, version: version ?? null, reason })),
  unread: unread.map(({ source, id, why }) => ({ source, id, why })),
});

const packageDocument = (planned: PlannedRelease): Readonly<Record<string, unknown>> => ({
  name: planned.name,
  path: planned.path,
  current: planned.current ?? null,
  proposed: planned.proposed,
  bump: planned.bump,
  reason: planned.reason,
  tag: planned.tag,
  changes: planned.changes.map(changeDocument),
  because_of: planned.becauseOf,
  changelog: null,
  files: [...new Set(planned.edits.map(({ file }) => file))].toSorted(),
  installers: planned.installers.map(installersDocument),
});

const installersDocument = ({ what, from, to, level }: Entry) => ({
  what,
  from: from ?? null,
  to: to ?? null,
  level,
  breaking: level === "break",
});

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
