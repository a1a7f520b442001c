import { shellWord } from "../text/shell-word.ts";
import { byPlace, defineFinding } from "./finding.ts";
import { named, shown } from "./shown.ts";

export const rollbackUnnamed = defineFinding<Record<never, never>>(
  {
    code: "RA-ROLLBACK-UNNAMED",
    severity: "error",
    mender: "usage",
    meaning: "`rollback` was told to remove, and not of which release.",
    why: "What every package has would be too much to take away by mistake.",
    mend: "Run it without `yes` to see what there is, then name the `tag` or the `packages`.",
  },
  () => ({
    message: "rollback with yes needs to be told of which release",
    ...byPlace(
      (or) =>
        `Give ${or("tag or packages", "--tag or --packages")}; without ${or("yes", "--yes")} it shows what there is of every package`,
    ),
  }),
);

export const rollbackIndexUnnamed = defineFinding<Record<never, never>>(
  {
    code: "RA-ROLLBACK-INDEX-UNNAMED",
    severity: "error",
    mender: "usage",
    meaning: "`rollback` was told to remove, and nothing says which index the release went to.",
    why: "PyPI has no file of what went to another index: of a tag that is public there it would look as if it stood for nothing.",
    mend: "Give as `index` what the publishing workflow has, `pypi` where it has none.",
  },
  () => ({
    input: "index",
    message: "rollback with yes needs to be told which index the release went to",
    ...byPlace((or) => `Give as ${or("index", "--index")} what the publishing workflow has, or pypi where it has none`),
  }),
);

export const rollbackNoCheckout = defineFinding<{ folder: string }>(
  {
    code: "RA-ROLLBACK-NO-CHECKOUT",
    severity: "error",
    mender: "usage",
    meaning: "`rollback` was started in a folder that is no git checkout.",
    why: "Tags are read and removed by git.",
    mend: "Run it in a clone of the repository. In a workflow, after `actions/checkout` with `fetch-depth: 0`.",
  },
  ({ folder }) => ({
    message: `There is no git checkout here: ${folder}`,
    ...byPlace((or) => or("Run it after actions/checkout with fetch-depth: 0", "Run it in a clone of the repository")),
  }),
);

export const rollbackOtherRepository = defineFinding<{ repository: string; origin: string }>(
  {
    code: "RA-ROLLBACK-OTHER-REPOSITORY",
    severity: "error",
    mender: "usage",
    meaning: "`GITHUB_REPOSITORY` names one repository, and `origin` of the clone is another, such as a fork.",
    why: "Releases would be looked for in the one and tags in the other.",
    mend: "Run it in a clone of the repository that releases, or set `GITHUB_REPOSITORY` to the one that `origin` is.",
  },
  ({ repository, origin }) => ({
    message: `GITHUB_REPOSITORY is ${shown(repository)}, and the clone's origin is ${shown(origin)}`,
    hint: "Run it in a clone of the repository that releases, or set GITHUB_REPOSITORY to the one that origin is",
  }),
);

export const rollbackNoIndex = defineFinding<Record<never, never>>(
  {
    code: "RA-ROLLBACK-NO-INDEX",
    severity: "error",
    mender: "usage",
    meaning: "`rollback` was told to go by the rehearsal's index, which is empty whenever it starts.",
    why: "Of an empty index everything would look unreleased.",
    mend: "Give as `index` the one that the release goes to.",
  },
  () => ({
    message: "The rehearsal's index says nothing of what is released",
    hint: "Give as index the one that the release goes to, such as pypi",
  }),
);

export const rollbackVersionUnknown = defineFinding<{ packages: readonly string[] }>(
  {
    code: "RA-ROLLBACK-VERSION-UNKNOWN",
    severity: "error",
    mender: "usage",
    meaning: "The files do not say which version of a package is meant: its version comes from its tag, or from code.",
    why: "Without a version there is no telling which tag, which release and which files are its.",
    mend: "Give the release's `tag` instead of `packages`.",
  },
  ({ packages }) => ({
    message: `The files say no version of ${named(packages)}`,
    ...byPlace((or) => `Give the tag of the release instead, by ${or("tag", "--tag")}`),
  }),
);

export const rollbackNotCheckedOut = defineFinding<{
  tag: string;
  /** The tag's; `undefined` where there is no such tag, and no package here has its version. */
  commit: string | undefined;
  head: string | undefined;
  /** Whether this clone's tag is at that commit, too. */
  isHere: boolean;
}>(
  {
    code: "RA-ROLLBACK-NOT-CHECKED-OUT",
    severity: "error",
    mender: "usage",
    meaning:
      "A tag without a package's name is asked about, and it is not at the commit that is checked out, or not there at all.",
    why: "Which versions such a tag stands for is what the files at its commit say.",
    mend: "Check the tag out, in a workflow by choosing it as the ref, or name the tag of one package. See that it is spelled right.",
  },
  ({ tag, commit, head, isHere }) => ({
    message:
      commit === undefined
        ? `There is no tag ${shown(tag)}, and no package here has its version, so the versions that it stands for are not known`
        : `${shown(tag)} is at ${commit.slice(0, 10)} and the checkout at ${head?.slice(0, 10) ?? "no commit"}, so the versions that it stands for are not known`,
    ...byPlace((or) =>
      commit === undefined
        ? "Correct the tag, or name that of one package; where the tag was removed before, check out the commit that it was at, then run this again"
        : or(
            "Start the workflow by hand with the tag as its ref",
            `Run ${isHere ? "" : `git fetch --force origin tag ${shellWord(tag)}, then `}git checkout ${shellWord(`refs/tags/${tag}`)}, then this again`,
          ),
    ),
  }),
);
