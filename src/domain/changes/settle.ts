import { revertsReleased } from "../problem/changes.ts";
import type { PackageName } from "../python/name.ts";
import type { Candidate } from "./candidates.ts";
import type { Change, Entry, Unread } from "./change.ts";
import type { Copies } from "./copies.ts";
import type { Doubt } from "./doubt.ts";
import type { AskedVersion, Noted, PackageHistory } from "./noted.ts";
import { bringsAgain } from "./revert.ts";
import { shortId } from "./short-id.ts";

interface Settled {
  readonly packages: ReadonlyMap<PackageName, PackageHistory>;
  readonly unread: readonly Unread[];
  readonly doubts: readonly Doubt[];
  /** Commits that have no effect on any package, since another takes them back. */
  readonly isTakenBack: (id: string) => boolean;
}

/** One thing that a commit says. */
interface Said {
  readonly note: Noted;
  readonly entry: Entry;
}

/** What is left for one package. */
interface Left {
  readonly name: PackageName;
  readonly notes: readonly Noted[];
  /** Why commits have no effect, by hash. */
  readonly cancelled: ReadonlyMap<string, string>;
  readonly said: readonly Said[];
}

/**
 * Says what is left of what was noted, newest first. What takes back something that is not released either cancels it,
 * package by package; what takes back something released is a change of its own. What the last release has as a copy is released.
 */
export const settle = (noted: readonly Noted[], names: readonly PackageName[], copies: Copies): Settled => {
  const notesOf = Map.groupBy(
    noted.flatMap((note) => note.packages.map((name) => ({ note, name }))),
    ({ name }) => name,
  );
  const left = names.map((name): Left => {
    const notes = (notesOf.get(name) ?? []).map(({ note }) => note);
    const cancelled = withCopies(notes, cancel(notes, name, copies), copies);
    const open = notes.filter(({ id }) => !cancelled.has(id));
    const all = open.flatMap((note) => note.reading.entries.map((entry): Said => ({ note, entry })));
    return { name, notes, cancelled, said: withoutRepeated(all) };
  });
  const changeOf = changesOf(left);
  return {
    packages: new Map(left.map((each) => [each.name, historyOf(each, changeOf)])),
    unread: unreadOf(left),
    doubts: doubtsOf(left),
    isTakenBack: (id) =>
      left.some(({ cancelled }) => cancelled.has(id)) &&
      left.every(({ notes, cancelled }) => cancelled.has(id) || notes.every((note) => note.id !== id)),
  };
};

/** Every commit that takes back something that released and is released, once. */
const doubtsOf = (left: readonly Left[]): readonly Doubt[] => {
  const takesBack = ({ note: { reading }, entry }: Said): boolean => {
    // Whoever writes the type before git's words may mean one revert by both.
    const isGits = reading.reverts !== undefined && /^Re(?:vert|apply) "/.test(reading.subject);
    return entry.type === "revert" && entry.bump !== "none" && !(isGits && bringsAgain(reading.reverts));
  };
  const reverts = left.flatMap(({ name, said }) => said.filter(takesBack).map(({ note }) => ({ note, name })));
  return [...Map.groupBy(reverts, ({ note }) => note.id)].map(([commit, all]) => ({
    packages: [...new Set(all.map(({ name }) => name))],
    tell: (packages) => revertsReleased({ commit, subject: all[0]!.note.reading.subject, packages }),
  }));
};

/** One change for all the packages that an entry speaks of. */
const changesOf = (left: readonly Left[]): ((said: Said) => Change) => {
  const owners = Map.groupBy(
    left.flatMap(({ name, said }) => said.map(({ entry }) => ({ entry, name }))),
    ({ entry }) => entry,
  );
  const made = new Map<Entry, Change>();
  return ({ note, entry }) => {
    const packages = owners.get(entry)!.map(({ name }) => name);
    const { id, time, pullRequest } = note;
    const change: Change = made.get(entry) ?? { source: "commit", id, time, pullRequest, packages, ...entry };
    made.set(entry, change);
    return change;
  };
};

const historyOf = ({ name, notes, cancelled, said }: Left, changeOf: (said: Said) => Change): PackageHistory => {
  const counted = notes.filter(({ reading }) => reading.kind !== "noise");
  const open = notes.filter(({ id }) => !cancelled.has(id));
  return {
    name,
    changes: said.map(changeOf),
    commits: counted.length,
    unread: open.filter(({ reading }) => reading.kind === "unread").length,
    releaseAs: open.flatMap(({ id, reading }) => reading.releaseAs.map((text): AskedVersion => ({ text, commit: id }))),
  };
};

/** Every input that is not used, once, with all the packages that it is not used for. */
const unreadOf = (left: readonly Left[]): readonly Unread[] => {
  const found = new Map<string, Unread & { readonly packages: PackageName[] }>();
  for (const { name, notes, cancelled } of left) {
    for (const { id, time, reading } of notes) {
      const why = cancelled.get(id) ?? (reading.kind === "unread" ? reading.why : undefined);
      if (why === undefined) continue;
      const { subject } = reading;
      const known = found.get(`${id} ${why}`);
      const told = cancelled.has(id) ? {} : { told: { title: subject, time } };
      if (known !== undefined) known.packages.push(name);
      else found.set(`${id} ${why}`, { source: "commit", id, why: `${why}: ${subject}`, ...told, packages: [name] });
    }
  }
  return [...found.values()];
};

/** The newest first, so that a revert that is itself taken back takes nothing back. */
const cancel = (notes: readonly Noted[], name: PackageName, copies: Copies): ReadonlyMap<string, string> => {
  const cancelled = released(notes, name, copies);
  const isOpen = ({ id, isNew }: Candidate): boolean => isNew(name) && copies.of(id, name) === undefined;
  for (const { id, reading, candidates } of notes) {
    if (reading.reverts === undefined || cancelled.has(id)) continue;
    const targets = meant(candidates, cancelled, isOpen);
    if (targets.length === 0) continue;
    cancelled.set(id, `it takes back ${targets.map(shortId).join(", ")}, which is not released either`);
    const why = `${shortId({ id })} takes it back`;
    for (const target of targets) {
      cancelled.set(target.id, why);
      if (!target.isMerge) continue;
      for (const brought of notes) if (brought.by === target.id) cancelled.set(brought.id, why);
    }
  }
  return cancelled;
};

/** The same, and what a merge brought once more: where it was taken back, its copy stays. */
const withCopies = (
  notes: readonly Noted[],
  cancelled: ReadonlyMap<string, string>,
  copies: Copies,
): ReadonlyMap<string, string> => {
  const again = [...copies.among(notes.filter((note) => !cancelled.has(note.id) && !isSmall(note)))];
  return new Map([...cancelled, ...again.map(([id, of]) => [id, `it says ${shortId({ id: of })} again`] as const)]);
};

/** What releases nothing need not be told of. */
const isSmall = ({ reading: { entries } }: Noted): boolean =>
  entries.length > 0 && entries.every(({ bump }) => bump === "none");

/** What the last release has as copies. */
const released = (notes: readonly Noted[], name: PackageName, copies: Copies): Map<string, string> =>
  new Map(
    notes
      .filter((note) => !isSmall(note))
      .flatMap(({ id }): readonly (readonly [string, string])[] => {
        const copy = copies.of(id, name);
        return copy === undefined ? [] : [[id, `its last release has it already, as ${copy}`]];
      }),
  );

/**
 * What a revert takes back of what a package has not released: all that its hashes name; where they name nothing, the
 * newest that its number or its subject fits and that is not taken back yet.
 */
const meant = (
  candidates: readonly Candidate[],
  cancelled: ReadonlyMap<string, string>,
  isOpen: (candidate: Candidate) => boolean,
): readonly Candidate[] => {
  const byId = candidates.filter(({ found }) => found === "id");
  if (byId.length > 0) return byId.filter(isOpen);
  const open = candidates.filter((each) => !cancelled.has(each.id) && isOpen(each));
  const first = open.find(({ found }) => found === "number") ?? open[0];
  return first === undefined ? [] : [first];
};

/** Without the title of a merge that one of its own commits has, too. */
const withoutRepeated = (said: readonly Said[]): readonly Said[] => {
  const key = (by: string | undefined, { type, text, breaking }: Entry): string =>
    JSON.stringify([by, type, text, breaking]);
  const own = new Set(said.filter(({ note }) => !note.reading.isTitle).map(({ note, entry }) => key(note.by, entry)));
  return said.filter(({ note, entry }) => !note.reading.isTitle || !own.has(key(note.by, entry)));
};
