import type { ReleaseFile } from "./content.ts";

const plainMode = "100644";
/** Bytes of all files together: more was seen to be taken, and what GitHub takes at most is nowhere said. */
const largest = 2_000_000;

/**
 * Why the files cannot be committed by GitHub's `createCommitOnBranch`, as a clause; `undefined` where they can. The call
 * has no word for a file's mode. https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch
 */
export const whyNotSigned = (files: readonly ReleaseFile[], modes: ReadonlyMap<string, string>): string | undefined => {
  const odd = files.find(({ path, bytes }) => bytes !== undefined && (modes.get(path) ?? plainMode) !== plainMode);
  if (odd !== undefined) {
    const what = modes.get(odd.path) === "120000" ? "a symbolic link" : "an executable file";
    return `${odd.path} is ${what}, and GitHub's API writes plain files alone`;
  }
  const size = files.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0);
  return size > largest ? `the changed files have ${size} bytes, too many for one request to GitHub's API` : undefined;
};
