import { compare, gt, major, parse, prerelease } from "semver";

/** What a release is judged by. */
export interface Candidate {
  readonly tag: string;
  /** Of `package.json`. */
  readonly version: string;
  readonly changelog: string;
  /** Whether the tag's commit is on the default branch. */
  readonly isOnMain: boolean;
}

/** What speaks against releasing it. */
export const faultsOf = ({ tag, version, changelog, isOnMain }: Candidate): readonly string[] => [
  ...(tag === `v${version}` && parse(version)?.version === version
    ? []
    : [`${tag} is not v${version}, as package.json has it`]),
  ...(isOnMain ? [] : [`${tag} is not on the default branch`]),
  ...(notesOf(changelog, version) === undefined ? [`CHANGELOG.md has no section [${version}], or an empty one`] : []),
];

/** The changelog's section of the version, without its heading; `undefined` where there is none with a word in it. */
export const notesOf = (changelog: string, version: string): string | undefined => {
  const sections = changelog.split(/^## /m).slice(1);
  const own = sections.find((section) => section.startsWith(`[${version}]`));
  const text = own?.slice(own.indexOf("\n") + 1).trim();
  return text === "" ? undefined : text;
};

/** Whether no release is newer, of those that are no pre-releases. */
export const isNewest = (tag: string, tags: readonly string[]): boolean =>
  prerelease(tag) === null && tags.filter(isRelease).every((other) => compare(other, tag) <= 0);

/** `v1.2.3`, and neither `v1` nor `v1.2.3-rc.1`. */
const isRelease = (tag: string): boolean => /^v\d+\.\d+\.\d+$/.test(tag);

/**
 * The tag that users name in `uses`, `v1` of `v1.2.3`, or why it stays where it is: it goes to the newest release of its
 * number alone. `undefined`: this release is none that has such a tag.
 */
export const majorTag = (
  tag: string,
  tags: readonly string[],
): { readonly name: string; readonly newer: string | undefined } | undefined => {
  if (!isRelease(tag) || major(tag) === 0) return undefined;
  const newer = tags.find((other) => isRelease(other) && major(other) === major(tag) && gt(other, tag));
  return { name: `v${major(tag)}`, newer };
};
