import { createHash } from "node:crypto";
import type { WantedAsset } from "../../domain/forge-release/decide.ts";
import type { TaggedRelease } from "../../domain/forge-release/wanted.ts";
import { distributionChanged, distributionMissing } from "../../domain/problem/manifest.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { manifestName, sumsName } from "../../domain/run/manifest.ts";
import type { AssetFile } from "../../ports/forge-releases.ts";
import type { OpenIndex } from "../../ports/package-index.ts";
import type { ScratchFolder } from "../../ports/scratch.ts";
import type { Released } from "./released.ts";

export type AssetKind = "manifest" | "checksums" | "distributions";

export interface Assets {
  readonly assets: readonly WantedAsset[];
  readonly contents: ReadonlyMap<string, AssetFile["content"]>;
}

export interface AssetsFrom {
  readonly released: Released;
  readonly kinds: readonly AssetKind[];
  /** Copies of distributions are kept in it. */
  readonly scratch: ScratchFolder;
  /** Those that are there, with the number of their bytes: an umbrella has them once more. */
  readonly copied: Map<string, number>;
}

/** The files that go beside a release. */
export const makeAssets = async (
  { packages }: TaggedRelease,
  { released, kinds, scratch, copied }: AssetsFrom,
  ports: { readonly openIndex: OpenIndex; readonly signal: AbortSignal },
): Promise<Assets> => {
  const assets: WantedAsset[] = [];
  const contents = new Map<string, AssetFile["content"]>();
  const add = (name: string, text: string): void => {
    const bytes = Buffer.from(text);
    assets.push({ name, size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") });
    contents.set(name, { text });
  };
  const sums = new Map(
    packages
      .flatMap((each) => [...each.sums].map((sum) => [...sum, each.name] as const))
      // Another run of the same release has its packages in another order.
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([file, sha256, name]) => [file, { sha256, name }]),
  );
  if (kinds.includes("manifest") && released.taken !== undefined) add(manifestName, released.taken.text);
  if (kinds.includes("checksums") && sums.size > 0) {
    add(sumsName, [...sums].map(([file, { sha256 }]) => `${sha256}  ${file}\n`).join(""));
  }
  if (!kinds.includes("distributions")) return { assets, contents };
  for (const [filename, { sha256, name }] of sums) {
    const path = scratch.pathOf(filename);
    const size =
      copied.get(filename) ?? (await fetchFile({ filename, name, path, sha256 }, { released, scratch }, ports));
    copied.set(filename, size);
    assets.push({ name: filename, size, sha256 });
    contents.set(filename, { path });
  }
  return { assets, contents };
};

interface Wanted {
  readonly filename: string;
  readonly name: string;
  readonly path: string;
  readonly sha256: string;
}

/** A copy of a distribution, of what the publishing run left or of what the index has; gives its bytes' number. */
const fetchFile = async (
  { filename, name, path, sha256 }: Wanted,
  { released, scratch }: Pick<AssetsFrom, "released" | "scratch">,
  { openIndex, signal }: { readonly openIndex: OpenIndex; readonly signal: AbortSignal },
): Promise<number> => {
  const ours = await released.taken?.store.copyTo(filename, path);
  const differs = (found: string) =>
    new Problem(distributionChanged({ file: filename, what: "sha256", expected: sha256, found }));
  if (ours !== undefined) {
    if (ours.sha256 !== sha256) throw differs(ours.sha256);
    return ours.size;
  }
  const listed = released.files.get(name)?.find((file) => file.filename === filename);
  if (listed === undefined || released.index === undefined)
    throw new Problem(distributionMissing({ folder: released.taken?.store.folder ?? "dist", file: filename }));
  const bytes = await openIndex(released.index).download(listed, { signal });
  const found = createHash("sha256").update(bytes).digest("hex");
  if (found !== sha256) throw differs(found);
  await scratch.write(filename, bytes);
  return bytes.length;
};
