import { isPrerelease, parseVersion } from "../../python/version.ts";
import type { PlannedRelease, ReleasePlan } from "../release-plan.ts";
import type { PlannedFiles } from "./document.ts";

/** One release as a form for it would have it. */
export interface Draft {
  readonly channel: "stable" | "prerelease";
  readonly current_version: string | null;
  readonly proposed_version: string;
  /** The section as it stands in the file; `null` where there is none. */
  readonly proposed_changelog_block: string | null;
  readonly tag: string;
  readonly title: string;
  /** What the section says as Markdown, without its heading. */
  readonly notes: string | null;
}

/** The draft of a plan: one entry for each package; the top one is the root's, or of what has one version alone. */
export const draftOf = (
  { packages }: Pick<ReleasePlan, "packages">,
  files: Pick<PlannedFiles, "sections">,
): Readonly<Record<string, unknown>> => {
  const drafts = packages.map((planned) => ({ name: planned.name, ...draft(planned, files) }));
  const isOneVersion = new Set(packages.map(({ proposed }) => proposed)).size === 1;
  const leading = packages.find(({ path }) => path === ".") ?? (isOneVersion ? packages[0] : undefined);
  const none = {
    channel: null,
    current_version: null,
    proposed_version: null,
    proposed_changelog_block: null,
    tag: null,
    notes: null,
  };
  const top = leading === undefined ? none : draft(leading, files);
  return { ...top, title: titleOf(packages), packages: drafts };
};

const draft = (
  { name, current, proposed, tag }: PlannedRelease,
  { sections }: Pick<PlannedFiles, "sections">,
): Draft => ({
  channel: isPrerelease(parseVersion(proposed)!) ? "prerelease" : "stable",
  current_version: current ?? null,
  proposed_version: proposed,
  proposed_changelog_block: sections.get(name)?.block ?? null,
  tag,
  title: `Release ${name} ${proposed}`,
  notes: sections.get(name)?.notes ?? null,
});

const titleOf = (packages: readonly PlannedRelease[]): string | null =>
  packages.length === 0 ? null : `Release ${packages.map(({ name, proposed }) => `${name} ${proposed}`).join(", ")}`;
