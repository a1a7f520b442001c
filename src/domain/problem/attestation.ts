import { byPlace, defineFinding } from "./finding.ts";
import { option } from "./option.ts";
import { named, shown } from "./shown.ts";

export const attestationUnusable = defineFinding<{ file: string; attestation: string; why: string }>(
  {
    code: "RA-ATTESTATION-UNUSABLE",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "What lies in `dist` as the attestation of a file is not one of this very file.",
    why: "PyPI refuses a file whose attestation does not fit.",
    mend: "Run `attest` on this `dist`, which replaces it; or publish with `attestations: false`.",
  },
  ({ attestation, why }) => ({
    message: `${attestation} cannot go along: ${shown(why)}`,
    ...byPlace(
      (or) => `Run attest on this dist, which replaces it, or publish with ${option(or, "attestations", "false")}`,
    ),
  }),
);

export const attestationsMissing = defineFinding<{ files: readonly string[] }>(
  {
    code: "RA-ATTESTATIONS-MISSING",
    severity: "error",
    mender: "usage",
    meaning: "`attestations` is `true`, and not every file that is to be uploaded has an attestation in `dist`.",
    why: "PyPI takes an attestation with the upload of its file alone, never afterwards.",
    mend: "Build in one job, run `attest` on what it left in a second, and publish that `dist` in a third. Or set `attestations: auto`, which publishes without those that are missing.",
  },
  ({ files }) => ({
    message:
      files.length === 0
        ? "attestations is true, and a run that builds what it publishes has none"
        : `attestations is true, and these files have none in dist: ${named(files, 10)}`,
    ...byPlace(
      (or) =>
        `Build with ${or("dry-run: true", "--dry-run")}, run attest on the dist that it leaves, and publish that dist; or set ${option(or, "attestations", "auto")}`,
    ),
  }),
);

export const attestationsNeedTrust = defineFinding<{ index: string; isPyPI: boolean }>(
  {
    code: "RA-ATTESTATIONS-NEED-TRUSTED-PUBLISHING",
    severity: "error",
    mender: "usage",
    meaning: "`attestations` is `true`, and the upload would go with a token or a password.",
    why: "PyPI takes attestations under trusted publishing alone.",
    mend: "On PyPI and TestPyPI, publish by trusted publishing (`id-token: write`, and no token). Or set `attestations: auto`, which sends none with a token, nor to any other index.",
  },
  ({ index, isPyPI }) => ({
    message: `attestations is true, and the upload to ${index} would go with a token or password, beside which they are not taken`,
    ...byPlace(
      (or) =>
        `${isPyPI ? "Publish by trusted publishing (id-token: write, and no token), or set" : "Set"} ${option(or, "attestations", "auto")}`,
    ),
  }),
);

export const attestationsIncomplete = defineFinding<{ files: readonly string[]; all: number }>(
  {
    code: "RA-ATTESTATIONS-INCOMPLETE",
    severity: "warning",
    mender: "project",
    remedy: "call",
    meaning: "Some files in `dist` have an attestation and others have none.",
    why: "PyPI takes an attestation with the upload of its file alone: those files will never have one.",
    mend: "Run `attest` on this `dist` before it is published.",
  },
  ({ files, all }) => ({
    message: `${files.length} of ${all} files go up without an attestation: ${named(files, 10)}`,
    hint: "Run attest on this dist before it is published; attestations: true would have stopped here",
  }),
);

export const attestationRefused = defineFinding<{ package: string; file: string; index: string; words: string }>(
  {
    code: "RA-ATTESTATION-REFUSED",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "The index refused a file because of the attestation that went along with it.",
    why: "PyPI holds the certificate against the trusted publisher of the upload: the same repository, letter case included, and the same top-level workflow file.",
    mend: "Run `attest` in the workflow that is the project's trusted publisher, and that no other calls, on this very `dist`; or publish with `attestations: false`.",
  },
  ({ package: name, file, index, words }) => ({
    package: name,
    message: `${index} refused ${file} for its attestation: ${words}`,
    ...(isPassing(words)
      ? { hint: "Run again: the index failed while it verified the attestation", remedy: "outside", says: "again" }
      : byPlace((or) => `${remedyFor(words)}. Or publish without: ${option(or, "attestations", "false")}`)),
  }),
);

const isPassing = (words: string): boolean => /unknown error/i.test(words);

/** By PyPI's own words. https://github.com/pypi/warehouse/blob/main/warehouse/attestations/services.py */
const remedyFor = (words: string): string => {
  // First: a certificate that does not fit names the "Trusted Publisher", too.
  if (/verif|identity|publisher|certificate/i.test(words))
    return "Sign in the same repository and top-level workflow that the trusted publisher of the project names: none that another calls";
  if (/trusted publish/i.test(words)) return "Publish by trusted publishing: with a token PyPI takes no attestation";
  return "Remove the attestations from dist, and run attest on it";
};
