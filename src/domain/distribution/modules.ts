import { modulesLost, noModule } from "../problem/distribution-together.ts";
import type { Finding } from "../problem/finding.ts";
import { type Archive, filesOf } from "./archive.ts";
import { modulesOf } from "./entry-modules.ts";
import { sitePathOf } from "./import-names.ts";

/** Parts of a package that are for its developers. */
const ownUse = /^_?(tests?|testing|docs?|examples?|samples?|benchmarks?|scripts|conftest)$/;

/** Whether users get anything to run or to type-check with: stubs and scripts count. */
const isUsable = (wheel: Archive): boolean =>
  filesOf(wheel).some(
    ({ path }) => /\.(py|pyi|so|pyd)$/.test(sitePathOf(path) ?? "") || /^[^/]+\.data\/scripts\//.test(path),
  );

/**
 * Whether the sources of a package are in its wheel. `sources` are the dotted names of the packages with an `__init__.py`
 * in its folder; `isEmpty` says that no module is meant to be in it.
 */
export const checkModules = (
  wheel: Archive,
  { sources, isEmpty }: { readonly sources: readonly string[]; readonly isEmpty: boolean },
): readonly Finding[] => {
  const { filename } = wheel;
  if (isEmpty || sources.length === 0) return [];
  if (!isUsable(wheel)) return [noModule({ filename, sources })];
  const { all } = modulesOf(wheel);
  const parentOf = (name: string): string => name.split(".").slice(0, -1).join(".");
  const lost = sources.filter(
    (name) => all.has(parentOf(name)) && !all.has(name) && !name.split(".").some((part) => ownUse.test(part)),
  );
  return lost.length === 0 ? [] : [modulesLost({ filename, modules: lost })];
};
