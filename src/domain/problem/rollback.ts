import { shellWord } from "../text/shell-word.ts";
import { byPlace, defineFinding } from "./finding.ts";
import { reachFirst } from "./locked-index.ts";
import { type Refused, renewFirst, seeName, whyOf } from "./not-there.ts";
import { shown } from "./shown.ts";

export const rollbackIndexUnsure = defineFinding<{
  index: string;
  /** Whose files are hidden, or may be; `undefined` where nothing shows that an index answers. */
  hidden: { readonly project: string; readonly by: "quarantine" | "page" } | undefined;
}>(
  {
    code: "RA-ROLLBACK-INDEX-UNSURE",
    severity: "error",
    mender: "outside",
    remedy: "call",
    meaning:
      "The index did not say for sure whether it has the files of a release: the project is quarantined, its page may be a proxy's or a part of one, or nothing shows that an index answers at that address.",
    why: "A tag whose files are on the index tells users what they have installed: it must not go on a guess.",
    mend: "Wait for the end of the quarantine, or until the index answers with its own page. Where nothing shows an index, set `check-url` to its simple URL; if that is right and has no page, remove by hand what has no file on the index.",
  },
  ({ index, hidden }) => ({
    ...(hidden === undefined ? { input: "check-url" } : { remedy: "outside" as const }),
    message: `${shown(index)} does not say for sure what it has: ${hidden === undefined ? "it knows none of these packages, and nothing shows that an index answers there" : hidden.by === "page" ? `what it answers about ${hidden.project} may not be all of a page of an index` : `${hidden.project} is quarantined, which hides its files`}`,
    hint:
      hidden === undefined
        ? "Set check-url to the index's simple URL, and run rollback again; where that is right and has no page, remove by hand what has no file on the index"
        : hidden.by === "page"
          ? "See with curl what the index answers, and run rollback again when it is its own page"
          : "Run rollback again when the quarantine is over",
  }),
);

interface Step {
  /** What was to be done, as in `delete the tag v1.0`. */
  readonly step: string;
  readonly why: string;
  /** Where git failed: asked for the tags of the clone's remote, told to take one away there, or in the clone itself. */
  readonly git?: "remote" | "push" | "clone" | undefined;
}

export const rollbackUnfinished = defineFinding<Step>(
  {
    code: "RA-ROLLBACK-UNFINISHED",
    severity: "error",
    mender: "outside",
    meaning:
      "A step could not be done, however often it was tried: GitHub or Gitea, or the remote that the clone comes from, gave no usable answer.",
    why: "What cannot be read is not removed.",
    mend: "Run the same again when it works, for the remote when `git ls-remote origin` does: it goes on where this run ended.",
  },
  ({ step, why, git }) => ({
    message: `Could not ${shown(step)}: ${shown(why)}`,
    hint: `Run the same again ${git === undefined ? "later" : "when git ls-remote origin works here"}: it goes on where this run ended`,
    ...reachFirst(why),
  }),
);

export const rollbackRefused = defineFinding<Refused & Pick<Step, "git">>(
  {
    code: "RA-ROLLBACK-REFUSED",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "GitHub or Gitea, the remote that the clone comes from, or git refuses to show or to remove something.",
    why: "Whoever set the rule meant it: nothing is removed after it.",
    mend: "Run it with a token, or for the tags a git login, that may write contents (in a job: `contents: write`), or let somebody whom the tag's ruleset lets pass do it by hand.",
  },
  ({ git, ...refused }) => ({
    message: `Could not ${shown(refused.step)}: ${shown(whyOf(refused))}`,
    ...byPlace((or) =>
      git === "remote"
        ? "See that git remote -v has the repository as origin, and give git a login that may read it; when git ls-remote origin works here, run the same again"
        : git === "clone"
          ? "Fix in this clone what git says, then run the same again"
          : `${seeName(refused)}Run it with a token, or for the tags a git login, that may write contents${or(" (contents: write)", "")}, or let somebody do it whom the tag rules let pass; then run the same again`,
    ),
    ...renewFirst(refused.status),
  }),
);

export const rollbackListCut = defineFinding<{ count: number }>(
  {
    code: "RA-ROLLBACK-LIST-CUT",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning: "GitHub or Gitea has more releases than are read, so not all of a tag's may have been seen.",
    why: "A draft or a release that was not seen would be left without its tag: nothing is removed.",
    mend: "Where nothing of it is on the index, remove the release by hand on GitHub or Gitea, drafts of the tag too, then its tag: `git push --delete origin refs/tags/TAG`.",
  },
  ({ count }) => ({
    message: `There are more releases on GitHub or Gitea than the ${count} that were read, so what a tag has is not known`,
    hint: "Nothing was removed. Where nothing of it is on the index, remove the release on its page by hand, and drafts of its tag, then the tag: git push --delete origin refs/tags/TAG",
  }),
);

export const rollbackMoved = defineFinding<{ tag: string }>(
  {
    code: "RA-ROLLBACK-MOVED",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning: "Somebody else changed a tag or its release while `rollback` was at work.",
    why: "Only what was there at the start, unchanged, is removed.",
    mend: "Find out who released again, then run `rollback` once more if it should still go: where the tag was moved, from a checkout of it.",
  },
  ({ tag }) => ({
    message: `Somebody else has changed the tag or the release of ${shown(tag)} in the meantime, so it was left as it is`,
    hint: "Find out who releases it again; if it should still go, run rollback once more: where the tag was moved, from a checkout of it",
  }),
);

export const rollbackImmutable = defineFinding<{
  tag: string;
  url: string;
  /** Whether the files at the tag have another version, so that this one is not to be published from there. */
  isUnfit: boolean;
}>(
  {
    code: "RA-ROLLBACK-IMMUTABLE",
    severity: "warning",
    mender: "project",
    meaning: "The release on GitHub is immutable: its tag can be neither moved nor deleted.",
    why: "Deleting the release would leave the name used up, for nothing.",
    mend: "Where the commit of the tag is right, publish the version again from it. Else release the next version.",
  },
  ({ tag, url, isUnfit }) => ({
    message: `The release of ${shown(tag)} is immutable, so it stays, and so does its tag: ${shown(url)}`,
    hint: isUnfit
      ? "Release another version: the files at that tag do not have this one"
      : "Publish the version again from that tag where its commit is right, else release the next version",
  }),
);

export const rollbackPublishedOnce = defineFinding<{ tag: string; index: string; url: string }>(
  {
    code: "RA-ROLLBACK-PUBLISHED-ONCE",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning:
      "A release on GitHub or Gitea has the checksums of a publish (`SHA256SUMS`) beside it, and the index that was asked has no file of it. So its tags stay.",
    why: "Either it went to another index, and the tag is a real release's, or its files were deleted there.",
    mend: "Give as `index` the one that it went to: the release's `manifest.json` names it. If its files were deleted there, release the next version; the hint says how the tag is removed all the same.",
  },
  ({ tag, index, url }) => ({
    input: "index",
    message: `The release of ${shown(tag)} was made of a publish, and ${shown(index)} has no file of it: ${shown(url)}`,
    ...byPlace(
      (or) =>
        `Give as ${or("index", "--index")} the one that it went to, which the release's manifest.json names where it has one; if its files were deleted there, and the tag should go, delete the release on its page, then git push --delete origin ${shellWord(`refs/tags/${tag}`)}`,
    ),
  }),
);

export const rollbackProtected = defineFinding<{ tag: string; ruleset: string }>(
  {
    code: "RA-ROLLBACK-PROTECTED",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "A ruleset of GitHub forbids this token to delete the tag, so its release stays, too.",
    why: "A release that is taken away while its tag stays would only confuse.",
    mend: "Let somebody run `rollback` in a terminal whom the ruleset lets pass, or exempt the App whose token the job gives as `github-token`.",
  },
  ({ tag, ruleset }) => ({
    message: `The ruleset ${shown(ruleset)} forbids to delete the tag ${shown(tag)}`,
    ...byPlace((or) =>
      or(
        "Give as github-token the token of an App that the ruleset exempts, or let somebody whom it lets pass run rollback by hand",
        "Run it as somebody whom the ruleset lets pass",
      ),
    ),
  }),
);
