import { isPrerelease, parseVersion } from "../../python/version.ts";
import type { PlannedRelease, ReleasePlan } from "../release-plan.ts";

/** One release as a form for it would have it. */
export interface Draft {
  readonly channel: "stable" | "prerelease";
  readonly current_version: string | null;
  readonly proposed_version: string;
  readonly tag: string;
  readonly title: string;
}

/** The draft of a plan: one entry for each package; the top one is the root's, or of what has one version alone. */
export const draftOf = ({ packages }: Pick<ReleasePlan, "packages">): Readonly<Record<string, unknown>> => {
  const drafts = packages.map((planned) => ({ name: planned.name, ...draft(planned) }));
  const isOneVersion = new Set(packages.map(({ proposed }) => proposed)).size === 1;
  const leading = packages.find(({ path }) => path === ".") ?? (isOneVersion ? packages[0] : undefined);
  const none = { channel: null, current_version: null, proposed_version: null, tag: null };
  const top = leading === undefined ? none : draft(leading);
  return { ...top, title: titleOf(packages), packages: drafts };
};

const draft = ({ name, current, proposed, tag }: PlannedRelease): Draft => ({
  channel: isPrerelease(parseVersion(proposed)!) ? "prerelease" : "stable",
  current_version: current ?? null,
  proposed_version: proposed,
  tag,
  title: `Release ${name} ${proposed}`,
});

const titleOf = (packages: readonly PlannedRelease[]): string | null =>
  packages.length === 0 ? null : `Release ${packages.map(({ name, proposed }) => `${name} ${proposed}`).join(", ")}`;
