import type { Distribution } from "../../domain/distribution/distribution.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { builtWithoutIsolation } from "../../domain/problem/uv-settings.ts";
import type { Archives } from "../../ports/archives.ts";
import type { Copy } from "../../ports/copy.ts";
import type { Progress } from "../../ports/progress.ts";
import type { Scratch } from "../../ports/scratch.ts";
import type { Store } from "../../ports/store.ts";
import type { BuildRequest, PreferredIndex, Uv } from "../../ports/uv.ts";
import type { IndexLook } from "./index-look.ts";
import type { Stage, Work } from "./stage.ts";

export interface BuildOptions {
  readonly uv: Pick<Uv, "build">;
  readonly copy: Pick<Copy, "root" | "settle">;
  readonly store: Store;
  readonly scratch: Scratch;
  readonly archives: Archives;
  readonly look: Pick<IndexLook, "adopt">;
  readonly progress: Progress;
  /** `SOURCE_DATE_EPOCH`, in seconds. */
  readonly commitTime: number;
  /** Milliseconds for each build. */
  readonly timeout: number;
  /** The first of the Pythons that were asked for. */
  readonly python: (name: string) => string | undefined;
  /** What tells a package's backend its version; `undefined` where it finds it. */
  readonly told: (name: string) => BuildRequest["told"];
  /** Where members that others require for their builds are found; `undefined` where there are none. */
  readonly siblings: Siblings | undefined;
  /** Takes what is worth knowing and no error. */
  readonly note: (finding: Finding) => void;
  readonly slots: number;
}

/** The index that built members are put on, for those that require them to build. */
export interface Siblings {
  readonly index: () => Promise<PreferredIndex>;
  /** Which of them a package requires to build, in the order in which they are built. */
  readonly of: (name: string) => readonly string[];
  /** Puts a built package there, with `uv publish`. */
  readonly add: (work: Work, signal: AbortSignal) => Promise<void>;
}

/**
 * Builds each package in the copy: the sdist, then the wheel from it. Of a release that is half on the index, what is
 * there takes the place of ours where both have the same content; other content ends it here, before any upload.
 */
export const buildStage = (options: BuildOptions): Stage => {
  let settled: Promise<void> | undefined;
  return {
    name: "build",
    slots: options.slots,
    run: async (work, signal) => {
      // Once, and after the last pin: version tools are to see an unchanged tree.
      settled ??= options.copy.settle();
      await settled;
      const distributions = await builtOf(options, work, signal);
      await options.siblings?.add({ ...work, distributions }, signal);
      return { kind: "done", detail: distributions.map(({ filename }) => filename).join(", "), distributions };
    },
  };
};

const builtOf = (options: BuildOptions, work: Work, signal: AbortSignal): Promise<readonly Distribution[]> => {
  // Its wheels are built from the sdist, by other jobs.
  if (work.package.wheels.length > 0) return build(options, { kind: "sdist" }, { work, signal });
  if (isWheelMissing(work)) return finish(options, work, signal);
  return build(options, { kind: "both" }, { work, signal });
};

const isWheelMissing = ({ package: { on_index } }: Work): boolean =>
  on_index.some(isSdist) && !on_index.some((filename) => filename.endsWith(".whl"));

const isSdist = (filename: string): boolean => filename.endsWith(".tar.gz");

/** The sdist is public, so the wheel comes from those very bytes, once they are known to be what this commit builds. */
const finish = async (options: BuildOptions, work: Work, signal: AbortSignal): Promise<readonly Distribution[]> => {
  const { archives, store, scratch } = options;
  const sdists = await build(options, { kind: "sdist" }, { work, signal });
  await using folder = await scratch.folder(`unpack-${work.package.name}`);
  const source = await archives.unpack(store.pathOf(sdists[0]!.filename), folder.path);
  const wheels = await build(options, { kind: "wheel", folder: source }, { work, signal });
  return [...wheels, ...sdists];
};

const build = async (
  { uv, copy, store, scratch, progress, ...rest }: BuildOptions,
  what: Pick<BuildRequest, "kind" | "folder">,
  { work, signal }: { readonly work: Work; readonly signal: AbortSignal },
): Promise<readonly Distribution[]> => {
  const { name } = work.package;
  await using out = await scratch.folder(`build-${name}`);
  const { files, isIsolated } = await uv.build({
    ...what,
    root: copy.root,
    package: name,
    home: work.package.path,
    out: out.path,
    commitTime: rest.commitTime,
    python: rest.python(name),
    told: rest.told(name),
    index: await rest.siblings?.index(),
    siblings: rest.siblings?.of(name),
    timeout: rest.timeout,
    signal,
    onLine: (line) => progress.detail({ package: name, stage: "build", detail: line }),
  });
  if (!isIsolated) rest.note(builtWithoutIsolation({ package: name }));
  const distributions: Distribution[] = [];
  for (const filename of files) {
    const measured = await store.take(out.pathOf(filename));
    const ours = { package: name, filename, kind: isSdist(filename) ? "sdist" : "wheel", ...measured } as const;
    const isHalfThere = work.package.status === "complete";
    const theirs = isHalfThere ? await rest.look.adopt(work.package, ours, signal) : undefined;
    distributions.push(theirs ?? ours);
  }
  return distributions;
};
