import type { PackageName } from "../python/name.ts";
import { compareVersions, parseVersion } from "../python/version.ts";
import type { Tag } from "../validation/past.ts";
import { readerOf, type TaggedPlace } from "./tag-style.ts";

/** The commits at which tags name packages in the versions that they have. */
export const releasedAt = (
  tags: readonly Tag[],
  { packages, prefix }: TaggedPlace,
): ReadonlyMap<PackageName, string> => {
  const read = readerOf(packages, prefix);
  const stated = new Map(packages.map(({ name, version }) => [name, parseVersion(version ?? "")]));
  return new Map(
    tags.flatMap(({ name: tag, commit }) => {
      const { owner, version } = read(tag) ?? {};
      const own = owner === undefined ? undefined : stated.get(owner);
      const isOwn = own !== undefined && version !== undefined && compareVersions(own, version) === 0;
      return isOwn ? [[owner!, commit] as const] : [];
    }),
  );
};
