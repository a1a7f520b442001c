import type { Inputs } from "../../contract/contract.ts";
import { readChangelogs } from "../../domain/changelog/changelog-file.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { parseVersion } from "../../domain/python/version.ts";
import { findSection, type WrittenSection } from "../../domain/release-files/write-changelogs.ts";
import type { ReleasePlan } from "../../domain/release-plan/release-plan.ts";
import { publishable } from "../../domain/workspace/publishable.ts";
import { readWorkspace } from "../../domain/workspace/read.ts";
import { makeReleaseFiles } from "../../stages/release-files/make-release-files.ts";
import { makeReleasePlan } from "../../stages/release-plan/make-release-plan.ts";
import { filesWish } from "../version/files-wish.ts";
import type { VersionPorts } from "../version/ports.ts";
import type { contract } from "./contract.ts";

type Taken = Inputs<typeof contract.inputs>;

/** A section of one package and version. */
export interface Told extends WrittenSection {
  readonly name: PackageName;
  /** Canonical. */
  readonly version: string;
}

/** The sections of a version that the changelogs have. */
export const readSections = async (
  version: string,
  { workingDirectory, changelog: pattern }: Taken,
  { files, absolute, config }: VersionPorts,
): Promise<readonly Told[]> => {
  const workspace = readWorkspace(files, absolute(workingDirectory));
  const members = publishable(workspace);
  const changelogs = await readChangelogs(files, workspace, { members, pattern, config });
  return members.flatMap(({ name }): readonly Told[] => {
    const file = changelogs.get(name);
    if (file?.kind !== "found") return [];
    const section = findSection(file.changelog, { path: file.file, name, version: parseVersion(version)! });
    return section === undefined ? [] : [{ ...section, name, version }];
  });
};

/** The sections that `version` would write. */
export const planSections = async (
  inputs: Taken,
  ports: VersionPorts,
): Promise<{
  readonly planned: readonly Told[];
  readonly plan: ReleasePlan;
  readonly findings: readonly Finding[];
}> => {
  await using run = await ports.runs.brief();
  const made = await makeReleasePlan({ ...inputs, packages: [] }, ports);
  const { sections, findings } = await makeReleaseFiles(
    made,
    { ...filesWish(inputs, run, ports), depth: "told" },
    ports,
  );
  return {
    planned: made.plan.packages.flatMap(({ name, proposed }) => {
      const section = sections.get(name);
      return section === undefined ? [] : [{ ...section, name, version: proposed }];
    }),
    plan: made.plan,
    findings: [...made.plan.findings, ...findings],
  };
};
