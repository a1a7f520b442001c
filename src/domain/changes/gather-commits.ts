import type { Finding } from "../problem/finding.ts";
import type { PackageName } from "../python/name.ts";
import { createPending } from "./candidates.ts";
import type { Unread } from "./change.ts";
import type { Commit, TouchedFile } from "./commit.ts";
import type { CommitTypes } from "./commit-types.ts";
import { createCopies } from "./copies.ts";
import type { Doubt } from "./doubt.ts";
import { type Areas, createLayout } from "./layout.ts";
import type { Noted, PackageHistory } from "./noted.ts";
import { createReach, type Reach } from "./reach.ts";
import { readCommit } from "./read-commit.ts";
import { remarksOn, touchesNothing } from "./remarks.ts";
import { settle } from "./settle.ts";
import { createStandIns } from "./stand-ins.ts";

/** What to look for in a history. */
export interface Search {
  readonly areas: Areas;
  /** Full hash. */
  readonly head: string;
  /** Full hashes of the last releases' commits. */
  readonly starts: readonly string[];
  /** The packages that changes are wanted of, each with the position of its start; `undefined` for all of history. */
  readonly packages: ReadonlyMap<PackageName, number | undefined>;
  readonly types: CommitTypes;
  /** Paths from the git top level, of fragments: who brought them is wanted, too. */
  readonly fragments: ReadonlySet<string>;
}

/** How something came into a history. */
export interface Bringer {
  readonly commit: string;
  readonly pullRequest: number | undefined;
  /** Whose files the same commit touches. */
  readonly packages: readonly PackageName[];
}

export interface Gathered {
  readonly packages: ReadonlyMap<PackageName, PackageHistory>;
  readonly unread: readonly Unread[];
  /** By path. */
  readonly fragments: ReadonlyMap<string, Bringer>;
  /** Packages to whose last release the history does not reach: it ends before. */
  readonly open: ReadonlySet<PackageName>;
  readonly findings: readonly Finding[];
  /** What is told where the plan leaves it open. */
  readonly doubts: readonly Doubt[];
}

interface TitledMerge {
  readonly note: Noted;
  readonly parent: string;
  readonly isNew: (name: PackageName) => boolean;
}

export interface CommitGatherer {
  /** From the newest on, children before parents. Enough is there when all that could follow is released. */
  add(commit: Commit): "more" | "enough";
  /** Merges whose text counts: it speaks for what they touch against their first parent. */
  titledMerges(): readonly { readonly id: string; readonly parent: string }[];
  /** What HEAD has in place of starts that it has not: from these it is to be read again. */
  standIns(): ReadonlyMap<string, string>;
  finish(filesOf: ReadonlyMap<string, readonly TouchedFile[]>): Gathered;
}

/** Commits between two looks at whether there is enough. */
const oftenEnough = 64;

/** Reads a history as it comes, and keeps of it only what is not released yet. */
export const gatherCommits = (search: Search): CommitGatherer => {
  const { areas, head, starts, packages, types } = search;
  const members = new Set(areas.members.map(({ name }) => name));
  const layout = createLayout(areas);
  const reach = createReach(head, starts);
  const pending = createPending();
  const copies = createCopies((name) => packages.get(name));
  const standIns = createStandIns(starts);
  const noted: Noted[] = [];
  const titled: TitledMerge[] = [];
  const numbers = new Map<string, number>();
  const fragments = new Map<string, Bringer>();
  const remarks: (ReturnType<typeof remarksOn> & { readonly id: string })[] = [];
  const doubts: Doubt[] = [];
  const homeless: Unread[] = [];
  const open = new Set<PackageName>();
  const areAllBegun = [...packages.values()].every((start) => start !== undefined);
  const folder = search.areas.prefix === "" ? "" : `${search.areas.prefix}/`;
  const newSince = (at: Reach) => (name: PackageName) => {
    if (!packages.has(name)) return false;
    const start = packages.get(name);
    return start === undefined || !at.has(start);
  };

  /** What a commit that is new for somebody says, and where it belongs. */
  const note = (commit: Commit, at: Reach, owners: ReadonlySet<PackageName>): void => {
    const reading = readCommit(commit, types);
    const isMerge = commit.parents.length > 1;
    if (isMerge && reading.pullRequest !== undefined) numbers.set(commit.id, reading.pullRequest);
    const pullRequest = reading.pullRequest ?? numbers.get(at.by ?? "");
    const brought = commit.files.filter(({ path }) => search.fragments.has(path) && !fragments.has(path));
    for (const { path } of brought) fragments.set(path, { commit: commit.id, pullRequest, packages: [...owners] });
    const isNew = newSince(at);
    const touched = [...owners].filter(isNew);
    const candidates = reading.reverts === undefined ? [] : pending.want(reading.reverts);
    const about = { id: commit.id, time: commit.time, reading, by: at.by, pullRequest, packages: touched, candidates };
    if (isMerge) noteMerge(about, { parent: commit.parents[0]!, isNew, owners });
    else if (touched.length > 0) {
      noted.push(about);
      copies.want(commit);
      remark(about, owners);
    } else if (owners.size === 0) {
      const isInside = commit.files.length === 0 || commit.files.some(({ path }) => path.startsWith(folder));
      const nothing = touchesNothing(about, isInside);
      homeless.push(...nothing.unread);
      doubts.push(...nothing.doubts);
    }
  };

  const noteMerge = (
    about: Noted,
    { owners, ...rest }: Omit<TitledMerge, "note"> & { readonly owners: ReadonlySet<PackageName> },
  ): void => {
    const isSpeaking = about.reading.isTitle || about.reading.releaseAs.length > 0;
    if (isSpeaking) titled.push({ note: about, ...rest });
    else remark(about, owners);
  };

  const remark = (about: Noted, owners: ReadonlySet<PackageName>): void => {
    remarks.push({ id: about.id, ...remarksOn(about, owners, members) });
  };

  let count = 0;
  return {
    add: (commit) => {
      const at = reach.next(commit);
      standIns.add(commit, at);
      // Also of a released commit: it may say where a package was before.
      const owners = layout.owners(commit.files);
      if (at.isHere) {
        const isNew = newSince(at);
        const isMerge = commit.parents.length > 1;
        pending.offer(commit, { isNew, isMerge });
        const isForSomebody = isMerge || owners.size === 0 || [...owners].some(isNew);
        if (isForSomebody && !(at.isOld && areAllBegun)) note(commit, at, owners);
        if (commit.parents.length === 0) for (const name of [...packages.keys()].filter(isNew)) open.add(name);
      } else copies.add(commit, at);
      count++;
      return areAllBegun && count % oftenEnough === 0 && reach.isSettled() ? "enough" : "more";
    },
    titledMerges: () => titled.map(({ note, parent }) => ({ id: note.id, parent })),
    standIns: standIns.all,
    finish: (filesOf) => {
      const titles = titled.map(({ note, isNew }) => {
        const owners = layout.owners(filesOf.get(note.id) ?? []);
        const about = { ...note, packages: [...owners].filter(isNew) };
        if (about.packages.length > 0)
          remarks.push({ id: about.id, ...remarksOn(about, owners, members), findings: [] });
        return about;
      });
      const settled = settle([...titles, ...noted], [...packages.keys()], copies);
      const left = remarks.filter(({ id }) => !settled.isTakenBack(id));
      return {
        packages: settled.packages,
        unread: [...settled.unread, ...homeless],
        fragments,
        open,
        findings: left.flatMap((each) => each.findings),
        doubts: [...doubts, ...left.flatMap((each) => each.doubts), ...settled.doubts],
      };
    },
  };
};
