import { defineFinding, type Finding, runAgain } from "./finding.ts";
import { reachFirst } from "./locked-index.ts";
import { shown } from "./shown.ts";

export const attestNoIdentity = defineFinding<Record<never, never>>(
  {
    code: "RA-ATTEST-NO-IDENTITY",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "`attest` signs with the identity of a job, and here is none that it could ask for.",
    why: "An attestation says which repository and workflow made a file, and here github.com alone vouches for that.",
    mend: "Run `attest` in a job on github.com that has `id-token: write`.",
  },
  () => ({
    message: "There is no identity token to ask for here, so nothing can be signed",
    hint: [
      "Run it in a job on github.com with these permissions (naming one removes all others):",
      "    permissions:",
      "      contents: read",
      "      id-token: write",
    ].join("\n"),
  }),
);

interface Refusal {
  /** Who was asked, as people call it. */
  readonly service: string;
  readonly status: number;
  /** Its own words. */
  readonly words: string;
}

export const attestRefused = defineFinding<Refusal>(
  {
    code: "RA-ATTEST-REFUSED",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "A service that is needed for signing refused what it was asked: the same request would be refused again.",
    why: "Without a certificate and an entry in the public log PyPI takes no attestation.",
    mend: "Read the service's words, and fix what they say.",
  },
  ({ service, status, words }) => ({
    message: `${service} refused the request: ${status} ${shown(words)}`,
    // Another run has another token.
    alternative: "outside",
    hint: "Fix what it says: files of this dist that are signed already are left as they are",
  }),
);

/** The same of a job that Sigstore trusts nobody to vouch for. */
export const attestElsewhere = (refusal: Refusal): Finding => {
  const { alternative: _, ...refused } = attestRefused(refusal);
  return {
    ...refused,
    hint: "Of GitHub's servers the public Sigstore knows github.com alone: take this job out, and publish without attestations",
  };
};

/** The same, where the job is not told who it is. */
export const attestIdentityRefused = (refusal: Refusal): Finding => ({
  ...attestRefused(refusal),
  remedy: "outside",
  hint: "Look whether the organization or enterprise allows identity tokens here",
});

export const attestUnreachable = defineFinding<{ service: string; why: string; tries: number }>(
  {
    code: "RA-ATTEST-UNREACHABLE",
    severity: "error",
    mender: "outside",
    meaning: "A service that is needed for signing failed or gave no whole answer, at every try.",
    why: "Without a certificate and an entry in the public log PyPI takes no attestation.",
    mend: "Look at https://status.sigstore.dev and GitHub's status page, and run `attest` again when they work.",
  },
  ({ service, why, tries }) => ({
    message: `${service} failed at each of ${tries} tries: ${shown(why)}`,
    ...(reachFirst(why) ?? {
      hint: "Run attest again when it works: files of this dist that are signed already are left as they are",
      says: "again",
    }),
  }),
);

export const attestAnswerUnusable = defineFinding<{ service: string; why: string }>(
  {
    code: "RA-ATTEST-ANSWER-UNUSABLE",
    severity: "error",
    mender: "outside",
    meaning: "A service that is needed for signing answered with something that no attestation can be made of.",
    why: "PyPI would refuse the attestation, and the file with it.",
    mend: "Run `attest` again. If it stays so, update release-actions, and publish with `attestations: false` meanwhile.",
  },
  ({ service, why }) => ({
    message: `${service} gave an answer that cannot be used: ${shown(why)}`,
    ...runAgain("Run attest again", "if it stays so, update release-actions"),
  }),
);

export const sigstoreNotHere = defineFinding<{ variable: string; value: string }>(
  {
    code: "RA-ATTEST-SIGSTORE-ELSEWHERE",
    severity: "error",
    mender: "usage",
    meaning: "`SIGSTORE_FULCIO_URL` or `SIGSTORE_REKOR_URL` names a Sigstore that is not on this machine.",
    why: "PyPI takes attestations of the public Sigstore alone, and the job's identity token must go to nobody else.",
    mend: "Unset the variables.",
  },
  ({ variable, value }) => ({
    message: `${variable} names no Sigstore on this machine: ${shown(value)}`,
    hint: `Unset ${variable}: the public Sigstore is then used, which PyPI trusts`,
  }),
);
