import { compareVersions, parseVersion, type Version } from "../python/version.ts";

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
