import type { PackageName } from "../python/name.ts";
import { type ForgeState, forgeState } from "./forge-state.ts";
import { type NextContext, nextStep } from "./next.ts";
import { isThere, type Seen, type SeenMark, wasPublished } from "./removal.ts";
import type { Standing } from "./standing.ts";
import type { Release } from "./subject.ts";

/** The output `state`: what is there of one release. What is not known is `null`. */
export interface ReleaseState {
  readonly version: string;
  /** Commits, in full. */
  readonly tagged:
    | readonly { readonly tag: string; readonly local: string | null; readonly remote: string | null }[]
    | null;
  readonly released: readonly { readonly tag: string; readonly state: ForgeState; readonly url: string }[] | null;
  /** Those that the index lists; times as ISO 8601. */
  readonly files:
    | readonly { readonly name: string; readonly uploaded: string | null; readonly yanked: boolean }[]
    | null;
  /** File names that the index never takes again, whether they are yanked or deleted, as far as it shows them. */
  readonly burned: readonly string[] | null;
  readonly "hours-left": number | null;
  readonly next: string;
}

/** The marks that stand for a release, and of which something is there. */
export const marksFor = ({ name }: Release, { marks }: Pick<Seen, "marks">): readonly SeenMark[] =>
  marks.filter((mark) => isThere(mark) && mark.releases.some((each) => each.name === name));

/** By package, of those that are asked about. */
export const stateOf = (seen: Seen, context: NextContext): Readonly<Record<PackageName, ReleaseState>> =>
  Object.fromEntries(
    seen.releases.map((release) => {
      const standing = seen.standings.get(release.name) ?? { kind: "unknown" };
      const marks = marksFor(release, seen);
      const state: ReleaseState = {
        version: release.version,
        tagged: seen.isRead.remote ? marks.flatMap(taggedBy) : null,
        released: seen.isRead.forge ? marks.flatMap(releasedBy) : null,
        ...onIndex(standing),
        ...(standing.kind === "absent" && marks.some(wasPublished) ? { burned: null } : {}),
        next: nextStep({ release, standing, marks }, seen, context),
      };
      return [release.name, state];
    }),
  );

const taggedBy = ({ tag, local, remote }: SeenMark) =>
  local === undefined && remote === undefined
    ? []
    : [{ tag, local: local?.commit ?? null, remote: remote?.commit ?? null }];

const releasedBy = ({ tag, forge }: SeenMark) => forge.map((each) => ({ tag, state: forgeState(each), url: each.url }));

const onIndex = (standing: Standing): Pick<ReleaseState, "files" | "burned" | "hours-left"> => {
  if (standing.kind === "unknown") return { files: null, burned: null, "hours-left": null };
  if (standing.kind === "absent") return { files: [], burned: [], "hours-left": null };
  const { files, hoursLeft } = standing;
  return {
    files: files.map(({ name, uploaded, isYanked }) => ({
      name,
      uploaded: uploaded === undefined ? null : new Date(uploaded).toISOString(),
      yanked: isYanked,
    })),
    burned: files.map(({ name }) => name),
    "hours-left": hoursLeft ?? null,
  };
};
