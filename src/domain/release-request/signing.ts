import type { ReleaseFile } from "./content.ts";

const plainMode = "100644";
/** Bytes of all files together: more was seen to be taken, and what GitHub takes at most is nowhere said. */
const largest = 2_000_000;

export interface NotSigned {
  /** As a clause. */
  readonly why: string;
  /** The file that keeps the API from it by its executable bit alone. */
  readonly executable?: string;
}

/**
 * Why the files cannot be committed by GitHub's `createCommitOnBranch`; `undefined` where they can. The call
 * has no word for a file's mode. https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch
 */
export const whyNotSigned = (
  files: readonly ReleaseFile[],
  modes: ReadonlyMap<string, string>,
): NotSigned | undefined => {
  const odd = files.find(({ path, bytes }) => bytes !== undefined && (modes.get(path) ?? plainMode) !== plainMode);
  if (odd !== undefined) {
    const isLink = modes.get(odd.path) === "120000";
    const why = `${odd.path} is ${isLink ? "a symbolic link" : "an executable file"}, and GitHub's API writes plain files alone`;
    return isLink ? { why } : { why, executable: odd.path };
  }
  const size = files.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0);
  const why = `the changed files have ${size} bytes, too many for one request to GitHub's API`;
  return size > largest ? { why } : undefined;
};
