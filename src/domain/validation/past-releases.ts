import { releasesOf } from "../plan/released.ts";
import type { PackageName } from "../python/name.ts";
import type { PastRelease } from "../tag/past-release.ts";

/** The releases of a package that an index has, oldest first. */
export const releasesOnIndex = (files: Parameters<typeof releasesOf>[0], name: PackageName): readonly PastRelease[] =>
  releasesOf(files, name).map(({ version }) => ({ version, tag: undefined }));
