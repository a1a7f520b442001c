import { constants, createReadStream } from "node:fs";
import { copyFile, lstat, mkdir, readdir, readlink, realpath, stat, symlink, utimes } from "node:fs/promises";
import { dirname, isAbsolute, join, normalize, relative, resolve, sep } from "node:path";
import { isLeftOutName, isMarkedFolder } from "../domain/copy/selection.ts";
import { copyFailed, fileUnreadable, sourceFailed } from "../domain/problem/copy.ts";
import { Problem } from "../domain/problem/problem.ts";
import { diskFull } from "../domain/problem/unexpected.ts";
import type { OutsideLink } from "../ports/copy.ts";
import { explainName } from "./unreadable-name.ts";

/** A file, link or folder on its way into the copy. */
export interface Transfer {
  readonly from: string;
  readonly to: string;
  /** A link that leads out of this folder, a real path, is replaced by what it leads to in the repository. */
  readonly boundary: string;
  readonly isTracked: boolean;
}

export interface Transport {
  /** What the copy is made of: a real path. */
  readonly base: string;
  /** Where the copy is: nothing in it is copied again. */
  readonly into: string;
  /** Folders below `base` that are left out, absolute. */
  readonly leftOut: ReadonlySet<string>;
  readonly signal: AbortSignal | undefined;
}

/** How many files are on their way at once: more do not help, for the disk is one. */
const width = 32;

export interface Copied {
  /** Places of the tracked links that have become folders. */
  readonly unlinked: readonly string[];
  /** Links that lead out of `base`; they are not in the copy, and nothing that they lead to. */
  readonly outside: readonly OutsideLink[];
}

/**
 * Copies files with their executable bits and times; sockets, pipes and devices are left out, and what vanished
 * meanwhile.
 */
export const copyFiles = async (transfers: readonly Transfer[], transport: Transport): Promise<Copied> => {
  const trip: Trip = { ...transport, folders: new Map(), places: new Map(), expanded: [], unlinked: [], outside: [] };
  await copyAll(transfers, trip);
  return trip;
};

interface Trip extends Transport {
  /** Folders of the copy that are made, or being made. */
  readonly folders: Map<string, Promise<unknown>>;
  /** Where folders that are copied really are. */
  readonly places: Map<string, Promise<string>>;
  /** Real paths of the folders that stand in a link's place around here. */
  readonly expanded: readonly string[];
  /** Where a folder stands in a tracked link's place. */
  readonly unlinked: string[];
  readonly outside: OutsideLink[];
}

const copyAll = async (transfers: readonly Transfer[], trip: Trip): Promise<void> => {
  const queue = transfers.values();
  const failures: unknown[] = [];
  const work = async () => {
    for (const transfer of queue) {
      if (failures.length > 0 || trip.signal?.aborted) return;
      await copyOne(transfer, trip).catch(async (error) => {
        if (await isVanished(error, transfer.from)) return;
        const isUnread = await isUnreadable(error, transfer.from);
        failures.push(explainCopy(error, { ...transfer, isUnread }, trip.into));
      });
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, transfers.length) }, work));
  if (failures.length > 0) throw failures[0];
  trip.signal?.throwIfAborted();
};

const copyOne = async (transfer: Transfer, trip: Trip): Promise<void> => {
  const { from, to } = transfer;
  if (isWithin(trip.into, from)) return;
  const found = await lstat(from).catch(ifMissing);
  if (found === undefined) {
    if (from.includes("\ufffd")) throw new Problem(await explainName(trip.base, transfer));
    return;
  }
  const place = relative(trip.base, from) === "" ? trip.base : await placeOf(dirname(from), trip);
  if (!isInRepository(trip, place)) return leaveOut({ ...transfer, to: dirname(to) }, place, trip);
  await makeFolder(dirname(to), trip);
  if (found.isFile()) await copyContent(from, to, found.mtime);
  else if (found.isSymbolicLink()) await copyLink(transfer, trip);
  else if (found.isDirectory() && !transfer.isTracked) await copyFolder(transfer, trip);
};

const makeFolder = (folder: string, { folders }: Trip): Promise<unknown> => {
  const made = folders.get(folder) ?? mkdir(folder, { recursive: true });
  folders.set(folder, made);
  return made;
};

const placeOf = (folder: string, { places }: Trip): Promise<string> => {
  const place = places.get(folder) ?? realpath(folder);
  places.set(folder, place);
  return place;
};

/** What is outside of the folder, or is git's own, is nothing that a commit has. git's own may hold credentials. */
const isInRepository = ({ base }: Transport, real: string): boolean =>
  isWithin(base, real) && !relative(base, real).split(sep).includes(".git");

const leaveOut = ({ to, isTracked }: Transfer, target: string, { into, expanded, outside }: Trip): void => {
  const path = relative(into, to).split(sep).join("/");
  if (!outside.some((link) => link.path === path))
    outside.push({ path, target, isTracked: isTracked || expanded.length > 0 });
};

const copyContent = async (from: string, to: string, mtime: Date): Promise<void> => {
  await copyFile(from, to, constants.COPYFILE_FICLONE);
  await utimes(to, mtime, mtime);
};

const copyFolder = async (transfer: Transfer, trip: Trip): Promise<void> => {
  const { from, to } = transfer;
  const names = await readdir(from);
  if (isMarkedFolder(names)) return;
  await makeFolder(to, trip);
  const wanted = names.filter((name) => !isLeftOutName(name) && !trip.leftOut.has(join(from, name)));
  await copyAll(
    wanted.map((name) => ({ ...transfer, from: join(from, name), to: join(to, name) })),
    trip,
  );
};

const copyLink = async (transfer: Transfer, trip: Trip): Promise<void> => {
  const { from, to, boundary, isTracked } = transfer;
  const target = await readlink(from);
  const real = await realpath(from).catch(ifMissing);
  const staysInCopy = !isAbsolute(target) && !climbsOut(target, dirname(from), trip.base);
  const link = (destination: string) => symlink(destination, to).catch(ifThere);
  if (real === undefined) {
    if (staysInCopy && isWithin(boundary, resolve(dirname(from), target))) await link(target);
    return;
  }
  if (!isInRepository(trip, real)) return leaveOut(transfer, real, trip);
  if (staysInCopy && isWithin(boundary, real)) return await link(target);
  const found = await stat(real);
  if (found.isFile()) return await copyContent(real, to, found.mtime);
  if (!found.isDirectory()) return;
  const around = [...trip.expanded, await realpath(dirname(from))];
  if (around.some((folder) => isWithin(real, folder))) {
    // A folder cannot be put into itself. The link still leads to the copy's own folder, unless it was moved itself.
    if (staysInCopy && trip.expanded.length === 0) await link(target);
    return;
  }
  if (isTracked) trip.unlinked.push(to);
  const inside = { ...trip, expanded: [...trip.expanded, real] };
  await copyFolder({ from: real, to, boundary: real, isTracked: false }, inside);
};

/** Whether a relative link goes above the copied folder on its way, even if it comes back. */
const climbsOut = (target: string, folder: string, base: string): boolean => {
  const up = normalize(target)
    .split(sep)
    .filter((part) => part === "..").length;
  const below = relative(base, folder);
  return up > (below === "" ? 0 : below.split(sep).length);
};

/** Whether a path is the folder or below it. */
export const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way === "" || !(way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way));
};

/** The system's code; what else is thrown may have codes of its own. */
const codeOf = (error: unknown): string | undefined =>
  Error.isError(error) && "syscall" in error && "code" in error ? String(error.code) : undefined;

/** A link that leads nowhere or in a circle is missing too. */
const ifMissing = (error: unknown): undefined => {
  if (!["ENOENT", "ENOTDIR", "ELOOP"].includes(codeOf(error) ?? "")) throw error;
};

/** Where a link stands that has become a folder, its content is there already. */
const ifThere = (error: unknown): void => {
  if (codeOf(error) !== "EEXIST") throw error;
};

/** Whether the file went away while it was being copied, as files of a running program do. */
const isVanished = async (error: unknown, from: string): Promise<boolean> =>
  codeOf(error) === "ENOENT" && (await lstat(from).catch(ifMissing)) === undefined;

/** Of a file that is copied the system names both ends, and not the one that failed: the source is read once more. */
const isUnreadable = async (error: unknown, from: string): Promise<boolean> => {
  if (syscallOf(error) !== "copyfile") return false;
  try {
    for await (const _ of createReadStream(from));
    return false;
  } catch {
    return true;
  }
};

/** What cannot go on in a copy whose disk is full. */
export const noRoomIn = (into: string): string => `the copy that is built, in ${into}`;

/** What was to be copied, and whether its source is known to be what failed. */
interface Faulty extends Pick<Transfer, "from" | "to"> {
  readonly isUnread?: boolean;
}

/** What the system said of a copy, as a `Problem`; other errors stay what they are. */
export const explainCopy = (error: unknown, { from, to, isUnread = false }: Faulty, into: string): unknown => {
  const code = codeOf(error);
  const options = { cause: error };
  switch (code) {
    case undefined:
      return error;
    case "ENOSPC":
    case "EDQUOT":
      return new Problem(diskFull({ cause: noRoomIn(into) }), options);
    case "EACCES":
    case "EPERM":
      return new Problem(
        isWithin(into, pathOf(error) ?? from) ? copyFailed({ file: to, why: code }) : fileUnreadable({ file: from }),
        options,
      );
    default: {
      const source = isUnread ? from : sourceOf(error, into);
      const fault =
        source === undefined ? copyFailed({ file: to, why: code }) : sourceFailed({ file: source, why: code });
      return new Problem(fault, options);
    }
  }
};

/** What the system names, where that is not of the copy. */
const sourceOf = (error: unknown, into: string): string | undefined => {
  const path = ["copyfile", "symlink"].includes(syscallOf(error) ?? "") ? undefined : pathOf(error);
  return path === undefined || isWithin(into, path) ? undefined : path;
};

const syscallOf = (error: unknown): string | undefined =>
  Error.isError(error) && "syscall" in error ? String(error.syscall) : undefined;

const pathOf = (error: unknown): string | undefined =>
  Error.isError(error) && "path" in error && typeof error.path === "string" ? error.path : undefined;
