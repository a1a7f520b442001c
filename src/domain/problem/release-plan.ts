import { byPlace, defineFinding } from "./finding.ts";
import { fetchAll, fetchBranches } from "./git.ts";
import { breaking, bump, option } from "./option.ts";
import { named } from "./shown.ts";

const short = (commit: string): string => commit.slice(0, 9);

export const releaseAsInvalid = defineFinding<{ name: string; commit: string; text: string }>(
  {
    code: "RA-CHANGE-RELEASE-AS-INVALID",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "A commit's `Release-As` is no version by PEP 440.",
    why: "Somebody chose a version, and which is not clear.",
    mend: "Choose it with `bump`, which wins, or with `Release-As` in a newer commit to the package.",
  },
  ({ name, commit, text }) => ({
    package: name,
    message: `Release-As of ${short(commit)} is no version: ${text}`,
    ...byPlace((or) => `Choose it by ${bump(or, `"${name}: VERSION"`)}, or by Release-As in a newer commit to it`),
  }),
);

export const releaseAsTwice = defineFinding<{ name: string; used: string; commit: string; others: readonly string[] }>(
  {
    code: "RA-CHANGE-RELEASE-AS-TWICE",
    severity: "notice",
    mender: "project",
    meaning: "Commits ask for different versions of a package, and the newest commit's counts.",
    why: "Whoever asked for another one may not know.",
    mend: "Nothing, where the newest is right. Else choose the version with `bump`.",
  },
  ({ name, used, commit, others }) => ({
    package: name,
    message: `Release-As asks for several versions of ${name}: ${used} of ${short(commit)} is the newest and counts, not ${others.join(", ")}`,
    ...byPlace((or) => `Nothing to do where that is right; else ${bump(or, `"${name}: VERSION"`)}`),
  }),
);

export const releaseAsShared = defineFinding<{ commit: string; version: string; packages: readonly string[] }>(
  {
    code: "RA-CHANGE-RELEASE-AS-SHARED",
    severity: "notice",
    mender: "project",
    meaning: "One commit's `Release-As` counts for several packages, since it touches them all.",
    why: "It may have been meant for one of them.",
    mend: "Nothing, where it was meant for all. Else choose the others' versions with `bump`.",
  },
  ({ commit, version, packages }) => ({
    message: `Release-As: ${version} of ${short(commit)} counts for ${named(packages)}, all of which it touches`,
    ...byPlace(
      (or) => `Nothing to do where it is meant for all; else ${bump(or, '"NAME: patch"')}, or minor, major, a version`,
    ),
  }),
);

export const nothingReadable = defineFinding<{
  packages: readonly string[];
  commits: number;
  /** Of those; the others release nothing. */
  unread: number;
  since: string;
}>(
  {
    code: "RA-VERSION-NOTHING-READABLE",
    severity: "warning",
    mender: "project",
    remedy: "call",
    meaning: "Packages have commits since their last release, and none or few of them could be read.",
    why: "Nothing is proposed for them, though something was done.",
    mend: "Say the size with `bump`, by name (`NAME: minor`), write commits by https://www.conventionalcommits.org or fragments, or map your own types with `commit-types`.",
  },
  ({ packages, commits, unread, since }) => ({
    ...(packages.length === 1 ? { package: packages[0]! } : {}),
    message: `${unreadOf(commits, unread, since)}, so nothing is proposed for ${named(packages)}`,
    // For all it would be of those whose commits say another size, too.
    ...byPlace((or) => {
      const sizes = packages.slice(0, 3).map((name) => or(`"${name}: minor"`, `--bump "${name}: minor"`));
      const all = `${or(sizes.join(", "), sizes.join(" "))}${packages.length > 3 ? " and so on" : ""}`;
      return `Say the size${or(", in lines of bump", "")}: ${all}; or write conventional commits or fragments`;
    }),
  }),
);

const unreadOf = (commits: number, unread: number, since: string): string => {
  if (commits === 1) return `The one commit since ${since} could not be read`;
  if (unread === commits) return `None of the ${commits} commits since ${since} could be read`;
  const others = commits - unread === 1 ? "the other releases" : "the others release";
  return `Of the ${commits} commits since ${since} ${unread} could not be read, and ${others} nothing`;
};

export const preparedWaits = defineFinding<{
  packages: readonly { readonly name: string; readonly version: string }[];
}>(
  {
    code: "RA-VERSION-WAITS",
    severity: "notice",
    mender: "project",
    meaning: "Versions are prepared and not released yet; until they are, nothing is proposed for their packages.",
    why: "Where the release has failed, nothing else says so at the next push.",
    mend: "Finish the release: run the job that publishes it again, or push its tag. Where the code has to change first, choose a later version by `bump`, and take the section that was not released out of the changelog.",
  },
  ({ packages }) => ({
    ...(packages.length === 1 ? { package: packages[0]!.name } : {}),
    message: `${named(packages.map(({ name, version }) => `${name} ${version}`))}: prepared and not released yet, so nothing is proposed`,
    ...byPlace(
      (or) =>
        `Nothing to do while it is being released; else publish it, or choose a later version: ${bump(or, `"${packages[0]!.name}: VERSION"`)}`,
    ),
  }),
);

export const cannotWiden = defineFinding<{ name: string; requirement: string; version: string }>(
  {
    code: "RA-VERSION-CANNOT-WIDEN",
    severity: "error",
    mender: "project",
    meaning:
      "A requirement on a package of the workspace does not admit that package's coming version, and no program should change it.",
    why: "The two could not be installed together.",
    mend: "Change the requirement by hand and commit that, or choose another version with `bump`.",
  },
  ({ name, requirement, version }) => ({
    package: name,
    message: `${name} requires ${requirement}, which cannot be widened for ${version}`,
    ...byPlace(
      (or) => `Change the requirement by hand and commit that, or choose another version with ${or("bump", "--bump")}`,
    ),
  }),
);

export const dependentLeftOut = defineFinding<{ name: string; requirement: string; version: string; reason: string }>(
  {
    code: "RA-VERSION-DEPENDENT-LEFT-OUT",
    severity: "warning",
    mender: "usage",
    meaning: "A package's requirements do not admit the coming version of a sibling, and it was left out of the plan.",
    why: "Its users stay on the old version of the sibling, or cannot install the two together.",
    mend: "Release it too. Or set `dependents: none` to leave it behind knowingly, and change its specifier by hand.",
  },
  ({ name, requirement, version, reason }) => ({
    package: name,
    message: `${name} requires ${requirement}, which does not admit ${version}, but it is left out: ${reason}`,
    hint: `Release ${name} too. To leave it behind knowingly, set dependents: none, and write a specifier into its files that admits ${version}: check asks for one`,
  }),
);

export const shallowHistory = defineFinding<{ packages: readonly string[] }>(
  {
    code: "RA-VERSION-SHALLOW",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "The clone is shallow, so commits since the last release may be missing.",
    why: "A change that is not seen would be released without its size and its entry in the changelog.",
    mend: "Check out with `fetch-depth: 0`; in a terminal, `git fetch --unshallow --tags`.",
  },
  ({ packages }) => ({
    message: `The clone is shallow, and does not reach back to the last release of ${named(packages)}`,
    ...byPlace((or) => or("Set fetch-depth: 0 on actions/checkout", "Run git fetch --unshallow --tags")),
  }),
);

export const allOfHistory = defineFinding<{ packages: readonly string[] }>(
  {
    code: "RA-VERSION-ALL-OF-HISTORY",
    severity: "notice",
    mender: "project",
    meaning: "Nothing says where the last release of these packages was made, so all commits count as their changes.",
    why: "What was released long ago may be told once more.",
    mend: "Fetch the tags, or set in the configuration `tag-format` to how they are written, or `first-commit` to the commit of the last release.",
  },
  ({ packages }) => ({
    message: `All of history counts as new in ${named(packages)}: no tag and no commit says where the last release was`,
    hint: "Fetch the tags, or set in the configuration tag-format to how they are written, or first-commit to the commit of the last release, with all its 40 digits",
  }),
);

export const releasePassedBy = defineFinding<{
  packages: readonly { readonly name: string; readonly released: string; readonly base: string }[];
}>(
  {
    code: "RA-VERSION-PASSES-RELEASE",
    severity: "notice",
    mender: "project",
    meaning:
      "Packages have releases after the one that their changes count from, and the history of this commit has no tag of these.",
    why: "What they brought may be told once more, or not be in the next one.",
    mend: "Fetch the branch and its tags. Where a tag is missing, make it on the commit that was released; where the release was made on another branch, see that this one has what it brought.",
  },
  ({ packages }) => ({
    message: `Released already, and by no tag of this commit's history: ${named(packages.map(({ name, released, base }) => `${name} ${released} (changes count from ${base})`))}`,
    hint: "git pull --tags; where the tag of such a release is missing, make it on the commit that was released; where it was made on another branch, see that this one has what it brought",
  }),
);

export const fragmentSmaller = defineFinding<{ name: string; fragment: string; bump: string; commit: string }>(
  {
    code: "RA-FRAGMENT-SMALLER-THAN-COMMIT",
    severity: "warning",
    mender: "project",
    meaning: "A fragment speaks for a commit that breaks something, and asks for less.",
    why: "Where both tell of a change the fragment counts, so the break would go out in a smaller release.",
    mend: "Give the fragment the type of a breaking change, or choose the size with `bump`, by name.",
  },
  ({ name, fragment, bump, commit }) => ({
    package: name,
    file: fragment,
    message: `${short(commit)} breaks something in ${name}, and the fragment that speaks for it asks for ${bump}: ${fragment}`,
    ...byPlace((or) => `Give the fragment the type of a breaking change, or choose the size: ${breaking(or, name)}`),
  }),
);

export const sinceNotFound = defineFinding<{ ref: string; from: "since" | "first-commit"; isShallow: boolean }>(
  {
    code: "RA-VERSION-SINCE-NOT-FOUND",
    severity: "error",
    mender: "usage",
    meaning: "`since` or `first-commit` names no commit of this clone.",
    why: "Changes would be counted from somewhere else.",
    mend: "Correct it, or fetch the commit: `fetch-depth: 0` on actions/checkout fetches all, in a terminal the hint's command. `first-commit` is corrected in a commit.",
  },
  ({ ref, from, isShallow }) => ({
    message: `${from} names no commit of this clone${isShallow ? ", which is shallow" : ""}: ${ref}`,
    // That one stands in the configuration alone.
    ...(from === "first-commit" && !isShallow ? { remedy: "commit" as const } : {}),
    ...(isShallow
      ? byPlace(fetchAll)
      : {
          hint: `Correct ${from}${from === "since" ? " (of a branch a clone often has origin/NAME alone)" : ""}, or fetch the branch that has it: ${fetchBranches} --tags`,
        }),
  }),
);

export const noHistory = defineFinding<Record<never, never>>(
  {
    code: "RA-VERSION-NO-HISTORY",
    severity: "error",
    mender: "usage",
    meaning: "There is no git checkout with a commit.",
    why: "What has changed since the last releases is not known.",
    mend: "Check the repository out first, with `fetch-depth: 0`; or set `changes: off`, and say by `bump` what is released, as `NAME: minor`.",
  },
  () => ({
    message: "There is no git checkout with a commit to read changes from",
    ...byPlace(
      (or) =>
        `${or("Check the repository out first, with actions/checkout and fetch-depth: 0", "Run it in a clone of the repository")}; or set ${option(or, "changes", "off")}, and ${or("bump as NAME: minor", '--bump "NAME: minor"')}`,
    ),
  }),
);
