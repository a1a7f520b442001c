import { shellWord } from "../text/shell-word.ts";
import { byPlace, defineFinding, type Finding, remedyOf } from "./finding.ts";
import { fetchAll, fetchBranches, nameDefault } from "./git.ts";
import { tagIsNotVersion } from "./tag.ts";

export const tagNotGiven = defineFinding<Record<never, never>>(
  {
    code: "RA-TAG-NOT-GIVEN",
    severity: "error",
    mender: "usage",
    meaning: "A tag is to be validated, and none is given: neither by `tag` nor by a tag push.",
    why: "The tag says which package and which version is released.",
    mend: "Push a tag where that starts the workflow, or give `tag`; the hint says how to do without.",
  },
  () => ({
    message: "There is no tag to validate: tag is empty, and GITHUB_REF names none",
    hint: "Push a tag where that starts the workflow, or give tag. Without one, publish takes due: unreleased, release due: prepared, and validate-release mode: branch",
  }),
);

export const tagMissing = defineFinding<{ tag: string; isShallow: boolean; hasGit: boolean }>(
  {
    code: "RA-TAG-MISSING",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "This clone does not have the tag, or there is no git checkout.",
    why: "Whether it is on the right commit cannot be seen.",
    mend: "Fetch it (`fetch-depth: 0` fetches all), correct its name, or make it first. Without a checkout, check the repository out.",
  },
  ({ tag, isShallow, hasGit }) => ({
    message: hasGit ? `This clone has no tag ${tag}` : `There is no git checkout to find the tag in: ${tag}`,
    ...byPlace((or) =>
      hasGit
        ? `${isShallow ? fetchAll(or) : "Correct its name, fetch it (git fetch --tags), or make it first"}${or("", "; git tag --list shows what is there")}`
        : or(
            "Check the repository out first, with actions/checkout and fetch-depth: 0",
            "Run it in a clone of the repository",
          ),
    ),
  }),
);

export const tagNotCheckedOut = defineFinding<{ tag: string; commit: string; head: string }>(
  {
    code: "RA-TAG-NOT-CHECKED-OUT",
    severity: "error",
    mender: "usage",
    meaning: "The tag is on another commit than the one that is checked out.",
    why: "What would be published are the files of this checkout, and not those that the tag names.",
    mend: "Check the tag out: `ref: refs/tags/TAG` on actions/checkout, or `git switch --detach refs/tags/TAG`.",
  },
  ({ tag, commit, head }) => ({
    message: `The files are those of ${head.slice(0, 12)}, but the tag ${tag} is on ${commit.slice(0, 12)}`,
    ...byPlace(
      (or) =>
        `Check the tag out, with ${or(`ref: refs/tags/${tag} on actions/checkout`, `git switch --detach ${shellWord(`refs/tags/${tag}`)}`)}; what is here and not there is for the next version, with its own tag`,
    ),
  }),
);

/** Where the files are those of another commit, the tag may be right, and that of a release: it is not to be deleted. */
export const ofOtherFiles = (place: readonly Finding[]): ((finding: Finding) => Finding) => {
  const elsewhere = place.find(({ code }) => code === tagNotCheckedOut.code);
  return (finding) => {
    if (elsewhere === undefined || finding.code !== tagIsNotVersion.code) return finding;
    const { hint, inTerminal } = elsewhere;
    return { ...finding, hint, inTerminal, remedy: remedyOf(elsewhere) };
  };
};

export const tagLightweight = defineFinding<{ tag: string }>(
  {
    code: "RA-TAG-LIGHTWEIGHT",
    severity: "notice",
    mender: "project",
    meaning: "The tag is not annotated: it has no tagger, date or message of its own.",
    why: "`git describe` passes such tags over.",
    mend: "Nothing needs to be done. `git tag --annotate` makes annotated ones.",
  },
  ({ tag }) => ({
    message: `The tag is lightweight, not annotated: ${tag}`,
    hint: "Nothing needs to be done; git tag --annotate makes annotated ones",
  }),
);

export const tagOffDefaultBranch = defineFinding<{ tag: string; commit: string; branch: string }>(
  {
    code: "RA-TAG-OFF-DEFAULT-BRANCH",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning: "The tag's commit is not on the default branch, as this clone has it.",
    why: "What is released should be what was reviewed and merged.",
    mend: "Merge the tagged commit as it is, by a merge commit. After a squash or a rebase, tag the merged commit: with the next version, where the tag was pushed. Where releases are made from other branches, tag a commit with `require-default-branch = false` in the configuration.",
  },
  ({ tag, commit, branch }) => ({
    message: `The commit ${commit.slice(0, 12)} of the tag ${tag} is not on the default branch ${branch}`,
    ...byPlace(
      (or) =>
        `Merge it as it is${or("", `, then run ${fetchBranches}`)}; else tag a commit that is merged, or, where maintenance branches are released, one with require-default-branch = false in the configuration: where the tag was pushed, with the next version`,
    ),
  }),
);

export const defaultBranchUnknown = defineFinding<{ tag: string; branch: string | undefined }>(
  {
    code: "RA-TAG-DEFAULT-BRANCH-UNKNOWN",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "Nothing says which branch is the default one, or this clone does not have it.",
    why: "Whether the tag's commit was merged cannot be seen.",
    mend: "Set `fetch-depth: 0`, which fetches every branch; in a terminal, run the hint's commands. Or set `require-default-branch = false` in the configuration.",
  },
  ({ tag, branch }) => ({
    message: `Whether ${tag} is on the default branch cannot be seen: ${branch === undefined ? "nothing says which branch that is" : `this clone does not have ${branch}`}`,
    ...byPlace((or) =>
      branch === undefined
        ? `Run ${fetchBranches}, then ${nameDefault}, or set require-default-branch = false in the configuration`
        : or("Set fetch-depth: 0 on actions/checkout, which fetches every branch", `Run ${fetchBranches}`),
    ),
  }),
);
