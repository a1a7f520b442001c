import { type PublisherJob, publisherFields } from "../credential/publisher-job.ts";
import { defineFinding } from "./finding.ts";
import { reachFirst } from "./locked-index.ts";
import { shown } from "./shown.ts";

export const trustedPublishingUnknown = defineFinding<{ index: string; url: string; status: number }>(
  {
    code: "RA-CREDENTIAL-NO-TRUSTED-PUBLISHING",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "No token was given, or `trusted-publishing` is `always`, and the index does not know trusted publishing.",
    why: "Without it the job's identity is worth nothing there.",
    mend: "Pass a token or a user name and a password of that index, and leave `trusted-publishing` at `automatic`.",
  },
  ({ index, url, status }) => ({
    // Where it is set, that is always: with another value a login would do.
    input: "trusted-publishing",
    message: `${index} does not know trusted publishing: ${url} answered ${status}${status < 300 ? " with a page for people" : ""}`,
    hint: [
      "Give the publishing step a login of that index:",
      "    with:",
      "      username: NAME",
      "      password: ${{ secrets.INDEX_PASSWORD }}",
      "A token goes as the password, without a user name. Leave trusted-publishing at automatic: always takes no login",
    ].join("\n"),
  }),
);

export const publisherUnknown = defineFinding<{
  index: string;
  status: number;
  /** The index's own. */
  words: string;
  /** As the identity token names it. */
  job: PublisherJob | undefined;
  isReusable: boolean;
  /** Whether the index trusts no job of this server. */
  isElsewhere: boolean;
  publishersPage: string | undefined;
}>(
  {
    code: "RA-CREDENTIAL-UNTRUSTED",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning:
      "The index gives this job no upload token, most often since none of its projects has a trusted publisher with this owner, repository, workflow file and environment.",
    why: "All of these have to fit, and the publishing job has to stand in the workflow that the event started: PyPI supports no reusable one.",
    mend: "Add the publisher that the hint spells out to each project, under Manage, Publishing, and for a project that does not exist yet a pending publisher. PyPI takes one pending publisher at a time for the same workflow: where several names are new, run again after each, and add the next.",
  },
  ({ index, status, words, job, isReusable, isElsewhere, publishersPage }) => ({
    message: `${index} gives this job no upload token (${status}): ${shown(words)}`,
    ...(isReusable || isElsewhere ? { remedy: "call" as const } : {}),
    hint: isElsewhere
      ? giveToken(index)
      : [
          ...(isReusable
            ? [
                "These steps stand in a reusable workflow, which trusted publishing does not support: move the publishing job to the caller",
              ]
            : []),
          `Add a trusted publisher to each project${publishersPage === undefined ? "" : ` (Manage, Publishing), for new ones at ${publishersPage}`}${job === undefined ? "" : `: ${publisherFields(job)}`}`,
        ].join("\n"),
  }),
);

const giveToken = (index: string): string =>
  [
    `Of GitHub's servers, ${index} trusts github.com alone. Give the publishing step a token:`,
    "    with:",
    "      pypi-api-token: ${{ secrets.PYPI_API_TOKEN }}",
    "Leave trusted-publishing at automatic: always takes no token",
  ].join("\n");

export const mintFailed = defineFinding<{ service: string; why: string }>(
  {
    code: "RA-CREDENTIAL-MINT-FAILED",
    severity: "error",
    mender: "outside",
    meaning:
      "No upload token could be had: GitHub's identity service or the index failed at every try, or the index has trusted publishing switched off for now.",
    why: "Trusted publishing needs both.",
    mend: "Look at the status pages of GitHub and the index, and wait until they work.",
  },
  ({ service, why }) => ({
    message: `No upload token could be had; ${service} failed: ${shown(why)}`,
    ...(reachFirst(why) ?? { hint: "Run again when it works: nothing is uploaded twice", says: "again" }),
  }),
);

export const identityRefused = defineFinding<{ service: string; status: number; words: string }>(
  {
    code: "RA-CREDENTIAL-IDENTITY-REFUSED",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning: "GitHub's identity service refused this job an identity token.",
    why: "Trusted publishing exchanges it for an upload token.",
    mend: "Look at GitHub's words, and whether a policy of the organization or enterprise forbids identity tokens here.",
  },
  ({ service, status, words }) => ({
    message: `${service} refused this job an identity token (${status}): ${shown(words)}`,
    hint: "Look whether the organization or enterprise allows identity tokens here; id-token: write is not what lacks",
  }),
);
