import type { Distribution } from "../distribution/distribution.ts";
import { isReleased } from "../plan/plan.ts";
import type { Finding } from "../problem/finding.ts";
import {
  finishEarlier,
  finishNothingPublished,
  finishNotPublished,
  finishOtherBytes,
  finishUncertain,
  type WayOut,
} from "../problem/finish.ts";
import { isOfVersion } from "../python/distribution-name.ts";
import type { PackageName } from "../python/name.ts";
import type { Manifest } from "../run/manifest.ts";
import type { Outcome } from "../run/outcome.ts";
import { indexTitle } from "../target/title.ts";

/** A file as the index lists it. */
export interface ListedFile {
  readonly filename: string;
  /** Lower-case hex. */
  readonly sha256: string | undefined;
  /** Milliseconds since the epoch. */
  readonly uploadTime: number | undefined;
}

/** What the index says of a package: all its files, or why that is not known. */
export type Sight<File extends ListedFile = ListedFile> =
  | { readonly kind: "seen"; readonly files: readonly File[] }
  | { readonly kind: "unknown"; readonly why: string; readonly cause?: WayOut | undefined };

/** A package that is on the index, and gets a tag. */
export interface PublishedPackage {
  readonly name: PackageName;
  /** Relative to the workspace root; `.` for the root. */
  readonly path: string;
  /** Canonical. */
  readonly version: string;
  readonly tag: string;
  /** Lower-case hex by file name, sorted. */
  readonly sums: ReadonlyMap<string, string>;
}

/** A package that may be on the index. */
export type Candidate = Omit<PublishedPackage, "sums">;

/** What of a release is asked. */
export interface PublishedQuestion {
  /** In the order of publishing. */
  readonly packages: readonly Candidate[];
  /** What the publishing run had built, and what it has seen. */
  readonly distributions: readonly Distribution[];
  readonly outcomes: readonly Outcome[];
  /** Milliseconds since the epoch: what nobody built in that run must have come later. `undefined`: any time will do. */
  readonly since: number | undefined;
  /** Tags that name this very release: of what has one, and the index gives no time, it came with it. */
  readonly tags?: ReadonlySet<string>;
  /** Whether they are there already, as the one that started the run. */
  readonly isPushed?: boolean;
  /** As people call it. */
  readonly index: string;
  /** Where this run alone says which index it is, which may be another than the publishing run's; the address of one that is not known. */
  readonly asked?: { readonly address: string | undefined };
}

/** What of a release is on the index, and what is not. */
export interface PublishedPackages {
  /** In the order of publishing. */
  readonly packages: readonly PublishedPackage[];
  /** What the release has and the index has not, or of which that is not known. */
  readonly missing: readonly Candidate[];
  readonly findings: readonly Finding[];
}

type Judged =
  | { readonly kind: "there"; readonly sums: ReadonlyMap<string, string> }
  | { readonly kind: "absent" }
  | { readonly kind: "unknown"; readonly why: string; readonly cause?: WayOut | undefined }
  | { readonly kind: "other bytes"; readonly finding: Finding }
  /** Published before this commit was made: another release's. */
  | { readonly kind: "earlier" };

/** What a manifest plans to publish, or counts as published. */
export const questionOf = (
  { plan, distributions, outcomes }: Manifest,
  { tag: own }: { readonly tag: string | undefined },
): PublishedQuestion => {
  const packages = plan.packages
    .filter(isReleased)
    .flatMap(({ name, path, version, tag }) =>
      version === null || tag === null ? [] : [{ name, path, version, tag }],
    );
  // Of what was merged, the release commits name each package.
  const merged = (plan.prepared_by ?? []).length > 0 ? packages.map(({ tag }) => tag) : [];
  return {
    packages,
    distributions,
    outcomes,
    since: plan.commit_time * 1000,
    tags: new Set(own === undefined ? merged : [own]),
    isPushed: own !== undefined,
    index: indexTitle(plan.index),
  };
};

/**
 * Which packages of a release are published. The index is the truth; where it cannot be asked, or does not list yet what
 * it has accepted, what the publishing run has seen of it counts.
 */
export const judgePublished = (
  question: PublishedQuestion,
  sights: ReadonlyMap<PackageName, Sight>,
): PublishedPackages => {
  const { index, asked } = question;
  const judged = question.packages.map((entry) => ({ entry, found: judge(entry, question, sights.get(entry.name)) }));
  const labels = (kind: Judged["kind"]) => judged.filter(({ found }) => found.kind === kind).map(label);
  const [absent, unknown] = [labels("absent"), labels("unknown")];
  const [first = { why: "" }] = judged.flatMap(({ found }) => (found.kind === "unknown" ? [found] : []));
  const packages = judged.flatMap(({ entry, found }) =>
    found.kind === "there" ? [{ ...entry, sums: found.sums }] : [],
  );
  const earlier = Map.groupBy(
    judged.filter(({ entry, found }) => found.kind === "earlier" && question.tags?.has(entry.tag) === true),
    ({ entry }) => entry.tag,
  );
  const absence = packages.length === 0 ? finishNothingPublished : finishNotPublished;
  return {
    packages,
    missing: judged.filter(({ found }) => !["there", "earlier"].includes(found.kind)).map(({ entry }) => entry),
    findings: [
      ...(absent.length === 0 ? [] : [absence({ packages: absent, index, asked })]),
      ...(unknown.length === 0 ? [] : [finishUncertain({ ...first, packages: unknown, index })]),
      ...judged.flatMap(({ found }) => (found.kind === "other bytes" ? [found.finding] : [])),
      ...[...earlier].map(([tag, all]) =>
        finishEarlier({ tag, index, packages: all.map(label), isPushed: question.isPushed === true }),
      ),
    ],
  };
};

const label = ({ entry: { name, version } }: { readonly entry: Candidate }): string => `${name} ${version}`;

const judge = (
  entry: Candidate,
  { distributions, outcomes, since, tags }: PublishedQuestion,
  sight: Sight | undefined,
): Judged => {
  const ours = distributions.filter((file) => file.package === entry.name);
  const ourSums = new Map(ours.map(({ filename, sha256 }) => [filename, sha256]));
  const isConfirmed = outcomes.some(
    ({ package: name, stage, kind }) => name === entry.name && stage === "confirm" && kind === "done",
  );
  if (sight?.kind !== "seen") {
    return isConfirmed ? { kind: "there", sums: sorted(ourSums) } : { kind: "unknown", why: "not asked", ...sight };
  }
  const files = filesOf(entry, sight.files);
  const finding = otherBytes(entry, ourSums, files);
  if (finding !== undefined) return { kind: "other bytes", finding };
  const listed = new Set(files.map(({ filename }) => filename));
  const isListed = files.length > 0 && ours.every(({ filename }) => listed.has(filename));
  if (!isConfirmed && !isListed) return { kind: "absent" };
  const isNamed = tags?.has(entry.tag) === true;
  if (!isConfirmed && ours.length === 0 && !isSince(since, { files, isNamed })) return { kind: "earlier" };
  return { kind: "there", sums: sorted(new Map([...ourSums, ...sumsOf(files)])) };
};

const otherBytes = (
  { name }: Candidate,
  ourSums: ReadonlyMap<string, string>,
  files: readonly ListedFile[],
): Finding | undefined => {
  for (const { filename: file, sha256: theirs } of files) {
    const ours = ourSums.get(file);
    if (ours !== undefined && theirs !== undefined && ours !== theirs) {
      return finishOtherBytes({ package: name, file, ours, theirs });
    }
  }
  return undefined;
};

/** As in a manifest: an index may name its files as it likes, and these become lines and files of ours. */
const isPlain = (filename: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._+!-]*$/.test(filename);

/** The files of one version. */
const filesOf = <File extends ListedFile>(
  release: { readonly name: PackageName; readonly version: string | null },
  files: readonly File[],
): readonly File[] => files.filter(({ filename }) => isPlain(filename) && isOfVersion(filename, release));

/** Whether what nobody built in that run came after its commit: an earlier try of the same release. */
const isSince = (
  since: number | undefined,
  { files, isNamed }: { readonly files: readonly ListedFile[]; readonly isNamed: boolean },
): boolean =>
  since === undefined || files.every(({ uploadTime }) => (uploadTime === undefined ? isNamed : uploadTime >= since));

const sumsOf = (files: readonly ListedFile[]): ReadonlyMap<string, string> =>
  sorted(new Map(files.flatMap(({ filename, sha256 }) => (sha256 === undefined ? [] : [[filename, sha256]]))));

const sorted = (sums: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...sums].toSorted(([one], [other]) => (one < other ? -1 : 1)));
