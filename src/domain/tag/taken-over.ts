import { canonicalVersion, compareVersions, parseVersion, type Version } from "../python/version.ts";

/** The first numbers of a version, without what makes it a pre-release. */
const cut = ({ epoch, release }: Version, numbers = release.length): Version => ({
  ...parseVersion("0")!,
  epoch,
  release: release.slice(0, numbers),
});

const newestOf = (versions: readonly Version[]): Version | undefined => versions.toSorted(compareVersions).at(-1);

/**
 * Whether tags of another form have followed on old ones: they go a line of releases further towards the version that
 * the packages have now, and not beyond it. What goes beyond is of something else in the repository.
 */
export const isTakenOver = (
  old: readonly Version[],
  { by, now }: { readonly by: readonly Version[]; readonly now: readonly string[] },
): boolean => {
  const [last, next] = [newestOf(old), newestOf(by)];
  const version = newestOf(now.flatMap((each) => parseVersion(each) ?? []));
  if (last === undefined || next === undefined || version === undefined) return false;
  return compareVersions(cut(last, 2), cut(next, 2)) < 0 && compareVersions(cut(next), cut(version)) <= 0;
};

/**
 * Whether packages of one version have come to share tags without a name: more than one of these is beyond those with names.
 * Of one alone, those with names may be still to come.
 */
export const areShared = (
  named: readonly Version[],
  { by, now }: { readonly by: readonly Version[]; readonly now: readonly (string | undefined)[] },
): boolean => {
  const [version, ...others] = new Set(now.map((each) => each && canonicalVersion(each)));
  if (version === undefined || others.length > 0) return false;
  const before = by.toSorted(compareVersions).slice(0, -1);
  return [before, by].every((each) => isTakenOver(named, { by: each, now: [version] }));
};
