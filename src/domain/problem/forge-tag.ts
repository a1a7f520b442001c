import { shellWord } from "../text/shell-word.ts";
import { byPlace, defineFinding } from "./finding.ts";
import { named, shown } from "./shown.ts";

export const tagElsewhere = defineFinding<{
  tag: string;
  there: string;
  wanted: string;
  /** The `umbrella` is of all packages; the commit of a tag that was given alone is that of the `checkout`. */
  of?: "umbrella" | "checkout" | undefined;
  /** The ruleset that forbids this token to delete the tag. */
  ruleset?: string | undefined;
}>(
  {
    code: "RA-TAG-ELSEWHERE",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning: "GitHub or Gitea has a tag of that name at another commit than the one that was released.",
    why: "Nothing is moved or overwritten.",
    mend: "Find out which commit was released. If the files at the tag are the same, as at the head of a branch that was squashed, the tag is right: check it out, and run `create-release` there with the tag alone. If it is wrong, delete it by hand and run again: a ruleset that lets nobody do that has to let an administrator for so long. If the wrong commit was released, release the next version.",
  },
  ({ tag, there, wanted, of, ruleset }) => ({
    ...(of === undefined ? {} : { remedy: "call" as const }),
    ...(of === "umbrella" ? { input: "umbrella-tag-format" } : {}),
    message: `The tag ${shown(tag)} is at ${there}, ${of === "checkout" ? "and the checkout at" : "released was"} ${wanted}`,
    hint:
      of === "umbrella"
        ? `If another release has that tag, run create-release with another umbrella-tag-format, as an option or input; if the tag is wrong, ${deleting(ruleset)}`
        : of === "checkout"
          ? `If that tag is right, check it out and run this again there; else ${deleting(ruleset)}`
          : `If the files there are the same, as before a squash, check it out and run create-release --tag ${shellWord(tag)} there, and do so with each other tag at ${wanted.slice(0, 10)}; if the tag is wrong, ${deleting(ruleset)}; if the wrong commit was released, release the next version`,
  }),
);

const deleting = (ruleset: string | undefined): string =>
  `delete it by hand${ruleset === undefined ? "" : `, as somebody whom the ruleset ${shown(ruleset)} lets pass,`} and run this again`;

export const tagUnfit = defineFinding<{ tag: string; why: string; isOfUmbrella: boolean }>(
  {
    code: "RA-TAG-UNFIT",
    severity: "error",
    mender: "project",
    meaning:
      "A tag cannot be made: git refuses its name, two things of this release would have the same, or one would have to be a folder for another.",
    why: "Names are checked together before the first is used.",
    mend: "Make the tags of this release by hand, and change `tag-format` before the next. For the umbrella's tag, run `create-release` at the same commit with another `umbrella-tag-format`.",
  },
  ({ tag, why, isOfUmbrella }) => ({
    ...(isOfUmbrella ? { remedy: "call" as const, input: "umbrella-tag-format" } : {}),
    message: `The tag ${shown(tag)} cannot be made: ${why}`,
    hint: isOfUmbrella
      ? "Run create-release at the same commit with another umbrella-tag-format, as an option or input, so that each tag is a name of its own; set it so for the next release, too"
      : "Make the tags of this release by hand, under other names, and change tag-format before the next",
  }),
);

export const tagForbidden = defineFinding<{ tags: readonly string[]; ruleset: string }>(
  {
    code: "RA-TAG-FORBIDDEN",
    severity: "warning",
    mender: "project",
    remedy: "outside",
    meaning: "A ruleset of the repository or its organisation lets this token make no such tags.",
    why: "No release can be published without its tag, so nothing was written.",
    mend: "Let the ruleset exempt an App or a person, and run it again with a token of theirs: `github-token`, in a terminal `GITHUB_TOKEN`. A re-run has the `github-token` of its old workflow.",
  },
  ({ tags, ruleset }) => ({
    message: `The ruleset ${shown(ruleset)} forbids this token to make ${named(tags, 10)}`,
    ...byPlace(
      (or) =>
        `Let the ruleset exempt an App or a person, and run it again with a token of theirs as ${or("github-token", "GITHUB_TOKEN")}`,
    ),
  }),
);

export const tagBurned = defineFinding<{ tag: string; why: string; isOfUmbrella: boolean }>(
  {
    code: "RA-TAG-BURNED",
    severity: "error",
    mender: "project",
    meaning: "The tag's name was that of an immutable release that is gone.",
    why: "No release can ever have that name again.",
    mend: "Put another form first in `tag-format`, before the one that the tags have, in a commit, and run `create-release` there with `tag` in that form instead of `dist`. For the umbrella's tag, run `create-release` at the same commit with another `umbrella-tag-format`. Or release another version.",
  },
  ({ tag, why, isOfUmbrella }) => ({
    ...(isOfUmbrella ? { remedy: "call" as const, input: "umbrella-tag-format" } : {}),
    message: `The name ${shown(tag)} is used up: ${shown(why)}`,
    hint: isOfUmbrella
      ? "Run create-release at the same commit with another umbrella-tag-format, as an option or input; or release another version"
      : "Put another form first in tag-format, before the one that the tags have, in a commit, and run create-release there with the tag in that form instead of dist; or release another version",
  }),
);

export const commitUnknown = defineFinding<{ commit: string }>(
  {
    code: "RA-TAG-COMMIT-UNKNOWN",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning: "The repository on GitHub or Gitea does not have the commit that was released.",
    why: "A tag stands for a commit that everybody can fetch.",
    mend: "Push the commit to a branch. Where it belongs to another repository, run it there.",
  },
  ({ commit }) => ({
    message: `The repository on GitHub or Gitea does not have the commit ${commit}`,
    ...byPlace(
      (or) =>
        `Push the commit to a branch; where it belongs to another repository than GITHUB_REPOSITORY names, ${or("run it there", "let that name it")}`,
    ),
  }),
);
