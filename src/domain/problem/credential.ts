import { defineFinding } from "./finding.ts";

export const credentialMissing = defineFinding<{
  index: string;
  publishersPage: string | undefined;
  isTokenHeldBack: boolean;
}>(
  {
    code: "RA-CREDENTIAL-MISSING",
    severity: "error",
    mender: "project",
    meaning:
      "Everything is built, checked and rehearsed, and there is nothing to upload it with: no token and no identity token.",
    why: "An index takes uploads only from who may publish. Nothing was uploaded.",
    mend: "Add a trusted publisher on the index and `id-token: write` to the job, or pass a token, and run again.",
  },
  ({ index, publishersPage, isTokenHeldBack }) => ({
    message: `No credential for ${index}: nothing was uploaded`,
    hint: [
      ...(isTokenHeldBack
        ? [
            `PYPI_API_TOKEN is set, but the environment's token goes to PyPI, TestPyPI and loopback only, not to ${index}`,
          ]
        : []),
      "Add to the publishing job one of these, then run again.",
      `A trusted publisher${publishersPage === undefined ? " on the index" : `, set up at ${publishersPage}`}:`,
      "    permissions:",
      "      contents: read",
      "      id-token: write",
      "Or a token, stored as the secret PYPI_API_TOKEN:",
      "    with:",
      "      pypi-api-token: ${{ secrets.PYPI_API_TOKEN }}",
      "In a terminal: set PYPI_API_TOKEN (or UV_PUBLISH_TOKEN) in the environment",
    ].join("\n"),
  }),
);

export const identityMissing = defineFinding<{ index: string }>(
  {
    code: "RA-CREDENTIAL-NO-IDENTITY",
    severity: "error",
    mender: "project",
    meaning: "`trusted-publishing` is `always`, and this job cannot ask the forge for an identity token.",
    why: "Trusted publishing exchanges the job's identity token for a short-lived upload token. Nothing was uploaded.",
    mend: "Give the job `id-token: write`; pull requests from forks never get it.",
  },
  ({ index }) => ({
    message: `This job has no identity token to publish to ${index} with, and trusted-publishing is always: nothing was uploaded`,
    hint: [
      "Give the publishing job these permissions (naming one removes all others), then run again:",
      "    permissions:",
      "      contents: read",
      "      id-token: write",
    ].join("\n"),
  }),
);

export const credentialRefused = defineFinding<{
  index: string;
  package: string;
  status: number;
  words: string;
  trusted: boolean;
}>(
  {
    code: "RA-CREDENTIAL-REFUSED",
    severity: "error",
    mender: "project",
    meaning: "The index refused the credential: it is wrong, has expired, or is for another project.",
    why: "The same credential would be refused for every other package, so nothing more was tried.",
    mend: "Make a token that covers every package of the release, or add the trusted publisher to each project; then run again.",
  },
  ({ index, package: name, status, words, trusted }) => ({
    package: name,
    message: `${index} refused the credential for ${name} (${status}): ${words}`,
    hint: trusted
      ? `Add this repository, workflow and environment as a trusted publisher of ${name}, then run again: what is published stays as it is`
      : `Make a token that may upload ${name} and store it as PYPI_API_TOKEN, then run again: what is published stays as it is`,
  }),
);
