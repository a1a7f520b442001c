import type { Finding } from "../problem/finding.ts";
import { releaseBreaksInstallers, releaseChangesInstallation } from "../problem/installers.ts";
import type { PackageName } from "../python/name.ts";
import type { Entry } from "./entry.ts";
import { sizeOf } from "./release-size.ts";
import { changeOf, effectOf } from "./words.ts";

interface Release {
  readonly package: PackageName;
  /** Canonical: the last version and the next. */
  readonly from: string;
  readonly to: string;
}

/** What breaks in a patch is a warning; what may break, and what does where the version says so, a notice; notes are none. */
export const findingsOf = (release: Release, entries: readonly Entry[]): readonly Finding[] =>
  entries.flatMap((entry) => {
    if (entry.level === "note") return [];
    const facts = { ...release, change: changeOf(entry), effect: effectOf(entry) };
    const isBreak = entry.level === "break" && sizeOf(release.to) === "patch";
    return [isBreak ? releaseBreaksInstallers(facts) : releaseChangesInstallation(facts)];
  });
