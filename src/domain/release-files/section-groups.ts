import type { Changelog } from "../changelog/section.ts";
import { headOf } from "../changelog/told.ts";
import type { PackageName } from "../python/name.ts";
import type { PlannedRelease } from "../release-plan/release-plan.ts";
import type { Workspace } from "../workspace/workspace.ts";

interface Naming {
  /** Whether some headings have names of packages. */
  readonly isNamed: boolean;
  /** Whether the root's have its name: a file may begin to have others' long after its own. */
  readonly isRootNamed: boolean;
  /** The one that heads all releases, of which there are several: it stands for what is released with it. */
  readonly only: PackageName | undefined;
}

export const namingOf = (changelog: Changelog, { members }: Workspace, names: readonly PackageName[]): Naming => {
  const releases = changelog.sections.filter(({ versions }) => versions.length > 0);
  const found = new Set(releases.map(({ name }) => name));
  const isNamed = names.some((name) => found.has(name));
  const root = members.find(({ path }) => path === ".");
  return {
    isNamed,
    isRootNamed: isNamed && (!found.has(undefined) || (root !== undefined && found.has(root.name))),
    only: headOf(changelog),
  };
};

interface Group {
  readonly released: readonly PlannedRelease[];
  readonly isNamed: boolean;
}

/** Packages that share a file have one section where they all move to one version, else each its own with its name. */
export const entriesOf = (
  releasing: readonly PlannedRelease[],
  { sharing, isNamed, isRootNamed, only }: Naming & { readonly sharing: number },
): readonly Group[] => {
  if (sharing <= 1) return [{ released: releasing, isNamed: false }];
  const isOne = new Set(releasing.map(({ proposed }) => proposed)).size === 1;
  const isWhole = releasing.length === sharing || releasing.some(({ path }) => path === ".");
  if (isOne && isWhole && !isNamed) return [{ released: releasing, isNamed: false }];
  const head = releasing.find(({ name }) => name === only);
  if (isOne && releasing.length === sharing && head !== undefined) {
    return [{ released: [head, ...releasing.filter((each) => each !== head)], isNamed: true }];
  }
  return releasing.map((each) => ({ released: [each], isNamed: isRootNamed || each.path !== "." }));
};
