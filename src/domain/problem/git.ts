import { shellWord } from "../text/shell-word.ts";
import { byPlace, defineFinding, type Finding, type Or } from "./finding.ts";
import { reachFirst } from "./locked-index.ts";
import { programMissing } from "./process.ts";
import { shown } from "./shown.ts";

/** Brings every branch, also into a clone of one branch alone, where a plain fetch brings only that one. */
export const fetchBranches = 'git fetch origin "+refs/heads/*:refs/remotes/origin/*"';

/** `--auto` fails where the remote's HEAD names a branch that is not there, so the name is the reader's to give. */
export const nameDefault = "git remote set-head origin NAME, where NAME is the default branch";

export const fetchSubmodules = (or: Or): string =>
  or("Set submodules: recursive for actions/checkout", "Run git submodule update --init --recursive");

/** What is said instead of there being no checkout, where nothing could look for one. */
export const gitMissing = (): Finding => programMissing({ file: "git" });

export const ownershipDoubted = defineFinding<{
  folder: string;
  /** All that git asks about there, this one included. */
  doubted: readonly string[];
}>(
  {
    code: "RA-GIT-OWNERSHIP-DOUBTED",
    severity: "error",
    mender: "usage",
    meaning: "The checkout belongs to another user, as it often does in a container, so git refuses to read it.",
    why: "Without git there is no commit, no tag and no version from it.",
    mend: "Tell git that each folder of the hint is safe, in a workflow by a step before this one: `git config --global --add safe.directory FOLDER`.",
  },
  ({ folder, doubted }) => ({
    message: `git does not read a checkout that belongs to another user: ${folder}`,
    ...byPlace(
      (or) =>
        `Run first${or(", in a step before this one", "")}: ${doubted
          .map((each) => `git config --global --add safe.directory ${shellWord(each)}`)
          .join(" && ")}`,
    ),
  }),
);

export const gitFailed = defineFinding<{
  command: string;
  folder: string;
  words: string;
  /** Whether a remote was asked. */
  isRemote: boolean;
  /** Whether it was asked for what a filter has left out of the clone, and did not know who asks. */
  isLoginLacking?: boolean;
}>(
  {
    code: "RA-GIT-FAILED",
    severity: "error",
    mender: "usage",
    meaning: "git ended with an error.",
    why: "The commit, its tags and what has changed decide what is released.",
    mend: "Fix in the folder what git says; `git fsck` there may tell more. Where a remote was asked, see that it answers, and that the token may read the repository.",
  },
  ({ command, folder, words, isRemote, isLoginLacking = false }) =>
    remoteMissing(folder, words) ?? {
      message: `git ${command} failed in ${folder}: ${words}`,
      ...(isLoginLacking ? logIn : isRemote ? askAgain(words) : mendThere),
    },
);

const logIn = {
  ...byPlace((or) =>
    or(
      "The clone lacks what a filter has left out: take filter off actions/checkout, or let it keep its login (no persist-credentials: false)",
      "The clone lacks what a filter has left out: log git in, so that git fetch works there, or clone without --filter",
    ),
  ),
};

const askAgain = (words: string) => ({
  remedy: "outside" as const,
  hint: "See that GitHub or Gitea answers, and that the token may read the repository",
  ...reachFirst(words),
});

/** What stands in a folder of one run, or of a runner, is seldom the workflow's. */
const mendThere = { alternative: "outside" as const, hint: "Fix there what git says; git fsck may tell more" };

/** What git says of a remote that it does not know. */
const remoteMissing = (folder: string, words: string) => {
  const name = /^No such remote '(.+)'$/.exec(words)?.[1];
  if (name === undefined) return undefined;
  const word = shellWord(name);
  return {
    message: `The checkout has no remote ${shown(name)}: ${folder}`,
    hint: `Run there git remote add ${word} URL with the repository's address, or, where it has another name, git remote rename NAME ${word}`,
  };
};
/** All that a shallow clone lacks: commits, tags, and, in one of a tag alone, the branches and which is the default one. */
export const fetchAll = (or: Or): string =>
  or(
    "Set fetch-depth: 0 on actions/checkout",
    'Run git fetch --unshallow --tags origin "+refs/heads/*:refs/remotes/origin/*" && git remote set-head origin --auto',
  );
