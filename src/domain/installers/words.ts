import type { Entry, What } from "./entry.ts";

/** What becomes of those who install it. */
const effects: Readonly<Record<What, string>> = {
  "requires-python-raised": "who has an older Python stays on the release before, without a word",
  "requires-python-capped": "pip goes back to a release without the bound on newer Pythons, and uv ignores it",
  "requires-python-excluded": "pip goes back to an older release on these Pythons, and uv ignores it",
  "requires-python-widened": "more Pythons get it",
  "requires-python-invalid": "indexes refuse it",
  "requirement-added": "who holds a version of it that does not fit stays on the release before, without a word",
  "requirement-removed": "who imports it without requiring it goes without",
  "requirement-to-extra": "a plain installation goes without it, which nobody says",
  "requirement-raised": "who holds an older version of what is required stays on the release before, without a word",
  "requirement-capped": "who holds a newer version of what is required stays on the release before, without a word",
  "requirement-pinned": "who holds any other version of what is required stays on the release before, without a word",
  "requirement-pinned-moved": "the pin goes on with the release",
  "requirement-excluded": "some versions do not fit any more",
  "requirement-relaxed": "more versions fit",
  "requirement-prerelease": "everybody gets a pre-release of it",
  "requirement-unsolvable": "no release of it fits, so everybody stays on the release before, without a word",
  "requirement-url": "PyPI refuses the upload, and uv does not install it for dependents",
  "requirement-invalid": "indexes refuse it, and pip goes back to the release before",
  "requirement-marker-narrowed": "it is gone where the marker does not hold",
  "requirement-marker-widened": "it is required in more environments",
  "requirement-extra-removed": "what the extra brought is gone",
  "requirement-extra-added": "more comes with it",
  "extra-removed": "who asks for it gets a warning, and goes without what it brought",
  "extra-added": "it can be asked for",
  "extra-requirement-changed": "the extra brings something else",
  "script-removed": "the command is deleted when the package is upgraded",
  "script-moved": "the command runs something else",
  "script-added": "there is a new command",
  "script-to-gui": "the command has no console on Windows",
  "entry-point-removed": "the program that looked for it finds it no more, and does not say so",
  "entry-point-moved": "the program that looks for it loads something else",
  "entry-point-added": "programs that look for its group find it",
  "top-level-removed": "importing it fails",
  "top-level-moved": "it is in a package that is required at this very version, presumably",
  "top-level-added": "another package with a file of that name and this one overwrite each other",
  "typed-removed": "type checkers see no types any more",
  "wheel-dropped": "who has that platform builds the sdist, or stays on the release before",
  "sdist-dropped": "who builds from source stays on the release before",
  "license-changed": "its users may have to look at it",
  "metadata-version-raised": "old tools may not read it",
  "metadata-version-unknown": "indexes refuse it",
  "api-removed": "code that uses the name fails",
  "api-export-dropped": "code that imports all names goes without it",
  "api-base-removed": "code that expects the base class does not take it any more",
  "api-parameter-removed": "calls that pass it fail",
  "api-parameter-required": "calls without it fail",
  "api-parameter-kind": "calls that pass it in the other way fail",
  "api-parameter-moved": "calls that pass it by position pass something else",
};

/** What changed, for people: `requirement-raised: dep>=1 becomes dep>=2`. */
export const changeOf = ({ what, from, to }: Entry): string => {
  if (from === undefined) return `${what}: ${to ?? ""}`;
  return to === undefined ? `${what}: ${from}` : `${what}: ${from} becomes ${to}`;
};

export const effectOf = ({ what }: Entry): string => effects[what];
