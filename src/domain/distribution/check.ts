import { boundMissing } from "../problem/distribution-metadata.ts";
import type { Finding } from "../problem/finding.ts";
import { ofOtherJob, rebuildFromSdist } from "../problem/wheels.ts";
import type { Archive } from "./archive.ts";
import { checkBytecode, checkForeignFiles, checkLfsPointers, checkPth, checkSecrets, checkSize } from "./contents.ts";
import { checkEntries } from "./entries.ts";
import type { Expected } from "./expected.ts";
import { checkFilename, checkLicenseFiles, checkMetadata, checkPyPIRules } from "./identity.ts";
import { checkRecord } from "./record.ts";
import { checkRequirements, checkStated } from "./requirements.ts";
import { checkAgreement, checkSdistLayout } from "./sdist.ts";
import { checkDistInfo, checkEntryPoints, checkWheelFile } from "./wheel.ts";

type Check = (archive: Archive, expected: Expected) => readonly Finding[];

const everyCheck: readonly Check[] = [
  checkFilename,
  checkSize,
  checkEntries,
  checkMetadata,
  checkStated,
  checkPyPIRules,
  checkLicenseFiles,
  checkSecrets,
  checkBytecode,
];
const wheelChecks: readonly Check[] = [
  checkDistInfo,
  checkRecord,
  checkWheelFile,
  checkEntryPoints,
  checkPth,
  checkLfsPointers,
  checkForeignFiles,
];
const sdistChecks: readonly Check[] = [checkSdistLayout];

/** Everything wrong with one distribution. What could not be read whole is judged by its faults alone. */
const checkOne = (archive: Archive, expected: Expected): readonly Finding[] => {
  const isOfOther = expected.areWheelsOfOthers && archive.kind === "wheel";
  return isOfOther ? findingsOf(archive, expected).map(ofOtherJob) : findingsOf(archive, expected);
};

const findingsOf = (archive: Archive, expected: Expected): readonly Finding[] => {
  if (archive.faults.length > 0) return [...checkFilename(archive, expected), ...archive.faults];
  const checks = [...everyCheck, ...(archive.kind === "wheel" ? wheelChecks : sdistChecks)];
  const requirements = checkRequirements(archive, expected);
  return [
    ...requirements.flatMap((finding) =>
      archive.kind === "wheel" && finding.code === boundMissing.code ? asBuilt([finding], expected) : [finding],
    ),
    ...checks.flatMap((check) => check(archive, expected)),
  ];
};

/** What the sdist has and its wheel lacks is seldom the project's fault where another job may have taken the checkout. */
const asBuilt = (findings: readonly Finding[], { areWheelsOfOthers }: Expected): readonly Finding[] =>
  areWheelsOfOthers ? findings.map((finding) => ({ ...finding, ...rebuildFromSdist })) : findings;

/** Everything wrong with the distributions of one package, each and together: all findings at once. */
export const checkDistributions = (archives: readonly Archive[], expected: Expected): readonly Finding[] => {
  const whole = archives.filter(({ faults }) => faults.length === 0);
  const wheels = whole.filter(({ kind }) => kind === "wheel");
  const sdists = whole.filter(({ kind }) => kind === "sdist");
  const findings = [
    ...archives.flatMap((archive) => checkOne(archive, expected)),
    ...sdists.flatMap((sdist) => wheels.flatMap((wheel) => asBuilt(checkAgreement(sdist, wheel), expected))),
  ];
  return findings.map((finding) => ({ ...finding, package: expected.name }));
};
