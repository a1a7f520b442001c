import * as archive from "./archive.ts";
import * as artifact from "./artifact.ts";
import * as attest from "./attest.ts";
import * as attestation from "./attestation.ts";
import * as buildFailed from "./build-failed.ts";
import * as buildTimeout from "./build-timeout.ts";
import * as bump from "./bump.ts";
import * as changelog from "./changelog.ts";
import * as changelogSection from "./changelog-section.ts";
import * as changelogWriting from "./changelog-writing.ts";
import * as changes from "./changes.ts";
import * as checkAudit from "./check-audit.ts";
import * as checkChoice from "./check-choice.ts";
import * as checkFiles from "./check-files.ts";
import * as checkMetadata from "./check-metadata.ts";
import * as checkPython from "./check-python.ts";
import * as checkRequirements from "./check-requirements.ts";
import * as comment from "./comment.ts";
import * as commitBack from "./commit-back.ts";
import * as config from "./config.ts";
import * as confirm from "./confirm.ts";
import * as copy from "./copy.ts";
import * as credential from "./credential.ts";
import * as cycles from "./cycles.ts";
import * as distIndex from "./dist-index.ts";
import * as distribution from "./distribution.ts";
import * as distributionContent from "./distribution-content.ts";
import * as distributionMetadata from "./distribution-metadata.ts";
import * as distributionTogether from "./distribution-together.ts";
import * as event from "./event.ts";
import * as fileWriting from "./file-writing.ts";
import type { Explanation } from "./finding.ts";
import * as finish from "./finish.ts";
import * as finishNotes from "./finish-notes.ts";
import * as forgeRelease from "./forge-release.ts";
import * as forgeTag from "./forge-tag.ts";
import * as fragments from "./fragments.ts";
import * as gate from "./gate.ts";
import * as gateCheckRun from "./gate-check-run.ts";
import * as gateCheckout from "./gate-checkout.ts";
import * as git from "./git.ts";
import * as graph from "./graph.ts";
import * as history from "./history.ts";
import * as indexProjects from "./index-projects.ts";
import * as indexReads from "./index-reads.ts";
import * as indexServer from "./index-server.ts";
import * as init from "./init.ts";
import * as installers from "./installers.ts";
import * as lock from "./lock.ts";
import * as manifest from "./manifest.ts";
import * as missingPython from "./missing-python.ts";
import * as nameOfPython from "./name-of-python.ts";
import * as nameOwner from "./name-owner.ts";
import * as plan from "./plan.ts";
import * as preflight from "./preflight.ts";
import * as prepared from "./prepared.ts";
import * as process from "./process.ts";
import * as pyproject from "./pyproject.ts";
import * as refUpdate from "./ref-update.ts";
import * as rehearsal from "./rehearsal.ts";
import * as release from "./release.ts";
import * as releaseFiles from "./release-files.ts";
import * as releasePlan from "./release-plan.ts";
import * as releaseRequest from "./release-request.ts";
import * as releaseTag from "./release-tag.ts";
import * as rendering from "./rendering.ts";
import * as requestCheckout from "./request-checkout.ts";
import * as rollback from "./rollback.ts";
import * as rollbackAsked from "./rollback-asked.ts";
import * as run from "./run.ts";
import * as scope from "./scope.ts";
import * as shares from "./shares.ts";
import * as smoke from "./smoke.ts";
import * as tag from "./tag.ts";
import * as target from "./target.ts";
import * as trustedPublishing from "./trusted-publishing.ts";
import * as umbrella from "./umbrella.ts";
import * as underWay from "./under-way.ts";
import * as unexpected from "./unexpected.ts";
import * as upload from "./upload.ts";
import * as uploadAccount from "./upload-account.ts";
import * as usage from "./usage.ts";
import * as uv from "./uv.ts";
import * as uvSettings from "./uv-settings.ts";
import * as versionRules from "./version-rules.ts";
import * as versionSources from "./version-sources.ts";
import * as versionTags from "./version-tags.ts";
import * as wheels from "./wheels.ts";
import * as workspace from "./workspace.ts";

const areas = [
  archive,
  artifact,
  attest,
  attestation,
  buildFailed,
  buildTimeout,
  bump,
  changelog,
  changelogSection,
  changelogWriting,
  changes,
  comment,
  commitBack,
  checkAudit,
  checkChoice,
  checkFiles,
  checkMetadata,
  checkPython,
  checkRequirements,
  config,
  confirm,
  copy,
  cycles,
  credential,
  shares,
  distribution,
  distributionContent,
  distributionMetadata,
  distributionTogether,
  event,
  fileWriting,
  finish,
  finishNotes,
  forgeRelease,
  forgeTag,
  fragments,
  gate,
  gateCheckRun,
  gateCheckout,
  git,
  graph,
  history,
  releaseTag,
  indexProjects,
  indexReads,
  indexServer,
  installers,
  init,
  lock,
  manifest,
  missingPython,
  distIndex,
  nameOfPython,
  nameOwner,
  plan,
  preflight,
  prepared,
  process,
  pyproject,
  refUpdate,
  rehearsal,
  release,
  releaseFiles,
  releasePlan,
  releaseRequest,
  requestCheckout,
  rendering,
  rollback,
  rollbackAsked,
  run,
  scope,
  smoke,
  tag,
  target,
  trustedPublishing,
  umbrella,
  underWay,
  unexpected,
  upload,
  uploadAccount,
  usage,
  uv,
  uvSettings,
  versionRules,
  versionSources,
  versionTags,
  wheels,
  workspace,
];

/** Every code there is, by code. */
export const catalogue: ReadonlyMap<string, Explanation> = new Map(
  areas
    .flatMap((area) => Object.values(area) as readonly unknown[])
    .filter(isKind)
    .map((kind) => [kind.code, kind]),
);

function isKind(value: unknown): value is Explanation {
  return typeof value === "function" && "code" in value;
}
