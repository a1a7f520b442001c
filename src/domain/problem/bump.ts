import { byPlace, defineFinding } from "./finding.ts";
import { bump, option } from "./option.ts";
import { named } from "./shown.ts";

export const bumpNotKnown = defineFinding<{
  word: string;
  nearest: string | undefined;
  /** Whether it speaks of a group, and lacks its name or the word. */
  isGroup: boolean;
}>(
  {
    code: "RA-VERSION-BUMP-NOT-KNOWN",
    severity: "error",
    mender: "usage",
    meaning: "`bump` has a word that is none of its own and no version by PEP 440.",
    why: "A guess would release another version than was meant.",
    mend: "Give `auto`, `major`, `minor`, `patch`, `stable`, `a`, `b`, `rc`, `post` or a version; for one package `NAME: WORD`, for a group `group:NAME: WORD`.",
  },
  ({ word, nearest, isGroup }) => ({
    message: isGroup
      ? `bump speaks of a group, and not in the form group:NAME: WORD: ${JSON.stringify(word)}`
      : `bump is neither a known word nor a version: ${JSON.stringify(word)}`,
    hint:
      nearest === undefined
        ? `Give ${isGroup ? "group:NAME: WORD, where WORD is " : ""}auto, major, minor, patch, stable, a, b, rc, post or a version${isGroup ? "" : "; for one package NAME: WORD, for a group group:NAME: WORD"}`
        : `Did you mean ${nearest}?`,
  }),
);

export const numbersUnclear = defineFinding<{ name: string; version: string; why: "calendar" | "numbers" }>(
  {
    code: "RA-VERSION-NUMBERS-UNCLEAR",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning:
      "A package's version has no places for major, minor and patch: it begins with a year, or has more than three numbers.",
    why: "What comes next is a convention of the project.",
    mend: 'Say it: `--bump VERSION`, `--bump "NAME: VERSION"`, or a commit to the package with the footer `Release-As: VERSION`.',
  },
  ({ name, version, why }) => ({
    package: name,
    message: `The next version of ${name} is not for a program to choose, for ${why === "calendar" ? "it looks like a calendar version" : "it has more than three numbers"}: ${version}`,
    ...byPlace(
      (or) => `Say it: ${bump(or, `"${name}: VERSION"`)}, or a commit to it with the footer Release-As: VERSION`,
    ),
  }),
);

const phaseNames = { a: "alpha", b: "beta", rc: "release candidate" } as const;

export const phaseGoesBack = defineFinding<{
  name: string;
  version: string;
  phase: "a" | "b" | "rc";
  /** Whether `prerelease` asks for it, and not `bump`. */
  isLasting: boolean;
}>(
  {
    code: "RA-VERSION-GOES-BACK",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning:
      "An alpha is asked for where there is a beta or a release candidate of the same version, or a beta after a candidate.",
    why: "By PEP 440 it would sort below what is released, and nobody would get it.",
    mend: "Ask, by `prerelease` or `bump`, for the same phase or a later one, or for the final release by `bump: stable`.",
  },
  ({ name, version, phase, isLasting }) => ({
    package: name,
    ...(isLasting ? { input: "prerelease" } : {}),
    message: `${name} has ${version} already, which is newer than every ${phaseNames[phase]} of it`,
    hint: "Ask by prerelease or bump for the same phase or a later one; bump stable asks for the final release",
  }),
);

/** Who asks for a version that a person has set there. */
export const releaseRequest = "The release pull request";

export const versionNotFree = defineFinding<{
  name: string;
  version: string;
  why: string;
  from: string;
  /** What to ask for instead. */
  wanted?: string;
  /** Whether a program can choose what comes next. */
  areChangesClear?: boolean;
}>(
  {
    code: "RA-VERSION-NOT-FREE",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning:
      "A version that was asked for cannot be released: it was used before, is older than the last release, is a local one, or is none by PEP 440.",
    why: "PyPI takes each file name once, and nobody gets a version that sorts below the last.",
    mend: "Ask for a greater version with `bump`, or with `Release-As` in a newer commit to the package. One that somebody has set in the release pull request is set anew there.",
  },
  ({ name, version, why, from, wanted = "a greater version", areChangesClear = true }) => ({
    package: name,
    // A run that is started again reads that branch anew.
    ...(from === releaseRequest ? { remedy: "outside" as const } : {}),
    message: `${from} asks for a version of ${name} that ${why}: ${version}`,
    ...byPlace((or) =>
      from.startsWith("Release-As")
        ? `Choose another by ${bump(or, `"${name}: patch"`)}, or minor, major, a version, or by Release-As in a newer commit to it`
        : from === releaseRequest
          ? `Set ${wanted} in the pyproject.toml of ${name} on its branch`
          : `Ask for ${wanted}${areChangesClear ? ", or for none and let the changes choose" : ""}`,
    ),
  }),
);

export const bumpOfNone = defineFinding<{ packages: readonly string[]; example: string; word: string }>(
  {
    code: "RA-VERSION-BUMP-OF-NONE",
    severity: "notice",
    mender: "usage",
    meaning: "A `bump` for all packages is of those with a commit since their last release, and these have none.",
    why: "Nothing is proposed, though a release was asked for.",
    mend: "To release a package without a change, name it (`bump` as `NAME: minor`); `force-unchanged` releases all that are chosen.",
  },
  ({ packages, example, word }) => ({
    message: `bump: ${word} is of packages with a commit since their last release, and none is in ${named(packages)}`,
    ...byPlace(
      (or) =>
        `To release one without a change: ${bump(or, `"${example}: ${word}"`)}; all of them: ${option(or, "bump", word)}${or(" and force-unchanged: true", " --force-unchanged")}`,
    ),
  }),
);
