import { type Archive, filesOf } from "../distribution/archive.ts";
import { entryPointsOf } from "../distribution/entry-points.ts";
import { metadataOf } from "../distribution/identity.ts";
import { importNames, packagesOf } from "../distribution/import-names.ts";
import type { InstallerView } from "./release.ts";

/** What is imported of a wheel, modules in a folder without `__init__` by that folder. Sorted. */
const modulesIn = (wheel: Archive): readonly string[] => {
  const packages = new Set(packagesOf(wheel));
  const names = importNames(wheel).map((name) =>
    packages.has(name) || !name.includes(".") ? name : name.split(".").slice(0, -1).join("."),
  );
  return [...new Set(names)].toSorted();
};

/** What installers see of a distribution; `undefined` where it has no metadata. Of an sdist nothing else is known. */
export const viewOf = (archive: Archive): InstallerView | undefined => {
  const metadata = metadataOf(archive);
  if (metadata === undefined || archive.kind === "sdist") return metadata && { metadata };
  return {
    metadata,
    entryPoints: entryPointsOf(archive),
    topLevel: modulesIn(archive),
    isTyped: filesOf(archive).some(({ path }) => /(?:^|\/)py\.typed$/.test(path)),
  };
};
