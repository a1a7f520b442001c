import { shellWord } from "../text/shell-word.ts";
import { byPlace, defineFinding, type Or } from "./finding.ts";
import { stays } from "./locked-index.ts";
import { type Refused, renewFirst, seeName, whyOf } from "./not-there.ts";
import { named, shown } from "./shown.ts";

export const forgeUnknown = defineFinding<{ tags: readonly string[] }>(
  {
    code: "RA-FORGE-UNKNOWN",
    severity: "warning",
    mender: "usage",
    meaning: "It is not known in which repository of GitHub or Gitea tags and releases belong.",
    why: "Its tags and releases were not made.",
    mend: "Run it in a workflow, or set `GITHUB_REPOSITORY` (`owner/name`), `GITHUB_TOKEN` and, for another place than github.com, `GITHUB_API_URL` and `GITHUB_SERVER_URL`.",
  },
  ({ tags }) => ({
    message: `No repository of GitHub or Gitea is known here; left out: ${named(tags, 10)}`,
    hint: "Run it in a workflow, or set GITHUB_REPOSITORY to owner/name, GITHUB_TOKEN and, for another place than github.com, GITHUB_API_URL and GITHUB_SERVER_URL, and run it again",
  }),
);

/** Told at a terminal alone: a runner names its forge. */
export const forgeElsewhere = defineFinding<{
  host: string;
  serverUrl: string;
  apiUrl: string | undefined;
}>(
  {
    code: "RA-FORGE-ELSEWHERE",
    severity: "error",
    mender: "usage",
    meaning:
      "A token is given, nothing names an API, and the clone or `GITHUB_SERVER_URL` is of another place than github.com.",
    why: "github.com would be asked, and get a token that is not its.",
    mend: "Set `GITHUB_SERVER_URL` to that place and `GITHUB_API_URL` to its API. Where github.com is meant, set `GITHUB_API_URL` to `https://api.github.com`.",
  },
  ({ host, serverUrl, apiUrl }) => ({
    message: `GITHUB_API_URL is not set, so github.com would get the token of ${shown(host)}`,
    hint: `Set GITHUB_SERVER_URL to ${serverUrl}, and GITHUB_API_URL to ${apiUrl ?? "its API, which ends with /api/v1 on Gitea and /api/v3 on GitHub Enterprise Server"}; where github.com is meant, GITHUB_API_URL to https://api.github.com`,
  }),
);

/** By a tag the checkout alone says the version, which index is asked, and of what an umbrella is: where that is not enough, the manifest has to. */
const makeLeft = ({
  left: [tag = "TAG"],
  byTag,
  needsManifest = false,
}: Left): readonly [how: string, command: string] =>
  needsManifest
    ? [
        "make them from a checkout of the released commit and the manifest that the publishing run left",
        "release-actions create-release --manifest-path manifest.json",
      ]
    : [
        "make each from a checkout of the released commit",
        `release-actions create-release --tag ${shellWord(byTag ?? tag)}`,
      ];

/** Outside of a job none of it is known: without the repository nothing is made, and that is no error. */
const withToken =
  "with GITHUB_REPOSITORY set to owner/name and GITHUB_TOKEN to a token that may (for another place than github.com, GITHUB_API_URL and GITHUB_SERVER_URL too)";

interface Left {
  readonly left: readonly string[];
  /** The tag that all of it came of, where one was given alone. */
  readonly byTag?: string | undefined;
  /** Whether a tag alone would lead to another index or umbrella, or to no version. */
  readonly needsManifest?: boolean | undefined;
}

export const forgeRefused = defineFinding<Left & Refused>(
  {
    code: "RA-FORGE-REFUSED",
    severity: "warning",
    mender: "project",
    remedy: "call",
    meaning: "GitHub or Gitea does not let this token read or write tags or releases.",
    why: "What the finding lists may be missing on GitHub or Gitea.",
    mend: "See that `GITHUB_REPOSITORY` names the repository. Give the job `contents: write`, or a token that may as `github-token`; renew one that has expired (`401`). A re-run has the permissions of its old workflow: make what is left as the hint says, from a checkout of the released commit.",
  },
  ({ left, byTag, needsManifest, ...refused }) => {
    const [how, command] = makeLeft({ left, byTag, needsManifest });
    const right = (or: Or): string =>
      renewFirst(refused.status) !== undefined
        ? or(
            "Renew the token that github-token gives, and run the job again, which reads it anew",
            "Renew the token in GITHUB_TOKEN",
          )
        : or(
            "Give the job contents: write, or where it has that, an App's or a person's token as github-token; a re-run does not have it yet",
            "Set GITHUB_TOKEN to one that may write contents",
          );
    const then = (or: Or): string => or(`To go on now, ${how}, ${withToken}`, `Then ${how}`);
    return {
      message: `GitHub or Gitea did not let this token ${refused.step}: ${shown(whyOf(refused))}`,
      ...byPlace((or) => `Left out are ${named(left, 20)}. ${seeName(refused)}${right(or)}. ${then(or)}:\n${command}`),
    };
  },
);

export const forgeUnfinished = defineFinding<
  Pick<Left, "left"> & {
    step: string;
    why: string;
    /** Of HTTP, where it would be the same again. */
    status?: number | undefined;
    /** What finishes it where it ran; `undefined` in a job, which is run again. */
    command: string | undefined;
  }
>(
  {
    code: "RA-FORGE-UNFINISHED",
    severity: "error",
    mender: "outside",
    meaning: "GitHub or Gitea did not answer, or not usefully, or another run was at work.",
    why: "Tags and releases that the finding lists may be missing.",
    mend: "Run it again later: it goes on from whatever is there. Where the message names a status such as 422, see first to the reason that it gives.",
  },
  ({ step, why, status, left, command }) => {
    const { first, ...whose } = stays(why, status);
    return {
      ...whose,
      message: `The run could not ${step}: ${shown(why)}`,
      hint: [
        `Not finished: ${named(left, 20)}. ${first === undefined ? "Run it again later" : `${first}. Then run it again`}${command === undefined ? "" : ", with the same options for releases:"}`,
        ...(command === undefined ? [] : [command]),
      ].join("\n"),
    };
  },
);

export const releaseRejected = defineFinding<{ tag: string; step: string; why: string }>(
  {
    code: "RA-FORGE-REJECTED",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning: "GitHub or Gitea refuses a step of a release, or its tag, and not for want of a permission.",
    why: "It would answer the same again.",
    mend: "Fix there what its own words say, and run again.",
  },
  ({ tag, step, why }) => ({
    message: `GitHub or Gitea refuses to ${step} for ${shown(tag)}: ${shown(why)}`,
    hint: "Fix on GitHub or Gitea what its words say",
  }),
);

export const assetDiffers = defineFinding<{
  tag: string;
  file: string;
  there: string;
  ours: string;
  isImmutable: boolean;
}>(
  {
    code: "RA-RELEASE-ASSET-DIFFERS",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning: "A published release has a file of the same name with other bytes. It is left as it is.",
    why: "Nothing that is published is overwritten.",
    mend: "Compare the two. If the one on GitHub or Gitea is wrong, delete it there by hand and run again; where the release is immutable, release the next version.",
  },
  ({ tag, file, there, ours, isImmutable }) => ({
    ...(isImmutable ? { remedy: "commit" as const } : {}),
    message: `The release ${shown(tag)} has another ${shown(file)}: ${there} there, ${ours} here`,
    hint: isImmutable
      ? "Compare the two; if the one on GitHub is wrong, release the next version, since an immutable release keeps it"
      : "Compare the two; if the one on GitHub or Gitea is wrong, delete it there by hand",
  }),
);

export const releaseLocked = defineFinding<{ tag: string; files: readonly string[] }>(
  {
    code: "RA-RELEASE-LOCKED",
    severity: "warning",
    mender: "project",
    meaning: "A published release is immutable and lacks files that were asked for.",
    why: "Nobody can add them.",
    mend: "Nothing can be done for this release. Let `create-release` publish the next one: it adds the files before.",
  },
  ({ tag, files }) => ({
    message: `The release ${shown(tag)} is immutable and stays without ${named(files)}`,
    hint: "Nothing can be done for this one: let create-release, and nobody before it, publish the next",
  }),
);

export const draftOfOthers = defineFinding<{ tag: string; url: string }>(
  {
    code: "RA-RELEASE-OTHER-DRAFT",
    severity: "notice",
    mender: "project",
    meaning:
      "There is a draft for the same tag that is not this release's: it has another title, or is for a branch or another commit.",
    why: "It is a person's, or another tool's, and publishing it could tag another commit.",
    mend: "Take from it what you want into the published release, then delete it.",
  },
  ({ tag, url }) => ({
    message: `Another draft for ${shown(tag)} is left as it is: ${shown(url)}`,
    hint: "Take from it what you want, then delete it",
  }),
);
