import { versionBackendOf } from "../../domain/version-origin/backend.ts";
import type { Copies, Copy } from "../../ports/copy.ts";
import type { RunFolder } from "../../ports/runs.ts";
import type { Uv } from "../../ports/uv.ts";
import { type Survey, withDynamicVersion } from "../plan/survey.ts";

/** The copy of the checkout in which everything runs that may run project code. */
export const copyCheckout = async (survey: Survey, copies: Copies, run: Pick<RunFolder, "scratch">): Promise<Copy> =>
  copies.make({
    topLevel: survey.repository?.topLevel,
    root: survey.workspace.root,
    members: survey.workspace.members.map(({ path }) => path),
    into: (await run.scratch.folder("copy")).path,
  });

interface Asking {
  readonly uv: Pick<Uv, "dynamicVersions">;
  readonly copy: Copy;
  readonly run: Pick<RunFolder, "scratch">;
  /** Which builds a package; uv's choice where it is `undefined`. */
  readonly python: (name: string) => string | undefined;
  /** Milliseconds for each package; without end where it is missing. */
  readonly timeout?: number;
  /** Those that are not asked: what they would say is no release's. */
  readonly except?: ReadonlyMap<string, unknown> | undefined;
  readonly signal: AbortSignal;
}

/** Versions that only the build backends know, asked in the copy. */
export const readDynamicVersions = async (
  survey: Survey,
  { uv, copy, run, python, except, ...limits }: Asking,
): Promise<ReadonlyMap<string, string>> => {
  const asked = withDynamicVersion(survey.workspace).filter(({ name }) => except?.has(name) !== true);
  const packages = asked.map((member) => ({
    name: member.name,
    python: python(member.name),
    backend: versionBackendOf(survey.workspace, member),
  }));
  if (packages.length === 0) return new Map();
  await using scratch = await run.scratch.folder("versions");
  const { commitTime } = survey;
  return await uv.dynamicVersions({ root: copy.root, packages, scratch: scratch.path, commitTime, ...limits });
};
