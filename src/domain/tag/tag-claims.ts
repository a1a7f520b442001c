import type { PackageName } from "../python/name.ts";

/**
 * Whose tags without a name are, by what files say at their commits: the packages of the workspace that had the tag's version then, none
 * where it was a project beside it. What nothing tells is not in it.
 */
export type TagClaims = ReadonlyMap<string, ReadonlySet<PackageName>>;

/** A tag without a name. */
export interface BareTag {
  readonly tag: string;
  /** Canonical. */
  readonly version: string;
}

/** What one project's files said of its version. */
export interface Witness {
  /** `undefined` for a project beside the workspace. */
  readonly member: PackageName | undefined;
  /** By tag, canonical; `none` where the project was not there yet, `undefined` where it is not known. */
  readonly versionAt: (tag: string) => string | "none" | undefined;
}

/** One tag alone may have the version of an example's files by chance, which stands at 0.1.0 for good. */
const fewestToClaim = 2;

/**
 * The claims, by files at the commits of these tags, the newest first. Tags belong to who had their version at several of them, or at all. A
 * package whose version then is not known is given the benefit of the doubt. Where the files of most tell, a tag whose version nobody had is
 * of whom the next newer one is, else the next older one; so are those of `older`, at which nobody has looked.
 */
export const claimsOf = (
  tags: readonly BareTag[],
  witnesses: readonly Witness[],
  older: readonly BareTag[] = [],
): TagClaims => {
  const had = ({ versionAt }: Witness, { tag, version }: BareTag): boolean => versionAt(tag) === version;
  const fewest = Math.min(fewestToClaim, tags.length);
  const owners = witnesses.filter((witness) => tags.filter((each) => had(witness, each)).length >= fewest);
  const members = witnesses.filter(({ member }) => member !== undefined);
  const known = new Map(
    tags
      .filter((each) => owners.some((owner) => had(owner, each)))
      .map((each) => {
        const those = members.filter((witness) => had(witness, each) || witness.versionAt(each.tag) === undefined);
        return [each.tag, new Set(those.map(({ member }) => member!))];
      }),
  );
  if (known.size * 2 <= tags.length) return known;
  let [claim] = known.values();
  return new Map(
    [...tags, ...older].map(({ tag }) => {
      claim = known.get(tag) ?? claim;
      return [tag, claim!] as const;
    }),
  );
};

/** Whether a tag was another's. */
export const isClaimed = (claims: TagClaims, tag: string, name: PackageName): boolean =>
  claims.get(tag)?.has(name) === false;

/** Whether a tag was a project's beside the workspace. */
export const isClaimedBeside = (claims: TagClaims, tag: string): boolean => claims.get(tag)?.size === 0;
