import { basename } from "node:path";
import { parseEntryPoints } from "../../domain/distribution/entry-points.ts";
import { isQuickToBuild } from "../../domain/installers/quick-wheel.ts";
import type { InstallerView } from "../../domain/installers/release.ts";
import { statedView } from "../../domain/installers/stated-view.ts";
import { viewOf } from "../../domain/installers/view.ts";
import { applyBounds } from "../../domain/pin/apply.ts";
import { planBounds } from "../../domain/pin/plan-bounds.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { parseMetadata } from "../../domain/python/metadata.ts";
import type { PackageName } from "../../domain/python/name.ts";
import type { PlannedRelease } from "../../domain/release-plan/release-plan.ts";
import { backendOf } from "../../domain/version-origin/backend.ts";
import type { Member } from "../../domain/workspace/workspace.ts";
import type { Archives } from "../../ports/archives.ts";
import type { Copy } from "../../ports/copy.ts";
import type { RunFolder } from "../../ports/runs.ts";
import type { ScratchFolder } from "../../ports/scratch.ts";
import type { NextRelease } from "../../ports/uv.ts";
import type { InstallersPorts, InstallersQuestion } from "./ports.ts";

/** What installers would see of a release that is not made yet. */
export interface NextView {
  readonly view?: InstallerView | undefined;
  /** What could not be read, in a clause. */
  readonly unread?: string | undefined;
  /** Absolute path, where one was built. */
  readonly wheel?: string | undefined;
}

type Ports = InstallersPorts & { readonly run: Pick<RunFolder, "scratch">; readonly scratch: ScratchFolder };

/** Asks the build backends, in a copy in which the requirements are those that would be published. */
export const readNextViews = async (
  planned: readonly PlannedRelease[],
  question: InstallersQuestion,
  ports: Ports,
): Promise<ReadonlyMap<PackageName, NextView>> => {
  const { workspace, topLevel } = question;
  const { copies, run, uv, clock, signal, scratch, archives } = ports;
  const memberOf = new Map(workspace.members.map((member) => [member.name, member]));
  const texts = new Map(
    planned.map((release) => [release.name, textOf(memberOf.get(release.name)!, release, question)]),
  );
  try {
    await using copy = await copies.make({
      topLevel,
      root: workspace.root,
      members: workspace.members.map(({ path }) => path),
      into: (await run.scratch.folder("copy")).path,
      signal,
    });
    for (const [name, text] of texts) await writeText(memberOf.get(name)!, text, copy);
    await copy.settle();
    const packages = planned.map(({ name }) => {
      const member = memberOf.get(name)!;
      const isWheel = question.isApiChecked || isQuick(member, question, ports);
      return { name, backend: backendOf(workspace, member), isWheel };
    });
    const commitTime = Math.floor(clock.now() / 1000);
    const made = await uv.nextReleases({ root: copy.root, packages, scratch: scratch.path, commitTime, signal });
    const asked = new Set(packages.flatMap(({ name, isWheel }) => (isWheel ? name : [])));
    const views = [...made].map(
      async ([name, release]) => [name, await nextView(release, { archives, isWheel: asked.has(name) })] as const,
    );
    return new Map((await Promise.all(views)).map(([name, view]) => [name, orStated(view, texts.get(name)!)]));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const unread = error.findings[0]!.message;
    return new Map([...texts].map(([name, text]) => [name, orStated({ unread }, text)]));
  }
};

/** Where a backend does not say it, what the file says counts, which the backend has to write. */
const orStated = (next: NextView, text: string): NextView => {
  const view = next.view ?? statedView(text);
  return next.view !== undefined || view === undefined
    ? next
    : { view, unread: `${next.unread}; what [project] says was compared` };
};

/** Of `pyproject.toml`, with the requirements that will be published. */
const textOf = (member: Member, { edits }: PlannedRelease, { bounds, versions }: InstallersQuestion): string => {
  const own = edits.flatMap((edit) => (edit.kind === "requirement" ? [edit] : []));
  return applyBounds(member, [...planBounds(member, bounds, (name) => versions.get(name)), ...own]);
};

const writeText = async (member: Member, text: string, copy: Copy): Promise<void> => {
  if (text === member.text) return;
  await copy.write(member.path === "." ? "pyproject.toml" : `${member.path}/pyproject.toml`, text);
};

const isQuick = (member: Member, { workspace }: InstallersQuestion, { files }: Ports): boolean => {
  const names = new Set((files.list(`${workspace.root}/${member.path}`) ?? []).map(({ name }) => name));
  return isQuickToBuild(member, (name) => names.has(name));
};

interface Viewing {
  readonly archives: Pick<Archives, "read">;
  /** Whether the wheel was asked for. */
  readonly isWheel: boolean;
}

const nextView = async (release: NextRelease, { archives, isWheel }: Viewing): Promise<NextView> => {
  if (release.kind === "unknown") return { unread: release.why };
  if (release.kind === "metadata") {
    const { metadata, entryPoints } = release;
    return {
      view: { metadata: parseMetadata(metadata), entryPoints: parseEntryPoints(entryPoints) },
      unread: isWheel
        ? "its wheel was not built, so modules are not compared"
        : "its wheel was not built, which may take long, so modules are not compared; api-check: griffe has it built",
    };
  }
  const view = viewOf(await archives.read(release.path));
  return view === undefined
    ? { unread: `${basename(release.path)}, which was built, cannot be read` }
    : { view, wheel: release.path };
};
