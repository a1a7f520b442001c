import { keptApart } from "../../domain/changelog/apart.ts";
import { type Renderer, renderersOf } from "../../domain/fragments/renderers.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { editFiles, type FileChange } from "../../domain/release-files/edited-files.ts";
import { takeChangesets } from "../../domain/release-files/take-changesets.ts";
import { type WrittenSection, writeChangelogs } from "../../domain/release-files/write-changelogs.ts";
import { writeVersions } from "../../domain/release-files/write-versions.ts";
import { ownerOf } from "../../domain/version-files/owner.ts";
import { join, relative, resolve } from "../../domain/workspace/path.ts";
import { sourceReader, topOf } from "../../domain/workspace/source-text.ts";
import type { Copy } from "../../ports/copy.ts";
import type { MadePlan } from "../release-plan/make-release-plan.ts";
import type { Survey } from "../release-plan/survey.ts";
import { lockInCopy } from "./lock-in-copy.ts";
import type { ReleaseFilesPorts, ReleaseFilesWish } from "./ports.ts";
import { renderInCopy } from "./render-in-copy.ts";

/** What a plan makes of the files of a checkout. Nothing of it is written there. */
export interface ReleaseFiles {
  /** By path. Not to be used where a finding is an error: then not all of them are known. */
  readonly changes: readonly FileChange[];
  readonly sections: ReadonlyMap<PackageName, WrittenSection>;
  /** Which files a package's release changes, sorted; those of no package alone are the plan's. */
  readonly filesOf: (name: PackageName) => readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * The files of a release: versions where they stand, requirements of dependents, changelogs by the tools that a project
 * has for them or in the style of the file, fragments that are used up, and `uv.lock`. What runs, runs in a copy.
 */
export const makeReleaseFiles = async (
  { plan, survey, changelogs, files }: MadePlan,
  wish: ReleaseFilesWish,
  ports: ReleaseFilesPorts,
): Promise<ReleaseFiles> => {
  const { workspace } = survey;
  const { packages } = plan;
  if (packages.length === 0) return { changes: [], sections: new Map(), filesOf: () => [], findings: [] };
  const top = topOf(workspace);
  const edited = editFiles(files, top);
  const { versionFiles, prereleaseSections: prereleases, date } = wish;
  const findings = [...(await writeVersions(plan, { workspace, edited, versionFiles, date }))];
  const versions = edited.changes();
  const apart = keptApart(workspace, changelogs, sourceReader(files, workspace));
  const readsNews = wish.changes !== "commits" && wish.changes !== "off";
  const renderers = readsNews ? renderersOf(files, workspace, { members: survey.members, apart }) : noRenderers;
  const rendered = packages.filter(({ name, changes }) => {
    const renderer = renderers.get(name);
    // scriv makes no section of nothing.
    return (
      renderer !== undefined && (renderer.tool === "towncrier" || changes.some(({ source }) => source === "fragment"))
    );
  });
  const isElsewhere = (name: PackageName): boolean => rendered.some((each) => each.name === name);
  const own = writeChangelogs(plan, {
    workspace,
    members: survey.members,
    edited,
    changelogs,
    begins: wish.requireChangelog !== "false",
    prereleases,
    date,
    types: ports.config.commitTypes,
    isElsewhere,
  });
  findings.push(...own.findings);
  if (readsNews) takeChangesets(plan, { workspace, edited });
  const sections = new Map(own.sections);
  const isLocked = workspace.hasLock && wish.depth === "whole";
  if ((rendered.length > 0 || isLocked) && !findings.some(({ severity }) => severity === "error")) {
    await using copy = await openCopy(survey, wish, ports);
    if (rendered.length > 0) {
      const made = await renderInCopy({ packages: rendered, renderers, copy, workspace, edited }, wish, ports);
      findings.push(...made.findings);
      for (const [name, section] of made.sections) sections.set(name, section);
    }
    if (isLocked && versions.length > 0)
      findings.push(...(await lockInCopy({ copy, workspace, edited, versions }, ports)));
  }
  const changes = edited.changes();
  const shared =
    wish.depth === "told" && workspace.hasLock && versions.length > 0 ? [resolve(workspace.prefix, "uv.lock")] : [];
  return { changes, sections, findings, filesOf: filesOf(changes, { made: { plan, survey }, sections, shared }) };
};

const noRenderers: ReadonlyMap<PackageName, Renderer> = new Map();

const openCopy = async (
  { workspace, past }: Survey,
  { run }: ReleaseFilesWish,
  { copies, signal }: ReleaseFilesPorts,
): Promise<Copy> =>
  await copies.make({
    topLevel: past?.topLevel,
    root: workspace.root,
    members: workspace.members.map(({ path }) => path),
    into: (await run.scratch.folder("copy")).path,
    signal,
  });

const filesOf = (
  changes: readonly FileChange[],
  {
    made: { plan, survey },
    sections,
    shared,
  }: {
    readonly made: Pick<MadePlan, "plan" | "survey">;
    readonly sections: ReadonlyMap<PackageName, WrittenSection>;
    readonly shared: readonly string[];
  },
) => {
  const isChanged = new Set(changes.map(({ path }) => path));
  const byPackage = new Map(
    plan.packages.map(({ name, edits, changes: told }) => [
      name,
      [
        ...edits.map(({ file }) => file),
        ...[sections.get(name)?.path ?? []].flat(),
        ...told.filter(({ source }) => source === "fragment").map(({ id }) => id),
      ].filter((file) => isChanged.has(file)),
    ]),
  );
  const known = new Set([...byPackage.values()].flat());
  // uv.lock and the like are every package's.
  const rest = [...changes.map(({ path }) => path).filter((path) => !known.has(path)), ...shared];
  const { workspace } = survey;
  const inWorkspace = (path: string): string => relative(workspace.root, join(topOf(workspace), path));
  // Once for each file: every package asks for its own.
  const owned = rest.map((path) => ({ path, owner: ownerOf(inWorkspace(path), workspace)?.name }));
  const restOf = (name: PackageName): readonly string[] =>
    owned.filter(({ owner }) => owner === undefined || owner === name || !byPackage.has(owner)).map(({ path }) => path);
  return (name: PackageName): readonly string[] =>
    [...new Set([...(byPackage.get(name) ?? []), ...restOf(name)])].toSorted();
};
