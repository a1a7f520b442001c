import pLimit from "p-limit";
import type { Config } from "../../domain/config/config.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { sinceNotFound } from "../../domain/problem/release-plan.ts";
import type { Stated } from "../../domain/problem/version-sources.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { canonicalVersion, isDevelopment, parseVersion } from "../../domain/python/version.ts";
import { lastRelease } from "../../domain/release-plan/last-release.ts";
import type { Baseline } from "../../domain/release-plan/release-plan.ts";
import type { PastRelease } from "../../domain/tag/past-release.ts";
import { isCommitHash } from "../../domain/text/commit-hash.ts";
import type { Past } from "../../domain/validation/past.ts";
import type { Member } from "../../domain/workspace/workspace.ts";
import { type IsWithin, tagsWithin } from "../validate/within.ts";
import { startAlong } from "./along.ts";
import type { ReleasePlanPorts } from "./ports.ts";

/** What a package's changes count from. */
export interface Start {
  readonly base: Baseline | undefined;
  /** Full hash; `undefined` for all of history. */
  readonly commit: string | undefined;
  /** As a person would say it. */
  readonly words: string;
}

export interface StartQuestion {
  readonly members: readonly Member[];
  readonly stated: ReadonlyMap<PackageName, Stated>;
  readonly releases: ReadonlyMap<PackageName, readonly PastRelease[]>;
  /** Tags without a name, of packages that go along with them by numbers of their own. */
  readonly along: ReadonlyMap<PackageName, readonly PastRelease[]>;
  /** `undefined` without git. */
  readonly past: Past | undefined;
  /** The input `since`. */
  readonly since: string | undefined;
  /** What is said where there is no commit to read. */
  readonly noCommit: () => Promise<Finding>;
}

type Ports = Pick<ReleasePlanPorts, "history" | "commits"> & { readonly config: Pick<Config, "firstCommit"> };

const gitsAtOnce = 4;

/**
 * Since when changes count: the input says it for all; else the tag of the last release, else the commit that brought
 * the version that the index has, else `first-commit`, else all of history.
 */
export const findStarts = async (question: StartQuestion, ports: Ports): Promise<ReadonlyMap<PackageName, Start>> => {
  const { members, since } = question;
  const given = since === undefined ? undefined : await sinceCommit(since, question, ports);
  const limit = pLimit(gitsAtOnce);
  const isWithin = tagsWithin(question.past, ports.history);
  const starts = members.map((member) =>
    limit(async () => [member.name, await startOf(member, { ...question, given, isWithin }, ports)] as const),
  );
  return new Map(await Promise.all(starts));
};

const sinceCommit = async (
  ref: string,
  { past, noCommit }: Pick<StartQuestion, "past" | "noCommit">,
  { commits }: Ports,
): Promise<string> => {
  if (past?.head === undefined) throw new Problem(await noCommit());
  const commit = await commits.resolve(past.topLevel, ref);
  if (commit === undefined) throw new Problem(sinceNotFound({ ref, from: "since", isShallow: past.isShallow }));
  return commit;
};

interface Asked {
  /** The commit of `since`. */
  readonly given: string | undefined;
  readonly isWithin: IsWithin;
}

const startOf = async (
  { name }: Member,
  { stated, releases, along, past, since, given, isWithin }: StartQuestion & Asked,
  ports: Ports,
): Promise<Start> => {
  const written = stated.get(name);
  const version = written === undefined ? undefined : canonicalVersion(written.version);
  const commitOf = new Map(past?.tags.map((tag) => [tag.name, tag.commit]));
  const tags = along.get(name);
  const beside =
    written === undefined || tags === undefined ? undefined : await startAlong(written, { tags, past }, ports);
  const before = releases.get(name) ?? [];
  const base = beside?.base ?? (await lastRelease(version, before, isWithin));
  if (given !== undefined) return { base, commit: given, words: isCommitHash(since) ? since.slice(0, 9) : since! };
  // What only a development version had is still to be told.
  const lasting = isOfDevelopment(base) ? before.filter((each) => !isOfDevelopment(each)) : [];
  const last = (await lastRelease(version, lasting, isWithin)) ?? base;
  const tagged = last?.tag === undefined ? undefined : commitOf.get(last.tag);
  if (tagged !== undefined) return { base, commit: tagged, words: last!.tag! };
  const brought = await broughtBy(last, written, past, ports);
  if (brought !== undefined) return { base, commit: brought, words: `${last!.version} (${brought.slice(0, 9)})` };
  const first = ports.config.firstCommit;
  if (past === undefined) return { base, commit: undefined, words: "the beginning, for no history is here to be read" };
  if (first === undefined) return { base, commit: undefined, words: "the beginning" };
  const commit = await ports.commits.resolve(past.topLevel, first);
  if (commit === undefined)
    throw new Problem(sinceNotFound({ ref: first, from: "first-commit", isShallow: past.isShallow }));
  return { base, commit, words: first.slice(0, 9) };
};

const isOfDevelopment = (release: PastRelease | undefined): boolean =>
  release !== undefined && isDevelopment(parseVersion(release.version)!);

/** The commit that wrote a released version where the files have it; where they have gone on, the last but one change of it. */
const broughtBy = async (
  base: PastRelease | undefined,
  stated: Stated | undefined,
  past: Past | undefined,
  { commits }: Ports,
): Promise<string | undefined> => {
  const path = stated?.place.file;
  if (base === undefined || path === undefined || past?.head === undefined) return undefined;
  const isStill = canonicalVersion(stated!.version) === base.version;
  const text = `"${isStill ? stated!.version : base.version}"`;
  const found = (await commits.changesOf({ folder: past.topLevel, path, text }))[isStill ? 0 : 1];
  if (found === undefined || !past.isShallow) return found;
  // The commit at which a clone is cut off seems to bring all that there is.
  return (await commits.resolve(past.topLevel, `${found}^`)) === undefined ? undefined : found;
};
