import { memberPlace } from "../plan/member-place.ts";
import type { Finding } from "../problem/finding.ts";
import {
  lockDiffers,
  lockLacksMember,
  type Stated,
  versionFileDiffers,
  versionFileNoPackage,
} from "../problem/version-sources.ts";
import type { FilePlace } from "../problem/workspace.ts";
import type { PackageName } from "../python/name.ts";
import { isSameVersion, parseVersion } from "../python/version.ts";
import { writtenVersion } from "../release-files/written-version.ts";
import { parseVersionFileEntry, type VersionFileEntry } from "../version-files/entry.ts";
import { ownerOf } from "../version-files/owner.ts";
import { statedVersion } from "../version-files/stated-version.ts";
import { readLockedPackages } from "../workspace/locked-packages.ts";
import type { ReadSource } from "../workspace/source-text.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";

export interface SourcesCheck {
  readonly workspace: Workspace;
  /** The packages that are validated. */
  readonly members: readonly Member[];
  /** Their versions where they are known, as they are written, and where. */
  readonly versions: ReadonlyMap<PackageName, Stated>;
  /** The lines of `version-files`. */
  readonly versionFiles: readonly string[];
  readonly read: ReadSource;
}

/** Where `uv.lock` or one of the version files has another version than a package. */
export const checkSources = async (check: SourcesCheck): Promise<readonly Finding[]> => {
  const entries = await Promise.all(check.versionFiles.map(parseVersionFileEntry));
  const files = await Promise.all(
    entries.map(async (entry) => ("code" in entry ? [entry] : await checkVersionFile(entry, check))),
  );
  return [...checkLock(check), ...files.flat()];
};

/** Of every member: uv refuses a lock that is behind for any of them. The lock has no versions of dynamic members. */
const checkLock = ({ workspace, read }: SourcesCheck): readonly Finding[] => {
  const lock = read("uv.lock");
  if (lock.kind !== "text") return [];
  const locked = readLockedPackages(lock.text);
  return workspace.members.flatMap((member) => {
    const { name, version } = member;
    const entry = locked.get(name);
    const place = (path: readonly string[]): FilePlace => memberPlace(workspace, member, path);
    if (entry === undefined) {
      return [lockLacksMember({ package: name, lock: lock.file, place: place(["project", "name"]) })];
    }
    if (version === undefined || entry.version === undefined || isSame(version, entry.version)) return [];
    return [
      lockDiffers({
        package: name,
        own: { version, place: place(["project", "version"]) },
        locked: { version: entry.version, place: { file: lock.file, line: entry.line } },
      }),
    ];
  });
};

const isSame = (own: string, other: string): boolean =>
  parseVersion(own) !== undefined && parseVersion(other) !== undefined && isSameVersion(own, other);

const checkVersionFile = async (entry: VersionFileEntry, check: SourcesCheck): Promise<readonly Finding[]> => {
  const owner = ownerOf(entry.path, check.workspace);
  if (owner !== undefined && !check.members.includes(owner)) return [];
  const other = await statedVersion(entry, check.read);
  if ("code" in other) return [other];
  const all = (owner === undefined ? check.members : [owner]).flatMap(({ name }) => {
    const own = check.versions.get(name);
    return own === undefined || parseVersion(own.version) === undefined ? [] : [{ name, own }];
  });
  const [first] = all;
  if (first === undefined) return [];
  if (all.some(({ own }) => !isSame(own.version, first.own.version))) {
    return [versionFileNoPackage({ file: entry.path, packages: all.map(({ name }) => name) })];
  }
  const { name, own } = first;
  if (isSame(own.version, other.version)) return [];
  const written = writtenVersion(own.version, { file: other.place.file, before: other.version });
  return [versionFileDiffers({ package: name, own, other, written })];
};
