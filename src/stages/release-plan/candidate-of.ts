import { type DatedRelease, isByYear } from "../../domain/bump/calendar.ts";
import type { ChangelogFile } from "../../domain/changelog/changelog-file.ts";
import { toldIn } from "../../domain/changelog/told.ts";
import type { Combined } from "../../domain/changes/combine.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { canonicalVersion, parseVersion } from "../../domain/python/version.ts";
import type { Candidate } from "../../domain/release-plan/release-plan.ts";
import { mayBeTagged } from "../../domain/validation/unread-tags.ts";
import type { Member } from "../../domain/workspace/workspace.ts";
import type { Start } from "./baselines.ts";
import type { ReleasePlanWish } from "./ports.ts";
import type { Survey } from "./survey.ts";

interface Known {
  readonly seen: Survey;
  readonly starts: ReadonlyMap<PackageName, Start>;
  readonly dated: (name: PackageName) => readonly DatedRelease[];
  readonly combined: ReadonlyMap<PackageName, Combined>;
  readonly changelogs: ReadonlyMap<PackageName, ChangelogFile>;
  readonly wish: Pick<ReleasePlanWish, "requireChangelog">;
}

/** What is known of a package when it is decided whether it is released. */
export const candidateOf = (
  member: Member,
  { seen, starts, dated, combined, changelogs, wish: { requireChangelog } }: Known,
): Candidate => {
  const { name } = member;
  const { base, words } = starts.get(name)!;
  const written = seen.stated.versions.get(name);
  const stated = written && canonicalVersion(written.version);
  const { history, fragments } = combined.get(name)!;
  const hasNews = [...history.changes, ...fragments].some(({ bump }) => bump !== "none");
  const told =
    stated === undefined ? "unknown" : toldIn(changelogs.get(name)!, { name, version: parseVersion(stated)! });
  return {
    member,
    stated,
    isOfTag: seen.stated.untagged.some((each) => each.name === name),
    versionFile: written?.place.file,
    base,
    since: words,
    taken: [...new Set(seen.releases.get(name)!.map(({ version }) => version))],
    isByYear: isByYear(dated(name)),
    history,
    fragments,
    leftOut: seen.leftOut.get(name),
    isTold: told === "told",
    // None is begun to say that nothing has changed.
    lacksSection:
      told === "untold" || told === "to come" || (told === "no file" && requireChangelog !== "false" && hasNews),
    isTagUnread: seen.index === undefined && mayBeTagged(seen.unreadTags, name),
  };
};
