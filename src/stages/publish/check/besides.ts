import type { Archive } from "../../../domain/distribution/archive.ts";
import { checkData, checkLosses, mayLose } from "../../../domain/distribution/losses.ts";
import { checkModules } from "../../../domain/distribution/modules.ts";
import { statedBy } from "../../../domain/distribution/stated.ts";
import type { Finding } from "../../../domain/problem/finding.ts";
import { Problem } from "../../../domain/problem/problem.ts";
import { join } from "../../../domain/workspace/path.ts";
import type { Member } from "../../../domain/workspace/workspace.ts";
import type { Archives } from "../../../ports/archives.ts";
import type { Work } from "../stage.ts";
import { type AwayOptions, buildAway } from "./build-away.ts";
import { sourcePackages } from "./source-packages.ts";

export interface BesidesOptions extends AwayOptions {
  readonly archives: Pick<Archives, "read">;
  readonly member: (name: string) => Member;
}

/**
 * Holds a package's wheel against its sources, and against the wheel that comes straight from the checkout; and tries its
 * sdist without the workspace's settings.
 */
export const lookBesides =
  (options: BesidesOptions) =>
  async (work: Work, archives: readonly Archive[], signal: AbortSignal): Promise<readonly Finding[]> => {
    const wheel = archives.find(({ kind, faults }) => kind === "wheel" && faults.length === 0);
    if (wheel === undefined) return [];
    const member = options.member(work.package.name);
    const sources = sourcePackages(options.files, join(options.root, member.path));
    const { name } = work.package;
    const sdist = archives.find(({ kind, faults }) => kind === "sdist" && faults.length === 0);
    const straight = mayLose(member) && isPure(wheel) ? await buildStraight(options, work, signal) : undefined;
    return [
      ...checkModules(wheel, { sources, isEmpty: statedBy(member, []).isEmpty }),
      ...(sdist === undefined ? [] : checkData(sdist, wheel, member)),
      ...(straight === undefined ? [] : checkLosses(straight, wheel, member.buildBackend)),
      ...(await buildAway(options, { name, sdist, signal })),
    ];
  };

/** What compiles takes long, and is tried by nobody in this way. */
const isPure = ({ filename }: Archive): boolean => filename.endsWith("-none-any.whl");

/** A wheel without the way through the sdist; `undefined` where there is none, which is no fault of the release. */
const buildStraight = async (
  { uv, archives, scratch, request }: BesidesOptions,
  { package: { name } }: Work,
  signal: AbortSignal,
): Promise<Archive | undefined> => {
  await using out = await scratch.folder(`straight-${name}`);
  try {
    const { files } = await uv.build({ ...(await request(name)), kind: "wheel", out: out.path, signal });
    const archive = files[0] === undefined ? undefined : await archives.read(out.pathOf(files[0]));
    return archive?.faults.length === 0 ? archive : undefined;
  } catch (error) {
    if (signal.aborted || !(error instanceof Problem)) throw error;
    return undefined;
  }
};
