import type { Finding } from "../problem/finding.ts";
import { asWarning } from "../problem/finding.ts";
import { assetDiffers, draftOfOthers, releaseLocked } from "../problem/forge-release.ts";
import { tagElsewhere } from "../problem/forge-tag.ts";
import { manifestName, sumsName } from "../run/manifest.ts";
import type { ForgeRelease, ForgeTag, ReleaseAsset } from "./forge-release.ts";

/** A file that a release is to have. */
export interface WantedAsset {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** What there is to be for one tag. */
export interface WantedRelease {
  readonly tag: string;
  /** Full hash. */
  readonly commit: string;
  readonly title: string;
  readonly assets: readonly WantedAsset[];
  /** How far it goes: the tag alone, a release, or one that a person publishes. */
  readonly end: "tag" | "release" | "draft";
}

/** How the forge has it. */
export interface SeenRelease {
  readonly tag: ForgeTag | undefined;
  /** All that are for the tag, drafts or not. */
  readonly releases: readonly ForgeRelease[];
  /** Whether the draft was read again after its last file. */
  readonly isReadBack: boolean;
}

/** One step towards it. */
export type Effect =
  | { readonly kind: "tag" }
  | { readonly kind: "draft" }
  | { readonly kind: "upload"; readonly release: ForgeRelease; readonly asset: WantedAsset }
  /** An upload that broke off. */
  | { readonly kind: "remove asset"; readonly release: ForgeRelease; readonly asset: ReleaseAsset }
  | { readonly kind: "read back"; readonly release: ForgeRelease }
  | { readonly kind: "publish"; readonly release: ForgeRelease }
  /** A draft of ours that another run has made superfluous. */
  | { readonly kind: "remove draft"; readonly release: ForgeRelease }
  | { readonly kind: "look for tag" };

export type Decision =
  | { readonly kind: "do"; readonly effect: Effect }
  | { readonly kind: "done"; readonly release: ForgeRelease | undefined; readonly findings: readonly Finding[] };

/** The next step, from what is there alone; whatever was interrupted, it goes on from there. Nothing is moved or replaced. */
export const decide = (seen: SeenRelease, wanted: WantedRelease): Decision => {
  const { tag } = seen;
  const done = (release: ForgeRelease | undefined, findings: readonly Finding[]): Decision => ({
    kind: "done",
    release,
    findings,
  });
  if (tag !== undefined && tag.commit !== wanted.commit) {
    return done(undefined, [tagElsewhere({ tag: tag.name, there: tag.commit, wanted: wanted.commit })]);
  }
  if (wanted.end === "tag") return tag === undefined ? step({ kind: "tag" }) : done(undefined, []);
  const published = seen.releases.find(({ isDraft }) => !isDraft);
  /** A person's draft is for a branch, or has another title. Once the tag is there, no draft can tag anything else. */
  const isOurs = ({ target, title }: ForgeRelease): boolean =>
    title === wanted.title && (target === wanted.commit || tag !== undefined);
  const drafts = seen.releases.filter((release) => release.isDraft && isOurs(release));
  const findings = seen.releases
    .filter((release) => release.isDraft && !isOurs(release))
    .map(({ url }) => draftOfOthers({ tag: wanted.tag, url }));
  // Two runs at once may have made two: the older one is everybody's.
  const [draft, ...superfluous] = drafts.toSorted((one, other) => one.id - other.id);
  const extra = published === undefined ? superfluous[0] : draft;
  if (extra !== undefined) return step({ kind: "remove draft", release: extra });
  if (published !== undefined) {
    const ended = complete(published, wanted);
    if (ended.kind === "do") return ended;
    return tag === undefined
      ? step({ kind: "look for tag" })
      : { ...ended, findings: [...findings, ...ended.findings] };
  }
  if (draft === undefined) return step({ kind: "draft" });
  const next = fill(draft, wanted);
  if (next !== undefined) return step(next);
  if (!seen.isReadBack) return step({ kind: "read back", release: draft });
  return wanted.end === "draft" ? done(draft, findings) : step({ kind: "publish", release: draft });
};

const step = (effect: Effect): Decision => ({ kind: "do", effect });

/** What a draft of ours lacks. What of it is other than it should be never arrived as it was sent. */
const fill = (draft: ForgeRelease, { assets }: WantedRelease): Effect | undefined => {
  for (const asset of assets) {
    const there = draft.assets.filter((each) => isFor(each, asset));
    const [wrong] = there.filter((each, at) => at > 0 || !each.isWhole || differs(each, asset));
    if (wrong !== undefined) return { kind: "remove asset", release: draft, asset: wrong };
    if (there.length === 0) return { kind: "upload", release: draft, asset };
  }
  return undefined;
};

/** What is published is added to, where that can be, and else left as it is. */
const complete = (release: ForgeRelease, { tag, assets }: WantedRelease): Decision => {
  const missing = assets.filter((asset) => !release.assets.some((each) => isFor(each, asset)));
  if (missing.length > 0 && !release.isImmutable) return step({ kind: "upload", release, asset: missing[0]! });
  const differing = assets.flatMap((asset) => {
    const there = release.assets.find((each) => isFor(each, asset));
    if (there === undefined || !differs(there, asset)) return [];
    const words = { there: asWords(there), ours: asWords({ ...asset, sha256: there.sha256 && asset.sha256 }) };
    const finding = assetDiffers({ tag, file: asset.name, ...words, isImmutable: release.isImmutable });
    return [asset.name === sumsName ? asWarning(finding) : finding];
  });
  const locked = missing.length === 0 ? [] : [releaseLocked({ tag, files: missing.map(({ name }) => name) })];
  return { kind: "done", release, findings: [...differing, ...locked] };
};

/** GitHub writes some letters of a name in its own way, such as the mark of an epoch: the bytes then tell which it is. */
const isFor = (there: ReleaseAsset, { name, size, sha256 }: WantedAsset): boolean =>
  there.name === name || (there.size === size && there.sha256 === sha256);

/** A manifest is each run's own: the first one stays, and tells as much as a later one. */
const differs = (there: ReleaseAsset, { name, size, sha256 }: WantedAsset): boolean =>
  name !== manifestName && (there.size !== size || (there.sha256 ?? sha256) !== sha256);

const asWords = ({ size, sha256 }: { readonly size: number; readonly sha256: string | undefined }): string =>
  sha256 === undefined ? `${size} bytes` : `sha256 ${sha256}`;
