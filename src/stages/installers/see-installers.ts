import { basename } from "node:path";
import { compareReleases } from "../../domain/installers/compare.ts";
import type { Entry } from "../../domain/installers/entry.ts";
import { findingsOf } from "../../domain/installers/findings.ts";
import { comparableWheels, releaseBefore } from "../../domain/installers/last-release.ts";
import { type InstallerView, newestPythonAt } from "../../domain/installers/release.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { installersNotCompared } from "../../domain/problem/installers.ts";
import type { PackageName } from "../../domain/python/name.ts";
import type { PlannedRelease } from "../../domain/release-plan/release-plan.ts";
import { indexPresets } from "../../domain/target/presets.ts";
import type { IndexFile, PackageIndex } from "../../ports/package-index.ts";
import type { RunFolder } from "../../ports/runs.ts";
import { askAvailable, availableIn, newlyRequired } from "./availability.ts";
import { compareApi } from "./compare-api.ts";
import { type NextView, readNextViews } from "./next-views.ts";
import type { InstallersPorts, InstallersQuestion } from "./ports.ts";
import { readReleasedView } from "./released-view.ts";

/** What installers will see otherwise, by package, and what is to be said of it. */
export interface Seen {
  readonly entries: ReadonlyMap<PackageName, readonly Entry[]>;
  readonly findings: readonly Finding[];
}

const mostApiFindings = 10;

/**
 * Compares each planned release with the last one on the index. Build backends run in a copy of the checkout, with the
 * requirements as they would be published. A package of which something cannot be read is said, and fails nothing.
 */
export const seeInstallers = async (
  question: InstallersQuestion,
  run: Pick<RunFolder, "scratch">,
  ports: InstallersPorts,
): Promise<Seen> => {
  const { planned, published, index: asked } = question;
  const pairs = planned.flatMap((release) => {
    const files = published.get(release.name)?.files ?? [];
    const last = releaseBefore<IndexFile>(files, release.name, release.proposed);
    return last === undefined ? [] : [{ release, last }];
  });
  if (pairs.length === 0) return { entries: new Map(), findings: [] };
  const index = ports.openIndex(asked);
  await using scratch = await run.scratch.folder("installers");
  const next = await readNextViews(
    pairs.map(({ release }) => release),
    question,
    { ...ports, run, scratch },
  );
  const seen = await Promise.all(
    pairs.map(async ({ release, last }) => {
      const before = await readReleasedView(last, { ...ports, index, scratch });
      const after = next.get(release.name) ?? { unread: "it was not built" };
      const metadata =
        before.view && after.view ? await compareViews(before.view, after, { release, question, index, ports }) : [];
      const api = question.isApiChecked
        ? await compareApi(
            {
              package: release.name,
              release: last.version,
              before: before.wheel,
              after: after.wheel,
              modules: (before.view?.topLevel ?? []).filter((name) => after.view?.topLevel?.includes(name)),
            },
            ports,
          )
        : undefined;
      const why = [before.unread, after.unread, api?.unread].filter((each) => each !== undefined).join("; ");
      const about = { package: release.name, from: last.version, to: release.proposed };
      const findings = [
        ...findingsOf(about, metadata),
        // The plan has all of them; more would bury the rest.
        ...findingsOf(about, api?.entries ?? []).slice(0, mostApiFindings),
        ...(api?.findings ?? []),
        ...(why === "" ? [] : [installersNotCompared({ package: release.name, release: last.version, why })]),
      ];
      const entries = [...metadata, ...(api?.entries ?? [])];
      return { name: release.name, entries, findings };
    }),
  );
  return {
    entries: new Map(seen.map(({ name, entries }) => [name, entries])),
    findings: seen.flatMap(({ findings }) => findings),
  };
};

interface Comparing {
  readonly release: PlannedRelease;
  readonly question: InstallersQuestion;
  readonly index: PackageIndex;
  readonly ports: InstallersPorts;
}

const compareViews = async (
  before: InstallerView,
  { view, wheel }: NextView,
  { release, question, index, ports }: Comparing,
): Promise<readonly Entry[]> => {
  const { versions } = question;
  const after: InstallerView = {
    ...view!,
    metadata: { ...view!.metadata, version: release.proposed },
    wheels: wheel === undefined ? undefined : comparableWheels(before.wheels ?? [], basename(wheel)),
  };
  const foreign = newlyRequired(before.metadata, after.metadata).filter((name) => !versions.has(name));
  // What TestPyPI lacks comes from PyPI.
  const isWhole = question.index.simpleUrl !== indexPresets.testpypi.simpleUrl;
  const available = isWhole ? await askAvailable(foreign, { index, signal: ports.signal }) : new Map();
  return compareReleases(before, after, {
    newestPython: newestPythonAt(ports.clock.now()),
    isSibling: (name) => versions.has(name),
    isAvailable: availableIn(available),
  });
};
