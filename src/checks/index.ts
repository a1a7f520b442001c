import { cycles } from "./cycles.ts";
import { elsewhereSources } from "./elsewhere-sources.ts";
import { extraMarkers } from "./extra-markers.ts";
import type { Check } from "./frame/check.ts";
import { indexNames } from "./index-names.ts";
import { licence } from "./licence.ts";
import { lockVersions } from "./lock-versions.ts";
import { metadata } from "./metadata.ts";
import { names } from "./names.ts";
import { orphanDependencies } from "./orphan-dependencies.ts";
import { outsideFiles } from "./outside-files.ts";
import { pins } from "./pins.ts";
import { privateNeeds } from "./private-needs.ts";
import { pythonRanges } from "./python-ranges.ts";
import { readme } from "./readme.ts";
import { requiredFiles } from "./required-files.ts";
import { selfDependencies } from "./self-dependencies.ts";
import { sensitiveFiles } from "./sensitive-files.ts";
import { siblingSources } from "./sibling-sources.ts";
import { staleArtifacts } from "./stale-artifacts.ts";
import { typeMarkers } from "./type-markers.ts";
import { uvSettings } from "./uv-settings.ts";
import { versionConsistency } from "./version-consistency.ts";
import { versions } from "./versions.ts";
import { vulnerableDependencies } from "./vulnerable-dependencies.ts";
import { workspaceSources } from "./workspace-sources.ts";

/** Every check, in the order in which they are shown: what breaks a release first. */
export const checks: readonly Check[] = [
  pins,
  privateNeeds,
  versions,
  workspaceSources,
  siblingSources,
  elsewhereSources,
  uvSettings,
  requiredFiles,
  lockVersions,
  cycles,
  selfDependencies,
  orphanDependencies,
  pythonRanges,
  extraMarkers,
  metadata,
  licence,
  readme,
  typeMarkers,
  names,
  indexNames,
  versionConsistency,
  outsideFiles,
  staleArtifacts,
  sensitiveFiles,
  vulnerableDependencies,
];
